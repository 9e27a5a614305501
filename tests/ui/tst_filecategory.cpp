#include "categoryfolders.h"
#include "filecategory.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace longhaul;

class TestFileCategory : public QObject
{
    Q_OBJECT

private slots:
    void theEndingOfANameTellsItsCategory_data();
    void theEndingOfANameTellsItsCategory();
    void everyCategoryHasItsOwnKeyAndTitle();
    void aFolderIsKeptForEachCategory();
    void aRelativeFolderCountsAsNone();
};

void TestFileCategory::theEndingOfANameTellsItsCategory_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FileCategory>("category");
    QTest::newRow("document") << QStringLiteral("report.pdf") << FileCategory::Documents;
    QTest::newRow("capitals") << QStringLiteral("REPORT.PDF") << FileCategory::Documents;
    QTest::newRow("archive") << QStringLiteral("linux-6.1.tar.xz") << FileCategory::Archives;
    QTest::newRow("disk image") << QStringLiteral("debian.iso") << FileCategory::Archives;
    QTest::newRow("program") << QStringLiteral("longhaul_1.0_amd64.deb") << FileCategory::Programs;
    QTest::newRow("bytes of anything") << QStringLiteral("firmware.bin") << FileCategory::Other;
    QTest::newRow("music") << QStringLiteral("song.flac") << FileCategory::Music;
    QTest::newRow("video") << QStringLiteral("film.mkv") << FileCategory::Video;
    QTest::newRow("picture") << QStringLiteral("photo.jpeg") << FileCategory::Pictures;
    QTest::newRow("unknown ending") << QStringLiteral("thing.qqq") << FileCategory::Other;
    QTest::newRow("no ending") << QStringLiteral("README") << FileCategory::Other;
    QTest::newRow("hidden file") << QStringLiteral(".zip") << FileCategory::Other;
    QTest::newRow("dot at the end") << QStringLiteral("thing.") << FileCategory::Other;
    QTest::newRow("empty") << QString() << FileCategory::Other;
}

void TestFileCategory::theEndingOfANameTellsItsCategory()
{
    QFETCH(QString, name);
    QTEST(categoryOf(name), "category");
}

void TestFileCategory::everyCategoryHasItsOwnKeyAndTitle()
{
    QSet<QString> keys;
    QSet<QString> titles;
    for (const FileCategory category : allCategories()) {
        keys << categoryKey(category);
        titles << categoryTitle(category);
    }
    QCOMPARE(allCategories().size(), 7);
    QCOMPARE(keys.size(), 7);
    QCOMPARE(titles.size(), 7);
}

void TestFileCategory::aFolderIsKeptForEachCategory()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("longhaul/window.ini"));
    CategoryFolders folders(file);
    QCOMPARE(folders.folder(FileCategory::Music), QString());
    folders.setFolder(FileCategory::Music, QStringLiteral("/data/Musik/"));
    QCOMPARE(CategoryFolders(file).folder(FileCategory::Music), QStringLiteral("/data/Musik"));
    QCOMPARE(CategoryFolders(file).folder(FileCategory::Video), QString());
    folders.setFolder(FileCategory::Music, {});
    QCOMPARE(CategoryFolders(file).folder(FileCategory::Music), QString());
}

void TestFileCategory::aRelativeFolderCountsAsNone()
{
    const QTemporaryDir folder;
    CategoryFolders folders(folder.filePath(QStringLiteral("window.ini")));
    folders.setFolder(FileCategory::Video, QStringLiteral("Videos"));
    QCOMPARE(folders.folder(FileCategory::Video), QString());
}

QTEST_MAIN(TestFileCategory)
#include "tst_filecategory.moc"

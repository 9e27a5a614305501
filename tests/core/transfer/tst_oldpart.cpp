#include "oldpart.h"

#include "partfile.h"
#include "posixfilelayer.h"
#include "sandbox.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace longhaul;

/// The part file of a file that has changed stays under a name of its own.
class TestOldPart : public QObject
{
    Q_OBJECT

private slots:
    void theOldPartGetsAFreeName();
    void anotherFileIsLeftAlone();
    void longNamesStayNames();

private:
    [[nodiscard]] QString identityOf(const QString &path);

    PosixFileLayer m_files;
};

QString TestOldPart::identityOf(const QString &path)
{
    const auto facts = m_files.factsOf(path);
    return facts ? facts->identity : QString();
}

void TestOldPart::theOldPartGetsAFreeName()
{
    const QTemporaryDir folder;
    const QString part = folder.filePath(QStringLiteral("disk.iso.part"));
    const QStringList names = {QStringLiteral("disk.iso.old.part"), QStringLiteral("disk.iso.old (1).part"),
                               QStringLiteral("disk.iso.old (2).part")};
    for (const QString &name : names) {
        QVERIFY(writeFile(part, name.toUtf8()));
        const auto kept = keepOldPart(m_files, folder.path(), QStringLiteral("disk.iso"), identityOf(part));
        QVERIFY(kept);
        QCOMPARE(*kept, name);
        QVERIFY(!QFile::exists(part));
    }
    for (const QString &name : names)
        QCOMPARE(contentsOfFile(folder.filePath(name)), name.toUtf8());
}

void TestOldPart::anotherFileIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString part = folder.filePath(QStringLiteral("disk.iso.part"));
    QVERIFY(!keepOldPart(m_files, folder.path(), QStringLiteral("disk.iso"), QStringLiteral("1-2")));
    QVERIFY(writeFile(part, "somebody else's"));
    QVERIFY(!keepOldPart(m_files, folder.path(), QStringLiteral("disk.iso"), QStringLiteral("1-2")));
    QCOMPARE(contentsOfFile(part), "somebody else's");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestOldPart::longNamesStayNames()
{
    const QTemporaryDir folder;
    const QString name(250, QLatin1Char('x'));
    const QString part = partPath(folder.path(), name);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(writeFile(part, "old"));
        const auto kept = keepOldPart(m_files, folder.path(), name, identityOf(part));
        QVERIFY(kept);
        QVERIFY(kept->toUtf8().size() <= 255);
        QVERIFY(kept->endsWith(QLatin1String(".part")));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

QTEST_GUILESS_MAIN(TestOldPart)
#include "tst_oldpart.moc"

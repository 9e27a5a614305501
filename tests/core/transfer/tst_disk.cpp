#include "disk.h"
#include "mortalfilelayer.h"
#include "waitfor.h"

#include <QTest>

#include <optional>
#include <vector>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral("/d");

} // namespace

/// What the disk does for many at once.
class TestDisk : public QObject
{
    Q_OBJECT

private slots:
    void filesThatAskTogetherAreNamedWithOneSync();
    void aTakenNameKeepsNobodyElseFromTheirs();
    void aFileWhoseFolderCannotBeSyncedHasItsNameAllTheSame();
    void aFolderIsRememberedForAMoment();

private:
    /// Asks for names for as many files, all in one turn.
    [[nodiscard]] std::vector<NamedFile> namedTogether(const QStringList &names)
    {
        std::vector<FileHandle> files;
        for (qsizetype i = 0; i < names.size(); ++i)
            files.push_back(m_layer.createUnnamed(kFolder).value_or(FileHandle()));
        m_before = m_layer.operations();
        std::vector<NamedFile> results;
        Disk disk(m_layer);
        for (std::size_t i = 0; i < files.size(); ++i)
            disk.name(files[i], kFolder, names[qsizetype(i)], [&](const NamedFile &one) { results.push_back(one); });
        (void)waitFor([&] { return results.size() == files.size(); });
        return results;
    }

    MortalFileLayer m_layer;
    int m_before = 0; // operations
};

void TestDisk::filesThatAskTogetherAreNamedWithOneSync()
{
    const auto results = namedTogether({u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(results.size(), 3U);
    for (const NamedFile &result : results)
        QVERIFY(result.named && result.durable && !result.file.isValid());
    QCOMPARE(m_layer.names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_layer.operations() - m_before, 4); // three links, one sync
    m_layer.cutPower(MortalFileLayer::PowerCut::LosesAll, 1);
    QCOMPARE(m_layer.names(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestDisk::aTakenNameKeepsNobodyElseFromTheirs()
{
    m_layer.put(u"taken"_s, "another's");
    const auto results = namedTogether({u"d"_s, u"taken"_s, u"e"_s});
    QCOMPARE(results.size(), 3U);
    QVERIFY(results[0].named && results[2].named);
    QCOMPARE(results[1].named.error().kind, DiskError::Kind::Exists);
    QVERIFY(results[1].file.isValid()); // its owner's still, who may find another name
    m_layer.close(results[1].file);
    QCOMPARE(m_layer.content(u"taken"_s), QByteArray("another's"));
}

void TestDisk::aFileWhoseFolderCannotBeSyncedHasItsNameAllTheSame()
{
    m_layer.failNth(MortalFileLayer::Operation::SyncFolder, 1, {DiskError::Kind::Io, u"no"_s});
    const auto results = namedTogether({u"f"_s});
    QCOMPARE(results.size(), 1U);
    QVERIFY(results[0].named);
    QVERIFY(!results[0].durable);
    QVERIFY(!results[0].file.isValid());
}

void TestDisk::aFolderIsRememberedForAMoment()
{
    using namespace std::chrono_literals;
    Disk disk(m_layer);
    QVERIFY(!disk.remembersFolder(kFolder, 10s));
    disk.sawFolder(kFolder, 10s);
    QVERIFY(disk.remembersFolder(kFolder, 10s + 900ms));
    QVERIFY(!disk.remembersFolder(kFolder, 11s));
    QVERIFY(!disk.remembersFolder(u"/other"_s, 10s));
}

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"

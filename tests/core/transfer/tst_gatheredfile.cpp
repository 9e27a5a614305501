#include "gatheredfile.h"
#include "mortalfilelayer.h"
#include "posixfilelayer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace longhaul;

namespace {

const QByteArray kBytes(20'000, 'x');
const QString kName = QStringLiteral("file.bin");

GatheredFile whole(const Checksum &checksum = {})
{
    return {kBytes, {kBytes.size(), checksum, {}, {}}};
}

ClaimWanted claimIn(const QString &directory)
{
    return {directory, kName, OnExists::Rename, {}, 0};
}

/// A folder of the real file system.
class Folder
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? dir.path() : dir.filePath(name);
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] DiskResult<PartClaimed> claim() { return claimWhole(files, claimIn(path()), whole()); }
    /// False where the file system of the temporary folder has none; the tests with `MortalFileLayer` remain.
    [[nodiscard]] bool knowsUnnamed()
    {
        const auto file = files.createUnnamed(path());
        if (file)
            files.close(*file);
        return file.has_value();
    }

    QTemporaryDir dir;
    PosixFileLayer files;
};

} // namespace

class TestGatheredFile : public QObject
{
    Q_OBJECT

private slots:
    void hasNoNameUntilItIsPublished();
    void isGoneWhenItGetsNoName();
    void leavesAFileAloneThatHasTheName();
    void aFolderThatIsGoneIsTheFoldersTrouble();
    void leavesALinkAloneThatHasTheName();
    void needsAPartFileWhereFilesNeedNames();
    void aWrongDigestLeavesAnEmptyPartFile();
    void aFullDiskIsMetAgainByTheWayOfLargeFiles();
    void itsIdentityTellsThatItIsWhole();
};

void TestGatheredFile::hasNoNameUntilItIsPublished()
{
    Folder folder;
    if (!folder.knowsUnnamed())
        QSKIP("no files without a name here");
    const Checksum asked{HashAlgorithm::Sha256, {}, {}, ChecksumSource::User};
    const auto claimed = claimWhole(folder.files, claimIn(folder.path()), whole(asked));
    QVERIFY(claimed);
    QVERIFY(claimed->proof);
    QCOMPARE(claimed->proof->digest, QCryptographicHash::hash(kBytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(folder.names(), QStringList());
    QVERIFY(folder.files.nameWithoutReplacing(claimed->file, folder.path(kName)));
    folder.files.close(claimed->file);
    QCOMPARE(folder.names(), QStringList{kName});
    QCOMPARE(folder.content(kName), kBytes);
    const auto facts = folder.files.factsOf(folder.path(kName));
    QVERIFY(facts && isPart(*facts, claimed->identity));
}

void TestGatheredFile::isGoneWhenItGetsNoName()
{
    Folder folder;
    const auto claimed = folder.claim();
    QVERIFY(claimed);
    if (!claimed->proof)
        QSKIP("no files without a name here");
    abandonPart(folder.files, folder.path(), *claimed);
    QCOMPARE(folder.names(), QStringList());
}

void TestGatheredFile::leavesAFileAloneThatHasTheName()
{
    Folder folder;
    const auto claimed = folder.claim();
    QVERIFY(claimed);
    if (!claimed->proof)
        QSKIP("no files without a name here");
    folder.put(kName, "another's");
    const auto named = folder.files.nameWithoutReplacing(claimed->file, folder.path(kName));
    QVERIFY(!named);
    QCOMPARE(named.error().kind, DiskError::Kind::Exists);
    QCOMPARE(folder.content(kName), QByteArray("another's"));
    // It is not lost: it can have another name.
    QVERIFY(folder.files.nameWithoutReplacing(claimed->file, folder.path(QStringLiteral("file (1).bin"))));
    folder.files.close(claimed->file);
    QCOMPARE(folder.content(QStringLiteral("file (1).bin")), kBytes);
}

void TestGatheredFile::aFolderThatIsGoneIsTheFoldersTrouble()
{
    Folder folder;
    const auto claimed = folder.claim();
    QVERIFY(claimed);
    if (!claimed->proof)
        QSKIP("no files without a name here");
    QVERIFY(QDir(folder.path()).removeRecursively());
    const auto named = folder.files.nameWithoutReplacing(claimed->file, folder.path(kName));
    folder.files.close(claimed->file);
    QVERIFY(!named);
    QCOMPARE(named.error().kind, DiskError::Kind::Missing);
    // Elsewhere files without a name are as good as before.
    const QTemporaryDir other;
    const auto next = claimWhole(folder.files, claimIn(other.path()), whole());
    QVERIFY(next && next->proof);
    folder.files.close(next->file);
}

void TestGatheredFile::leavesALinkAloneThatHasTheName()
{
    Folder folder;
    const auto claimed = folder.claim();
    QVERIFY(claimed);
    if (!claimed->proof)
        QSKIP("no files without a name here");
    QVERIFY(QFile::link(folder.path(QStringLiteral("nowhere")), folder.path(kName)));
    const auto named = folder.files.nameWithoutReplacing(claimed->file, folder.path(kName));
    QVERIFY(!named);
    QCOMPARE(named.error().kind, DiskError::Kind::Exists);
    folder.files.close(claimed->file);
    QVERIFY(QFileInfo(folder.path(kName)).isSymLink());
    QVERIFY(!QFile::exists(folder.path(QStringLiteral("nowhere"))));
}

void TestGatheredFile::needsAPartFileWhereFilesNeedNames()
{
    MortalFileLayer files;
    files.setKnowsUnnamed(false);
    const auto claimed = claimWhole(files, claimIn(QStringLiteral("/d")), whole());
    QVERIFY(claimed);
    QVERIFY(!claimed->proof);
    QVERIFY(!isWholeIdentity(claimed->identity));
    QCOMPARE(files.names(), QStringList{kName + QStringLiteral(".part")});
    files.close(claimed->file);
}

void TestGatheredFile::aWrongDigestLeavesAnEmptyPartFile()
{
    MortalFileLayer files;
    const Checksum wrong{HashAlgorithm::Sha256, QByteArray(64, '0'), {}, ChecksumSource::User};
    const auto claimed = claimWhole(files, claimIn(QStringLiteral("/d")), whole(wrong));
    QVERIFY(claimed);
    QVERIFY(!claimed->proof);
    QCOMPARE(files.content(kName + QStringLiteral(".part")), QByteArray());
    QVERIFY(!files.names().contains(kName));
    files.close(claimed->file);
}

void TestGatheredFile::aFullDiskIsMetAgainByTheWayOfLargeFiles()
{
    MortalFileLayer files;
    files.failNth(MortalFileLayer::Operation::Write, 1, {DiskError::Kind::Full, QStringLiteral("test")});
    const auto claimed = claimWhole(files, claimIn(QStringLiteral("/d")), whole());
    QVERIFY(claimed);
    QVERIFY(!claimed->proof); // the way of large files meets it again, and says so
    files.close(claimed->file);
}

void TestGatheredFile::itsIdentityTellsThatItIsWhole()
{
    FileFacts facts;
    facts.identity = QStringLiteral("12-34");
    const QString identity = wholeIdentity(facts, QStringLiteral("/home"));
    QVERIFY(isWholeIdentity(identity));
    QVERIFY(isPart(facts, identity));
    QVERIFY(!isWholeIdentity(partIdentity(facts, QStringLiteral("/home"))));
    QVERIFY(!isWholeIdentity(partIdentity(facts, {})));
    facts.identity = QStringLiteral("12-35");
    QVERIFY(!isPart(facts, identity));
}

QTEST_GUILESS_MAIN(TestGatheredFile)
#include "tst_gatheredfile.moc"

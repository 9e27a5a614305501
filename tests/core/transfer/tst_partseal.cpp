#include "mortalfilelayer.h"
#include "partfile.h"
#include "partseal.h"
#include "posixfilelayer.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <unistd.h>

using namespace longhaul;

namespace {

const QString kName = QStringLiteral("a.bin.part");

/// A task with a part file of 1000 bytes in `/d`, all of them known.
struct Bench {
    Bench()
    {
        FileHandle file = *files.create(QStringLiteral("/d/") + kName);
        (void)files.write(file, 0, QByteArray(1000, 'x'));
        task.directory = QStringLiteral("/d");
        task.fileName = QStringLiteral("a.bin");
        task.partIdentity = files.facts(file)->identity;
        task.bytesTotal = 5000;
        opened = file;
    }
    PartReopened reopened()
    {
        const auto found = findPart(files, task, RangeSet(ByteRange{0, 1000}));
        return found && std::holds_alternative<PartReopened>(*found) ? std::get<PartReopened>(*found) : PartReopened{};
    }

    MortalFileLayer files;
    Task task;
    FileHandle opened;
};

} // namespace

class TestPartSeal : public QObject
{
    Q_OBJECT

private slots:
    void anUntouchedFileIsTaken_data();
    void anUntouchedFileIsTaken();
    void aChangedFileIsNotTrusted_data() { anUntouchedFileIsTaken_data(); }
    void aChangedFileIsNotTrusted();
    void ourOwnLastWritesBreakNothing();
    void aFileWithoutMarkIsTaken();
    void aShorterFileKeepsWhatIsLeft();
    void aFinishedFileBearsNoMark();
    void onlyTheProvedFileGetsTheName();
    void aForeignWriteIsSeenAtOnce();
    void theRealFileSystemKeepsTheMark();
    void aFileThatWasEmptiedBetweenTwoWritesIsNotProved();
};

void TestPartSeal::anUntouchedFileIsTaken_data()
{
    QTest::addColumn<int>("use");
    QTest::newRow("killed while writing") << int(PartUse::Writing);
    QTest::newRow("stopped in order") << int(PartUse::AtRest);
}

void TestPartSeal::anUntouchedFileIsTaken()
{
    QFETCH(int, use);
    Bench bench;
    sealPart(bench.files, bench.opened, PartUse(use));
    const PartReopened part = bench.reopened();
    QCOMPARE(part.received, RangeSet(ByteRange{0, 1000}));
    QVERIFY(part.note.isEmpty());
}

void TestPartSeal::aChangedFileIsNotTrusted()
{
    QFETCH(int, use);
    Bench bench;
    sealPart(bench.files, bench.opened, PartUse(use));
    bench.files.edit(kName, QByteArray(1000, 'y'));
    const PartReopened part = bench.reopened();
    QVERIFY(part.file.isValid());
    QVERIFY(part.received.isEmpty());
    QVERIFY(!part.note.isEmpty());
    QCOMPARE(bench.files.content(kName), QByteArray("")); // nothing of it stays behind the new bytes
}

void TestPartSeal::ourOwnLastWritesBreakNothing()
{
    Bench bench;
    sealPart(bench.files, bench.opened, PartUse::Writing);
    QVERIFY(bench.files.write(bench.opened, 1000, "more"));
    QCOMPARE(bench.reopened().received, RangeSet(ByteRange{0, 1000}));
    // After an end in order there are no such writes.
    sealPart(bench.files, bench.opened, PartUse::AtRest);
    QVERIFY(bench.files.write(bench.opened, 1004, "more"));
    QVERIFY(bench.reopened().received.isEmpty());
}

void TestPartSeal::aFileWithoutMarkIsTaken()
{
    Bench bench;
    bench.files.edit(kName, QByteArray(1000, 'x'));
    QCOMPARE(bench.reopened().received, RangeSet(ByteRange{0, 1000}));
}

void TestPartSeal::aShorterFileKeepsWhatIsLeft()
{
    Bench bench;
    sealPart(bench.files, bench.opened, PartUse::Writing);
    QVERIFY(bench.files.truncate(bench.opened, 400)); // what a power cut does
    const PartReopened part = bench.reopened();
    QCOMPARE(part.received, RangeSet(ByteRange{0, 400}));
    QVERIFY(!part.note.isEmpty());
}

void TestPartSeal::aFinishedFileBearsNoMark()
{
    Bench bench;
    sealPart(bench.files, bench.opened, PartUse::Writing);
    QCOMPARE(bench.files.attributesOf(kName).size(), 1);
    const std::atomic<bool> cancel = false;
    std::atomic<qint64> hashed = 0;
    ProofWanted wanted;
    wanted.size = 1000;
    QVERIFY(provePart(bench.files, bench.opened, wanted, cancel, hashed));
    QVERIFY(bench.files.attributesOf(kName).isEmpty());
}

void TestPartSeal::onlyTheProvedFileGetsTheName()
{
    Bench bench;
    const PublishingWanted wanted{QStringLiteral("/d"), kName, QStringLiteral("a.bin"), OnExists::Rename};
    bench.files.move(kName, QStringLiteral("elsewhere"));
    QCOMPARE(*publishPart(bench.files, bench.opened, wanted), Published::Replaced);
    bench.files.put(kName, "somebody's");
    QCOMPARE(*publishPart(bench.files, bench.opened, wanted), Published::Replaced);
    QVERIFY(!bench.files.names().contains(QStringLiteral("a.bin")));
    bench.files.move(QStringLiteral("elsewhere"), kName);
    QCOMPARE(*publishPart(bench.files, bench.opened, wanted), Published::Done);
    QCOMPARE(bench.files.content(QStringLiteral("a.bin")), QByteArray(1000, 'x'));
}

void TestPartSeal::aForeignWriteIsSeenAtOnce()
{
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/touch-XXXXXX"));
    PosixFileLayer files;
    const QString path = folder.filePath(kName);
    const auto file = files.create(path);
    QVERIFY(file.has_value());
    QVERIFY(files.write(*file, 0, QByteArray(5000, 'x')));
    QVERIFY(files.allocate(*file, {0, 100'000}).has_value());
    QVERIFY(files.write(*file, 5000, "more")); // our own calls are no trouble
    QVERIFY(files.sync(*file));
    QVERIFY(files.checkUntouched(*file));
    const qint64 before = files.facts(*file)->modified;
    // Until the clock of the file system has ticked: within a tick nothing can be told apart.
    QVERIFY(waitFor([&] {
        QFile other(path);
        return other.open(QFile::ReadWrite) && other.write("y") == 1 && other.flush()
               && files.facts(*file)->modified != before;
    }));
    const auto untouched = files.checkUntouched(*file);
    if (untouched)
        QSKIP("this file system does not keep the time of a write exactly");
    QCOMPARE(untouched.error().kind, DiskError::Kind::Changed);
    const auto refused = files.write(*file, 6000, "more");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, DiskError::Kind::Changed);
    QVERIFY(files.truncate(*file, 0)); // a new start
    QVERIFY(files.write(*file, 0, "new"));
    files.close(*file);
}

void TestPartSeal::theRealFileSystemKeepsTheMark()
{
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/seal-XXXXXX"));
    PosixFileLayer files;
    const QString path = folder.filePath(kName);
    const auto file = files.create(path);
    QVERIFY(file.has_value());
    QVERIFY(files.write(*file, 0, "bytes"));
    if (!files.setAttribute(*file, "user.longhaul.test", "x"))
        QSKIP("this file system has no attributes");
    QVERIFY(files.removeAttribute(*file, "user.longhaul.test"));
    QVERIFY(!files.attribute(*file, "user.longhaul.test"));
    sealPart(files, *file, PartUse::AtRest);
    QVERIFY(!isSealBroken(files, *file, *files.facts(*file)));
    QFile other(path);
    QVERIFY(other.open(QFile::ReadWrite));
    QVERIFY(other.setFileTime(QDateTime::currentDateTimeUtc().addSecs(1), QFile::FileModificationTime));
    QVERIFY(isSealBroken(files, *file, *files.facts(*file)));
    removeSeal(files, *file);
    QVERIFY(!isSealBroken(files, *file, *files.facts(*file)));
    files.close(*file);
}

void TestPartSeal::aFileThatWasEmptiedBetweenTwoWritesIsNotProved()
{
    constexpr qint64 kHalf = 256 * 1024;
    const QTemporaryDir folder;
    PosixFileLayer files;
    const auto prove = [&](const QString &name, bool isEmptied) {
        const QString path = folder.filePath(name);
        const FileHandle file = *files.create(path);
        (void)files.write(file, 0, QByteArray(kHalf, '\0')); // zeros are bytes like any other
        if (isEmptied && !QFile(path).resize(0))
            qWarning("not emptied");
        // As if the emptying had come in the very moment of this write, where no time tells it.
        const int handle = file.value;
        const QByteArray rest(kHalf, 'y');
        const bool isWritten = ::pwrite(handle, rest.constData(), size_t(kHalf), kHalf) == kHalf;
        const FileHandle again = isWritten ? *files.open(path) : FileHandle{};
        const std::atomic<bool> cancel = false;
        std::atomic<qint64> hashed = 0;
        const auto proof =
            provePart(files, again, {.size = 2 * kHalf, .checksum = {}, .modified = {}, .origin = {}}, cancel, hashed);
        files.close(again);
        files.close(file);
        return proof.has_value();
    };
    QVERIFY(prove(QStringLiteral("whole"), false));
    const QByteArray type = QStorageInfo(folder.path()).fileSystemType();
    if (type != "ext4" && type != "xfs" && type != "tmpfs")
        QSKIP("this file system does not tell holes");
    QVERIFY(!prove(QStringLiteral("emptied"), true));
}

QTEST_GUILESS_MAIN(TestPartSeal)
#include "tst_partseal.moc"

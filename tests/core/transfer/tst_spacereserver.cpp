#include "mortalfilelayer.h"
#include "posixfilelayer.h"
#include "spacereserver.h"
#include "waitfor.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace longhaul;

namespace {

constexpr qint64 kSlice = SpaceReserver::kSlice;

/// A reserver on a disk in memory.
class Bench
{
public:
    Bench() : file(*files.create(QStringLiteral("/d/a.part"))) {}

    void start(qint64 size, Preallocation how)
    {
        reserver.start(file, size, how, [this](const DiskError &error) { errors.append(error); });
    }
    [[nodiscard]] bool ends()
    {
        return waitFor([this] { return !reserver.isRunning(); });
    }
    /// Everything that was handed to the disk is done and answered.
    void settle()
    {
        bool passed = false;
        disk.run<int>(Disk::Length::Ordered, [](FileLayer &) { return 0; }, [&](int) { passed = true; });
        QVERIFY(waitFor([&] { return passed; }));
    }
    [[nodiscard]] qint64 length() { return files.facts(file)->size; }

    MortalFileLayer files;
    FileHandle file;
    Disk disk{files};
    SpaceReserver reserver{disk};
    QList<DiskError> errors;
};

} // namespace

class TestSpaceReserver : public QObject
{
    Q_OBJECT

private slots:
    void reservesTheWholeFileInSlices();
    void writesGoBetweenTheSlices();
    void aStopHoldsNothingUp();
    void aFullDiskIsToldOnceAndTheRoomGivenBack();
    void otherTroubleIsLeftToTheWrites();
    void withoutTheCallTheFileIsSparse();
    void sparseGivesTheLengthOnly();
    void sparseNeverShortens();
    void noneDoesNothing();
    void theRealFileSystemReserves();
};

void TestSpaceReserver::reservesTheWholeFileInSlices()
{
    Bench bench;
    bench.start(2 * kSlice + 5, Preallocation::Full);
    QVERIFY(bench.ends());
    const QList<ByteRange> wanted{{0, kSlice}, {kSlice, 2 * kSlice}, {2 * kSlice, 2 * kSlice + 5}};
    QCOMPARE(bench.files.allocated(), wanted);
    QCOMPARE(bench.length(), 0);
    QVERIFY(bench.errors.isEmpty());
}

void TestSpaceReserver::writesGoBetweenTheSlices()
{
    Bench bench;
    QSemaphore begun;
    QSemaphore goOn;
    bench.files.beforeAllocate([&] {
        begun.release();
        goOn.acquire();
    });
    bench.start(3 * kSlice, Preallocation::Full);
    begun.acquire();
    qsizetype slicesAtWrite = -1;
    bench.disk.write(bench.file, 0, "bytes", [](const auto &) {});
    bench.disk.run<int>(
        Disk::Length::Ordered, [](FileLayer &) { return 0; },
        [&](int) { slicesAtWrite = bench.files.allocated().size(); });
    goOn.release(3);
    QVERIFY(bench.ends());
    QCOMPARE(bench.files.allocated().size(), 3);
    QVERIFY2(slicesAtWrite == 1 || slicesAtWrite == 2, QByteArray::number(slicesAtWrite));
}

void TestSpaceReserver::aStopHoldsNothingUp()
{
    Bench bench;
    QSemaphore begun;
    QSemaphore goOn;
    bench.files.beforeAllocate([&] {
        begun.release();
        goOn.acquire();
    });
    bench.start(1000 * kSlice, Preallocation::Full);
    begun.acquire();
    bench.reserver.stop();
    QVERIFY(!bench.reserver.isRunning());
    goOn.release(1000);
    bench.settle();
    QCOMPARE(bench.files.allocated().size(), 1);
}

void TestSpaceReserver::aFullDiskIsToldOnceAndTheRoomGivenBack()
{
    Bench bench;
    const DiskError full{DiskError::Kind::Full, QStringLiteral("full")};
    bench.files.failNth(MortalFileLayer::Operation::Allocate, 2, full);
    const int before = bench.files.operations();
    bench.start(5 * kSlice, Preallocation::Full);
    QVERIFY(bench.ends());
    QCOMPARE(bench.errors, QList<DiskError>{full});
    QCOMPARE(bench.files.allocated().size(), 2);
    QCOMPARE(bench.files.operations() - before, 3); // two reservations, and the file cut to its length
    QCOMPARE(bench.length(), 0);
}

void TestSpaceReserver::otherTroubleIsLeftToTheWrites()
{
    Bench bench;
    bench.files.failNth(MortalFileLayer::Operation::Allocate, 1, {DiskError::Kind::Io, QStringLiteral("odd")});
    bench.start(5 * kSlice, Preallocation::Full);
    QVERIFY(bench.ends());
    QVERIFY(bench.errors.isEmpty());
    QCOMPARE(bench.files.allocated().size(), 1);
}

void TestSpaceReserver::withoutTheCallTheFileIsSparse()
{
    Bench bench;
    bench.files.setCanAllocate(false);
    bench.start(2 * kSlice, Preallocation::Full);
    QVERIFY(bench.ends());
    QCOMPARE(bench.files.allocated().size(), 1);
    QCOMPARE(bench.length(), 2 * kSlice);
}

void TestSpaceReserver::sparseGivesTheLengthOnly()
{
    Bench bench;
    bench.start(kSlice, Preallocation::Sparse);
    QVERIFY(bench.ends());
    QVERIFY(bench.files.allocated().isEmpty());
    QCOMPARE(bench.length(), kSlice);
}

void TestSpaceReserver::sparseNeverShortens()
{
    Bench bench;
    QVERIFY(bench.files.write(bench.file, 0, QByteArray(1000, 'x')));
    bench.start(500, Preallocation::Sparse);
    QVERIFY(bench.ends());
    QCOMPARE(bench.length(), 1000);
}

void TestSpaceReserver::noneDoesNothing()
{
    Bench bench;
    const int before = bench.files.operations();
    bench.start(kSlice, Preallocation::None);
    QVERIFY(!bench.reserver.isRunning());
    bench.settle();
    QCOMPARE(bench.files.operations(), before);
}

void TestSpaceReserver::theRealFileSystemReserves()
{
    const QTemporaryDir folder;
    PosixFileLayer files;
    Disk disk(files);
    SpaceReserver reserver(disk);
    const QString path = folder.filePath(QStringLiteral("a.part"));
    const auto file = files.create(path);
    QVERIFY(file.has_value());
    const auto isSupported = files.allocate(*file, {0, 4096});
    QVERIFY(isSupported.has_value());
    if (!*isSupported)
        QSKIP("this file system reserves no space");
    reserver.start(*file, 2 * kSlice, Preallocation::Full, [](const DiskError &) { QFAIL("a full disk?"); });
    QVERIFY(waitFor([&] { return !reserver.isRunning(); }));
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(qint64(info.st_size), 0);
    QVERIFY(qint64(info.st_blocks) * 512 >= 2 * kSlice);
    // A file that is not going on gives the room back.
    QVERIFY(files.truncate(*file, 0));
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QVERIFY(qint64(info.st_blocks) * 512 < kSlice);
    files.close(*file);
}

QTEST_GUILESS_MAIN(TestSpaceReserver)
#include "tst_spacereserver.moc"

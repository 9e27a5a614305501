#include "memorybench.h"

#include <QSemaphore>
#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

/// The engine on a disk that fails as told. Its clock is driven on until something is reached.
class Bench : public MemoryBench<>
{
public:
    Bench()
    {
        gateway.content = {.seed = 6, .size = 300'000};
        files.setVolume(QStringLiteral("/media/stick"));
        boot();
    }
    [[nodiscard]] bool isRight() const
    {
        return files.names() == QStringList{QStringLiteral("file.bin")}
               && files.content(QStringLiteral("file.bin")) == gateway.content.bytes({0, gateway.content.size});
    }
};

using Operation = MortalFileLayer::Operation;

} // namespace

/// What a disk's refusal means for a task, seen from outside.
class TestDiskFaults : public QObject
{
    Q_OBJECT

private slots:
    void aBrokenDiskIsForAPerson();
    void aDriveThatWasPulledOutIsWaitedFor_data();
    void aDriveThatWasPulledOutIsWaitedFor();
    void noRoomForTheReservationWaits();
    void manyRefusalsInARowAreOneTrouble();
    void aFileThatSomebodyChangedStartsAgain();
    void whileItWaitsForADriveNothingIsTried();
};

void TestDiskFaults::aBrokenDiskIsForAPerson()
{
    Bench bench;
    bench.files.failNth(Operation::Write, 3, {DiskError::Kind::Io, QStringLiteral("broken")});
    bench.add();
    QVERIFY(waitFor([&] { return bench.task().state == TaskState::Failed; }));
    QCOMPARE(bench.task().error->code, FailureCode::Disk);
}

void TestDiskFaults::aDriveThatWasPulledOutIsWaitedFor_data()
{
    QTest::addColumn<int>("operation");
    QTest::newRow("at a write") << int(Operation::Write);
    QTest::newRow("at the sync before the proof") << int(Operation::Sync);
    QTest::newRow("at the rename") << int(Operation::Rename);
}

void TestDiskFaults::aDriveThatWasPulledOutIsWaitedFor()
{
    QFETCH(int, operation);
    Bench bench;
    bench.files.failNth(Operation(operation), 1, {DiskError::Kind::Io, QStringLiteral("input/output error")},
                        [&] { bench.files.setVolume(QStringLiteral("/")); });
    bench.add();
    QVERIFY(bench.waitsFor(WaitReason::FolderMissing));
    QVERIFY(!bench.files.names().contains(QStringLiteral("file.bin")));
    bench.files.setVolume(QStringLiteral("/media/stick"));
    QVERIFY(bench.completes());
    QVERIFY(bench.isRight());
}

void TestDiskFaults::noRoomForTheReservationWaits()
{
    Bench bench;
    bench.gateway.content.size = 6'000'000; // large enough to be reserved
    bench.files.failNth(Operation::Allocate, 1, {DiskError::Kind::Full, QStringLiteral("no space left")});
    bench.add();
    QVERIFY(bench.waitsFor(WaitReason::DiskSpace));
    QVERIFY(bench.completes());
    QVERIFY(bench.isRight());
}

/// What was read before the first refusal is known comes back refused, too: the last of them ends the transfer.
void TestDiskFaults::manyRefusalsInARowAreOneTrouble()
{
    Bench bench;
    const DiskError full{DiskError::Kind::Full, QStringLiteral("no space left")};
    QSemaphore goOn;
    bench.files.failNth(Operation::Write, 3, full, [&] { goOn.acquire(); });
    for (int n = 4; n < 30; ++n)
        bench.files.failNth(Operation::Write, n, full);
    bench.add();
    QVERIFY(waitFor([&] { return bench.gateway.bytesRead() > 8 * bench.gateway.piece; }));
    goOn.release();
    QVERIFY(bench.waitsFor(WaitReason::DiskSpace));
}

void TestDiskFaults::aFileThatSomebodyChangedStartsAgain()
{
    Bench bench;
    bench.files.failNth(Operation::Write, 5, {DiskError::Kind::Changed, QStringLiteral("touched")});
    bench.add();
    QVERIFY(bench.waitsFor(WaitReason::Retry));
    QCOMPARE(bench.task().bytesReceived, 0);
    QVERIFY(bench.completes());
    QVERIFY(bench.isRight());
}

void TestDiskFaults::whileItWaitsForADriveNothingIsTried()
{
    Bench bench;
    bench.files.failNth(Operation::Write, 5, {DiskError::Kind::Io, QStringLiteral("input/output error")},
                        [&] { bench.files.setVolume(QStringLiteral("/")); });
    bench.add();
    QVERIFY(bench.waitsFor(WaitReason::FolderMissing));
    const auto requests = bench.gateway.requests().size();
    const int attempts = bench.task().attempts;
    for (int second = 0; second < 120; ++second) {
        bench.clock.advance(1s);
        QTest::qWait(1);
    }
    QVERIFY(bench.waitsFor(WaitReason::FolderMissing));
    QCOMPARE(bench.gateway.requests().size(), requests);
    QCOMPARE(bench.task().attempts, attempts);
    bench.files.setVolume(QStringLiteral("/media/stick"));
    QVERIFY(bench.completes());
    QVERIFY(bench.isRight());
}

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "tst_diskfaults.moc"

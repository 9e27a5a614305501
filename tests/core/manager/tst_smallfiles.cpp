#include "memorybench.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kSize = 40'000;
constexpr qint64 kSome = 12'000;
const QString kName = QStringLiteral("file.bin");
const QString kPart = QStringLiteral("file.bin.part");

/// The engine with a file that is small enough to need no part file. Its clock stands still.
class Bench : public MemoryBench<>
{
public:
    Bench()
    {
        gateway.content = {.seed = 8, .size = kSize};
        boot();
    }
    void add(OnExists onExists = OnExists::Rename, int connections = 0)
    {
        TaskRequest request;
        request.onExists = onExists;
        request.connections = connections;
        MemoryBench::add(request);
    }
    [[nodiscard]] bool brings(qint64 bytes) const
    {
        return waitFor([&] { return gateway.bytesRead() >= bytes; });
    }
    void pause()
    {
        manager->pause({TaskId{1}}, [](const auto &) {});
    }
    void resume()
    {
        manager->resume({TaskId{1}}, ResumeMode::KeepBytes, [](const auto &) {});
    }
    [[nodiscard]] bool isRight(const QString &name = kName) const
    {
        return files.content(name) == gateway.content.bytes({0, kSize});
    }
};

using Operation = MortalFileLayer::Operation;

} // namespace

/// What comes whole before the first checkpoint is written without a name; whatever goes otherwise loses nothing.
class TestSmallFiles : public QObject
{
    Q_OBJECT

private slots:
    void comesWithoutAPartFile();
    void aPauseKeepsWhatCame();
    void aPauseWhileTheNameIsFoundIsTooLate();
    void aBrokenStoreDoesNotHoldAPauseUp();
    void aCancelLeavesNothing();
    void theRestOfASlowOneGoesIntoAPartFile();
    void aServerWithoutRangesThatStopsLeavesWhatCame();
    void whatCameIsComparedWhereNothingProvesIt();
    void aNameThatIsTakenMeanwhileIsLeftAlone();
    void whereFilesNeedANameTheyHaveOne();
    void aFileToBeReplacedIsReplacedInOneStep();
    void whatCannotBeNamedGetsAPartFile();
    void whatIsInTheWayOfTheNameIsTold();
    void aDriveThatIsPulledOutBeforeTheNameIsWaitedFor();
    void aPauseWhileItCannotBeNamedKeepsWhatCame();
    void whatOneRunClaimsIsNotForTheNext();
    void aChecksumThatIsSetWhileTheNameIsFoundCounts();
    void aSumsFileIsLookedForAlsoWhileThePartIsMade();
    void whileItIsGatheredOneConnectionBringsIt();
    void nothingIsClaimedOfAFileWithoutAName();
    void manyOfOneNameAreEachWrittenOnce();
};

void TestSmallFiles::comesWithoutAPartFile()
{
    Bench bench;
    bench.add();
    QVERIFY(bench.reaches(TaskState::Completed));
    QCOMPARE(bench.files.names(), QStringList{kName});
    QVERIFY(bench.isRight());
    QCOMPARE(bench.task().bytesReceived, kSize);
    // Made, written, synced, named, and the folder synced.
    QCOMPARE(bench.files.operations(), 5);
}

void TestSmallFiles::aPauseKeepsWhatCame()
{
    Bench bench;
    bench.gateway.silentAfter = kSome;
    bench.add();
    QVERIFY(bench.brings(kSome));
    QVERIFY(bench.files.names().isEmpty());
    bench.pause();
    QVERIFY(waitFor([&] { return bench.task().bytesReceived == kSome; }));
    QVERIFY(waitFor([&] { return bench.files.names() == QStringList{kPart}; }));
    QCOMPARE(bench.task().state, TaskState::Paused);
    bench.gateway.silentAfter = -1;
    bench.resume();
    QVERIFY(bench.reaches(TaskState::Completed));
    QVERIFY(bench.isRight());
    QCOMPARE(bench.gateway.bytesRead(), kSize);
}

void TestSmallFiles::aPauseWhileTheNameIsFoundIsTooLate()
{
    Bench bench;
    bench.add();
    QVERIFY(bench.reaches(TaskState::Verifying));
    bench.pause();
    QVERIFY(bench.reaches(TaskState::Completed));
    QVERIFY(bench.isRight());
}

void TestSmallFiles::aBrokenStoreDoesNotHoldAPauseUp()
{
    Bench bench;
    bench.gateway.silentAfter = kSome;
    bench.add();
    QVERIFY(bench.brings(kSome));
    bench.store.failNextCommits(1'000'000);
    bench.pause();
    QVERIFY(waitFor([&] {
        bench.clock.advance(100ms);
        return bench.task().connections == 0 && bench.task().bytesReceived == 0;
    }));
    bench.store.failNextCommits(0);
    bench.gateway.silentAfter = -1;
    bench.resume();
    QVERIFY(bench.completes());
    QCOMPARE(bench.files.names(), QStringList{kName});
}

void TestSmallFiles::aCancelLeavesNothing()
{
    for (const qint64 silentAfter : {kSome, qint64(-1)}) {
        Bench bench;
        bench.gateway.silentAfter = silentAfter;
        bench.add();
        QVERIFY(silentAfter > 0 ? bench.brings(kSome) : bench.reaches(TaskState::Verifying));
        bench.manager->cancel({TaskId{1}}, [](const auto &) {});
        QVERIFY(waitFor([&] { return !bench.manager->find(TaskId{1}) || bench.task().partIdentity.isEmpty(); }));
        bool stopped = false;
        bench.manager->stop([&] { stopped = true; });
        QVERIFY(waitFor([&] { return stopped; }));
        QCOMPARE(bench.task().state, TaskState::Cancelled);
        QVERIFY(waitFor([&] { return bench.files.names().isEmpty(); }));
    }
}

void TestSmallFiles::theRestOfASlowOneGoesIntoAPartFile()
{
    Bench bench;
    bench.gateway.silentAfter = kSome;
    bench.add();
    QVERIFY(bench.brings(kSome));
    QVERIFY(waitFor([&] {
        bench.clock.advance(100ms);
        return !bench.store.contents().tasks.isEmpty()
               && bench.store.contents().tasks.constFirst().received.byteCount() == kSome;
    }));
    QCOMPARE(bench.files.names(), QStringList{kPart});
    bench.gateway.silentAfter = -1;
    QVERIFY(bench.completes());
    QVERIFY(bench.isRight());
    QCOMPARE(bench.gateway.bytesRead(), kSize);
}

void TestSmallFiles::aServerWithoutRangesThatStopsLeavesWhatCame()
{
    Bench bench;
    bench.gateway.knowsRanges = false;
    bench.gateway.cutAfter = kSome;
    bench.add();
    QVERIFY(bench.reaches(TaskState::Waiting));
    QCOMPARE(bench.task().bytesReceived, kSome);
    QCOMPARE(bench.files.content(kPart), bench.gateway.content.bytes({0, kSome}));
    bench.gateway.cutAfter = -1;
    QVERIFY(bench.completes());
    QVERIFY(bench.isRight());
}

void TestSmallFiles::whatCameIsComparedWhereNothingProvesIt()
{
    Bench bench;
    bench.gateway.etag = "W/\"weak\"";
    bench.gateway.cutAfter = 30'000;
    bench.gateway.cuts = 1;
    bench.add();
    QVERIFY(bench.reaches(TaskState::Completed));
    QVERIFY(bench.isRight());
    QVERIFY2(bench.gateway.bytesRead() > kSize, "nothing was asked for twice");
    QCOMPARE(bench.files.operations(), 5);
}

void TestSmallFiles::aNameThatIsTakenMeanwhileIsLeftAlone()
{
    Bench bench;
    bench.files.failNth(Operation::Rename, 1, {DiskError::Kind::Exists, QStringLiteral("taken")},
                        [&] { bench.files.put(kName, "another's"); });
    bench.add();
    QVERIFY(bench.reaches(TaskState::Completed));
    QCOMPARE(bench.files.content(kName), QByteArray("another's"));
    QCOMPARE(bench.task().fileName, QStringLiteral("file (1).bin"));
    QVERIFY(bench.isRight(QStringLiteral("file (1).bin")));
    QCOMPARE(bench.gateway.bytesRead(), kSize);
}

void TestSmallFiles::whereFilesNeedANameTheyHaveOne()
{
    Bench bench;
    bench.files.setKnowsUnnamed(false);
    bench.add();
    QVERIFY(bench.completes());
    QCOMPARE(bench.files.names(), QStringList{kName});
    QVERIFY(bench.isRight());
    QCOMPARE(bench.gateway.bytesRead(), kSize);
}

void TestSmallFiles::aFileToBeReplacedIsReplacedInOneStep()
{
    Bench bench;
    bench.files.put(kName, "the old one");
    bench.add(OnExists::Overwrite);
    QVERIFY(bench.reaches(TaskState::Completed));
    QCOMPARE(bench.files.names(), QStringList{kName});
    QVERIFY(bench.isRight());
}

void TestSmallFiles::whatCannotBeNamedGetsAPartFile()
{
    for (const auto kind : {DiskError::Kind::Full, DiskError::Kind::Missing, DiskError::Kind::Permission,
                            DiskError::Kind::Io, DiskError::Kind::BadName}) {
        Bench bench;
        bench.files.failNth(Operation::Rename, 1, {kind, QStringLiteral("test")});
        bench.add();
        QVERIFY(bench.reaches(TaskState::Completed));
        QCOMPARE(bench.files.names(), QStringList{kName});
        QVERIFY(bench.isRight());
        QCOMPARE(bench.gateway.bytesRead(), kSize); // what came was not thrown away
    }
}

void TestSmallFiles::whatIsInTheWayOfTheNameIsTold()
{
    Bench bench;
    const DiskError refused{DiskError::Kind::Permission, QStringLiteral("read-only")};
    bench.files.failNth(Operation::Rename, 1, refused);
    bench.files.failNth(Operation::Create, 2, refused);
    bench.add();
    QVERIFY(bench.reaches(TaskState::Failed));
    QCOMPARE(bench.task().error->code, FailureCode::Permission);
    QVERIFY(bench.task().partIdentity.isEmpty()); // that file is gone
}

void TestSmallFiles::aDriveThatIsPulledOutBeforeTheNameIsWaitedFor()
{
    Bench bench;
    bench.files.setVolume(QStringLiteral("/media/stick"));
    bench.files.failNth(Operation::Rename, 1, {DiskError::Kind::Io, QStringLiteral("input/output error")},
                        [&] { bench.files.setVolume(QStringLiteral("/")); });
    bench.add();
    QVERIFY(bench.waitsFor(WaitReason::FolderMissing));
    bench.resume(); // the folder below a drive that is not there is not the one that was chosen
    QVERIFY(bench.waitsFor(WaitReason::FolderMissing));
    QVERIFY(bench.files.names().isEmpty());
    bench.files.setVolume(QStringLiteral("/media/stick"));
    QVERIFY(bench.completes());
    QVERIFY(bench.isRight());
}

void TestSmallFiles::aPauseWhileItCannotBeNamedKeepsWhatCame()
{
    Bench bench;
    QSemaphore goOn;
    const auto always = qScopeGuard([&] { goOn.release(); });
    bench.files.failNth(Operation::Rename, 1, {DiskError::Kind::Io, QStringLiteral("test")}, [&] { goOn.acquire(); });
    bench.add();
    constexpr int kOfTheClaim = 3; // made, written, synced
    QVERIFY(waitFor([&] { return bench.files.operations() > kOfTheClaim; }));
    bench.pause();
    goOn.release();
    QVERIFY(waitFor([&] { return bench.task().bytesReceived == kSize; }));
    QCOMPARE(bench.task().state, TaskState::Paused);
    QCOMPARE(bench.files.names(), QStringList{kPart});
    bench.resume();
    QVERIFY(bench.completes());
    QVERIFY(bench.isRight());
    QCOMPARE(bench.gateway.bytesRead(), kSize);
}

/// A disk that hangs for longer than a stop waits.
void TestSmallFiles::whatOneRunClaimsIsNotForTheNext()
{
    Bench bench;
    QSemaphore first;
    QSemaphore second;
    const auto always = qScopeGuard([&] {
        first.release();
        second.release();
    });
    bench.files.atNth(Operation::Create, 1, [&] { first.acquire(); });
    bench.files.atNth(Operation::Create, 2, [&] { second.acquire(); });
    bench.add();
    QVERIFY(bench.reaches(TaskState::Verifying));
    bench.pause();
    bench.manager->resume({TaskId{1}}, ResumeMode::Restart, [](const auto &) {});
    bench.gateway.content.seed = 9;
    bench.gateway.etag = "\"v2\"";
    QVERIFY(waitFor([&] {
        bench.clock.advance(100ms);
        return bench.gateway.bytesRead() == 2 * kSize && bench.task().state == TaskState::Verifying;
    }));
    first.release();
    constexpr int kOfTheClaims = 4; // made both, one of them written and synced
    QVERIFY(waitFor([&] { return bench.files.operations() >= kOfTheClaims; }));
    second.release();
    QVERIFY(bench.completes());
    QVERIFY(bench.isRight());
    QVERIFY(waitFor([&] { return bench.files.names() == QStringList{kName}; }));
}

void TestSmallFiles::aChecksumThatIsSetWhileTheNameIsFoundCounts()
{
    const Checksum wrong{HashAlgorithm::Sha256, QByteArray(64, '0'), {}, ChecksumSource::User};
    const Checksum looks{HashAlgorithm::None, {}, {}, ChecksumSource::SumsFile};
    for (const Checksum &checksum : {wrong, looks}) {
        Bench bench;
        QSemaphore goOn;
        const auto always = qScopeGuard([&] { goOn.release(); });
        bench.files.atNth(Operation::Create, 1, [&] { goOn.acquire(); });
        bench.add();
        QVERIFY(bench.reaches(TaskState::Verifying));
        TaskChange change;
        change.checksum = checksum;
        bench.manager->change({TaskId{1}}, change, [](const auto &) {});
        goOn.release();
        if (checksum == wrong) {
            QVERIFY(bench.reaches(TaskState::Failed));
            QCOMPARE(bench.task().error->code, FailureCode::ChecksumMismatch);
            QCOMPARE(bench.files.names(), QStringList{kPart});
        } else {
            QVERIFY(bench.completes());
            QCOMPARE(bench.task().checksum.actual.size(), 64);
            QVERIFY(bench.isRight());
        }
    }
}

void TestSmallFiles::aSumsFileIsLookedForAlsoWhileThePartIsMade()
{
    Bench bench;
    QSemaphore goOn;
    const auto always = qScopeGuard([&] { goOn.release(); });
    bench.files.setKnowsUnnamed(false);
    bench.files.atNth(Operation::Create, 1, [&] { goOn.acquire(); });
    bench.gateway.silentAfter = kSome;
    bench.add();
    QVERIFY(bench.brings(kSome));
    bench.clock.advance(1s);
    QVERIFY(waitFor([&] { return bench.files.operations() > 0; }));
    TaskChange change;
    change.checksum = Checksum{HashAlgorithm::None, {}, {}, ChecksumSource::SumsFile};
    bench.manager->change({TaskId{1}}, change, [](const auto &) {});
    bench.gateway.silentAfter = -1;
    goOn.release();
    QVERIFY(bench.completes());
    QCOMPARE(bench.task().checksum.actual.size(), 64);
}

void TestSmallFiles::whileItIsGatheredOneConnectionBringsIt()
{
    Bench bench;
    bench.gateway.silentAfter = kSome;
    bench.add(OnExists::Rename, 4);
    QVERIFY(bench.brings(kSome));
    int beats = 0;
    QVERIFY(waitFor([&] {
        bench.clock.advance(100ms);
        return ++beats == 9;
    }));
    QCOMPARE(bench.gateway.requests().size(), 1);
    bench.gateway.silentAfter = -1;
    QVERIFY(bench.completes());
    QVERIFY(bench.isRight());
}

void TestSmallFiles::nothingIsClaimedOfAFileWithoutAName()
{
    Bench bench;
    bench.gateway.silentAfter = kSome;
    bench.add();
    QVERIFY(bench.brings(kSome));
    bench.clock.advance(500ms);
    QVERIFY(waitFor([&] { return bench.task().speed > 0; }));
    QCOMPARE(bench.task().bytesReceived, 0);
    QVERIFY(bench.files.names().isEmpty());
}

void TestSmallFiles::manyOfOneNameAreEachWrittenOnce()
{
    constexpr int kMany = 12;
    Bench bench;
    for (int n = 0; n < kMany; ++n)
        bench.add();
    QVERIFY(waitFor([&] {
        bench.clock.advance(100ms);
        return bench.manager->totals().byState.value(TaskState::Completed) == kMany;
    }));
    QCOMPARE(bench.files.names().size(), kMany);
    // Made, written, synced, named; and one sync of the folder for several.
    QVERIFY2(bench.files.operations() <= 5 * kMany, qPrintable(QString::number(bench.files.operations())));
}

QTEST_GUILESS_MAIN(TestSmallFiles)
#include "tst_smallfiles.moc"

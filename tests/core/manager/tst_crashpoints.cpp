#include "lives.h"

#include <QTest>

#include <utility>

using namespace longhaul;

namespace {

constexpr qint64 kLarge = kLivesSize;
constexpr qint64 kSmall = 40000; // gathered before it has a part file

/// What must be true after any death, and after the recovery from it.
void verifyPromises(Lives &lives, qint64 claimed, qint64 readBefore)
{
    const qint64 size = lives.gateway.content.size;
    const QByteArray right = lives.gateway.content.bytes({0, size});
    // What the store has as finished is on the disk; and nothing but a whole file under the final name, at any time.
    if (lives.storedState() == TaskState::Completed || lives.files.names().contains(lives.fileName))
        QCOMPARE(lives.files.content(lives.fileName), right);
    const bool wasPublished = lives.files.names().contains(lives.fileName);
    lives.told.clear();
    lives.begin();
    QVERIFY(lives.run());
    QCOMPARE(lives.state(), TaskState::Completed);
    QCOMPARE(lives.files.names(), QStringList{lives.fileName});
    QCOMPARE(lives.files.content(lives.fileName), right);
    // What was claimed before the death was not asked for again.
    const qint64 fetchedNow = lives.gateway.bytesRead() - readBefore;
    QVERIFY2(fetchedNow <= (wasPublished ? 0 : size - claimed),
             qPrintable(QStringLiteral("%1 claimed, %2 fetched").arg(claimed).arg(fetchedNow)));
    // Told exactly once as an event of the store.
    int completed = 0;
    bool read = false;
    lives.store.readEvents(QStringLiteral("default"), 0, 100, [&](const auto &events) {
        for (const Event &event : *events)
            completed += event.kind == EventKind::Completed ? 1 : 0;
        read = true;
    });
    QVERIFY(waitFor([&] { return read; }));
    QCOMPARE(completed, 1);
}

void recover(Lives &lives, End end, unsigned seed)
{
    const qint64 claimed = lives.store.contents().tasks.constFirst().received.byteCount();
    const qint64 read = lives.gateway.bytesRead();
    endLife(lives, end, seed);
    verifyPromises(lives, claimed, read);
}

/// Begun, as the row of `addKinds` tells.
std::unique_ptr<Lives> lifeOfThisRow()
{
    QFETCH(qint64, size);
    QFETCH(int, haste);
    QFETCH(bool, knowsUnnamed);
    QFETCH(QString, file);
    auto lives = std::make_unique<Lives>(size, haste, file);
    lives->files.setKnowsUnnamed(knowsUnnamed);
    lives->begin();
    lives->add();
    return lives;
}

} // namespace

/// Every moment of a transfer's life at which the process or the machine can die: all of them, not a sample.
class TestCrashPoints : public QObject
{
    Q_OBJECT

private slots:
    void anUndisturbedLifeHasCheckpoints();
    void diesAtEveryOperationOfTheDisk_data();
    void diesAtEveryOperationOfTheDisk();
    void diesAroundEveryCommit_data();
    void diesAroundEveryCommit();
    void everyFailureOfTheDiskLeavesNoWrongFile_data();
    void everyFailureOfTheDiskLeavesNoWrongFile();

private:
    static void addKinds();
};

void TestCrashPoints::anUndisturbedLifeHasCheckpoints()
{
    Lives lives(kLarge);
    lives.begin();
    lives.add();
    QVERIFY(lives.run());
    QCOMPARE(lives.files.content(QStringLiteral("file.bin")), lives.gateway.content.bytes({0, kLarge}));
    QVERIFY2(lives.files.operations() > 20, qPrintable(QString::number(lives.files.operations())));
    QVERIFY2(lives.mortal.commits() >= 4, qPrintable(QString::number(lives.mortal.commits())));
}

void TestCrashPoints::addKinds()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("haste");
    QTest::addColumn<bool>("knowsUnnamed");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("end");
    struct Kind {
        const char *name;
        qint64 size;
        int haste;
        bool knowsUnnamed;
        const char *file = "file.bin";
    };
    for (const Kind &kind : {Kind{"large", kLarge, kHaste, true}, Kind{"before a checkpoint", kLarge, kNoHaste, true},
                             Kind{"small", kSmall, kNoHaste, true}, Kind{"small and late", kSmall, kHaste, true},
                             Kind{"small, no files without a name", kSmall, kNoHaste, false},
                             Kind{"small, named like a part file", kSmall, kNoHaste, true, "x.part"},
                             Kind{"large, named like a part file", kLarge, kNoHaste, true, "x.part"}}) {
        for (const auto &[name, end] :
             {std::pair("kill -9", End::Kill), std::pair("power cut, all lost", End::PowerLosesAll),
              std::pair("power cut, some kept", End::PowerKeepsSome)})
            QTest::addRow("%s: %s", kind.name, name)
                << kind.size << kind.haste << kind.knowsUnnamed << QString::fromLatin1(kind.file) << int(end);
    }
}

void TestCrashPoints::diesAtEveryOperationOfTheDisk_data()
{
    addKinds();
}

void TestCrashPoints::diesAtEveryOperationOfTheDisk()
{
    QFETCH(int, end);
    int points = 0;
    for (int n = 1;; ++n) {
        const auto life = lifeOfThisRow();
        Lives &lives = *life;
        lives.files.dieBefore(n, [&lives] { lives.mortal.isDead = true; });
        QVERIFY(lives.run());
        if (!lives.isDead())
            break;
        ++points;
        const auto stored = lives.store.contents().tasks;
        QCOMPARE(stored.size(), 1); // acknowledged is never lost
        recover(lives, End(end), static_cast<unsigned>(n));
        if (QTest::currentTestFailed()) {
            qWarning() << "died before operation" << n;
            return;
        }
    }
    QFETCH(qint64, size);
    const int least = size == kLarge ? 20 : 5;
    QVERIFY2(points >= least, qPrintable(QString::number(points)));
}

void TestCrashPoints::diesAroundEveryCommit_data()
{
    addKinds();
}

void TestCrashPoints::diesAroundEveryCommit()
{
    QFETCH(int, end);
    for (const bool untold : {false, true}) {
        int points = 0;
        for (int n = 1;; ++n) {
            const auto life = lifeOfThisRow();
            Lives &lives = *life;
            lives.mortal.die(n, untold);
            QVERIFY(lives.run());
            if (!lives.isDead())
                break;
            ++points;
            if (untold)
                lives.store.flushUntold();
            recover(lives, End(end), static_cast<unsigned>(n));
            if (QTest::currentTestFailed()) {
                qWarning() << "died" << (untold ? "after" : "before") << "commit" << n;
                return;
            }
        }
        QVERIFY2(points >= 2, qPrintable(QString::number(points)));
    }
}

void TestCrashPoints::everyFailureOfTheDiskLeavesNoWrongFile_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("size");
    using Operation = MortalFileLayer::Operation;
    for (const Operation operation : {Operation::Create, Operation::Open, Operation::Write, Operation::Sync,
                                      Operation::Rename, Operation::SyncFolder}) {
        for (const auto kind :
             {DiskError::Kind::Full, DiskError::Kind::Missing, DiskError::Kind::Permission, DiskError::Kind::Io}) {
            QTest::addRow("large: operation %d, error %d", int(operation), int(kind))
                << int(operation) << int(kind) << kLarge;
            QTest::addRow("small: operation %d, error %d", int(operation), int(kind))
                << int(operation) << int(kind) << kSmall;
        }
    }
}

void TestCrashPoints::everyFailureOfTheDiskLeavesNoWrongFile()
{
    QFETCH(int, operation);
    QFETCH(int, kind);
    QFETCH(qint64, size);
    for (int n = 1; n <= 5; ++n) {
        Lives lives(size, size == kLarge ? kHaste : kSomeHaste);
        lives.begin();
        lives.files.failNth(MortalFileLayer::Operation(operation), n, {DiskError::Kind(kind), QStringLiteral("test")});
        lives.add();
        const QByteArray right = lives.gateway.content.bytes({0, size});
        // It heals by itself, or it says what is wrong and goes on when a person has mended it.
        QVERIFY(waitFor([&] { return lives.state() == TaskState::Completed || lives.state() == TaskState::Failed; }));
        if (lives.state() == TaskState::Failed) {
            QVERIFY(!lives.files.names().contains(QStringLiteral("file.bin"))
                    || lives.files.content(QStringLiteral("file.bin")) == right);
            lives.manager->resume({TaskId{1}}, ResumeMode::KeepBytes, [](const auto &) {});
            QVERIFY(waitFor([&] { return lives.state() == TaskState::Completed; }));
        }
        QCOMPARE(lives.files.content(QStringLiteral("file.bin")), right);
        QCOMPARE(lives.files.names(), QStringList{QStringLiteral("file.bin")});
    }
}

QTEST_GUILESS_MAIN(TestCrashPoints)
#include "tst_crashpoints.moc"

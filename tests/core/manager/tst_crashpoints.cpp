#include "lives.h"

#include <QTest>

using namespace longhaul;

namespace {

constexpr qint64 kSize = kLivesSize;

/// What must be true after any death, and after the recovery from it.
void verifyPromises(Lives &lives, qint64 claimed, qint64 readBefore)
{
    const QByteArray right = lives.gateway.content.bytes({0, kSize});
    // Nothing but a whole file under the final name, at any time.
    if (lives.files.names().contains(QStringLiteral("file.bin")))
        QCOMPARE(lives.files.content(QStringLiteral("file.bin")), right);
    lives.told.clear();
    lives.begin();
    QVERIFY(lives.run());
    QCOMPARE(lives.state(), TaskState::Completed);
    QCOMPARE(lives.files.names(), QStringList{QStringLiteral("file.bin")});
    QCOMPARE(lives.files.content(QStringLiteral("file.bin")), right);
    // What was claimed before the death was not asked for again.
    const qint64 fetchedNow = lives.gateway.bytesRead() - readBefore;
    QVERIFY2(fetchedNow <= kSize - claimed,
             qPrintable(QStringLiteral("%1 claimed, %2 fetched").arg(claimed).arg(fetchedNow)));
    // Told exactly once as an event of the store.
    QVERIFY(waitFor([&] { return lives.store.contents().tasks.constFirst().task.state == TaskState::Completed; }));
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
};

void TestCrashPoints::anUndisturbedLifeHasCheckpoints()
{
    Lives lives;
    lives.begin();
    lives.add();
    QVERIFY(lives.run());
    QCOMPARE(lives.files.content(QStringLiteral("file.bin")), lives.gateway.content.bytes({0, kSize}));
    QVERIFY2(lives.files.operations() > 20, qPrintable(QString::number(lives.files.operations())));
    QVERIFY2(lives.mortal.commits() >= 4, qPrintable(QString::number(lives.mortal.commits())));
}

void TestCrashPoints::diesAtEveryOperationOfTheDisk_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("kill -9") << int(End::Kill);
    QTest::newRow("power cut, all lost") << int(End::PowerLosesAll);
    QTest::newRow("power cut, some kept") << int(End::PowerKeepsSome);
}

void TestCrashPoints::diesAtEveryOperationOfTheDisk()
{
    QFETCH(int, end);
    int points = 0;
    for (int n = 1;; ++n) {
        Lives lives;
        lives.begin();
        lives.add();
        lives.files.dieBefore(n, [&lives] { lives.mortal.isDead = true; });
        QVERIFY(lives.run());
        if (!lives.isDead())
            break;
        ++points;
        const auto stored = lives.store.contents().tasks;
        QCOMPARE(stored.size(), 1); // acknowledged is never lost
        const qint64 claimed = stored.constFirst().received.byteCount();
        const qint64 read = lives.gateway.bytesRead();
        endLife(lives, End(end), static_cast<unsigned>(n));
        verifyPromises(lives, claimed, read);
        if (QTest::currentTestFailed()) {
            qWarning() << "died before operation" << n;
            return;
        }
    }
    QVERIFY2(points > 20, qPrintable(QString::number(points)));
}

void TestCrashPoints::diesAroundEveryCommit_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("untold");
    for (const bool untold : {false, true}) {
        const char *when = untold ? "after the commit" : "before the commit";
        QTest::addRow("kill -9 %s", when) << int(End::Kill) << untold;
        QTest::addRow("power cut %s, all lost", when) << int(End::PowerLosesAll) << untold;
        QTest::addRow("power cut %s, some kept", when) << int(End::PowerKeepsSome) << untold;
    }
}

void TestCrashPoints::diesAroundEveryCommit()
{
    QFETCH(int, end);
    QFETCH(bool, untold);
    int points = 0;
    for (int n = 1;; ++n) {
        Lives lives;
        lives.begin();
        lives.add();
        lives.mortal.die(n, untold);
        QVERIFY(lives.run());
        if (!lives.isDead())
            break;
        ++points;
        if (untold)
            lives.store.flushUntold();
        const qint64 claimed = lives.store.contents().tasks.constFirst().received.byteCount();
        const qint64 read = lives.gateway.bytesRead();
        endLife(lives, End(end), static_cast<unsigned>(n));
        verifyPromises(lives, claimed, read);
        if (QTest::currentTestFailed()) {
            qWarning() << "died around commit" << n;
            return;
        }
    }
    QVERIFY2(points >= 3, qPrintable(QString::number(points)));
}

void TestCrashPoints::everyFailureOfTheDiskLeavesNoWrongFile_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<int>("kind");
    using Operation = MortalFileLayer::Operation;
    for (const Operation operation : {Operation::Create, Operation::Open, Operation::Write, Operation::Sync,
                                      Operation::Rename, Operation::SyncFolder}) {
        for (const auto kind :
             {DiskError::Kind::Full, DiskError::Kind::Missing, DiskError::Kind::Permission, DiskError::Kind::Io})
            QTest::addRow("operation %d, error %d", int(operation), int(kind)) << int(operation) << int(kind);
    }
}

void TestCrashPoints::everyFailureOfTheDiskLeavesNoWrongFile()
{
    QFETCH(int, operation);
    QFETCH(int, kind);
    for (int n = 1; n <= 5; ++n) {
        Lives lives;
        lives.begin();
        lives.files.failNth(MortalFileLayer::Operation(operation), n, {DiskError::Kind(kind), QStringLiteral("test")});
        lives.add();
        const QByteArray right = lives.gateway.content.bytes({0, kSize});
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

#include "lives.h"

#include <QTest>

using namespace longhaul;

namespace {

const QString kThere = QStringLiteral("/e");

/// A task that has some of its bytes, paused, and a second folder.
class HalfWay
{
public:
    HalfWay()
    {
        lives.files.addFolder(kThere);
        lives.gateway.cutAfter = 100'000;
        lives.begin();
        lives.add();
        QVERIFY(waitFor([&] { return task().received > 0 && !task().partIdentity.isEmpty(); }));
        lives.manager->pause({id}, [](const auto &) {});
        QVERIFY(waitFor([&] { return isAtRest(); }));
        lives.gateway.cutAfter = -1;
    }

    struct Facts {
        QString directory;
        QString partIdentity;
        qint64 received = 0;
    };
    [[nodiscard]] Facts task() const
    {
        const Task *found = lives.manager->find(id);
        return found ? Facts{found->directory, found->partIdentity, found->bytesReceived} : Facts{};
    }
    /// Stopped, and the store knows what was fetched.
    [[nodiscard]] bool isAtRest()
    {
        const auto stored = lives.store.contents().tasks;
        return lives.state() == TaskState::Paused && !stored.isEmpty()
               && stored.constFirst().task.state == TaskState::Paused && !stored.constFirst().received.isEmpty();
    }
    /// The answer: empty if the folder is the new one, else why not.
    [[nodiscard]] QString move(const QString &folder)
    {
        std::optional<QString> answer;
        TaskChange change;
        change.directory = folder;
        lives.manager->change({id}, change,
                              [&](const auto &result) { answer = result ? QString() : result.error().message; });
        (void)waitFor([&] { return answer.has_value() || lives.isDead(); });
        return answer.value_or(QStringLiteral("(no answer)"));
    }
    void resume()
    {
        lives.manager->resume({id}, ResumeMode::KeepBytes, [](const auto &) {});
    }
    [[nodiscard]] QByteArray right() const { return lives.gateway.content.bytes({0, kLivesSize}); }

    static constexpr TaskId id{1};
    Lives lives;
};

} // namespace

/// A task goes to another folder and takes along what it has fetched.
class TestFolderMoves : public QObject
{
    Q_OBJECT

private slots:
    void theBytesGoAlong_data();
    void theBytesGoAlong();
    void aRunningTaskGoesOnInTheNewFolder();
    void aTakenNameGetsANumber();
    void aFolderThatCannotBeUsedChangesNothing();
    void bytesThatCannotBeReachedAreNotGivenUp();
    void aTaskWithoutBytesJustGoes();
    void aCancelledTaskLeavesNothingInEitherFolder();
    void aFinishedFileStays();
    void dyingAnywhereLosesNoByte_data();
    void dyingAnywhereLosesNoByte();
};

void TestFolderMoves::theBytesGoAlong_data()
{
    QTest::addColumn<bool>("oneVolume");
    QTest::newRow("one volume") << true;
    QTest::newRow("two volumes") << false;
}

void TestFolderMoves::theBytesGoAlong()
{
    QFETCH(bool, oneVolume);
    HalfWay half;
    half.lives.files.setCanLink(oneVolume);
    const qint64 fetched = half.task().received;
    const qint64 read = half.lives.gateway.bytesRead();
    QCOMPARE(half.move(kThere), QString());
    QCOMPARE(half.task().directory, kThere);
    QCOMPARE(half.task().received, fetched);
    QCOMPARE(half.lives.state(), TaskState::Paused);
    QVERIFY(waitFor([&] { return half.lives.files.names().isEmpty(); }));
    QCOMPARE(half.lives.files.names(kThere), QStringList{QStringLiteral("file.bin.part")});
    half.resume();
    QVERIFY(half.lives.run());
    QCOMPARE(half.lives.files.names(kThere), QStringList{QStringLiteral("file.bin")});
    QCOMPARE(half.lives.files.content(QStringLiteral("file.bin"), kThere), half.right());
    QCOMPARE(half.lives.gateway.bytesRead() - read, kLivesSize - fetched);
}

void TestFolderMoves::aRunningTaskGoesOnInTheNewFolder()
{
    Lives lives;
    lives.files.addFolder(kThere);
    lives.files.setCanLink(false);
    lives.begin();
    lives.add();
    QVERIFY(waitFor([&] { return lives.state() == TaskState::Downloading; }));
    TaskChange change;
    change.directory = kThere;
    bool answered = false;
    lives.manager->change({TaskId{1}}, change, [&](const auto &result) { answered = result.has_value(); });
    QVERIFY(waitFor([&] { return answered; }));
    QVERIFY(lives.run());
    QCOMPARE(lives.files.names(kThere), QStringList{QStringLiteral("file.bin")});
    QVERIFY(waitFor([&] { return lives.files.names().isEmpty(); }));
    QCOMPARE(lives.files.content(QStringLiteral("file.bin"), kThere), lives.gateway.content.bytes({0, kLivesSize}));
}

void TestFolderMoves::aTakenNameGetsANumber()
{
    HalfWay half;
    half.lives.files.put(QStringLiteral("file.bin"), "another's", kThere);
    QCOMPARE(half.move(kThere), QString());
    half.resume();
    QVERIFY(half.lives.run());
    QCOMPARE(half.lives.files.content(QStringLiteral("file.bin"), kThere), QByteArray("another's"));
    QCOMPARE(half.lives.files.content(QStringLiteral("file (1).bin"), kThere), half.right());
}

void TestFolderMoves::aFolderThatCannotBeUsedChangesNothing()
{
    HalfWay half;
    QVERIFY(half.move(QStringLiteral("/nowhere")).contains(QStringLiteral("/nowhere")));
    QCOMPARE(half.task().directory, QStringLiteral("/d"));
    half.lives.files.setCanLink(false);
    half.lives.files.failNth(MortalFileLayer::Operation::Write, 1, {DiskError::Kind::Full, QStringLiteral("no space")});
    QVERIFY(half.move(kThere).contains(QStringLiteral("no room")));
    QCOMPARE(half.lives.files.names(kThere), QStringList());
    half.resume();
    QVERIFY(half.lives.run());
    QCOMPARE(half.lives.files.content(QStringLiteral("file.bin")), half.right());
}

void TestFolderMoves::bytesThatCannotBeReachedAreNotGivenUp()
{
    HalfWay half;
    half.lives.files.move(QStringLiteral("file.bin.part"), QStringLiteral("elsewhere"));
    QVERIFY(half.move(kThere).contains(QStringLiteral("--restart")));
    QCOMPARE(half.task().directory, QStringLiteral("/d"));
    QVERIFY(half.task().received > 0);
    half.lives.files.move(QStringLiteral("elsewhere"), QStringLiteral("file.bin.part"));
    QCOMPARE(half.move(kThere), QString());
}

void TestFolderMoves::aTaskWithoutBytesJustGoes()
{
    Lives lives;
    lives.files.addFolder(kThere);
    lives.begin();
    TaskRequest request;
    request.url = QUrl(QStringLiteral("http://server/file.bin"));
    request.startPaused = true;
    bool answered = false;
    lives.manager->add({request}, [&](const auto &) { answered = true; });
    QVERIFY(waitFor([&] { return answered; }));
    TaskChange change;
    change.directory = kThere;
    bool moved = false;
    lives.manager->change({TaskId{1}}, change, [&](const auto &result) { moved = result.has_value(); });
    QVERIFY(waitFor([&] { return moved; }));
    lives.manager->resume({TaskId{1}}, ResumeMode::KeepBytes, [](const auto &) {});
    QVERIFY(lives.run());
    QCOMPARE(lives.files.names(), QStringList());
    QCOMPARE(lives.files.names(kThere), QStringList{QStringLiteral("file.bin")});
}

void TestFolderMoves::aCancelledTaskLeavesNothingInEitherFolder()
{
    HalfWay half;
    half.lives.files.setCanLink(false);
    TaskChange change;
    change.directory = kThere;
    bool answered = false;
    half.lives.manager->change({half.id}, change, [&](const auto &) { answered = true; });
    half.lives.manager->cancel({half.id}, [](const auto &) {});
    QVERIFY(waitFor([&] { return answered; }));
    QVERIFY(waitFor([&] { return half.lives.files.names().isEmpty() && half.lives.files.names(kThere).isEmpty(); }));
    QCOMPARE(half.lives.state(), TaskState::Cancelled);
}

void TestFolderMoves::aFinishedFileStays()
{
    HalfWay half;
    half.resume();
    QVERIFY(half.lives.run());
    QVERIFY(half.move(kThere).contains(QStringLiteral("finished")));
    QCOMPARE(half.lives.files.names(), QStringList{QStringLiteral("file.bin")});
}

void TestFolderMoves::dyingAnywhereLosesNoByte_data()
{
    QTest::addColumn<bool>("oneVolume");
    QTest::addColumn<int>("end");
    for (const bool oneVolume : {true, false}) {
        const char *volumes = oneVolume ? "one volume" : "two volumes";
        QTest::addRow("%s, kill -9", volumes) << oneVolume << int(End::Kill);
        QTest::addRow("%s, power cut, all lost", volumes) << oneVolume << int(End::PowerLosesAll);
        QTest::addRow("%s, power cut, some kept", volumes) << oneVolume << int(End::PowerKeepsSome);
    }
}

/// Before every operation of the disk and around every commit of the store.
void TestFolderMoves::dyingAnywhereLosesNoByte()
{
    QFETCH(bool, oneVolume);
    QFETCH(int, end);
    enum class Death { Disk, BeforeCommit, AfterCommit };
    for (const Death death : {Death::Disk, Death::BeforeCommit, Death::AfterCommit}) {
        int points = 0;
        for (int n = 1;; ++n) {
            HalfWay half;
            half.lives.files.setCanLink(oneVolume);
            if (death == Death::Disk)
                half.lives.files.dieBefore(n, [&half] { half.lives.mortal.isDead = true; });
            else
                half.lives.mortal.die(n, death == Death::AfterCommit);
            const bool moved = half.move(kThere).isEmpty();
            if (moved && !waitFor([&] { return half.lives.isDead() || half.lives.files.names().isEmpty(); }))
                QFAIL("the first place is still there");
            if (!half.lives.isDead())
                break;
            ++points;
            if (death == Death::AfterCommit)
                half.lives.store.flushUntold();
            const qint64 claimed = half.lives.store.contents().tasks.constFirst().received.byteCount();
            QVERIFY(claimed > 0);
            endLife(half.lives, End(end), static_cast<unsigned>(n));
            const qint64 read = half.lives.gateway.bytesRead();
            half.lives.begin();
            half.resume();
            QVERIFY(half.lives.run());
            const QString folder = half.task().directory;
            QCOMPARE(half.lives.files.content(QStringLiteral("file.bin"), folder), half.right());
            QVERIFY2(half.lives.gateway.bytesRead() - read <= kLivesSize - claimed,
                     qPrintable(QStringLiteral("death %1 at %2: %3 claimed, %4 fetched")
                                    .arg(int(death))
                                    .arg(n)
                                    .arg(claimed)
                                    .arg(half.lives.gateway.bytesRead() - read)));
        }
        QVERIFY(points > 0);
    }
}

QTEST_GUILESS_MAIN(TestFolderMoves)
#include "tst_foldermoves.moc"

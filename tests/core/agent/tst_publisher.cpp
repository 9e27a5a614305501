#include "publisher.h"

#include "agentbench.h"

#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

const QString &changedMethod()
{
    static const QString name = QStringLiteral("task.changed");
    return name;
}

QList<qint64> idsIn(const QJsonObject &batch)
{
    QList<qint64> ids;
    for (const QJsonValue &task : batch[u"tasks"].toArray())
        ids.append(task[u"id"].toInteger());
    return ids;
}

/// A clock that tells time, and whose alarms the test reads; the manager under it has its own.
struct Scene {
    AgentBench bench;
    std::unique_ptr<BenchClient> client;

    [[nodiscard]] bool begin()
    {
        if (!bench.start())
            return false;
        client = std::make_unique<BenchClient>(bench);
        return client->greet();
    }
    [[nodiscard]] bool list() { return client->result(QStringLiteral("task.list")).contains(QStringLiteral("total")); }
    /// Lets the batch of now go, then the pause after it pass.
    void pass()
    {
        bench.settle();
        bench.clock.advance(Publisher::kPause);
        bench.settle();
    }
    void change(qint64 id) { emit bench.manager->taskChanged(TaskId{id}); }
};

} // namespace

class TestPublisher : public QObject
{
    Q_OBJECT

private slots:
    void whoHasNotListedIsToldNothing();
    void onlyWhatChangedIsTold();
    void aBurstIsOneBatch();
    void atMostTenBatchesASecond();
    void aSingleChangeIsToldAtOnce();
    void removedTasksAreToldAndNoLongerChanged();
    void orderIsToldOnlyWhenPlacesChange();
    void hugeBatchesAreSplit();
    void aBusyClientGetsTheLatestStateLaterAndOnce();
    void noAlarmRunsWhileNothingChanges();
    void whoLeavesIsForgotten();
};

void TestPublisher::whoHasNotListedIsToldNothing()
{
    Scene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.client->add({QStringLiteral("http://h/1")}, {{QStringLiteral("paused"), true}}).size(), 1);
    scene.pass();
    QVERIFY(scene.client->all().isEmpty());
    QVERIFY(scene.list());
    scene.pass();
    QVERIFY(scene.client->all().isEmpty()); // it has just read the list
}

void TestPublisher::onlyWhatChangedIsTold()
{
    Scene scene;
    QVERIFY(scene.begin());
    QVERIFY(scene.list());
    const auto ids =
        scene.client->add({QStringLiteral("http://h/1"), QStringLiteral("http://h/2"), QStringLiteral("http://h/3")},
                          {{QStringLiteral("paused"), true}});
    scene.pass();
    QCOMPARE(scene.client->heard(changedMethod()).size(), 1);
    QCOMPARE(idsIn(scene.client->heard(changedMethod()).first()), ids);
    scene.client->forget();
    const QJsonObject set{{QStringLiteral("ids"), QJsonArray{ids[1]}}, {QStringLiteral("limit"), 7}};
    QVERIFY(!scene.client->result(QStringLiteral("task.set"), set).isEmpty());
    scene.pass();
    QCOMPARE(scene.client->heard(changedMethod()).size(), 1);
    const QJsonObject batch = scene.client->heard(changedMethod()).first();
    QCOMPARE(idsIn(batch), QList<qint64>({ids[1]}));
    QCOMPARE(batch[u"tasks"][0][u"limit"].toInteger(), 7);
    QVERIFY(!batch.contains(QStringLiteral("order")));
}

void TestPublisher::aBurstIsOneBatch()
{
    Scene scene;
    QVERIFY(scene.begin());
    QVERIFY(scene.list());
    const auto ids = scene.client->add({QStringLiteral("http://h/1"), QStringLiteral("http://h/2")},
                                       {{QStringLiteral("paused"), true}});
    scene.pass();
    scene.client->forget();
    for (int i = 0; i < 1000; ++i)
        scene.change(ids[i % 2]);
    scene.pass();
    QCOMPARE(scene.client->heard(changedMethod()).size(), 1);
    QCOMPARE(idsIn(scene.client->heard(changedMethod()).first()), ids);
}

void TestPublisher::atMostTenBatchesASecond()
{
    Scene scene;
    QVERIFY(scene.begin());
    QVERIFY(scene.list());
    const auto ids = scene.client->add({QStringLiteral("http://h/1")}, {{QStringLiteral("paused"), true}});
    scene.pass();
    scene.client->forget();
    for (int millisecond = 0; millisecond < 3000; ++millisecond) {
        scene.change(ids[0]);
        scene.bench.clock.advance(1ms);
        QCoreApplication::processEvents();
    }
    scene.bench.settle();
    const qsizetype batches = scene.client->heard(changedMethod()).size();
    QVERIFY2(batches >= 28 && batches <= 31, QByteArray::number(batches));
}

void TestPublisher::aSingleChangeIsToldAtOnce()
{
    Scene scene;
    QVERIFY(scene.begin());
    QVERIFY(scene.list());
    const auto ids = scene.client->add({QStringLiteral("http://h/1")}, {{QStringLiteral("paused"), true}});
    scene.pass();
    scene.bench.clock.advance(10s);
    scene.client->forget();
    scene.change(ids[0]);
    scene.bench.settle(); // no time passes
    QCOMPARE(scene.client->heard(changedMethod()).size(), 1);
}

void TestPublisher::removedTasksAreToldAndNoLongerChanged()
{
    Scene scene;
    QVERIFY(scene.begin());
    QVERIFY(scene.list());
    const auto ids = scene.client->add({QStringLiteral("http://h/1"), QStringLiteral("http://h/2")},
                                       {{QStringLiteral("paused"), true}});
    scene.pass();
    scene.client->forget();
    scene.change(ids[0]);
    QVERIFY(
        !scene.client->result(QStringLiteral("task.remove"), {{QStringLiteral("ids"), QJsonArray{ids[0]}}}).isEmpty());
    scene.pass();
    scene.pass();
    QList<qint64> removed;
    for (const QJsonObject &told : scene.client->heard(QStringLiteral("task.removed"))) {
        for (const QJsonValue &id : told[u"ids"].toArray())
            removed.append(id.toInteger());
    }
    QCOMPARE(removed, QList<qint64>({ids[0]}));
    bool isRemoved = false;
    for (const Notification &told : scene.client->all()) {
        isRemoved = isRemoved || told.method == u"task.removed";
        if (told.method == changedMethod() && isRemoved)
            QVERIFY(!idsIn(told.params).contains(ids[0]));
        QVERIFY(!told.params.contains(QStringLiteral("order"))); // the others keep their places
    }
}

void TestPublisher::orderIsToldOnlyWhenPlacesChange()
{
    Scene scene;
    QVERIFY(scene.begin());
    QVERIFY(scene.list());
    const auto ids =
        scene.client->add({QStringLiteral("http://h/1"), QStringLiteral("http://h/2"), QStringLiteral("http://h/3")},
                          {{QStringLiteral("paused"), true}});
    scene.pass();
    for (const QJsonObject &batch : scene.client->heard(changedMethod()))
        QVERIFY(!batch.contains(QStringLiteral("order")));
    scene.client->forget();
    const QJsonObject set{{QStringLiteral("ids"), QJsonArray{ids[2]}}, {QStringLiteral("position"), 0}};
    QVERIFY(!scene.client->result(QStringLiteral("task.set"), set).isEmpty());
    scene.pass();
    const auto batches = scene.client->heard(changedMethod());
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches[0][u"order"].toArray(), QJsonArray({ids[2], ids[0], ids[1]}));
}

void TestPublisher::hugeBatchesAreSplit()
{
    Scene scene;
    QVERIFY(scene.begin());
    QVERIFY(scene.list());
    QList<qint64> ids;
    const QString longPath = QString(30000, u'p');
    for (int i = 0; i < 200; i += 50) {
        QStringList links;
        for (int k = 0; k < 50; ++k)
            links.append(QStringLiteral("http://h/%1%2").arg(longPath).arg(i + k));
        ids += scene.client->add(links, {{QStringLiteral("paused"), true}});
    }
    for (int round = 0; round < 10; ++round)
        scene.pass();
    scene.client->forget();
    for (const qint64 id : ids)
        scene.change(id);
    for (int round = 0; round < 10; ++round)
        scene.pass();
    QList<qint64> told;
    for (const QJsonObject &batch : scene.client->heard(changedMethod()))
        told += idsIn(batch);
    QCOMPARE(told, ids);
    QVERIFY(scene.client->heard(changedMethod()).size() >= 2);
    QVERIFY(!scene.bench.clock.nextAlarm() || *scene.bench.clock.nextAlarm() > 1s);
}

void TestPublisher::aBusyClientGetsTheLatestStateLaterAndOnce()
{
    Scene scene;
    QVERIFY(scene.begin());
    QVERIFY(scene.list());
    const auto ids = scene.client->add({QStringLiteral("http://h/1")}, {{QStringLiteral("paused"), true}});
    scene.pass();
    scene.client->forget();
    // What is under way to a client that does not get to read: two lists of long descriptions.
    const QJsonObject set{{QStringLiteral("ids"), QJsonArray{ids[0]}},
                          {QStringLiteral("description"), QString(4000, u'd')}};
    QVERIFY(!scene.client->result(QStringLiteral("task.set"), set).isEmpty());
    scene.pass();
    scene.client->forget();
    int rounds = 0;
    while (scene.client->heard(changedMethod()).isEmpty() && rounds < 1000) {
        // Nothing is delivered here, since the event loop does not run: the backlog grows to its bound.
        scene.change(ids[0]);
        scene.bench.clock.advance(Publisher::kPause);
        ++rounds;
    }
    QCOMPARE(rounds, 1000);
    scene.bench.settle();
    const qsizetype piled = scene.client->heard(changedMethod()).size();
    QVERIFY2(piled > 10 && piled < 400, QByteArray::number(piled)); // a megabyte's worth, not a thousand
    scene.client->forget();
    scene.bench.clock.advance(Publisher::kLongestBusyPause);
    scene.bench.settle();
    QCOMPARE(scene.client->heard(changedMethod()).size(), 1);
}

void TestPublisher::noAlarmRunsWhileNothingChanges()
{
    Scene scene;
    QVERIFY(scene.begin());
    QVERIFY(scene.list());
    QCOMPARE(scene.client->add({QStringLiteral("http://h/1")}, {{QStringLiteral("paused"), true}}).size(), 1);
    for (int i = 0; i < 100; ++i)
        scene.pass();
    QVERIFY(!scene.bench.clock.nextAlarm());
}

void TestPublisher::whoLeavesIsForgotten()
{
    Scene scene;
    QVERIFY(scene.begin());
    QVERIFY(scene.list());
    const auto ids = scene.client->add({QStringLiteral("http://h/1")}, {{QStringLiteral("paused"), true}});
    scene.pass();
    scene.client.reset();
    scene.bench.settle();
    scene.change(ids[0]);
    QVERIFY(!scene.bench.clock.nextAlarm());
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"

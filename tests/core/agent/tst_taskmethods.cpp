#include "agentbench.h"

#include <QTest>

using namespace longhaul;

namespace {

QList<qint64> idsIn(const QJsonObject &answer)
{
    QList<qint64> ids;
    for (const QJsonValue &id : answer[u"ids"].toArray())
        ids.append(id.toInteger());
    return ids;
}

QJsonObject idsParams(const QList<qint64> &ids, QJsonObject more = {})
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    more.insert(QStringLiteral("ids"), array);
    return more;
}

const QJsonObject &allParams()
{
    static const QJsonObject all{{QStringLiteral("all"), true}};
    return all;
}

QStringList links(int count)
{
    QStringList links;
    for (int i = 0; i < count; ++i)
        links.append(QStringLiteral("http://127.0.0.1:1/%1").arg(i));
    return links;
}

/// The ids of the whole list, read by `after`; `between` is called between two pages.
QList<qint64> pagesBehind(BenchClient &client, int count, const std::function<void()> &between, QJsonObject params = {})
{
    QList<qint64> ids;
    params.insert(QStringLiteral("count"), count);
    params.insert(QStringLiteral("after"), QJsonValue::Null);
    for (int page = 0; page < 100; ++page) {
        if (page > 0)
            between();
        const QJsonObject answer = client.result(QStringLiteral("task.list"), params);
        const QJsonArray tasks = answer[u"tasks"].toArray();
        for (const QJsonValue &task : tasks)
            ids.append(task[u"id"].toInteger());
        if (!answer[u"more"].toBool())
            break;
        params.insert(QStringLiteral("after"), tasks.last()); // the whole task: its place is in it
    }
    return ids;
}

} // namespace

/// The methods of docs/protocol.md over the real manager.
class TestTaskMethods : public QObject
{
    Q_OBJECT

private slots:
    void addAnswersAfterTheCommit();
    void addIsAllOrNothing();
    void addThatTheStoreRefusesAddsNothing();
    void addWhoseAnswerWouldNotFitIsRefusedBefore();
    void listGivesPagesAndTheTotal();
    void listFiltersByStateAndSession();
    void pagesBehindATaskGiveTheListExactlyOnce();
    void pagesBehindATaskAreNotMovedByWhatComesAndGoes();
    void pagesBehindATaskAreFiltered();
    void aPlaceThatIsNoneIsRefused();
    void aPageOfHugeTasksEndsEarlyAndGoesOn();
    void showGivesTheWholeTask();
    void unknownTasksAreNamedAndNothingIsDone();
    void allMeansThoseThatTheVerbAppliesTo();
    void aVerbThatTheStateForbidsIsRefused();
    void setChangesATask();
    void statusCountsEveryState();
    void settingsAreReadSetAndTold();
};

void TestTaskMethods::addAnswersAfterTheCommit()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    bench.store.hold();
    std::optional<RpcResult> answer;
    const QJsonObject request{{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:1/a")},
                              {QStringLiteral("paused"), true}};
    client.peer().call(QStringLiteral("task.add"), {{QStringLiteral("tasks"), QJsonArray{request}}},
                       [&](RpcResult result) { answer = std::move(result); });
    QVERIFY(bench.until([&] { return bench.store.heldCommits() > 0; }));
    bench.settle();
    QVERIFY(!answer);
    bench.store.release();
    QVERIFY(bench.until([&] { return answer.has_value(); }));
    QVERIFY(answer->has_value());
    const QJsonObject task = (**answer)[u"tasks"][0].toObject();
    QCOMPARE(task[u"url"].toString(), QStringLiteral("http://127.0.0.1:1/a"));
    QCOMPARE(task[u"state"].toString(), QStringLiteral("paused"));
    QCOMPARE(bench.store.contents().tasks.size(), 1);
}

void TestTaskMethods::addIsAllOrNothing()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    const QJsonArray tasks{QJsonObject{{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:1/a")}},
                           QJsonObject{{QStringLiteral("url"), QStringLiteral("no address")}}};
    QCOMPARE(client.errorCode(QStringLiteral("task.add"), {{QStringLiteral("tasks"), tasks}}), -32602);
    QCOMPARE(client.result(QStringLiteral("task.list"))[u"total"].toInteger(-1), 0);
}

void TestTaskMethods::addThatTheStoreRefusesAddsNothing()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    bench.store.failNextCommits(1);
    const QJsonArray tasks{QJsonObject{{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:1/a")}}};
    const RpcResult answer = client.call(QStringLiteral("task.add"), {{QStringLiteral("tasks"), tasks}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, -32004);
    QCOMPARE(answer.error().data[u"code"].toString(), QStringLiteral("disk"));
    QCOMPARE(client.result(QStringLiteral("task.list"))[u"total"].toInteger(-1), 0);
}

void TestTaskMethods::addWhoseAnswerWouldNotFitIsRefusedBefore()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QJsonArray tasks;
    for (int i = 0; i < 20000; ++i)
        tasks.append(QJsonObject{{QStringLiteral("url"), QStringLiteral("http://h/%1").arg(i)}});
    const RpcResult answer = client.call(QStringLiteral("task.add"), {{QStringLiteral("tasks"), tasks}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, -32602);
    QCOMPARE(bench.manager->order().size(), 0);
}

void TestTaskMethods::listGivesPagesAndTheTotal()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QStringList links;
    for (int i = 0; i < 25; ++i)
        links.append(QStringLiteral("http://127.0.0.1:1/%1").arg(i));
    const QList<qint64> ids = client.add(links, {{QStringLiteral("paused"), true}});
    QCOMPARE(ids.size(), 25);
    QList<qint64> listed;
    for (int offset = 0; offset < 30; offset += 10) {
        const QJsonObject page = client.result(QStringLiteral("task.list"),
                                               {{QStringLiteral("offset"), offset}, {QStringLiteral("count"), 10}});
        QCOMPARE(page[u"total"].toInteger(), 25);
        QCOMPARE(page[u"offset"].toInteger(), offset);
        QVERIFY(page[u"tasks"].toArray().size() <= 10);
        for (const QJsonValue &task : page[u"tasks"].toArray())
            listed.append(task[u"id"].toInteger());
    }
    QCOMPARE(listed, ids);
    const QJsonObject beyond = client.result(QStringLiteral("task.list"), {{QStringLiteral("offset"), 1000}});
    QVERIFY(beyond[u"tasks"].toArray().isEmpty());
    QCOMPARE(client.result(QStringLiteral("task.list"))[u"tasks"].toArray().size(), 25);
}

void TestTaskMethods::listFiltersByStateAndSession()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    const auto paused =
        client.add({QStringLiteral("http://h/1"), QStringLiteral("http://h/2")},
                   {{QStringLiteral("paused"), true}, {QStringLiteral("session"), QStringLiteral("a")}});
    const auto failed = client.add({QStringLiteral("ftp://h/3")}, {{QStringLiteral("session"), QStringLiteral("b")}});
    QCOMPARE(paused.size() + failed.size(), 3);
    const auto total = [&](const QJsonObject &params) {
        const QJsonObject answer = client.result(QStringLiteral("task.list"), params);
        return answer[u"total"].toInteger() * 100 + answer[u"tasks"].toArray().size();
    };
    QCOMPARE(total({{QStringLiteral("state"), QStringLiteral("paused")}}), 202);
    QCOMPARE(total({{QStringLiteral("state"), QStringLiteral("failed")}}), 101);
    QCOMPARE(total({{QStringLiteral("state"), QStringLiteral("completed")}}), 0);
    QCOMPARE(total({{QStringLiteral("session"), QStringLiteral("a")}, {QStringLiteral("count"), 1}}), 201);
    QCOMPARE(total({{QStringLiteral("session"), QStringLiteral("a")}, {QStringLiteral("offset"), 1}}), 201);
    QCOMPARE(
        total({{QStringLiteral("session"), QStringLiteral("b")}, {QStringLiteral("state"), QStringLiteral("paused")}}),
        0);
}

void TestTaskMethods::pagesBehindATaskGiveTheListExactlyOnce()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QVERIFY(pagesBehind(client, 10, [] {}).isEmpty());
    const QList<qint64> ids = client.add(links(25), {{QStringLiteral("paused"), true}});
    for (const int count : {1, 7, 25, 1000})
        QCOMPARE(pagesBehind(client, count, [] {}), ids);
    // In the order of the list, not of the numbers.
    QVERIFY(client.call(QStringLiteral("task.move"),
                        idsParams({ids.at(20), ids.at(3)}, {{QStringLiteral("before"), ids.first()}})));
    QList<qint64> order = ids;
    order.removeOne(ids.at(3));
    order.removeOne(ids.at(20));
    order = QList<qint64>{ids.at(20), ids.at(3)} + order;
    QCOMPARE(pagesBehind(client, 4, [] {}), order);
}

void TestTaskMethods::pagesBehindATaskAreNotMovedByWhatComesAndGoes()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    const QJsonObject paused{{QStringLiteral("paused"), true}};
    QList<qint64> ids = client.add(links(30), paused);
    QList<qint64> gone;
    QList<qint64> added;
    int page = 0;
    const QList<qint64> listed = pagesBehind(client, 5, [&] {
        // The last one that was told goes, one in front of it and one behind it.
        const QList<qint64> going{ids.at(5 * page + 4), ids.at(5 * page), ids.at(29 - page)};
        QVERIFY(client.call(QStringLiteral("task.remove"), idsParams(going)));
        gone += ids.at(29 - page);
        added += client.add(links(1), paused);
        ++page;
    });
    for (const qint64 id : std::as_const(gone))
        ids.removeOne(id);
    QVERIFY(page > 3);
    QCOMPARE(listed.first(ids.size()), ids);
    QCOMPARE(listed.mid(ids.size()), added.first(listed.size() - ids.size()));
    QVERIFY(listed.size() > ids.size()); // what came meanwhile is behind the others
}

void TestTaskMethods::pagesBehindATaskAreFiltered()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QList<qint64> mine;
    for (int i = 0; i < 10; ++i) {
        mine +=
            client.add(links(1), {{QStringLiteral("paused"), true}, {QStringLiteral("session"), QStringLiteral("m")}});
        QCOMPARE(client.add(links(1), {{QStringLiteral("paused"), true}}).size(), 1);
    }
    const QJsonObject filter{{QStringLiteral("session"), QStringLiteral("m")},
                             {QStringLiteral("state"), QStringLiteral("paused")}};
    // Each page changes what the next ones are made of.
    QList<qint64> left = mine;
    const QList<qint64> listed = pagesBehind(
        client, 3, [&] { QVERIFY(client.call(QStringLiteral("task.cancel"), idsParams({left.takeFirst()}))); }, filter);
    QCOMPARE(listed, mine);
}

void TestTaskMethods::aPlaceThatIsNoneIsRefused()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    const QJsonObject place{{QStringLiteral("position"), 1}, {QStringLiteral("id"), 1}};
    const auto code = [&](const QJsonValue &after, QJsonObject params = {}) {
        params.insert(QStringLiteral("after"), after);
        return client.errorCode(QStringLiteral("task.list"), params);
    };
    QCOMPARE(code(place), 0);
    QCOMPARE(code(QJsonValue::Null), 0);
    QCOMPARE(code(7), -32602);
    QCOMPARE(code(QStringLiteral("1")), -32602);
    QCOMPARE(code(QJsonObject{{QStringLiteral("id"), 1}}), -32602);
    QCOMPARE(code(QJsonObject{{QStringLiteral("position"), 1}, {QStringLiteral("id"), 0}}), -32602);
    QCOMPARE(code(QJsonObject{{QStringLiteral("position"), 1.5}, {QStringLiteral("id"), 1}}), -32602);
    QCOMPARE(code(place, {{QStringLiteral("offset"), 0}}), -32602);
    const QJsonObject page = client.result(QStringLiteral("task.list"), {{QStringLiteral("after"), place}});
    QCOMPARE(page, (QJsonObject{{QStringLiteral("tasks"), QJsonArray()}, {QStringLiteral("more"), false}}));
}

void TestTaskMethods::aPageOfHugeTasksEndsEarlyAndGoesOn()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QList<qint64> ids;
    const QString longPath = QString(30000, u'p');
    for (int i = 0; i < 200; i += 50) {
        QStringList links;
        for (int k = 0; k < 50; ++k)
            links.append(QStringLiteral("http://h/%1%2").arg(longPath).arg(i + k));
        ids += client.add(links, {{QStringLiteral("paused"), true}});
    }
    QCOMPARE(ids.size(), 200); // six megabytes of addresses
    QList<qint64> listed;
    int pages = 0;
    while (listed.size() < 200 && ++pages < 100) {
        const QJsonArray page =
            client.result(QStringLiteral("task.list"), {{QStringLiteral("offset"), listed.size()}})[u"tasks"].toArray();
        QVERIFY(!page.isEmpty());
        for (const QJsonValue &task : page)
            listed.append(task[u"id"].toInteger());
    }
    QCOMPARE(listed, ids);
    QVERIFY(pages >= 2 && pages <= 4);
}

void TestTaskMethods::showGivesTheWholeTask()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    const qint64 id = client.add({QStringLiteral("http://h/1")}, {{QStringLiteral("paused"), true}}).value(0);
    const QJsonObject task =
        client.result(QStringLiteral("task.show"), {{QStringLiteral("id"), id}})[u"task"].toObject();
    QCOMPARE(task[u"id"].toInteger(), id);
    for (const char *field : {"segments", "validator", "redirects", "log"})
        QVERIFY2(task.contains(QLatin1String(field)), field);
}

void TestTaskMethods::unknownTasksAreNamedAndNothingIsDone()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    const qint64 id = client.add({QStringLiteral("http://h/1")}, {{QStringLiteral("paused"), true}}).value(0);
    for (const char *verb : {"task.pause", "task.resume", "task.cancel", "task.remove", "task.set"}) {
        const RpcResult answer =
            client.call(QLatin1String(verb), idsParams({id, 998, 999}, {{QStringLiteral("limit"), 5}}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, -32002);
        QCOMPARE(idsIn(answer.error().data), QList<qint64>({998, 999}));
    }
    QCOMPARE(client.errorCode(QStringLiteral("task.show"), {{QStringLiteral("id"), 998}}), -32002);
    const QJsonObject task = client.result(QStringLiteral("task.list"))[u"tasks"][0].toObject();
    QCOMPARE(task[u"state"].toString(), QStringLiteral("paused"));
    QCOMPARE(task[u"limit"].toInteger(), 0);
}

void TestTaskMethods::allMeansThoseThatTheVerbAppliesTo()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    const auto paused =
        client.add({QStringLiteral("http://h/1"), QStringLiteral("http://h/2")}, {{QStringLiteral("paused"), true}});
    const auto failed = client.add({QStringLiteral("ftp://h/3")});
    const auto cancelled = client.add({QStringLiteral("http://h/4")}, {{QStringLiteral("paused"), true}});
    QCOMPARE(idsIn(client.result(QStringLiteral("task.cancel"), idsParams(cancelled))), cancelled);

    QCOMPARE(idsIn(client.result(QStringLiteral("task.pause"), allParams())), paused); // already so: allowed
    QCOMPARE(idsIn(client.result(QStringLiteral("task.resume"), allParams())), paused + failed);
    QCOMPARE(idsIn(client.result(QStringLiteral("task.cancel"), allParams())).first(2), paused);
    QVERIFY(!idsIn(client.result(QStringLiteral("task.cancel"), allParams())).contains(cancelled[0]));
    QCOMPARE(idsIn(client.result(QStringLiteral("task.remove"), allParams())), paused + failed + cancelled);
    QVERIFY(bench.until([&] { return bench.manager->order().isEmpty(); }));
    QCOMPARE(idsIn(client.result(QStringLiteral("task.remove"), allParams())), QList<qint64>());
    QCOMPARE(client.errorCode(QStringLiteral("task.pause"), allParams()), 0);
}

void TestTaskMethods::aVerbThatTheStateForbidsIsRefused()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    const auto ids =
        client.add({QStringLiteral("http://h/1"), QStringLiteral("http://h/2")}, {{QStringLiteral("paused"), true}});
    QCOMPARE(idsIn(client.result(QStringLiteral("task.cancel"), idsParams({ids[0]}))), QList<qint64>({ids[0]}));
    const RpcResult answer = client.call(QStringLiteral("task.pause"), idsParams({ids[1], ids[0]}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, -32003);
    QVERIFY(!answer.error().message.isEmpty());
    QCOMPARE(client.errorCode(QStringLiteral("task.resume"), idsParams({ids[1]}, {{QStringLiteral("restart"), 1}})),
             -32602);
    QCOMPARE(client.result(QStringLiteral("task.list"))[u"tasks"][1][u"state"].toString(), QStringLiteral("paused"));
}

void TestTaskMethods::setChangesATask()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    const auto ids = client.add({QStringLiteral("http://h/1")}, {{QStringLiteral("paused"), true}});
    const QJsonObject change{{QStringLiteral("limit"), 4096}, {QStringLiteral("description"), QStringLiteral("words")}};
    QCOMPARE(idsIn(client.result(QStringLiteral("task.set"), idsParams(ids, change))), ids);
    const QJsonObject task = client.result(QStringLiteral("task.list"))[u"tasks"][0].toObject();
    QCOMPARE(task[u"limit"].toInteger(), 4096);
    QCOMPARE(task[u"description"].toString(), QStringLiteral("words"));
    QCOMPARE(client.errorCode(QStringLiteral("task.set"), idsParams(ids)), -32602); // nothing to change
}

void TestTaskMethods::statusCountsEveryState()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QCOMPARE(
        client.add({QStringLiteral("http://h/1"), QStringLiteral("http://h/2")}, {{QStringLiteral("paused"), true}})
            .size(),
        2);
    bench.clock.advance(std::chrono::seconds(90));
    const QJsonObject status = client.result(QStringLiteral("agent.status"));
    QCOMPARE(status[u"counts"].toObject().size(), 9);
    QCOMPARE(status[u"counts"][u"paused"].toInt(), 2);
    QCOMPARE(status[u"counts"][u"completed"].toInt(-1), 0);
    QCOMPARE(status[u"uptime"].toInteger(), 90);
    QCOMPARE(status[u"pid"].toInteger(), QCoreApplication::applicationPid());
    QVERIFY(status[u"memory"].toInteger() > 1024 * 1024);
    QCOMPARE(status[u"speed"].toInteger(-1), 0);
    QCOMPARE(status[u"limit"].toInteger(-1), 0);
}

void TestTaskMethods::settingsAreReadSetAndTold()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    BenchClient other(bench);
    BenchClient stranger(bench);
    QVERIFY(client.greet());
    QVERIFY(other.greet());
    const QJsonObject before = client.result(QStringLiteral("settings.get"))[u"settings"].toObject();
    QVERIFY(before.contains(QStringLiteral("limit")) && before.size() > 5);
    const QJsonObject after =
        client.result(QStringLiteral("settings.set"), {{QStringLiteral("key"), QStringLiteral("max-active")},
                                                       {QStringLiteral("value"), QStringLiteral("3")}});
    QCOMPARE(after[u"settings"][u"max-active"].toString(), QStringLiteral("3"));
    QCOMPARE(after[u"settings"].toObject().size(), before.size());
    QVERIFY(bench.until([&] { return !other.heard(QStringLiteral("settings.changed")).isEmpty(); }));
    QCOMPARE(other.heard(QStringLiteral("settings.changed")).first(), after);
    QVERIFY(stranger.all().isEmpty());
    const QJsonObject one =
        client.result(QStringLiteral("settings.get"), {{QStringLiteral("key"), QStringLiteral("max-active")}});
    QCOMPARE(one[u"settings"].toObject(), QJsonObject({{QStringLiteral("max-active"), QStringLiteral("3")}}));
}

QTEST_GUILESS_MAIN(TestTaskMethods)
#include "tst_taskmethods.moc"

#include "agentclient.h"

#include "fakeagent.h"
#include "linkcodec.h"
#include "manualclock.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;
using Link = AgentClient::Link;

namespace {

Task namedTask(qint64 id, TaskState state = TaskState::Queued)
{
    Task task;
    task.id = TaskId{id};
    task.position = id;
    task.state = state;
    task.url = QUrl(QStringLiteral("https://example.org/%1").arg(id));
    return task;
}

TaskRequest requestFor(const QString &url)
{
    TaskRequest request;
    request.url = QUrl(url);
    return request;
}

} // namespace

class TestAgentClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void greetsAndTells();
    void doesNothingBeforeStart();
    void callsFailAtOnceWhileNotConnected();
    void triesAgainWithGrowingPauses();
    void startTriesAtOnceWhileOffline();
    void comesBackAfterALostConnection();
    void doesNotHurryForAnAgentThatDiesAtOnce();
    void pendingCallsFailWhenTheConnectionIsLost();
    void saysWhenTheProtocolDoesNotFit();
    void saysWhenTheAgentClaimsAnotherProtocol();
    void givesUpOnAnAgentThatDoesNotGreet();
    void doesNotStartAnAgentThatWasStoppedInOrder();
    void looksForAStoppedAgentWithoutStartingIt();
    void aLateAnswerOfAnEarlierAttemptDoesNotCount();
    void handsCallsAndErrorsOn();
    void commandsSayWhatTheProtocolWants();
    void readsTypedAnswers();
    void saysWhenAnAnswerIsNotUsable();
    void addsManyInSeveralCallsInOrder();
    void tellsWhichWereAddedBeforeAFailure();
    void passesOnNotificationsSettingsAndNotices();
    void destroyedClientAnswersNobody();
    void aFactMayDestroyTheClient_data();
    void aFactMayDestroyTheClient();

private:
    void connectClient();

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<AgentClient> m_client;
};

void TestAgentClient::init()
{
    m_client.reset();
    m_agent = std::make_unique<FakeAgent>();
    m_clock = std::make_unique<ManualClock>();
    m_client = std::make_unique<AgentClient>(m_agent->connector(), QStringLiteral("test/1"), QString(), *m_clock);
}

void TestAgentClient::connectClient()
{
    m_client->start();
    QVERIFY(waitFor([&] { return m_client->link() == Link::Connected; }));
}

void TestAgentClient::greetsAndTells()
{
    QList<Link> links;
    connect(m_client.get(), &AgentClient::linkChanged, this, [&](Link link) { links.append(link); });
    QSignalSpy connected(m_client.get(), &AgentClient::connected);
    QCOMPARE(m_client->link(), Link::Offline);
    m_client->start();
    QCOMPARE(m_client->link(), Link::Starting);
    QVERIFY(waitFor([&] { return connected.size() == 1; }));
    QCOMPARE(links, (QList<Link>{Link::Starting, Link::Connected}));
    QCOMPARE(m_client->linkError(), QString());
    QCOMPARE(m_agent->requests().size(), 1); // no session, so nothing is attached
    QCOMPARE(m_agent->requests().first().method, QStringLiteral("agent.hello"));
    QCOMPARE(m_agent->requests().first().params,
             (QJsonObject{{QStringLiteral("client"), QStringLiteral("test/1")}, {QStringLiteral("protocol"), 1}}));
    QCOMPARE(connected.first().first().toJsonObject().value(QLatin1String("pid")).toInt(), 4242);
    m_client->start();
    QCOMPARE(m_agent->attempts(), 1);
}

void TestAgentClient::doesNothingBeforeStart()
{
    m_clock->advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(m_agent->attempts(), 0);
}

void TestAgentClient::callsFailAtOnceWhileNotConnected()
{
    std::optional<std::expected<QJsonObject, CallError>> answer;
    m_client->call(QStringLiteral("agent.status"), {}, [&](const auto &result) { answer = result; });
    QVERIFY(waitFor([&] { return answer.has_value(); }));
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, 0);
    QVERIFY(!answer->error().message.isEmpty());
    m_client->call(QStringLiteral("agent.status"), {}, {}); // nobody is interested
    QCoreApplication::processEvents();
}

void TestAgentClient::triesAgainWithGrowingPauses()
{
    m_agent->setUnreachable(QStringLiteral("nobody is there"));
    m_client->start();
    int attempts = 1;
    for (const auto pause : {100ms, 200ms, 400ms, 800ms, 1600ms, 3200ms, 5000ms, 5000ms}) {
        QVERIFY(waitFor([&] { return m_client->link() == Link::Offline; }));
        QCOMPARE(m_client->linkError(), QStringLiteral("nobody is there"));
        QCOMPARE(m_agent->attempts(), attempts);
        QCOMPARE(m_clock->nextAlarm(), std::optional(pause));
        m_clock->advance(pause);
        QCOMPARE(m_agent->attempts(), ++attempts);
    }
    m_agent->setUnreachable({});
    QVERIFY(waitFor([&] { return m_client->link() == Link::Connected; }));
    QCOMPARE(m_client->linkError(), QString());
}

void TestAgentClient::startTriesAtOnceWhileOffline()
{
    m_agent->setUnreachable(QStringLiteral("nobody is there"));
    m_client->start();
    QVERIFY(waitFor([&] { return m_client->link() == Link::Offline; }));
    m_agent->setUnreachable({});
    m_client->start();
    QVERIFY(waitFor([&] { return m_client->link() == Link::Connected; }));
    m_clock->advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(m_agent->attempts(), 2);
    QCOMPARE(m_agent->connectionCount(), 1);
}

void TestAgentClient::comesBackAfterALostConnection()
{
    connectClient();
    QSignalSpy connected(m_client.get(), &AgentClient::connected);
    m_clock->advance(1min);
    m_agent->dropConnections();
    QVERIFY(waitFor([&] { return m_client->link() == Link::Offline; }));
    QVERIFY(!m_client->linkError().isEmpty());
    QCOMPARE(m_clock->nextAlarm(), std::optional(100ms));
    m_clock->advance(100ms);
    QVERIFY(waitFor([&] { return connected.size() == 1; }));
    QCOMPARE(m_client->link(), Link::Connected);
}

void TestAgentClient::doesNotHurryForAnAgentThatDiesAtOnce()
{
    connectClient();
    std::chrono::milliseconds last = 0ms;
    for (int i = 0; i < 10; ++i) {
        m_agent->dropConnections();
        QVERIFY(waitFor([&] { return m_client->link() == Link::Offline; }));
        last = m_clock->nextAlarm().value();
        m_clock->advance(last);
        QVERIFY(waitFor([&] { return m_client->link() == Link::Connected; }));
    }
    QCOMPARE(last, 5000ms);
}

void TestAgentClient::pendingCallsFailWhenTheConnectionIsLost()
{
    connectClient();
    m_agent->hold(QStringLiteral("agent.status"));
    std::optional<CallError> error;
    m_client->call(QStringLiteral("agent.status"), {}, [&](const auto &result) { error = result.error(); });
    QVERIFY(waitFor([&] { return m_agent->requests().size() == 2; }));
    m_agent->dropConnections();
    QVERIFY(waitFor([&] { return error.has_value(); }));
    QCOMPARE(error->code, 0);
}

void TestAgentClient::saysWhenTheProtocolDoesNotFit()
{
    m_agent->setProtocol(2);
    m_client->start();
    QVERIFY(waitFor([&] { return m_client->link() == Link::Offline; }));
    QVERIFY2(m_client->linkError().contains(QStringLiteral("version 2")), qPrintable(m_client->linkError()));
    m_agent->setProtocol(1); // replaced by the right one
    m_clock->advance(100ms);
    QVERIFY(waitFor([&] { return m_client->link() == Link::Connected; }));
}

void TestAgentClient::saysWhenTheAgentClaimsAnotherProtocol()
{
    m_agent->setAnswer(QStringLiteral("agent.hello"), QJsonObject{{QStringLiteral("protocol"), 7}});
    m_client->start();
    QVERIFY(waitFor([&] { return m_client->link() == Link::Offline; }));
    QVERIFY(m_client->linkError().contains(QStringLiteral("version 7")));
    QVERIFY(m_client->linkError().contains(QStringLiteral("version 1")));
    QVERIFY(waitFor([&] { return m_agent->connectionCount() == 0; }));
}

void TestAgentClient::givesUpOnAnAgentThatDoesNotGreet()
{
    m_agent->hold(QStringLiteral("agent.hello"));
    m_client->start();
    QVERIFY(waitFor([&] { return m_agent->requests().size() == 1; }));
    m_clock->advance(9s);
    QCOMPARE(m_client->link(), Link::Starting);
    m_clock->advance(1s);
    QCOMPARE(m_client->link(), Link::Offline);
    QCOMPARE(m_client->linkError(), QStringLiteral("The agent does not answer."));
    m_agent->release(QStringLiteral("agent.hello")); // too late
    QCoreApplication::processEvents();
    QCOMPARE(m_client->link(), Link::Offline);
}

void TestAgentClient::doesNotStartAnAgentThatWasStoppedInOrder()
{
    connectClient();
    QSignalSpy stopping(m_client.get(), &AgentClient::agentStopping);
    m_client->shutdown();
    QVERIFY(waitFor([&] { return m_client->link() == Link::Offline; }));
    QCOMPARE(stopping.size(), 1);
    QVERIFY(m_client->isAgentStopped());
    QCOMPARE(m_client->linkError(), QStringLiteral("The agent was stopped."));
    m_clock->advance(1h);
    QCoreApplication::processEvents();
    QCOMPARE(m_agent->attempts(), 1);
    m_client->start(); // asked for
    QVERIFY(waitFor([&] { return m_client->link() == Link::Connected; }));
    QVERIFY(!m_client->isAgentStopped());
}

void TestAgentClient::looksForAStoppedAgentWithoutStartingIt()
{
    FakeAgent watched;
    watched.setUnreachable(QStringLiteral("No agent is running."));
    m_client->setWatchingConnector(watched.connector());
    connectClient();
    QSignalSpy links(m_client.get(), &AgentClient::linkChanged);
    m_agent->stopInOrder();
    QVERIFY(waitFor([&] { return m_client->link() == Link::Offline; }));
    for (int i = 0; i < 20; ++i) {
        m_clock->advance(5s);
        QCoreApplication::processEvents();
    }
    QVERIFY(watched.attempts() >= 15);
    QCOMPARE(m_agent->attempts(), 1);
    QCOMPARE(links.size(), 1);  // it does not pretend to start anything
    watched.setUnreachable({}); // somebody else started it
    m_clock->advance(5s);
    QVERIFY(waitFor([&] { return m_client->link() == Link::Connected; }));
    QVERIFY(!m_client->isAgentStopped());
}

void TestAgentClient::aLateAnswerOfAnEarlierAttemptDoesNotCount()
{
    std::function<void(std::expected<std::unique_ptr<Channel>, QString>)> lateHand;
    m_client->setWatchingConnector([&](auto hand) { lateHand = std::move(hand); });
    connectClient();
    m_agent->stopInOrder();
    QVERIFY(waitFor([&] { return m_client->link() == Link::Offline; }));
    m_clock->advance(5s);
    QVERIFY(lateHand);
    m_client->start(); // somebody asked for the agent while it was only looked for
    QCOMPARE(m_client->link(), Link::Starting);
    lateHand(std::unexpected(QStringLiteral("No agent is running.")));
    QCOMPARE(m_client->link(), Link::Starting);
    QVERIFY(waitFor([&] { return m_client->link() == Link::Connected; }));
    QCOMPARE(m_agent->attempts(), 2);
}

void TestAgentClient::handsCallsAndErrorsOn()
{
    connectClient();
    const RpcError error(RpcCode::NotPossible, QStringLiteral("no"), {{QStringLiteral("ids"), QJsonArray{1}}});
    m_agent->setAnswer(QStringLiteral("task.pause"), std::unexpected(error));
    std::optional<std::expected<void, CallError>> done;
    m_client->pause({TaskId{1}}, [&](const auto &result) { done = result; });
    QVERIFY(waitFor([&] { return done.has_value(); }));
    QVERIFY(!*done);
    QCOMPARE(done->error().code, -32003);
    QCOMPARE(done->error().message, QStringLiteral("no"));
    QCOMPARE(done->error().data.value(QLatin1String("ids")).toArray(), QJsonArray{1});
}

void TestAgentClient::commandsSayWhatTheProtocolWants()
{
    m_agent->setTasks({namedTask(1), namedTask(2)});
    connectClient();
    m_agent->forgetRequests();
    const QList<TaskId> ids = {TaskId{1}, TaskId{2}};
    TaskChange change;
    change.limit = 5;
    int done = 0;
    const auto count = [&](const std::expected<void, CallError> &result) { done += result.has_value(); };
    m_client->pause(ids, count);
    m_client->resume(ids, true, count);
    m_client->cancel(ids, count);
    m_client->change(ids, change, count);
    m_client->pauseAll(count);
    m_client->resumeAll(count);
    m_client->signIn(TaskId{1}, QStringLiteral("anna"), QStringLiteral("pw"), count);
    m_client->changeSetting(QStringLiteral("limit"), QStringLiteral("1M"), count);
    m_client->remove(ids, true, count);
    QVERIFY(waitFor([&] { return done == 9; }));
    const QJsonArray both{1, 2};
    const auto sent = [&](const char *method) { return m_agent->parametersOf(QLatin1String(method)); };
    QCOMPARE(sent("task.pause"),
             (QList<QJsonObject>{{{QStringLiteral("ids"), both}}, {{QStringLiteral("all"), true}}}));
    QCOMPARE(sent("task.resume"),
             (QList<QJsonObject>{{{QStringLiteral("ids"), both}, {QStringLiteral("restart"), true}},
                                 {{QStringLiteral("all"), true}}}));
    QCOMPARE(sent("task.cancel"), (QList<QJsonObject>{{{QStringLiteral("ids"), both}}}));
    QCOMPARE(sent("task.set"), (QList<QJsonObject>{{{QStringLiteral("ids"), both}, {QStringLiteral("limit"), 5}}}));
    QCOMPARE(sent("task.signIn"), (QList<QJsonObject>{{{QStringLiteral("id"), 1},
                                                       {QStringLiteral("user"), QStringLiteral("anna")},
                                                       {QStringLiteral("password"), QStringLiteral("pw")}}}));
    QCOMPARE(sent("settings.set"), (QList<QJsonObject>{{{QStringLiteral("key"), QStringLiteral("limit")},
                                                        {QStringLiteral("value"), QStringLiteral("1M")}}}));
    QCOMPARE(sent("task.remove"),
             (QList<QJsonObject>{{{QStringLiteral("ids"), both}, {QStringLiteral("deleteFile"), true}}}));
    QVERIFY(m_agent->tasks().isEmpty());
}

void TestAgentClient::readsTypedAnswers()
{
    m_agent->setTasks({namedTask(3, TaskState::Paused)});
    const LinkInfo info{QUrl(QStringLiteral("https://example.org/a")), {}, QStringLiteral("a"), 7, true, {}, {}};
    m_agent->setAnswer(QStringLiteral("link.inspect"), linkInfoToJson(info));
    m_agent->setSetting(QStringLiteral("limit"), QStringLiteral("off"));
    m_agent->postEvent({0, QStringLiteral("s"), EventKind::Completed, TaskId{3}, {}, {}, {}});
    connectClient();
    int right = 0;
    m_client->showTask(TaskId{3},
                       [&](const auto &shown) { right += shown && shown->task == namedTask(3, TaskState::Paused); });
    m_client->inspectLink(requestFor(QStringLiteral("https://example.org/a")),
                          [&](const auto &found) { right += found && *found == info; });
    m_client->readSettings(
        [&](const auto &settings) { right += settings && settings->value(QStringLiteral("limit")) == u"off"; });
    m_client->status([&](const auto &status) { right += status && status->counts.value(TaskState::Paused) == 1; });
    m_client->listEvents(QStringLiteral("s"), 0, 10,
                         [&](const auto &events) { right += events && events->size() == 1; });
    m_client->add({requestFor(QStringLiteral("https://example.org/b"))},
                  [&](const auto &ids) { right += ids && *ids == QList<TaskId>{{4}}; });
    QVERIFY(waitFor([&] { return right == 6; }));
}

void TestAgentClient::saysWhenAnAnswerIsNotUsable()
{
    m_agent->setAnswer(QStringLiteral("link.inspect"), QJsonObject{{QStringLiteral("url"), 5}});
    m_agent->setAnswer(QStringLiteral("task.show"), QJsonObject{});
    connectClient();
    QStringList errors;
    m_client->showTask(TaskId{3}, [&](const auto &shown) { errors << shown.error().message; });
    m_client->inspectLink(requestFor(QStringLiteral("https://example.org/a")),
                          [&](const auto &found) { errors << found.error().message; });
    QVERIFY(waitFor([&] { return errors.size() == 2; }));
    for (const QString &error : errors)
        QVERIFY2(error.startsWith(QStringLiteral("The agent's answer is not usable: ")), qPrintable(error));
}

void TestAgentClient::addsManyInSeveralCallsInOrder()
{
    connectClient();
    QList<TaskRequest> requests;
    for (int i = 0; i < 2500; ++i)
        requests.append(
            requestFor(QStringLiteral("https://example.org/%1?%2").arg(i).arg(QString(i % 3 ? 10 : 1500, u'x'))));
    std::optional<std::expected<QList<TaskId>, CallError>> added;
    m_client->add(requests, [&](const auto &result) { added = result; });
    QVERIFY(waitFor([&] { return added.has_value(); }));
    QVERIFY(*added);
    QCOMPARE((*added)->size(), 2500);
    QVERIFY(m_agent->parametersOf(QStringLiteral("task.add")).size() >= 3);
    QCOMPARE(m_agent->tasks().size(), 2500);
    for (int i = 0; i < 2500; ++i) {
        QCOMPARE((*added)->at(i).value, i + 1);
        QCOMPARE(m_agent->tasks().at(i).url, requests.at(i).url);
    }
    added.reset();
    m_client->add({}, [&](const auto &result) { added = result; });
    QVERIFY(waitFor([&] { return added.has_value(); }));
    QVERIFY(*added && (*added)->isEmpty());
}

void TestAgentClient::tellsWhichWereAddedBeforeAFailure()
{
    connectClient();
    QList<TaskRequest> requests(1500, requestFor(QStringLiteral("https://example.org/a")));
    requests.last().url = QUrl(QStringLiteral("nowhere"));
    std::optional<CallError> error;
    m_client->add(requests, [&](const auto &result) { error = result.error(); });
    QVERIFY(waitFor([&] { return error.has_value(); }));
    QCOMPARE(error->code, -32602);
    QCOMPARE(error->data.value(QLatin1String("ids")).toArray().size(), 1000);
    QCOMPARE(m_agent->tasks().size(), 1000);
}

void TestAgentClient::passesOnNotificationsSettingsAndNotices()
{
    connectClient();
    QSignalSpy notified(m_client.get(), &AgentClient::notified);
    QSignalSpy settings(m_client.get(), &AgentClient::settingsChanged);
    QSignalSpy notices(m_client.get(), &AgentClient::noticeReceived);
    m_agent->setSetting(QStringLiteral("limit"), QStringLiteral("5"));
    m_agent->notifyAll(QStringLiteral("agent.notice"), {{QStringLiteral("code"), QStringLiteral("c")},
                                                        {QStringLiteral("message"), QStringLiteral("m")}});
    m_agent->notifyAll(QStringLiteral("of.later.versions"), {});
    QVERIFY(waitFor([&] { return notified.size() == 3; }));
    QCOMPARE(settings.size(), 1);
    QCOMPARE((settings.first().first().value<QMap<QString, QString>>()),
             (QMap<QString, QString>{{QStringLiteral("limit"), QStringLiteral("5")}}));
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().first().value<AgentNotice>(), (AgentNotice{QStringLiteral("c"), QStringLiteral("m")}));
}

void TestAgentClient::destroyedClientAnswersNobody()
{
    connectClient();
    m_agent->hold(QStringLiteral("agent.status"));
    int answers = 0;
    m_client->status([&](const auto &) { ++answers; });
    m_client->acknowledge(5, [&](const auto &) { ++answers; });
    m_client.reset();
    QVERIFY(waitFor([&] { return m_agent->connectionCount() == 0; }));
    QCOMPARE(answers, 0);
}

void TestAgentClient::aFactMayDestroyTheClient_data()
{
    QTest::addColumn<QString>("fact");
    for (const char *fact : {"starting", "connected", "hello", "answer", "notified", "lost"})
        QTest::newRow(fact) << QString::fromLatin1(fact);
}

void TestAgentClient::aFactMayDestroyTheClient()
{
    QFETCH(QString, fact);
    // Queued deletion is what programs do; a direct one inside the client's own signal is not promised.
    const auto destroy = [this] { m_client.release()->deleteLater(); };
    const auto onLink = [&](Link link) {
        const bool wanted = (fact == u"starting" && link == Link::Starting)
                            || (fact == u"connected" && link == Link::Connected)
                            || (fact == u"lost" && link == Link::Offline);
        if (wanted && m_client)
            destroy();
    };
    connect(m_client.get(), &AgentClient::linkChanged, this, onLink);
    if (fact == u"hello")
        connect(m_client.get(), &AgentClient::connected, this, destroy);
    if (fact == u"notified")
        connect(m_client.get(), &AgentClient::notified, this, destroy);
    m_client->start();
    QVERIFY(waitFor([&] { return !m_client || m_client->link() == Link::Connected; }));
    if (m_client && fact == u"answer")
        m_client->status([&](const auto &) { destroy(); });
    if (m_client && fact == u"notified")
        m_agent->setSetting(QStringLiteral("a"), QStringLiteral("b"));
    if (m_client && fact == u"lost")
        m_agent->dropConnections();
    QVERIFY(waitFor([&] { return !m_client && m_agent->connectionCount() == 0; }));
}

QTEST_GUILESS_MAIN(TestAgentClient)
#include "tst_agentclient.moc"

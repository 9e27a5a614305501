#include "clientsession.h"

#include "agentbench.h"

#include <QJsonDocument>
#include <QTest>

using namespace longhaul;

namespace {

/// The agent's end of a connection whose other side takes nothing until it is told to.
class StuckChannel : public Channel
{
    Q_OBJECT

public:
    void send(const QByteArray &line) override
    {
        sent += 1;
        waiting += line.size();
    }
    void close() override {}
    [[nodiscard]] bool isOpen() const override { return true; }
    [[nodiscard]] qint64 bytesToSend() const override { return waiting; }

    int sent = 0;
    qint64 waiting = 0;
};

QByteArray requestLine(const QString &method, const QJsonObject &params)
{
    return encode(Request{1, method, params});
}

} // namespace

class TestClientSession : public QObject
{
    Q_OBJECT

private slots:
    void helloComesFirst();
    void anotherProtocolIsRefusedInWords();
    void helloTellsWhoTheAgentIs();
    void anUnknownMethodIsRefused();
    void wrongParametersAreNamed_data();
    void wrongParametersAreNamed();
    void tenMalformedLinesCloseTheConnection();
    void aClientThatDoesNotReadIsDropped();
    void anAnswerForAClientThatWentIsLost();
};

void TestClientSession::helloComesFirst()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    for (const char *method : {"agent.status", "task.list", "no.such", "session.attach"})
        QCOMPARE(client.errorCode(QLatin1String(method)), -32001);
    QVERIFY(client.greet());
    QCOMPARE(client.errorCode(QStringLiteral("agent.status")), 0);
    QVERIFY(client.greet()); // again does no harm
}

void TestClientSession::anotherProtocolIsRefusedInWords()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    const RpcResult answer =
        client.call(QStringLiteral("agent.hello"),
                    {{QStringLiteral("client"), QStringLiteral("x/1")}, {QStringLiteral("protocol"), 2}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, -32001);
    QVERIFY(answer.error().message.contains(u'1') && answer.error().message.contains(u'2'));
    QCOMPARE(client.errorCode(QStringLiteral("agent.status")), -32001);
}

void TestClientSession::helloTellsWhoTheAgentIs()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    const QJsonObject hello =
        client.result(QStringLiteral("agent.hello"),
                      {{QStringLiteral("client"), QStringLiteral("x/1")}, {QStringLiteral("protocol"), 1}});
    QCOMPARE(hello[u"agent"].toString(), QStringLiteral("longhaul-agent/" LONGHAUL_VERSION));
    QCOMPARE(hello[u"protocol"].toInt(), 1);
    QCOMPARE(hello[u"pid"].toInteger(), QCoreApplication::applicationPid());
    QVERIFY(hello[u"notices"].isArray());
}

void TestClientSession::anUnknownMethodIsRefused()
{
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    QCOMPARE(client.errorCode(QStringLiteral("task.fly")), -32601);
    QCOMPARE(client.errorCode(QString(100000, u'x')), -32601);
}

void TestClientSession::wrongParametersAreNamed_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *method, const char *params, const char *named) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(method), QLatin1String(params))))
            << QString::fromLatin1(method) << QByteArray(params) << QString::fromLatin1(named);
    };
    row("agent.hello", "{}", "client");
    row("agent.hello", R"({"client":"x"})", "protocol");
    row("agent.hello", R"({"client":"x","protocol":1.5})", "protocol");
    row("task.add", "{}", "tasks");
    row("task.add", R"({"tasks":[]})", "tasks");
    row("task.add", R"({"tasks":[1]})", "tasks[0]");
    row("task.add", R"({"tasks":[{"url":"http://h/"},{"url":7}]})", "tasks[1]");
    row("task.list", R"({"offset":-1})", "offset");
    row("task.list", R"({"count":1001})", "count");
    row("task.list", R"({"state":"flying"})", "state");
    row("task.list", R"({"session":""})", "session");
    row("task.show", "{}", "id");
    row("task.show", R"({"id":0})", "id");
    row("task.show", R"({"id":"1"})", "id");
    row("task.pause", "{}", "ids");
    row("task.pause", R"({"ids":[1],"all":true})", "ids");
    row("task.pause", R"({"all":false})", "ids");
    row("task.pause", R"({"all":"yes"})", "all");
    row("task.resume", R"({"ids":{}})", "ids");
    row("task.remove", R"({"ids":[1.5]})", "ids");
    row("task.set", R"({"limit":1})", "ids");
    row("task.signIn", R"({"id":1,"user":"a"})", "password");
    row("task.signIn", R"({"id":1,"user":"a","password":"b","remember":1})", "remember");
    row("task.trust", R"({"id":1})", "fingerprint");
    row("task.trust", R"({"id":1,"fingerprint":"a1b2"})", "fingerprint");
    row("secrets.forget", "{}", "origin");
    row("certificates.refuse", R"({"fingerprint":5})", "fingerprint");
    row("certificates.forget", "{}", "fingerprint");
    row("link.inspect", "{}", "url");
    row("session.attach", "{}", "session");
    row("session.attach", R"({"session":"a\nb"})", "session");
    row("event.list", R"({"session":"a","after":-1})", "after");
    row("event.list", R"({"session":"a","count":0})", "count");
    row("event.ack", R"({"session":"a"})", "seq");
    row("event.ack", R"({"session":"a","seq":1})", "seq");
    row("settings.get", R"({"key":"no-such"})", "key");
    row("settings.set", R"({"key":"limit"})", "value");
    row("settings.set", R"({"key":"limit","value":5})", "value");
    row("settings.set", R"({"key":"limit","value":"very fast"})", "");
}

void TestClientSession::wrongParametersAreNamed()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    QFETCH(QString, named);
    AgentBench bench;
    QVERIFY(bench.start());
    BenchClient client(bench);
    QVERIFY(client.greet());
    const QJsonDocument document = QJsonDocument::fromJson(params);
    QVERIFY(document.isObject());
    const RpcResult answer = client.call(method, document.object());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, -32602);
    QVERIFY2(answer.error().message.contains(named), qPrintable(answer.error().message));
    QVERIFY(!answer.error().message.contains(u'\n'));
}

void TestClientSession::tenMalformedLinesCloseTheConnection()
{
    AgentBench bench;
    QVERIFY(bench.start());
    auto [ours, agents] = MemoryChannel::makePair();
    QList<QByteArray> answers;
    bool isClosed = false;
    connect(ours.get(), &Channel::lineReceived, this, [&](const QByteArray &line) { answers.append(line); });
    connect(ours.get(), &Channel::closed, this, [&] { isClosed = true; });
    bench.life->connectInside(std::move(agents));
    for (int i = 0; i < 9; ++i)
        ours->send("{not json");
    QVERIFY(bench.until([&] { return answers.size() == 9; }));
    QVERIFY(!isClosed);
    ours->send("{not json");
    ours->send(requestLine(QStringLiteral("agent.status"), {}));
    QVERIFY(bench.until([&] { return isClosed; }));
    QCOMPARE(answers.size(), 10);
    for (const QByteArray &answer : answers)
        QVERIFY2(answer.contains("-32700"), answer);
}

void TestClientSession::aClientThatDoesNotReadIsDropped()
{
    MethodTable methods;
    methods.insert(QStringLiteral("agent.hello"), [](ClientSession &client, const QJsonObject &, const Answer &answer) {
        client.greet(QStringLiteral("stuck"));
        answer(QJsonObject());
    });
    auto owned = std::make_unique<StuckChannel>();
    StuckChannel &channel = *owned;
    ClientSession session(std::move(owned), methods);
    int ended = 0;
    connect(&session, &ClientSession::ended, this, [&] { ++ended; });
    emit channel.lineReceived(requestLine(QStringLiteral("agent.hello"), {}));
    const QJsonObject megabyte{{QStringLiteral("text"), QString(1024 * 1024, u'x')}};
    int told = 0;
    while (ended == 0 && told < 200) {
        session.notify(QStringLiteral("task.changed"), megabyte);
        QCOMPARE(session.isBusy(), true);
        ++told;
    }
    QCOMPARE(ended, 1);
    QCOMPARE(told, 64);
    const int sent = channel.sent;
    session.notify(QStringLiteral("task.changed"), megabyte);
    session.sendLine("x");
    emit channel.lineReceived(requestLine(QStringLiteral("agent.hello"), {}));
    QCOMPARE(channel.sent, sent);
    QCOMPARE(ended, 1);
}

void TestClientSession::anAnswerForAClientThatWentIsLost()
{
    std::optional<Answer> later;
    MethodTable methods;
    methods.insert(QStringLiteral("agent.hello"),
                   [&](ClientSession &, const QJsonObject &, const Answer &answer) { later = answer; });
    auto owned = std::make_unique<StuckChannel>();
    StuckChannel &channel = *owned;
    {
        ClientSession session(std::move(owned), methods);
        emit channel.lineReceived(requestLine(QStringLiteral("agent.hello"), {}));
        QVERIFY(later);
    }
    (*later)(QJsonObject());
}

QTEST_GUILESS_MAIN(TestClientSession)
#include "tst_clientsession.moc"

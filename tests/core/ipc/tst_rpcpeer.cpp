#include "memorychannel.h"
#include "rpcpeer.h"
#include "waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace longhaul;

namespace {

/// Two peers, or a peer and the bare lines of a stranger.
struct Ends {
    MemoryChannel::Pair pair = MemoryChannel::makePair();
    RpcPeer server{std::move(pair.first)};
    RpcPeer client{std::move(pair.second)};
};

struct StrangerEnds {
    MemoryChannel::Pair pair = MemoryChannel::makePair();
    RpcPeer server{std::move(pair.first)};
    std::unique_ptr<MemoryChannel> stranger = std::move(pair.second);
    QSignalSpy lines{stranger.get(), &Channel::lineReceived};
    QSignalSpy closed{stranger.get(), &Channel::closed};

    [[nodiscard]] QJsonObject answer(int index) const
    {
        return QJsonDocument::fromJson(lines.at(index).first().toByteArray()).object();
    }
};

int errorCodeOf(const QJsonObject &answer)
{
    return answer.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt();
}

} // namespace

class TestRpcPeer : public QObject
{
    Q_OBJECT

private slots:
    void callIsAnswered();
    void answersMayComeLaterAndInAnotherOrder();
    void aResultComesAsTextToWhoAsksForIt();
    void aCallForTextIsAnsweredWithErrorsToo();
    void aCallForTextFailsWhenTheConnectionCloses();
    void errorIsHandedOn();
    void bothSidesMayCall();
    void withoutHandlerThereIsNoMethod();
    void notificationIsToldAndNotAnswered();
    void onlyTheFirstAnswerCounts();
    void aForgottenAnswerIsAnError();
    void replyOutlivesTheConnection();
    void pendingCallsFailInOrderWhenTheConnectionCloses();
    void pendingCallsFailWhenThePeerIsDestroyed();
    void callOnAClosedPeerFailsLater();
    void answerMayCallAgainAndDestroyThePeer();
    void malformedLinesAreAnsweredAndCloseAfterTen();
    void overlongLineIsMalformed();
    void nothingIsDoneAfterTheTenthMalformedLine();
    void unknownAnswersAreIgnored();
    void tooLargeMessagesAreNotSent();
};

void TestRpcPeer::callIsAnswered()
{
    Ends ends;
    ends.server.setHandler([](const Request &request, const Reply &reply) {
        reply(QJsonObject{{QStringLiteral("method"), request.method}, {QStringLiteral("params"), request.params}});
    });
    std::optional<RpcResult> result;
    ends.client.call(QStringLiteral("m"), {{QStringLiteral("a"), 1}},
                     [&](const RpcResult &answer) { result = answer; });
    QVERIFY(!result); // never from inside the call
    QVERIFY(waitFor([&] { return result.has_value(); }));
    QVERIFY(*result);
    QCOMPARE((*result)->value(QLatin1String("method")).toString(), QStringLiteral("m"));
    QCOMPARE((*result)->value(QLatin1String("params")).toObject(), (QJsonObject{{QStringLiteral("a"), 1}}));
}

void TestRpcPeer::answersMayComeLaterAndInAnotherOrder()
{
    Ends ends;
    QList<Reply> replies;
    ends.server.setHandler([&](const Request &, const Reply &reply) { replies.append(reply); });
    QStringList answers;
    for (const char *name : {"first", "second", "third"})
        ends.client.call(QStringLiteral("m"), {}, [&answers, name](const RpcResult &result) {
            answers << QLatin1String(name) + QString::number(result->value(QLatin1String("n")).toInt());
        });
    QVERIFY(waitFor([&] { return replies.size() == 3; }));
    for (const int i : {2, 0, 1})
        replies.at(i)(QJsonObject{{QStringLiteral("n"), i}});
    QVERIFY(waitFor([&] { return answers.size() == 3; }));
    QCOMPARE(answers, (QStringList{QStringLiteral("third2"), QStringLiteral("first0"), QStringLiteral("second1")}));
}

void TestRpcPeer::aResultComesAsTextToWhoAsksForIt()
{
    Ends ends;
    ends.server.setHandler([](const Request &request, const Reply &reply) {
        if (request.method == QLatin1String("text"))
            reply(JsonText("{\"b\":[1, 2],\"a\":\"\xc3\xa4\"}"));
        else
            reply(QJsonObject{{QStringLiteral("a"), 1}});
    });
    QByteArrayList texts;
    const auto keep = [&texts](const auto &answer) { texts << (answer ? answer->bytes : QByteArray("error")); };
    std::optional<RpcResult> tree;
    ends.client.callForText(QStringLiteral("text"), {}, keep);
    ends.client.call(QStringLiteral("text"), {}, [&](const RpcResult &answer) { tree = answer; });
    ends.client.callForText(QStringLiteral("tree"), {}, keep);
    QVERIFY(waitFor([&] { return texts.size() == 2; }));
    QCOMPARE(texts, (QByteArrayList{"{\"b\":[1, 2],\"a\":\"\xc3\xa4\"}", "{\"a\":1}"}));
    QVERIFY(tree && *tree);
    QCOMPARE((*tree)->value(QLatin1String("b")).toArray(), (QJsonArray{1, 2}));
}

void TestRpcPeer::aCallForTextIsAnsweredWithErrorsToo()
{
    Ends ends;
    ends.server.setHandler([](const Request &, const Reply &reply) {
        reply(std::unexpected(RpcError(RpcCode::NoSuchTask, QStringLiteral("gone"))));
    });
    std::optional<int> code;
    ends.client.callForText(QStringLiteral("m"), {},
                            [&](const auto &answer) { code = answer ? 0 : answer.error().code; });
    QVERIFY(waitFor([&] { return code.has_value(); }));
    QCOMPARE(*code, static_cast<int>(RpcCode::NoSuchTask));
}

void TestRpcPeer::aCallForTextFailsWhenTheConnectionCloses()
{
    Ends ends;
    QList<Reply> kept;
    ends.server.setHandler([&](const Request &, const Reply &reply) { kept.append(reply); });
    std::optional<int> code;
    ends.client.callForText(QStringLiteral("m"), {},
                            [&](const auto &answer) { code = answer ? 1 : answer.error().code; });
    QVERIFY(waitFor([&] { return !kept.isEmpty(); }));
    ends.server.close();
    QVERIFY(waitFor([&] { return code.has_value(); }));
    QCOMPARE(*code, static_cast<int>(RpcCode::Unreachable));
}

void TestRpcPeer::errorIsHandedOn()
{
    Ends ends;
    const RpcError error(RpcCode::NoSuchTask, QStringLiteral("no such task"), {{QStringLiteral("ids"), QJsonArray{1}}});
    ends.server.setHandler([&](const Request &, const Reply &reply) { reply(std::unexpected(error)); });
    std::optional<RpcResult> result;
    ends.client.call(QStringLiteral("m"), {}, [&](const RpcResult &answer) { result = answer; });
    QVERIFY(waitFor([&] { return result.has_value(); }));
    QVERIFY(!*result);
    QVERIFY(result->error() == error);
}

void TestRpcPeer::bothSidesMayCall()
{
    Ends ends;
    const auto echo = [](const Request &request, const Reply &reply) { reply(request.params); };
    ends.server.setHandler(echo);
    ends.client.setHandler(echo);
    int answers = 0;
    ends.client.call(QStringLiteral("m"), {}, [&](const RpcResult &result) { answers += result.has_value(); });
    ends.server.call(QStringLiteral("m"), {}, [&](const RpcResult &result) { answers += result.has_value(); });
    QVERIFY(waitFor([&] { return answers == 2; }));
}

void TestRpcPeer::withoutHandlerThereIsNoMethod()
{
    Ends ends;
    std::optional<RpcResult> result;
    ends.client.call(QStringLiteral("m"), {}, [&](const RpcResult &answer) { result = answer; });
    QVERIFY(waitFor([&] { return result.has_value(); }));
    QVERIFY(!*result && result->error().is(RpcCode::MethodNotFound));
}

void TestRpcPeer::notificationIsToldAndNotAnswered()
{
    StrangerEnds ends;
    int handled = 0;
    ends.server.setHandler([&](const Request &, const Reply &) { ++handled; });
    QSignalSpy notified(&ends.server, &RpcPeer::notified);
    ends.stranger->send(R"({"method":"hint","params":{"a":1}})");
    QVERIFY(waitFor([&] { return notified.size() == 1; }));
    QCOMPARE(notified.first().at(0).toString(), QStringLiteral("hint"));
    QCOMPARE(notified.first().at(1).toJsonObject(), (QJsonObject{{QStringLiteral("a"), 1}}));
    QCoreApplication::processEvents();
    QCOMPARE(handled, 0);
    QCOMPARE(ends.lines.size(), 0);
}

void TestRpcPeer::onlyTheFirstAnswerCounts()
{
    StrangerEnds ends;
    ends.server.setHandler([](const Request &, const Reply &reply) {
        const Reply copy = reply;
        QVERIFY(!copy.isAnswered());
        reply(QJsonObject{{QStringLiteral("n"), 1}});
        QVERIFY(copy.isAnswered());
        copy(QJsonObject{{QStringLiteral("n"), 2}});
    });
    ends.stranger->send(R"({"id":1,"method":"m"})");
    ends.stranger->send(R"({"id":2,"method":"m"})");
    QVERIFY(waitFor([&] { return ends.lines.size() >= 2; }));
    QCOMPARE(ends.lines.size(), 2);
    QCOMPARE(ends.answer(0).value(QLatin1String("result")).toObject().value(QLatin1String("n")).toInt(), 1);
}

void TestRpcPeer::aForgottenAnswerIsAnError()
{
    Ends ends;
    ends.server.setHandler([](const Request &, const Reply &) {});
    std::optional<RpcResult> result;
    ends.client.call(QStringLiteral("m"), {}, [&](const RpcResult &answer) { result = answer; });
    QVERIFY(waitFor([&] { return result.has_value(); }));
    QVERIFY(!*result && result->error().is(RpcCode::InternalError));
}

void TestRpcPeer::replyOutlivesTheConnection()
{
    std::optional<Reply> kept;
    {
        Ends ends;
        ends.server.setHandler([&](const Request &, const Reply &reply) { kept = reply; });
        ends.client.call(QStringLiteral("m"), {}, [](const RpcResult &) {});
        QVERIFY(waitFor([&] { return kept.has_value(); }));
    }
    (*kept)(QJsonObject());
    QVERIFY(kept->isAnswered());
}

void TestRpcPeer::pendingCallsFailInOrderWhenTheConnectionCloses()
{
    Ends ends;
    QList<Reply> replies;
    ends.server.setHandler([&](const Request &, const Reply &reply) { replies.append(reply); });
    QList<int> failed;
    for (int i = 0; i < 20; ++i)
        ends.client.call(QStringLiteral("m"), {}, [&failed, i](const RpcResult &result) {
            if (!result && result.error().is(RpcCode::Unreachable))
                failed.append(i);
        });
    QVERIFY(waitFor([&] { return replies.size() == 20; }));
    QSignalSpy closed(&ends.client, &RpcPeer::closed);
    ends.server.close();
    QVERIFY(waitFor([&] { return closed.size() == 1; }));
    QCOMPARE(failed.size(), 20);
    QVERIFY(std::is_sorted(failed.begin(), failed.end()));
    QVERIFY(!ends.client.isOpen());
}

void TestRpcPeer::pendingCallsFailWhenThePeerIsDestroyed()
{
    MemoryChannel::Pair pair = MemoryChannel::makePair();
    auto client = std::make_unique<RpcPeer>(std::move(pair.first));
    int failed = 0;
    client->call(QStringLiteral("m"), {}, [&](const RpcResult &result) { failed += !result.has_value(); });
    client.reset();
    QCOMPARE(failed, 1);
}

void TestRpcPeer::callOnAClosedPeerFailsLater()
{
    Ends ends;
    ends.client.close();
    std::optional<RpcResult> result;
    ends.client.call(QStringLiteral("m"), {}, [&](const RpcResult &answer) { result = answer; });
    QVERIFY(!result);
    QVERIFY(waitFor([&] { return result.has_value(); }));
    QVERIFY(!*result && result->error().is(RpcCode::Unreachable));
}

void TestRpcPeer::answerMayCallAgainAndDestroyThePeer()
{
    MemoryChannel::Pair pair = MemoryChannel::makePair();
    RpcPeer server(std::move(pair.first));
    server.setHandler([](const Request &request, const Reply &reply) { reply(request.params); });
    auto client = std::make_unique<RpcPeer>(std::move(pair.second));
    bool second = false;
    client->call(QStringLiteral("m"), {}, [&](const RpcResult &) {
        client->call(QStringLiteral("m"), {}, [&](const RpcResult &) {
            second = true;
            client.release()->deleteLater();
        });
    });
    QVERIFY(waitFor([&] { return second; }));
    QVERIFY(waitFor([&] { return !server.isOpen(); }));
}

void TestRpcPeer::malformedLinesAreAnsweredAndCloseAfterTen()
{
    StrangerEnds ends;
    int handled = 0;
    ends.server.setHandler([&](const Request &, const Reply &reply) {
        ++handled;
        reply(QJsonObject());
    });
    for (int i = 0; i < 9; ++i)
        ends.stranger->send(i % 2 ? QByteArray("nonsense") : QByteArray(R"({"id":5})"));
    ends.stranger->send(R"({"id":1,"method":"m"})"); // good ones between do not make up for the bad ones
    QVERIFY(waitFor([&] { return ends.lines.size() == 10; }));
    QVERIFY(ends.server.isOpen());
    QCOMPARE(errorCodeOf(ends.answer(0)), -32600);
    QCOMPARE(ends.answer(0).value(QLatin1String("id")).toInt(), 5);
    QCOMPARE(errorCodeOf(ends.answer(1)), -32700);
    QVERIFY(ends.answer(1).value(QLatin1String("id")).isNull());
    QCOMPARE(handled, 1);

    ends.stranger->send("[]");
    QVERIFY(waitFor([&] { return ends.closed.size() == 1; }));
    QCOMPARE(ends.lines.size(), 11); // the tenth is answered too
    QCOMPARE(errorCodeOf(ends.answer(10)), -32600);
    QVERIFY(!ends.server.isOpen());
}

void TestRpcPeer::overlongLineIsMalformed()
{
    StrangerEnds ends;
    ends.stranger->send(QByteArray(Channel::kLargestLine + 1, ' '));
    QVERIFY(waitFor([&] { return ends.lines.size() == 1; }));
    QCOMPARE(errorCodeOf(ends.answer(0)), -32600);
    QCOMPARE(ends.server.malformedLines(), 1);
}

void TestRpcPeer::nothingIsDoneAfterTheTenthMalformedLine()
{
    StrangerEnds ends;
    int handled = 0;
    ends.server.setHandler([&](const Request &, const Reply &) { ++handled; });
    for (int i = 0; i < 30; ++i)
        ends.stranger->send("nonsense");
    ends.stranger->send(R"({"id":1,"method":"m"})");
    QVERIFY(waitFor([&] { return ends.closed.size() == 1; }));
    QCOMPARE(ends.lines.size(), RpcPeer::kMostMalformed);
    QCOMPARE(handled, 0);
}

void TestRpcPeer::unknownAnswersAreIgnored()
{
    StrangerEnds ends;
    std::optional<RpcResult> result;
    ends.server.call(QStringLiteral("m"), {}, [&](const RpcResult &answer) { result = answer; });
    QVERIFY(waitFor([&] { return ends.lines.size() == 1; }));
    ends.stranger->send(R"({"id":77,"result":{}})");
    ends.stranger->send(R"({"id":"1","result":{}})");
    ends.stranger->send(R"({"id":1.5,"result":{}})");
    ends.stranger->send(R"({"id":1,"result":{"right":true}})");
    ends.stranger->send(R"({"id":1,"result":{"twice":true}})");
    QVERIFY(waitFor([&] { return result.has_value(); }));
    QVERIFY((*result)->contains(QLatin1String("right")));
    QCoreApplication::processEvents();
    QCOMPARE(ends.server.malformedLines(), 0);
    QVERIFY(ends.server.isOpen());
}

void TestRpcPeer::tooLargeMessagesAreNotSent()
{
    Ends ends;
    const QJsonObject large{{QStringLiteral("x"), QString(Channel::kLargestLine, u'x')}};
    ends.server.setHandler([&](const Request &, const Reply &reply) { reply(large); });
    QSignalSpy notified(&ends.client, &RpcPeer::notified);
    QTest::ignoreMessage(QtWarningMsg, "n is too large for one line and was not sent");
    ends.server.notify(QStringLiteral("n"), large);
    std::optional<RpcResult> largeCall;
    std::optional<RpcResult> largeAnswer;
    ends.client.call(QStringLiteral("m"), large, [&](const RpcResult &answer) { largeCall = answer; });
    ends.client.call(QStringLiteral("m"), {}, [&](const RpcResult &answer) { largeAnswer = answer; });
    QVERIFY(waitFor([&] { return largeCall && largeAnswer; }));
    QVERIFY(!*largeCall && largeCall->error().is(RpcCode::InternalError));
    QVERIFY(!*largeAnswer && largeAnswer->error().is(RpcCode::InternalError));
    QCOMPARE(ends.client.malformedLines(), 0);
    QCOMPARE(notified.size(), 0);
}

QTEST_GUILESS_MAIN(TestRpcPeer)
#include "tst_rpcpeer.moc"

#include "jsonrpc.h"

#include <QJsonArray>
#include <QTest>

using namespace longhaul;

class TestJsonRpc : public QObject
{
    Q_OBJECT

private slots:
    void theResultOfALineIsFound();
    void linesWithoutAPlainResultAreLeftToTheParser();
    void requestComesBackTheSame();
    void notificationComesBackTheSame();
    void responsesComeBackTheSame();
    void keepsTheKindOfAnId();
    void paramsMayBeMissing();
    void neverWritesALineBreak();
    void refusesLines_data();
    void refusesLines();
    void answersToMalformedLinesAreNoMalformedLines();
    void noLineEndsInACrash();
};

void TestJsonRpc::requestComesBackTheSame()
{
    const Request request{7, QStringLiteral("task.list"), {{QStringLiteral("offset"), 3}}};
    const auto message = parseRpc(encode(request));
    QVERIFY(message);
    const auto *back = std::get_if<Request>(&*message);
    QVERIFY(back);
    QCOMPARE(back->id, request.id);
    QCOMPARE(back->method, request.method);
    QCOMPARE(back->params, request.params);
}

void TestJsonRpc::notificationComesBackTheSame()
{
    const auto message =
        parseRpc(encode(Notification{QStringLiteral("task.removed"), {{QStringLiteral("ids"), QJsonArray{1}}}}));
    QVERIFY(message);
    const auto *back = std::get_if<Notification>(&*message);
    QVERIFY(back);
    QCOMPARE(back->method, QStringLiteral("task.removed"));
    QCOMPARE(back->params.value(QLatin1String("ids")).toArray(), QJsonArray{1});
}

void TestJsonRpc::responsesComeBackTheSame()
{
    const RpcError error(RpcCode::NoSuchTask, QStringLiteral("no such task"), {{QStringLiteral("ids"), QJsonArray{4}}});
    for (const RpcResult &result : {RpcResult(QJsonObject{{QStringLiteral("a"), 1}}), RpcResult(QJsonObject()),
                                    RpcResult(std::unexpected(error))}) {
        const auto message = parseRpc(encode(Response{5, result}));
        QVERIFY(message);
        const auto *back = std::get_if<Response>(&*message);
        QVERIFY(back);
        QCOMPARE(back->id, QJsonValue(5));
        QVERIFY(back->result == result);
    }
}

void TestJsonRpc::keepsTheKindOfAnId()
{
    const auto text = parseRpc(R"({"jsonrpc":"2.0","id":"7","method":"m"})");
    const auto fraction = parseRpc(R"({"jsonrpc":"2.0","id":7.5,"method":"m"})");
    QVERIFY(text && fraction);
    QCOMPARE(std::get<Request>(*text).id, QJsonValue(QStringLiteral("7")));
    QCOMPARE(std::get<Request>(*fraction).id, QJsonValue(7.5));
}

void TestJsonRpc::paramsMayBeMissing()
{
    const auto message = parseRpc(R"({"id":1,"method":"agent.status"})");
    QVERIFY(message);
    QVERIFY(std::get<Request>(*message).params.isEmpty());
}

void TestJsonRpc::neverWritesALineBreak()
{
    const QString nasty = QStringLiteral("a\nb\r\n\u2028c");
    const QByteArray line = encode(Request{nasty, nasty, {{nasty, nasty}}});
    QVERIFY(!line.contains('\n'));
    QVERIFY(!line.contains('\r'));
    QCOMPARE(std::get<Request>(*parseRpc(line)).method, nasty);
}

void TestJsonRpc::refusesLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QJsonValue>("id");
    const QJsonValue null(QJsonValue::Null);
    QTest::newRow("empty") << QByteArray() << -32700 << null;
    QTest::newRow("spaces") << QByteArray("   ") << -32700 << null;
    QTest::newRow("words") << QByteArray("hello") << -32700 << null;
    QTest::newRow("cut") << QByteArray(R"({"id":1,"method":"m")") << -32700 << null;
    QTest::newRow("two objects") << QByteArray(R"({"id":1,"method":"m"}{})") << -32700 << null;
    QTest::newRow("no UTF-8") << QByteArray("{\"id\":1,\"method\":\"\xff\xfe\"}") << -32700 << null;
    QTest::newRow("too deep") << QByteArray(100000, '[') << -32700 << null;
    QTest::newRow("two numbers") << QByteArray("5,6") << -32700 << null;
    QTest::newRow("number") << QByteArray("17") << -32600 << null;
    QTest::newRow("text") << QByteArray(R"("hello")") << -32600 << null;
    QTest::newRow("null") << QByteArray("null") << -32600 << null;
    QTest::newRow("batch") << QByteArray(R"([{"id":1,"method":"m"}])") << -32600 << null;
    QTest::newRow("empty batch") << QByteArray("[]") << -32600 << null;
    QTest::newRow("empty object") << QByteArray("{}") << -32600 << null;
    QTest::newRow("only an id") << QByteArray(R"({"id":3})") << -32600 << QJsonValue(3);
    QTest::newRow("method of a wrong type") << QByteArray(R"({"id":3,"method":5})") << -32600 << QJsonValue(3);
    QTest::newRow("empty method") << QByteArray(R"({"id":3,"method":""})") << -32600 << QJsonValue(3);
    QTest::newRow("params as list") << QByteArray(R"({"id":3,"method":"m","params":[1]})") << -32600 << QJsonValue(3);
    QTest::newRow("params null") << QByteArray(R"({"id":3,"method":"m","params":null})") << -32600 << QJsonValue(3);
    QTest::newRow("id null") << QByteArray(R"({"id":null,"method":"m"})") << -32600 << null;
    QTest::newRow("id object") << QByteArray(R"({"id":{},"method":"m"})") << -32600 << null;
    QTest::newRow("id true") << QByteArray(R"({"id":true,"method":"m"})") << -32600 << null;
    QTest::newRow("result without id") << QByteArray(R"({"result":{}})") << -32600 << null;
    QTest::newRow("error that is none") << QByteArray(R"({"id":1,"error":5})") << -32600 << QJsonValue(1);
}

void TestJsonRpc::refusesLines()
{
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    QFETCH(QJsonValue, id);
    const auto message = parseRpc(line);
    QVERIFY(!message);
    QCOMPARE(message.error().error.code, code);
    QCOMPARE(message.error().id, id);
    QVERIFY(!message.error().error.message.isEmpty());
}

void TestJsonRpc::answersToMalformedLinesAreNoMalformedLines()
{
    // Else two peers could answer each other's answers for ever.
    const auto message = parseRpc(
        encode(Response{QJsonValue::Null, std::unexpected(RpcError(RpcCode::ParseError, QStringLiteral("x")))}));
    QVERIFY(message);
    QVERIFY(std::get<Response>(*message).id.isNull());
}

void TestJsonRpc::noLineEndsInACrash()
{
    const QByteArray sound =
        R"({"jsonrpc":"2.0","id":"a\n","method":"task.add","params":{"tasks":[{"url":"x"},null,1e9]}})";
    for (qsizetype i = 0; i < sound.size(); ++i) {
        for (const char c : {'\0', '"', '{', '}', '[', ']', '\\', ',', ':', '9', '\xff'}) {
            QByteArray damaged = sound;
            damaged[i] = c;
            const auto changed = parseRpc(damaged);
            const auto cut = parseRpc(sound.first(i));
            QVERIFY(!cut);
            QVERIFY(changed || !changed.error().error.message.isEmpty());
        }
    }
}

void TestJsonRpc::theResultOfALineIsFound()
{
    const QByteArray line = encodeResult(QJsonValue(12), JsonText("{\"a\":[1,2]}"));
    QCOMPARE(line, QByteArray("{\"id\":12,\"jsonrpc\":\"2.0\",\"result\":{\"a\":[1,2]}}"));
    const auto found = findResult(line);
    QVERIFY(found);
    QCOMPARE(found->id, 12);
    QCOMPARE(found->object.toByteArray(), QByteArray("{\"a\":[1,2]}"));
    const auto message = parseRpc(line);
    QVERIFY(message && std::holds_alternative<Response>(*message));
    QCOMPARE(encodeResult(QStringLiteral("a\"b"), JsonText("{}")),
             QByteArray("{\"id\":\"a\\\"b\",\"jsonrpc\":\"2.0\",\"result\":{}}"));
}

void TestJsonRpc::linesWithoutAPlainResultAreLeftToTheParser()
{
    for (const char *line : {"", "{}", "[]", "{\"id\":1}", "{\"id\":\"x\",\"result\":{}}", "{\"id\":1,\"result\":[]}",
                             "{\"id\":1,\"error\":{},\"result\":{}}", "{\"method\":\"m\",\"id\":1,\"result\":{}}",
                             "{\"id\":1,\"result\":{}", "{\"id\":1,\"result\":{}}x", "{\"result\":{}}"})
        QVERIFY2(!findResult(line), line);
}

QTEST_GUILESS_MAIN(TestJsonRpc)
#include "tst_jsonrpc.moc"

#include "socketexchange.h"

#include "qthttpgateway.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

const TestContent kContent{.seed = 5, .size = 4 << 20};

std::unique_ptr<SocketExchange> ask(const QString &link)
{
    HttpRequest request;
    request.url = QUrl(link);
    request.headers = {{"Accept-Encoding", "identity"}, {"X-Bad", "a\r\nX-Smuggled: b"}};
    return std::make_unique<SocketExchange>(request, QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace

class TestSocketExchange : public QObject
{
    Q_OBJECT

private slots:
    void whatNobodyReadsIsNotFetched();
    void itsReceiverMayEndItAnywhere_data();
    void itsReceiverMayEndItAnywhere();
    void endsOfTheNetworkAreTold();
    void anEndWithoutALengthIsNotCertain();
    void noHeaderEndsItsLine();
};

void TestSocketExchange::whatNobodyReadsIsNotFetched()
{
    ScriptedServer server;
    server.add("/file.bin", {.content = kContent});
    const auto exchange = ask(server.link("/file.bin"));
    QSignalSpy ended(exchange.get(), &HttpExchange::finished);
    exchange->start();
    QVERIFY(waitFor([&] { return exchange->bytesAvailable() >= QtHttpGateway::kReadBuffer; }));
    QTest::qWait(0);
    QVERIFY(exchange->bytesAvailable() < 2 * QtHttpGateway::kReadBuffer);
    QVERIFY(ended.isEmpty());
    QByteArray all;
    QVERIFY(waitFor([&] {
        all += exchange->read(100'000);
        return exchange->isFinished() && exchange->bytesAvailable() == 0;
    }));
    QCOMPARE(exchange->end().kind, NetworkEnd::Kind::Clean);
    QCOMPARE(all, kContent.bytes({0, kContent.size}));
    QCOMPARE(ended.size(), 1);
}

void TestSocketExchange::itsReceiverMayEndItAnywhere_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<bool>("aborts");
    for (const char *signal : {"head", "bytes", "end"}) {
        QTest::addRow("deleted at its %s", signal) << QByteArray(signal) << false;
        QTest::addRow("aborted at its %s", signal) << QByteArray(signal) << true;
    }
}

void TestSocketExchange::itsReceiverMayEndItAnywhere()
{
    QFETCH(QByteArray, signal);
    QFETCH(bool, aborts);
    ScriptedServer server;
    server.add("/file.bin", {.content = TestContent::ofText("a small file")});
    auto exchange = ask(server.link("/file.bin"));
    bool isOver = false;
    const auto end = [&] {
        if (aborts)
            exchange->abort();
        else
            exchange.reset();
        isOver = true;
    };
    if (signal == "head")
        connect(exchange.get(), &HttpExchange::headReceived, this, end);
    else if (signal == "bytes")
        connect(exchange.get(), &HttpExchange::readable, this, end);
    else
        connect(exchange.get(), &HttpExchange::finished, this, end);
    exchange->start();
    QVERIFY(waitFor([&] { return isOver; }));
    if (aborts) {
        QVERIFY(exchange->isFinished());
        QCOMPARE(exchange->end().kind, NetworkEnd::Kind::Aborted);
    }
    QVERIFY(waitFor([&] { return server.openConnections() == 0; }));
}

void TestSocketExchange::endsOfTheNetworkAreTold()
{
    const auto endOf = [](const QString &link) {
        const auto exchange = ask(link);
        exchange->start();
        return waitFor([&] { return exchange->isFinished(); }) ? exchange->end().kind : NetworkEnd::Kind::Aborted;
    };
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    QCOMPARE(endOf(QStringLiteral("http://127.0.0.1:%1/").arg(port)), NetworkEnd::Kind::Refused);
    ScriptedServer server;
    server.add("/garbage", {.first = {{100, ServerAnswer::ofBytes("220 ftp.example ready\r\n")}}});
    server.add("/nothing", {.first = {{100, ServerAnswer::ofBytes("")}}});
    server.add("/cut", {.content = kContent, .flow = {.cutAfter = 1000}});
    QCOMPARE(endOf(server.link("/garbage")), NetworkEnd::Kind::Protocol);
    QCOMPARE(endOf(server.link("/nothing")), NetworkEnd::Kind::Cut);
    QCOMPARE(endOf(server.link("/cut")), NetworkEnd::Kind::Cut);
}

void TestSocketExchange::anEndWithoutALengthIsNotCertain()
{
    ScriptedServer server;
    server.add("/file.bin", {.content = TestContent::ofText("until it ends"), .length = LengthForm::None});
    const auto exchange = ask(server.link("/file.bin"));
    exchange->start();
    QVERIFY(waitFor([&] { return exchange->isFinished(); }));
    QCOMPARE(exchange->end().kind, NetworkEnd::Kind::Clean);
    QVERIFY(!exchange->end().isCertain);
    QCOMPARE(exchange->read(1000), QByteArray("until it ends"));
}

void TestSocketExchange::noHeaderEndsItsLine()
{
    ScriptedServer server;
    server.add("/file.bin", {.content = TestContent::ofText("x")});
    const auto exchange = ask(server.link("/file.bin?a=b%20c"));
    exchange->start();
    QVERIFY(waitFor([&] { return exchange->isFinished(); }));
    const QList<RequestSeen> requests = server.requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().header("Accept-Encoding"), "identity");
    QCOMPARE(requests.first().header("Host"), "127.0.0.1:" + QByteArray::number(server.port()));
    QVERIFY(requests.first().header("X-Smuggled").isNull());
}

QTEST_GUILESS_MAIN(TestSocketExchange)
#include "tst_socketexchange.moc"

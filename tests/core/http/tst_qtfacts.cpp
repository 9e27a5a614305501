#include "clock.h"
#include "qthttpgateway.h"
#include "scriptedserver.h"
#include "testcertificates.h"
#include "waitfor.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTest>

#include <memory>
#include <set>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const TestContent kContent{.seed = 11, .size = 300'000};
constexpr int kRounds = 250; // for each moment; a thousand in all

/// An exchange that is given up at one moment of its life, by its owner or by deletion.
enum class Moment { AtOnce, AtHead, AtFirstBytes, AtNextTurn };

} // namespace

/// What of Qt the design relies on, or is built around. A new Qt that answers otherwise makes these fail: then
/// ARCHITECTURE.md is to be read again.
class TestQtFacts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void automaticRedirectsCarrySecretsToOtherServers();
    void anExchangeCanBeGivenUpAtAnyMoment_data();
    void anExchangeCanBeGivenUpAtAnyMoment();
    void aGatewayCanGoBeforeItsExchanges();

private:
    TestCertificates m_certificates;
};

void TestQtFacts::initTestCase()
{
    QVERIFY(m_certificates.isValid());
}

/// The reason for our own redirects: a header that was set by hand goes wherever the server sends the request.
void TestQtFacts::automaticRedirectsCarrySecretsToOtherServers()
{
    ScriptedServer first;
    ScriptedServer second;
    second.add("/file", {.content = kContent});
    const QByteArray elsewhere = "http://localhost:" + QByteArray::number(second.port()) + "/file";
    first.add("/file", {.redirect = RedirectOptions{302, elsewhere}});
    QNetworkAccessManager manager;
    manager.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    QNetworkRequest request(first.url("/file"));
    request.setRawHeader("Authorization", "Basic c2VjcmV0");
    request.setRawHeader("Cookie", "session=secret");
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QVERIFY(waitFor([&] { return reply->isFinished(); }));
    QCOMPARE(second.requests().size(), 1);
    QCOMPARE(second.requests().first().header("Authorization"), QByteArray("Basic c2VjcmV0"));
    QCOMPARE(second.requests().first().header("Cookie"), QByteArray("session=secret"));
}

void TestQtFacts::anExchangeCanBeGivenUpAtAnyMoment_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<bool>("secure");
    for (const bool secure : {false, true}) {
        const char *scheme = secure ? "https" : "http";
        QTest::addRow("at once, %s", scheme) << Moment::AtOnce << secure;
        QTest::addRow("at the next turn (handshake), %s", scheme) << Moment::AtNextTurn << secure;
        QTest::addRow("at its head, %s", scheme) << Moment::AtHead << secure;
        QTest::addRow("at its first bytes, %s", scheme) << Moment::AtFirstBytes << secure;
    }
}

void TestQtFacts::anExchangeCanBeGivenUpAtAnyMoment()
{
    QFETCH(Moment, moment);
    QFETCH(bool, secure);
    ScriptedServer server(secure ? std::optional(m_certificates.selfSigned()) : std::nullopt);
    server.add("/file", {.content = kContent});
    SystemClock clock;
    QtHttpGateway gateway(clock);
    HttpRequest request;
    request.url = server.url("/file");
    request.proxy = u"none"_s;
    if (secure)
        request.trustedCertificate = TestCertificates::fingerprint(m_certificates.selfSigned()).toLatin1();
    for (int round = 0; round < kRounds; ++round) {
        std::unique_ptr<HttpExchange> exchange = gateway.get(request);
        const QPointer<HttpExchange> watched = exchange.get();
        bool isOver = false;
        // Every other one is deleted without a word, as a transfer does that is let go of.
        const auto giveUp = [&, deletes = round % 2 == 0] {
            if (!exchange)
                return;
            if (deletes) {
                exchange->disconnect();
                exchange.release()->deleteLater();
            } else {
                exchange->abort();
            }
            isOver = true;
        };
        connect(exchange.get(), &HttpExchange::finished, this, [&] { isOver = true; });
        switch (moment) {
        case Moment::AtOnce: giveUp(); break;
        case Moment::AtNextTurn: QMetaObject::invokeMethod(this, giveUp, Qt::QueuedConnection); break;
        case Moment::AtHead: connect(exchange.get(), &HttpExchange::headReceived, this, giveUp); break;
        case Moment::AtFirstBytes: connect(exchange.get(), &HttpExchange::readable, this, giveUp); break;
        }
        QVERIFY(waitFor([&] { return isOver && (exchange || !watched); }));
        QVERIFY(!exchange || exchange->end().kind == NetworkEnd::Kind::Aborted);
    }
    // The gateway works as before.
    const std::unique_ptr<HttpExchange> last = gateway.get(request);
    QByteArray bytes;
    connect(last.get(), &HttpExchange::readable, this, [&] { bytes += last->read(kContent.size); });
    QVERIFY(waitFor([&] { return last->isFinished() && last->bytesAvailable() == 0; }));
    QCOMPARE(bytes, kContent.bytes({0, kContent.size}));
    // Nothing of the others is left: Qt opens at most six for each manager, and all of them shared one.
    constexpr int kMostConnections = 6;
    const bool isTidy = waitFor([&] { return server.openConnections() <= kMostConnections; });
    QVERIFY2(isTidy, QByteArray::number(server.openConnections()).constData());
}

void TestQtFacts::aGatewayCanGoBeforeItsExchanges()
{
    ScriptedServer server;
    server.add("/file", {.content = kContent, .flow = {.stallAfter = 1000}});
    SystemClock clock;
    HttpRequest request;
    request.url = server.url("/file");
    request.proxy = u"none"_s;
    for (int round = 0; round < kRounds; ++round) {
        auto gateway = std::make_unique<QtHttpGateway>(clock);
        const std::unique_ptr<HttpExchange> exchange = gateway->get(request);
        bool headSeen = false;
        connect(exchange.get(), &HttpExchange::headReceived, this, [&] { headSeen = true; });
        if (round % 2 == 0)
            QVERIFY(waitFor([&] { return headSeen; }));
        gateway.reset();
        QCOMPARE(exchange->bytesAvailable(), 0);
    }
    QVERIFY(waitFor([&] { return server.openConnections() == 0; }));
}

QTEST_GUILESS_MAIN(TestQtFacts)
#include "tst_qtfacts.moc"

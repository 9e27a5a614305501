#include "clock.h"
#include "qthttpgateway.h"
#include "scriptedserver.h"
#include "testcertificates.h"
#include "waitfor.h"

#include <QAuthenticator>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const TestContent kContent{.seed = 11, .size = 300'000};
constexpr int kRounds = 250; // for each moment; a thousand in all

/// An exchange that is given up at one moment of its life, by its owner or by deletion.
enum class Moment { AtOnce, AtHead, AtFirstBytes, AtNextTurn };

/// Of this process, both ends of its own connections among them.
qsizetype openSockets()
{
    const QFileInfoList files = QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System);
    return std::ranges::count_if(files,
                                 [](const QFileInfo &file) { return file.symLinkTarget().contains(u"/socket:["_s); });
}

/// How often this process has asked the system to read something; 0 where that is not counted.
qint64 readCalls()
{
    QFile file(QStringLiteral("/proc/self/io"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("syscr: "))
            return line.sliced(7).toLongLong();
    }
    return 0;
}

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
    void aResetLooksLikeAnOrderlyEnd();
    void aHeadIsReadByteByByteUnlessItsSocketHasABuffer();
    void whatFollowsAnInterimAnswerIsTakenForTheNextOne();
    void idleConnectionsThatAreGoneAreReplacedUnseen();
    void aDigestWithSha256IsNotAnswered();

private:
    /// Waits for the end of a GET by a manager of Qt's own.
    [[nodiscard]] static std::unique_ptr<QNetworkReply> got(QNetworkAccessManager &manager, const QUrl &url)
    {
        std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
        return waitFor([&] { return reply->isFinished(); }) ? std::move(reply) : nullptr;
    }

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

/// The reason for EndWatch.
void TestQtFacts::aResetLooksLikeAnOrderlyEnd()
{
    constexpr qint64 kPart = 100'000;
    ScriptedServer server;
    server.add("/file", {.content = kContent,
                         .range = {.support = RangeOptions::Support::None},
                         .length = LengthForm::None,
                         .flow = {.cutAfter = kPart, .cut = Flow::Cut::Reset}});
    QNetworkAccessManager manager;
    const auto reply = got(manager, server.url("/file"));
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll(), kContent.bytes({0, kPart}));
}

/// The reason for the pool's own word for "directly".
void TestQtFacts::aHeadIsReadByteByByteUnlessItsSocketHasABuffer()
{
    constexpr qint64 kHead = 50'000;
    const TestContent small{.seed = 13, .size = 1000};
    ScriptedServer server;
    server.add("/file", {.content = small, .head = {.junkBytes = kHead}});
    qint64 before = readCalls();
    if (before == 0)
        QSKIP("The system does not count calls here.");
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    const auto reply = got(manager, server.url("/file"));
    QVERIFY(reply);
    QCOMPARE(reply->readAll().size(), small.size);
    QVERIFY(readCalls() - before >= kHead);

    SystemClock clock;
    QtHttpGateway gateway(clock);
    HttpRequest request;
    request.url = server.url("/file");
    request.proxy = u"none"_s;
    for (int i = 0; i < ManagerPool::kFew + 1; ++i) { // only then it is clear that they are small
        before = readCalls();
        const auto exchange = gateway.get(request);
        QVERIFY(waitFor([&] { return exchange->isFinished(); }));
        QCOMPARE(exchange->bytesAvailable(), small.size);
    }
    QVERIFY2(readCalls() - before < kHead / 10, QByteArray::number(readCalls() - before));
}

/// The reason why a manager is left after an interim answer: the file of one address would come for another.
void TestQtFacts::whatFollowsAnInterimAnswerIsTakenForTheNextOne()
{
    const TestContent small{.seed = 12, .size = 1000};
    ScriptedServer server;
    server.add("/early", {.content = small,
                          .flow = {.headDelay = std::chrono::milliseconds(200)},
                          .head = {.before = "HTTP/1.1 103 Early Hints\r\n\r\n"}});
    server.add("/next", {.content = kContent});
    QNetworkAccessManager manager;
    const auto early = got(manager, server.url("/early"));
    QVERIFY(early);
    QCOMPARE(early->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 103);
    QVERIFY(waitFor([&] { return server.requests("/early").constFirst().finished; }));
    const auto next = got(manager, server.url("/next"));
    QVERIFY(next);
    QCOMPARE(next->readAll(), small.bytes({0, small.size}));
}

/// After a sleep or a change of the network nothing has to be done for connections that the other side has ended.
void TestQtFacts::idleConnectionsThatAreGoneAreReplacedUnseen()
{
    ScriptedServer server;
    server.add("/file", {.content = kContent});
    QNetworkAccessManager manager;
    const auto isRight = [&] {
        const auto reply = got(manager, server.url("/file"));
        return reply && reply->error() == QNetworkReply::NoError && reply->readAll().size() == kContent.size;
    };
    QVERIFY(isRight() && isRight());
    QCOMPARE(server.connections(), 1);
    const qsizetype before = openSockets();
    server.dropConnections();
    // Qt sees the end in a thread of its own; a request that crosses it never ends.
    QVERIFY(waitFor([&] { return openSockets() <= before - 2; }));
    QVERIFY(isRight());
    QCOMPARE(server.connections(), 2);
    manager.clearConnectionCache();
    QVERIFY(isRight());
    QCOMPARE(server.connections(), 3);
}

/// Of several challenges the one with MD5 is taken.
void TestQtFacts::aDigestWithSha256IsNotAnswered()
{
    const QByteArray strong = "Digest realm=\"r\", qop=\"auth\", algorithm=SHA-256, nonce=\"n\"";
    const QByteArray weak = "Digest realm=\"r\", qop=\"auth\", algorithm=MD5, nonce=\"n\"";
    const auto ask = [](const HeaderList &challenges) { return ServerAnswer::text(401, "sign in\n", challenges); };
    ScriptedServer server;
    server.add("/strong", {.first = {{9, ask({{"WWW-Authenticate", strong}})}}});
    server.add("/both", {.first = {{9, ask({{"WWW-Authenticate", strong}, {"WWW-Authenticate", weak}})}}});
    const auto answers = [&](const QByteArray &path) {
        QNetworkAccessManager manager;
        bool isAsked = false;
        connect(&manager, &QNetworkAccessManager::authenticationRequired, &manager,
                [&](QNetworkReply *, QAuthenticator *authenticator) {
                    if (std::exchange(isAsked, true))
                        return;
                    authenticator->setUser(u"user"_s);
                    authenticator->setPassword(u"secret"_s);
                });
        (void)got(manager, server.url(path));
        return server.requests(path).constLast().header("Authorization");
    };
    QCOMPARE(answers("/strong"), QByteArray());
    QVERIFY2(answers("/both").contains("algorithm=\"MD5\"") || answers("/both").contains("algorithm=MD5"),
             answers("/both").constData());
}

QTEST_GUILESS_MAIN(TestQtFacts)
#include "tst_qtfacts.moc"

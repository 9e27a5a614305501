#include "endwatch.h"

#include "manualclock.h"
#include "waitfor.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <sys/socket.h>

using namespace longhaul;

namespace {

/// Both ends of a connection over the loopback.
struct Pair {
    explicit Pair(QTcpServer &server)
    {
        near.connectToHost(server.serverAddress(), server.serverPort());
        isOpen = waitFor([&] { return near.state() == QTcpSocket::ConnectedState && server.hasPendingConnections(); });
        far.reset(server.nextPendingConnection());
    }
    void send(qint64 bytes)
    {
        const qint64 before = near.bytesAvailable();
        far->write(QByteArray(bytes, 'x'));
        (void)waitFor([&] { return near.bytesAvailable() == before + bytes; });
    }
    void reset()
    {
        const linger hard{1, 0};
        setsockopt(static_cast<int>(far->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        far->abort();
        (void)waitFor([&] { return near.state() == QTcpSocket::UnconnectedState; });
    }
    void close()
    {
        far->disconnectFromHost();
        (void)waitFor([&] { return near.state() == QTcpSocket::UnconnectedState; });
    }

    QTcpSocket near;
    std::unique_ptr<QTcpSocket> far;
    bool isOpen = false;
};

} // namespace

/// How connections end, as the system sees it when Qt has closed them already.
class TestEndWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aCloseAndAResetAreToldApart();
    void aResetAfterTheCloseIsAClose();
    void whatWasGoneBeforeIsUnseen();
    void aSecondAnswerIsNotTheEndOfTheFirst();
    void whatReceivedLessIsAnother();
    void whatOthersCloseIsLetGo();

private:
    QTcpServer m_server;
    ManualClock m_clock;
};

void TestEndWatch::initTestCase()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
}

void TestEndWatch::aCloseAndAResetAreToldApart()
{
    for (const bool isReset : {false, true}) {
        Pair pair(m_server);
        QVERIFY(pair.isOpen);
        pair.send(1000);
        EndWatch watch(m_server.serverPort(), m_clock);
        QCOMPARE(watch.verdict(900, 100), EndWatch::Verdict::Unseen);
        if (isReset)
            pair.reset();
        else
            pair.close();
        QCOMPARE(watch.verdict(900, 100), isReset ? EndWatch::Verdict::Lost : EndWatch::Verdict::Closed);
    }
}

/// A peer that has closed answers whatever is still written with a reset.
void TestEndWatch::aResetAfterTheCloseIsAClose()
{
    Pair pair(m_server);
    QVERIFY(pair.isOpen);
    pair.send(1000);
    EndWatch watch(m_server.serverPort(), m_clock);
    const int descriptor = static_cast<int>(pair.near.socketDescriptor());
    pair.far->disconnectFromHost();
    pair.far.reset();
    char byte = 0;
    QVERIFY(waitFor([&] { return ::send(descriptor, &byte, 1, MSG_NOSIGNAL) == 1; }));
    pair.near.abort();
    QCOMPARE(watch.verdict(900, 100), EndWatch::Verdict::Closed);
}

void TestEndWatch::whatWasGoneBeforeIsUnseen()
{
    Pair pair(m_server);
    QVERIFY(pair.isOpen);
    pair.send(1000);
    pair.close();
    EndWatch watch(m_server.serverPort(), m_clock);
    QCOMPARE(watch.verdict(900, 100), EndWatch::Verdict::Unseen);
}

void TestEndWatch::aSecondAnswerIsNotTheEndOfTheFirst()
{
    Pair pair(m_server);
    QVERIFY(pair.isOpen);
    EndWatch watch(m_server.serverPort(), m_clock);
    pair.send(1000);
    pair.close();
    QCOMPARE(watch.verdict(700, 100), EndWatch::Verdict::Unseen);
    QCOMPARE(watch.verdict(900, 100), EndWatch::Verdict::Closed);
    QCOMPARE(watch.verdict(700, std::nullopt), EndWatch::Verdict::Closed); // of TLS no more is known
}

void TestEndWatch::whatReceivedLessIsAnother()
{
    Pair ours(m_server);
    Pair other(m_server);
    QVERIFY(ours.isOpen && other.isOpen);
    ours.send(1000);
    other.send(500);
    EndWatch watch(m_server.serverPort(), m_clock);
    other.reset();
    ours.close();
    QCOMPARE(watch.verdict(900, 100), EndWatch::Verdict::Closed);
    QCOMPARE(watch.verdict(400, 100), EndWatch::Verdict::Lost); // it could be either
}

void TestEndWatch::whatOthersCloseIsLetGo()
{
    Pair pair(m_server);
    QVERIFY(pair.isOpen);
    EndWatch watch(m_server.serverPort(), m_clock);
    pair.near.abort();
    QVERIFY(!waitFor([&] { return pair.far->state() == QTcpSocket::UnconnectedState; }, std::chrono::milliseconds(20)));
    m_clock.advance(EndWatch::kBeat);
    QVERIFY(waitFor([&] { return pair.far->state() == QTcpSocket::UnconnectedState; }));
}

QTEST_GUILESS_MAIN(TestEndWatch)
#include "tst_endwatch.moc"

#include "peeruser.h"
#include "socketchannel.h"
#include "waitfor.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace longhaul;

class TestSocketChannel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void carriesLinesBothWays();
    void tellsLinesThatCameBeforeTheChannelWasMade();
    void cutsLinesHoweverTheyArrive();
    void carriesTheLargestLine();
    void dropsAnOverlongLineAndGoesOn();
    void closeSendsWhatIsQueued();
    void tellsLinesThatCameWithTheEnd();
    void tellsOnceThatTheOtherSideIsGone();
    void madeOfALostConnectionItSaysSo();
    void countsWhatTheOtherSideDoesNotTake();
    void lineMayDestroyTheChannel();
    void knowsWhoseProcessIsThere();

private:
    [[nodiscard]] std::unique_ptr<QLocalSocket> accepted();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLocalServer> m_server;
    std::unique_ptr<QLocalSocket> m_raw; // the other side, as a stranger has it
    std::unique_ptr<SocketChannel> m_channel;
};

std::unique_ptr<QLocalSocket> TestSocketChannel::accepted()
{
    QLocalSocket *socket = m_server->nextPendingConnection();
    socket->setParent(nullptr);
    return std::unique_ptr<QLocalSocket>(socket);
}

void TestSocketChannel::init()
{
    m_channel.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<QLocalServer>();
    QVERIFY(m_server->listen(m_folder->filePath(QStringLiteral("s"))));
    m_raw = std::make_unique<QLocalSocket>();
    m_raw->connectToServer(m_server->fullServerName());
    QVERIFY(
        waitFor([&] { return m_server->hasPendingConnections() && m_raw->state() == QLocalSocket::ConnectedState; }));
    m_channel = std::make_unique<SocketChannel>(accepted());
}

void TestSocketChannel::carriesLinesBothWays()
{
    QSignalSpy lines(m_channel.get(), &Channel::lineReceived);
    m_raw->write("{\"a\":1}\r\nb\n");
    QVERIFY(waitFor([&] { return lines.size() == 2; }));
    QCOMPARE(lines.at(0).first().toByteArray(), QByteArray("{\"a\":1}"));
    QCOMPARE(lines.at(1).first().toByteArray(), QByteArray("b"));
    m_channel->send("x");
    m_channel->send("yz");
    QVERIFY(waitFor([&] { return m_raw->bytesAvailable() == 5; }));
    QCOMPARE(m_raw->readAll(), QByteArray("x\nyz\n"));
}

void TestSocketChannel::tellsLinesThatCameBeforeTheChannelWasMade()
{
    QLocalSocket second;
    second.connectToServer(m_server->fullServerName());
    QVERIFY(waitFor([&] { return m_server->hasPendingConnections(); }));
    std::unique_ptr<QLocalSocket> socket = accepted();
    second.write("early\n");
    QVERIFY(waitFor([&] { return socket->bytesAvailable() == 6; }));
    SocketChannel channel(std::move(socket));
    QSignalSpy lines(&channel, &Channel::lineReceived);
    QVERIFY(waitFor([&] { return lines.size() == 1; }));
}

void TestSocketChannel::cutsLinesHoweverTheyArrive()
{
    QSignalSpy lines(m_channel.get(), &Channel::lineReceived);
    const QByteArray text = "first\nsecond\r\n\nthird\n";
    for (const char c : text) {
        m_raw->write(&c, 1);
        m_raw->flush();
        QCoreApplication::processEvents();
    }
    QVERIFY(waitFor([&] { return lines.size() == 4; }));
    QCOMPARE(lines.at(1).first().toByteArray(), QByteArray("second"));
    QCOMPARE(lines.at(2).first().toByteArray(), QByteArray());
}

void TestSocketChannel::carriesTheLargestLine()
{
    QSignalSpy lines(m_channel.get(), &Channel::lineReceived);
    const QByteArray line(Channel::kLargestLine, 'x');
    m_raw->write(line + '\n');
    QVERIFY(waitFor([&] { return lines.size() == 1; }));
    QCOMPARE(lines.first().first().toByteArray(), line);
}

void TestSocketChannel::dropsAnOverlongLineAndGoesOn()
{
    QSignalSpy lines(m_channel.get(), &Channel::lineReceived);
    QSignalSpy tooLong(m_channel.get(), &Channel::lineTooLong);
    m_raw->write(QByteArray(2 * Channel::kLargestLine, 'x') + "\nnext\n");
    QVERIFY(waitFor([&] { return lines.size() == 1; }));
    QCOMPARE(tooLong.size(), 1);
    QCOMPARE(lines.first().first().toByteArray(), QByteArray("next"));
}

void TestSocketChannel::closeSendsWhatIsQueued()
{
    QSignalSpy closed(m_channel.get(), &Channel::closed);
    const QByteArray line(1024 * 1024, 'y');
    m_channel->send(line);
    m_channel->close();
    QVERIFY(!m_channel->isOpen());
    m_channel->send("late");
    QByteArray got;
    QVERIFY(waitFor([&] {
        got += m_raw->readAll();
        return m_raw->state() == QLocalSocket::UnconnectedState && closed.size() == 1;
    }));
    got += m_raw->readAll();
    QVERIFY(got == line + '\n');
}

void TestSocketChannel::tellsLinesThatCameWithTheEnd()
{
    QSignalSpy lines(m_channel.get(), &Channel::lineReceived);
    QSignalSpy closed(m_channel.get(), &Channel::closed);
    const int count = 50000;
    for (int i = 0; i < count; ++i)
        m_raw->write("a line before the end\n");
    m_raw->disconnectFromServer();
    QVERIFY(waitFor([&] { return closed.size() == 1; }));
    QCOMPARE(lines.size(), count);
}

void TestSocketChannel::tellsOnceThatTheOtherSideIsGone()
{
    QSignalSpy closed(m_channel.get(), &Channel::closed);
    m_raw->abort();
    QVERIFY(waitFor([&] { return closed.size() == 1; }));
    QVERIFY(!m_channel->isOpen());
    m_channel->send("nobody");
    m_channel->close();
    QCoreApplication::processEvents();
    QCOMPARE(closed.size(), 1);
}

void TestSocketChannel::madeOfALostConnectionItSaysSo()
{
    SocketChannel channel(std::make_unique<QLocalSocket>());
    QSignalSpy closed(&channel, &Channel::closed);
    QVERIFY(!channel.isOpen());
    QVERIFY(waitFor([&] { return closed.size() == 1; }));
}

void TestSocketChannel::countsWhatTheOtherSideDoesNotTake()
{
    m_raw->setReadBufferSize(1);
    for (int i = 0; i < 64; ++i)
        m_channel->send(QByteArray(64 * 1024, 'z'));
    QCoreApplication::processEvents();
    QVERIFY(m_channel->bytesToSend() > 1024 * 1024);
    m_raw->setReadBufferSize(0);
    QVERIFY(waitFor([&] {
        static_cast<void>(m_raw->readAll());
        return m_channel->bytesToSend() == 0;
    }));
}

void TestSocketChannel::lineMayDestroyTheChannel()
{
    int lines = 0;
    connect(m_channel.get(), &Channel::lineReceived, this, [&] {
        ++lines;
        m_channel.reset();
    });
    m_raw->write("1\n2\n3\n");
    QVERIFY(waitFor([&] { return m_raw->state() == QLocalSocket::UnconnectedState; }));
    QCOMPARE(lines, 1);
}

void TestSocketChannel::knowsWhoseProcessIsThere()
{
    QCOMPARE(peerUser(m_channel->descriptor()), PeerUser::Same);
    QCOMPARE(peerUser(-1), PeerUser::Unknown);
}

QTEST_GUILESS_MAIN(TestSocketChannel)
#include "tst_socketchannel.moc"

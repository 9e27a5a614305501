#include "agentserver.h"

#include "manualclock.h"
#include "socketclaim.h"
#include "waitfor.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace longhaul;

namespace {

/// A socket's file whose process is gone.
bool leaveStaleSocket(const QString &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, qPrintable(path), sizeof(address.sun_path));
    const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
    const bool bound = bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0;
    ::close(descriptor);
    return bound;
}

} // namespace

class TestAgentServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aConnectionBecomesAChannel();
    void folderAndSocketAreTheUsersAlone();
    void aStaleSocketIsReplaced();
    void aPlainFileInItsPlaceIsReplaced();
    void aServedSocketIsLeftAlone();
    void aPathTooLongForASocketIsRefusedInWords();
    void aDeletedSocketIsMadeAnewUnderTheSamePath();
    void aDeletedFolderIsMadeAnew();
    void openConnectionsSurviveADeletedSocket();
    void itTriesAgainWhereListeningAgainFails();
    void stoppingRemovesTheSocket();
    void anotherUserIsRefused();

private:
    [[nodiscard]] std::unique_ptr<AgentServer> makeServer()
    {
        return std::make_unique<AgentServer>(
            m_path, m_clock, [this](std::unique_ptr<Channel> channel) { m_channels.push_back(std::move(channel)); });
    }
    [[nodiscard]] bool canConnect()
    {
        const std::size_t before = m_channels.size();
        QLocalSocket socket;
        socket.connectToServer(m_path);
        return waitFor([&] { return m_channels.size() > before; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ManualClock m_clock;
    std::vector<std::unique_ptr<Channel>> m_channels;
};

void TestAgentServer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("run/agent.sock"));
}

void TestAgentServer::cleanup()
{
    m_channels.clear();
}

void TestAgentServer::aConnectionBecomesAChannel()
{
    const auto server = makeServer();
    QVERIFY(server->listen());
    QLocalSocket socket;
    socket.connectToServer(m_path);
    socket.write("hello\n");
    QVERIFY(waitFor([&] { return m_channels.size() == 1; }));
    QByteArray got;
    connect(m_channels[0].get(), &Channel::lineReceived, this, [&](const QByteArray &line) { got = line; });
    QVERIFY(waitFor([&] { return !got.isEmpty(); }));
    QCOMPARE(got, QByteArray("hello"));
}

void TestAgentServer::folderAndSocketAreTheUsersAlone()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile::setPermissions(QFileInfo(m_path).path(), QFile::Permissions(0x7777));
    const auto server = makeServer();
    QVERIFY(server->listen());
    constexpr QFile::Permissions kOthers(0x0077);
    QCOMPARE(QFile::permissions(QFileInfo(m_path).path()) & kOthers, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_path) & kOthers, QFile::Permissions());
}

void TestAgentServer::aStaleSocketIsReplaced()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QVERIFY(leaveStaleSocket(m_path));
    QVERIFY(!isSocketServed(m_path));
    const auto server = makeServer();
    QVERIFY(server->listen());
    QVERIFY(canConnect());
}

void TestAgentServer::aPlainFileInItsPlaceIsReplaced()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto server = makeServer();
    QVERIFY(server->listen());
    QVERIFY(canConnect());
}

void TestAgentServer::aServedSocketIsLeftAlone()
{
    const auto first = makeServer();
    QVERIFY(first->listen());
    const auto second = makeServer();
    const auto refused = second->listen();
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(m_path), qPrintable(refused.error()));
    second->stop();
    QVERIFY(canConnect());
}

void TestAgentServer::aPathTooLongForASocketIsRefusedInWords()
{
    m_path = m_folder->filePath(QString(110, u'x') + QStringLiteral("/agent.sock"));
    const auto refused = makeServer()->listen();
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(u"XDG_RUNTIME_DIR") && refused.error().contains(u"107"),
             qPrintable(refused.error()));
    QVERIFY(!refused.error().contains(u'\n'));
}

void TestAgentServer::aDeletedSocketIsMadeAnewUnderTheSamePath()
{
    const auto server = makeServer();
    QVERIFY(server->listen());
    for (int round = 0; round < 3; ++round) {
        QVERIFY(QFile::remove(m_path));
        QVERIFY(waitFor([&] { return isSocketServed(m_path); }));
        QVERIFY(canConnect());
    }
    QVERIFY(!m_clock.nextAlarm());
}

void TestAgentServer::aDeletedFolderIsMadeAnew()
{
    const auto server = makeServer();
    QVERIFY(server->listen());
    for (int round = 0; round < 2; ++round) {
        QVERIFY(QDir(QFileInfo(m_path).path()).removeRecursively());
        QVERIFY(waitFor([&] { return isSocketServed(m_path); }));
        QVERIFY(canConnect());
    }
}

void TestAgentServer::openConnectionsSurviveADeletedSocket()
{
    const auto server = makeServer();
    QVERIFY(server->listen());
    QLocalSocket socket;
    socket.connectToServer(m_path);
    QVERIFY(waitFor([&] { return m_channels.size() == 1; }));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(waitFor([&] { return isSocketServed(m_path); }));
    m_channels[0]->send("still here");
    QVERIFY(waitFor([&] { return socket.canReadLine(); }));
    QCOMPARE(socket.readLine(), QByteArray("still here\n"));
}

void TestAgentServer::itTriesAgainWhereListeningAgainFails()
{
    const auto server = makeServer();
    QVERIFY(server->listen());
    const QString run = QFileInfo(m_path).path();
    QVERIFY(QDir(run).removeRecursively());
    QFile inTheWay(run);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(waitFor([&] { return m_clock.nextAlarm().has_value(); }));
    QVERIFY(inTheWay.remove());
    m_clock.advance(AgentServer::kRetryPause);
    QVERIFY(isSocketServed(m_path));
    QVERIFY(canConnect());
    QVERIFY(!m_clock.nextAlarm());
}

void TestAgentServer::stoppingRemovesTheSocket()
{
    const auto server = makeServer();
    QVERIFY(server->listen());
    server->stop();
    QVERIFY(!QFile::exists(m_path));
    // And it stays so: nobody notices a deletion any more.
    QTest::qWait(0);
    QVERIFY(!QFile::exists(m_path));
}

void TestAgentServer::anotherUserIsRefused()
{
    if (geteuid() != 0)
        QSKIP("Only root can become another user.");
    const auto server = makeServer();
    QVERIFY(server->listen());
    const QByteArray path = QFile::encodeName(m_path);
    // The permissions would keep it out already; the check behind them is what is asked here.
    for (const QString &open : {m_folder->path(), QFileInfo(m_path).path(), m_path})
        QVERIFY(QFile::setPermissions(open, QFile::Permissions(0x7777)));
    const pid_t child = fork();
    if (child == 0) {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof(address.sun_path));
        const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
        char byte = 0;
        if (setgid(65534) != 0 || setuid(65534) != 0)
            _exit(2);
        if (::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0)
            _exit(3);
        _exit(read(descriptor, &byte, 1) == 0 ? 0 : 4); // 0: closed by the server
    }
    int status = -1;
    QVERIFY(waitFor([&] { return waitpid(child, &status, WNOHANG) == child; }));
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(m_channels.empty());
    QVERIFY(canConnect());
}

QTEST_GUILESS_MAIN(TestAgentServer)
#include "tst_agentserver.moc"

#include "launcher.h"

#include "detachedprogram.h"
#include "folders.h"
#include "socketchannel.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace longhaul;
using namespace std::chrono_literals;

// This program is also the agent that it starts: under the name longhaul-agent it writes down how it finds itself,
// and answers at the socket until its client goes.

namespace {

QString linkTarget(const QString &path)
{
    return QFileInfo(path).symLinkTarget();
}

QJsonObject ownFacts()
{
    sigset_t blocked;
    sigemptyset(&blocked);
    sigprocmask(SIG_BLOCK, nullptr, &blocked);
    struct sigaction pipe = {};
    sigaction(SIGPIPE, nullptr, &pipe);
    QJsonArray files;
    for (const QString &name :
         QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot))
        files.append(linkTarget(QStringLiteral("/proc/self/fd/") + name));
    return {{QStringLiteral("pid"), getpid()},
            {QStringLiteral("session"), getsid(0)},
            {QStringLiteral("group"), getpgrp()},
            {QStringLiteral("folder"), QDir::currentPath()},
            {QStringLiteral("input"), linkTarget(QStringLiteral("/proc/self/fd/0"))},
            {QStringLiteral("output"), linkTarget(QStringLiteral("/proc/self/fd/1"))},
            {QStringLiteral("errors"), linkTarget(QStringLiteral("/proc/self/fd/2"))},
            {QStringLiteral("files"), files},
            {QStringLiteral("termIsBlocked"), sigismember(&blocked, SIGTERM) == 1},
            {QStringLiteral("pipeIsIgnored"), pipe.sa_handler == SIG_IGN},
            {QStringLiteral("token"), qEnvironmentVariable("XDG_ACTIVATION_TOKEN")},
            {QStringLiteral("kept"), qEnvironmentVariable("LONGHAUL_TEST_KEPT")}};
}

/// One file for each start, whole when it has its name.
void reportStart(const QJsonObject &facts)
{
    const QString name = qEnvironmentVariable("LONGHAUL_TEST_REPORTS") + u'/' + QString::number(getpid());
    QFile file(name + QStringLiteral(".new"));
    if (file.open(QFile::WriteOnly) && file.write(QJsonDocument(facts).toJson()) > 0)
        file.rename(name + QStringLiteral(".json"));
}

int beTheAgent(int argc, char **argv)
{
    const QJsonObject facts = ownFacts();
    alarm(60); // whatever goes wrong in the test, nothing stays behind
    QCoreApplication app(argc, argv);
    const QString reports = qEnvironmentVariable("LONGHAUL_TEST_REPORTS");
    const bool first = QDir(reports).entryList({QStringLiteral("*.json")}, QDir::Files).isEmpty();
    reportStart(facts);
    const QString mode = qEnvironmentVariable("LONGHAUL_TEST_MODE");
    if (mode == u"die" || (mode == u"die first" && first))
        return 0;
    const Folders folders = Folders::fromEnvironment();
    QLocalServer server;
    if (!makePrivateFolder(folders.runtime) || !server.listen(folders.socketPath()))
        return 1;
    QObject::connect(&server, &QLocalServer::newConnection, &app, [&] {
        QLocalSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QLocalSocket::disconnected, &app, &QCoreApplication::quit);
        socket->write("hello\n");
    });
    return QCoreApplication::exec();
}

using Offered = std::optional<std::expected<std::unique_ptr<Channel>, QString>>;

void connectThrough(const AgentClient::Connector &connector, Offered &offered)
{
    connector([&offered](std::expected<std::unique_ptr<Channel>, QString> offer) { offered = std::move(offer); });
}

QString errorIn(const Offered &offered)
{
    return offered && !*offered ? offered->error() : QString();
}

} // namespace

class TestLauncher : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void connectsToAnAgentThatRuns();
    void startsTheAgentAndConnects();
    void theAgentStandsOnItsOwnFeet();
    void leavesNoZombie();
    void startsItAgainWhenTheOldOneWasJustStopping();
    void neverStartsWhenToldSo();
    void watchingNeverStarts();
    void saysWhenTheAgentIsNotInstalled();
    void saysWhenTheProgramCannotRun();
    void triesTheWaysToStartInTheirOrder();
    void saysWhenAStartedAgentDoesNotAnswer();
    void saysWhyAStartedAgentCannotWork();
    void replacesAStaleSocketsAgent();
    void saysWhenTheSocketMayNotBeUsed();
    void answersNobodyAfterItIsGone();
    void findsTheAgentBesideTheProgramBeforeThePath();
    void detachedProgramGetsItsArguments();

private:
    [[nodiscard]] AgentLauncher::Options options() const;
    [[nodiscard]] QList<QJsonObject> starts() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_program;
};

void TestLauncher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("reports")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("bin")));
    m_program = m_folder->filePath(QStringLiteral("bin/longhaul-agent"));
    QVERIFY(QFile::link(QCoreApplication::applicationFilePath(), m_program));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
    qputenv("LONGHAUL_TEST_REPORTS", QFile::encodeName(m_folder->filePath(QStringLiteral("reports"))));
    qputenv("LONGHAUL_TEST_MODE", "serve");
}

void TestLauncher::cleanup()
{
    // The agents end when their clients have gone.
    for (const QJsonObject &facts : starts()) {
        const pid_t pid = facts.value(QLatin1String("pid")).toInt();
        QVERIFY(waitFor([pid] { return kill(pid, 0) != 0; }));
    }
}

AgentLauncher::Options TestLauncher::options() const
{
    AgentLauncher::Options options = AgentLauncher::neverStart(Folders::fromEnvironment().socketPath());
    options.starters = {AgentLauncher::detached(m_program)};
    options.patience = 30s;
    return options;
}

QList<QJsonObject> TestLauncher::starts() const
{
    QList<QJsonObject> all;
    const QDir reports(m_folder->filePath(QStringLiteral("reports")));
    for (const QString &name : reports.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(reports.filePath(name));
        if (file.open(QFile::ReadOnly))
            all.append(QJsonDocument::fromJson(file.readAll()).object());
    }
    return all;
}

void TestLauncher::connectsToAnAgentThatRuns()
{
    QVERIFY(makePrivateFolder(Folders::fromEnvironment().runtime));
    QLocalServer server;
    QVERIFY(server.listen(Folders::fromEnvironment().socketPath()));
    AgentLauncher launcher(options());
    Offered offered;
    connectThrough(launcher.connector(), offered);
    QVERIFY(!offered); // never from inside the call
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QVERIFY(*offered);
    QVERIFY((**offered)->isOpen());
    QVERIFY(starts().isEmpty());
}

void TestLauncher::startsTheAgentAndConnects()
{
    AgentLauncher launcher(options());
    Offered offered;
    QByteArray line;
    launcher.connector()([&](std::expected<std::unique_ptr<Channel>, QString> offer) {
        if (offer)
            connect(offer->get(), &Channel::lineReceived, this, [&](const QByteArray &received) { line = received; });
        offered = std::move(offer);
    });
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QVERIFY2(*offered, qPrintable(errorIn(offered)));
    QVERIFY(waitFor([&] { return line == "hello"; })); // said before the channel was made, perhaps
    QCOMPARE(starts().size(), 1);
}

void TestLauncher::theAgentStandsOnItsOwnFeet()
{
    // What a starter may carry along by accident.
    const int file =
        open(QFile::encodeName(m_folder->filePath(QStringLiteral("inherited"))).constData(), O_RDWR | O_CREAT, 0600);
    QVERIFY(file > 0);
    qputenv("XDG_ACTIVATION_TOKEN", "mine");
    qputenv("LONGHAUL_TEST_KEPT", "yes");
    sigset_t term;
    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    sigprocmask(SIG_BLOCK, &term, nullptr);
    const auto oldHandler = std::signal(SIGPIPE, SIG_IGN);
    const auto started = startDetached(m_program, {});
    std::signal(SIGPIPE, oldHandler);
    sigprocmask(SIG_UNBLOCK, &term, nullptr);
    qunsetenv("XDG_ACTIVATION_TOKEN");
    close(file);
    QVERIFY2(started, started ? "" : qPrintable(started.error()));
    QVERIFY(waitFor([this] { return starts().size() == 1; }));

    const QJsonObject facts = starts().first();
    const int pid = facts.value(QLatin1String("pid")).toInt();
    QVERIFY(facts.value(QLatin1String("session")).toInt() != getsid(0));
    QCOMPARE(facts.value(QLatin1String("group")).toInt(), pid);
    QCOMPARE(facts.value(QLatin1String("folder")).toString(), QStringLiteral("/"));
    for (const char *stream : {"input", "output", "errors"})
        QCOMPARE(facts.value(QLatin1String(stream)).toString(), QStringLiteral("/dev/null"));
    for (const QJsonValue &target : facts.value(QLatin1String("files")).toArray())
        QVERIFY2(!target.toString().startsWith(m_folder->path()), qPrintable(target.toString()));
    QCOMPARE(facts.value(QLatin1String("termIsBlocked")).toBool(), false);
    QCOMPARE(facts.value(QLatin1String("pipeIsIgnored")).toBool(), false);
    QCOMPARE(facts.value(QLatin1String("token")).toString(), QString());
    QCOMPARE(facts.value(QLatin1String("kept")).toString(), QStringLiteral("yes"));

    AgentLauncher launcher(AgentLauncher::neverStart(Folders::fromEnvironment().socketPath()));
    Offered offered; // the agent ends with this client
    QVERIFY(waitFor([&] {
        if (!offered || !*offered)
            connectThrough(launcher.connector(), offered);
        return offered && *offered;
    }));
}

void TestLauncher::leavesNoZombie()
{
    qputenv("LONGHAUL_TEST_MODE", "die");
    QVERIFY(startDetached(m_program, {}));
    QVERIFY(waitFor([this] { return starts().size() == 1; }));
    int status = 0;
    QCOMPARE(waitpid(-1, &status, WNOHANG), -1); // no child is left, dead or alive
    QCOMPARE(errno, ECHILD);
}

void TestLauncher::startsItAgainWhenTheOldOneWasJustStopping()
{
    qputenv("LONGHAUL_TEST_MODE", "die first");
    AgentLauncher launcher(options());
    Offered offered;
    connectThrough(launcher.connector(), offered);
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QVERIFY2(*offered, qPrintable(errorIn(offered)));
    QCOMPARE(starts().size(), 2);
}

void TestLauncher::neverStartsWhenToldSo()
{
    AgentLauncher launcher(AgentLauncher::neverStart(Folders::fromEnvironment().socketPath()));
    Offered offered;
    connectThrough(launcher.connector(), offered);
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QCOMPARE(errorIn(offered), QStringLiteral("No agent is running."));
}

void TestLauncher::watchingNeverStarts()
{
    AgentLauncher launcher(options());
    Offered offered;
    connectThrough(launcher.watchingConnector(), offered);
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QCOMPARE(errorIn(offered), QStringLiteral("No agent is running."));
    QVERIFY(starts().isEmpty());
}

void TestLauncher::saysWhenTheAgentIsNotInstalled()
{
    AgentLauncher::Options missing = options();
    missing.starters = {AgentLauncher::detached(QString())};
    AgentLauncher launcher(missing);
    Offered offered;
    connectThrough(launcher.connector(), offered);
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QCOMPARE(errorIn(offered), QStringLiteral("The agent could not be started: longhaul-agent was not found; "
                                              "is Longhaul installed completely?"));
}

void TestLauncher::saysWhenTheProgramCannotRun()
{
    QFile::remove(m_program);
    QFile file(m_program);
    QVERIFY(file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(file.write("no program at all") > 0);
    file.close();
    AgentLauncher launcher(options());
    Offered offered;
    connectThrough(launcher.connector(), offered);
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QVERIFY2(errorIn(offered).startsWith(QStringLiteral("The agent could not be started: %1: ").arg(m_program)),
             qPrintable(errorIn(offered)));
    QCOMPARE(waitpid(-1, nullptr, WNOHANG), -1);
}

void TestLauncher::triesTheWaysToStartInTheirOrder()
{
    QStringList tried;
    AgentLauncher::Options several = options();
    several.starters.prepend([&]() -> std::expected<void, QString> {
        tried << QStringLiteral("activation");
        return std::unexpected(QStringLiteral("no bus"));
    });
    several.starters.append([&]() -> std::expected<void, QString> {
        tried << QStringLiteral("never reached");
        return {};
    });
    AgentLauncher launcher(several);
    Offered offered;
    connectThrough(launcher.connector(), offered);
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QVERIFY(*offered);
    QCOMPARE(tried, QStringList{QStringLiteral("activation")});
}

void TestLauncher::saysWhenAStartedAgentDoesNotAnswer()
{
    qputenv("LONGHAUL_TEST_MODE", "die");
    AgentLauncher::Options hasty = options();
    hasty.patience = 50ms;
    hasty.logPath = QStringLiteral("/state/agent.log");
    AgentLauncher launcher(hasty);
    Offered offered;
    connectThrough(launcher.connector(), offered);
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QCOMPARE(errorIn(offered), QStringLiteral("The agent was started, but does not answer. See /state/agent.log."));
    QVERIFY(waitFor([this] { return starts().size() == 1; }));
}

void TestLauncher::saysWhyAStartedAgentCannotWork()
{
    qputenv("LONGHAUL_TEST_MODE", "die");
    const QTemporaryDir folder;
    AgentLauncher::Options told = options();
    told.refusalPath = folder.filePath(QStringLiteral("refusal"));
    const auto write = [&told](const QByteArray &text) {
        QFile note(told.refusalPath);
        return note.open(QIODevice::WriteOnly) && note.write(text) == text.size();
    };
    QVERIFY(write("something old"));
    const AgentLauncher::Starter start = told.starters.constFirst();
    told.starters = {[&] {
        const auto started = start();
        return write("the list was written by a newer Longhaul") ? started : std::unexpected(QStringLiteral("no"));
    }};
    AgentLauncher launcher(told);
    Offered offered;
    connectThrough(launcher.connector(), offered);
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QCOMPARE(errorIn(offered), QStringLiteral("The agent cannot work: the list was written by a newer Longhaul"));
}

void TestLauncher::replacesAStaleSocketsAgent()
{
    // A killed agent leaves its socket; the new one takes it away before it listens, as this one does.
    const QString path = Folders::fromEnvironment().socketPath();
    QVERIFY(makePrivateFolder(Folders::fromEnvironment().runtime));
    {
        QLocalServer killed;
        QVERIFY(killed.listen(path));
        QVERIFY(QFile::rename(path, path + QStringLiteral(".kept"))); // a closing server would unlink it
    }
    QVERIFY(QFile::rename(path + QStringLiteral(".kept"), path));
    AgentLauncher::Options removing = options();
    removing.starters.prepend([path, start = options().starters.first()]() {
        QFile::remove(path);
        return start();
    });
    AgentLauncher launcher(removing);
    Offered offered;
    connectThrough(launcher.connector(), offered);
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QVERIFY2(*offered, qPrintable(errorIn(offered)));
}

void TestLauncher::saysWhenTheSocketMayNotBeUsed()
{
    AgentLauncher::Options strange = options();
    strange.socketPath = m_program + QStringLiteral("/agent.sock"); // the program is no folder
    AgentLauncher launcher(strange);
    Offered offered;
    connectThrough(launcher.connector(), offered);
    QVERIFY(waitFor([&] { return offered.has_value(); }));
    QVERIFY2(errorIn(offered).startsWith(QStringLiteral("The agent could not be reached at ")),
             qPrintable(errorIn(offered)));
    QVERIFY(starts().isEmpty());
}

void TestLauncher::answersNobodyAfterItIsGone()
{
    auto launcher = std::make_unique<AgentLauncher>(AgentLauncher::neverStart(Folders::fromEnvironment().socketPath()));
    const AgentClient::Connector connector = launcher->connector();
    int answers = 0;
    connector([&](const auto &) { ++answers; });
    launcher.reset();
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
    Offered offered;
    connectThrough(connector, offered);
    QCOMPARE(errorIn(offered), QStringLiteral("Longhaul is closing."));
}

void TestLauncher::findsTheAgentBesideTheProgramBeforeThePath()
{
    const QByteArray oldPath = qgetenv("PATH");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("other")));
    const QString other = m_folder->filePath(QStringLiteral("other"));
    qputenv("PATH", QFile::encodeName(m_folder->filePath(QStringLiteral("bin"))));
    QCOMPARE(AgentLauncher::findAgent(other), m_program);
    const QString beside = other + QStringLiteral("/longhaul-agent");
    QVERIFY(QFile::link(QCoreApplication::applicationFilePath(), beside));
    QCOMPARE(AgentLauncher::findAgent(other), beside);
    qputenv("PATH", QByteArray("/nowhere"));
    QVERIFY(QFile::remove(beside));
    QCOMPARE(AgentLauncher::findAgent(other), QString());
    qputenv("PATH", oldPath);
}

void TestLauncher::detachedProgramGetsItsArguments()
{
    const QString made = m_folder->filePath(QStringLiteral("ä folder"));
    const auto started = startDetached(QStringLiteral("/bin/mkdir"), {QStringLiteral("--"), made});
    QVERIFY2(started, started ? "" : qPrintable(started.error()));
    QVERIFY(waitFor([&] { return QFileInfo(made).isDir(); }));
    const auto missing = startDetached(QStringLiteral("/nowhere/program"), {});
    QVERIFY(!missing);
    QVERIFY(!missing.error().isEmpty());
}

int main(int argc, char **argv)
{
    if (QFileInfo(QFile::decodeName(argv[0])).fileName() == QLatin1String("longhaul-agent"))
        return beTheAgent(argc, argv);
    QCoreApplication app(argc, argv);
    TestLauncher test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_launcher.moc"

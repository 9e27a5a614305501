#include "sandbox.h"
#include "waitfor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <csignal>
#include <cstdio>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const QString &shell()
{
    static const QString path = u"/bin/sh"_s;
    return path;
}

bool isAlive(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0;
}

/// This program's other life, as a test that dies in the middle: a sandbox with a process that is nobody's child.
int beATestThatDies()
{
    const Sandbox sandbox;
    const auto starter = sandbox.makeProcess(shell(), {u"-c"_s, u"setsid sleep 1000 & echo $!"_s});
    starter->start();
    if (!starter->waitForFinished())
        return EXIT_FAILURE;
    std::printf("%s %s\n", starter->readAll().trimmed().constData(), qPrintable(sandbox.path()));
    std::fflush(stdout);
    return QCoreApplication::exec(); // until it is killed
}

const QString &dyingRole()
{
    static const QString name = u"--die"_s;
    return name;
}

} // namespace

/// The end of a test leaves nobody behind.
class TestSandbox : public QObject
{
    Q_OBJECT

private slots:
    void killsWhatIsStartedWhileItKills();
    void killsWhoIsJustBecomingAnotherProgram();
    void killsNobodyElse();
    void goesWithEverythingWhenTheTestIsKilled();
};

void TestSandbox::killsWhatIsStartedWhileItKills()
{
    const Sandbox sandbox;
    const QString script = u"while :; do setsid sleep 1000 > /dev/null 2>&1 < /dev/null & sleep 0.002; done"_s;
    std::vector<std::unique_ptr<QProcess>> starters;
    for (int i = 0; i < 3; ++i) {
        starters.push_back(sandbox.makeProcess(shell(), {u"-c"_s, script}));
        starters.back()->start();
    }
    QVERIFY(waitFor([&] { return sandbox.processes().size() > 30; }));
    QVERIFY(sandbox.killAll());
    for (int look = 0; look < 50; ++look)
        QVERIFY(sandbox.processes().empty());
}

void TestSandbox::killsWhoIsJustBecomingAnotherProgram()
{
    const Sandbox sandbox;
    // It does nothing but become itself again; one alone, so that no other keeps the search going.
    const QString script = sandbox.path(u"again.sh"_s);
    QVERIFY(writeFile(script, "exec sh \"$0\"\n"));
    for (int round = 0; round < 80; ++round) {
        const auto starter =
            sandbox.makeProcess(shell(), {u"-c"_s, u"setsid sh \"$0\" > /dev/null 2>&1 < /dev/null &"_s, script});
        starter->start();
        QVERIFY(starter->waitForFinished());
        QVERIFY(waitFor([&] { return !sandbox.processes().empty(); }));
        QVERIFY(sandbox.killAll());
        for (int look = 0; look < 5; ++look)
            QVERIFY2(sandbox.processes().empty(), qPrintable(QString::number(round)));
    }
}

void TestSandbox::killsNobodyElse()
{
    const Sandbox other;
    const auto stranger = other.makeProcess(shell(), {u"-c"_s, u"exec sleep 1000"_s});
    stranger->start();
    QVERIFY(stranger->waitForStarted());
    {
        const Sandbox sandbox;
        QVERIFY(sandbox.killAll());
    }
    QCOMPARE(stranger->state(), QProcess::Running);
    QVERIFY(isAlive(stranger->processId()));
    stranger->kill();
    QVERIFY(stranger->waitForFinished());
}

void TestSandbox::goesWithEverythingWhenTheTestIsKilled()
{
    QProcess test;
    test.start(QCoreApplication::applicationFilePath(), {dyingRole()});
    QVERIFY(waitFor([&] { return test.canReadLine(); }));
    const QList<QByteArray> words = test.readLine().trimmed().split(' ');
    QCOMPARE(words.size(), 2);
    const qint64 pid = words[0].toLongLong();
    const QString folder = QFile::decodeName(words[1]);
    QVERIFY(pid > 0 && isAlive(pid));
    QVERIFY(QDir(folder).exists());
    test.kill();
    QVERIFY(test.waitForFinished());
    QVERIFY(waitFor([&] { return !isAlive(pid) && !QDir(folder).exists(); }));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(dyingRole()))
        return beATestThatDies();
    TestSandbox test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sandbox.moc"

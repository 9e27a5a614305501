#include "unixsignals.h"

#include "stopwatchdog.h"
#include "waitfor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

constexpr const char *kHang = "--hang";
constexpr const char *kObey = "--obey";
constexpr const char *kHangAtExit = "--hang-at-exit";

/// Never looks at its event loop, as with a call into a dead disk.
int hang()
{
    const StopWatchdog watchdog;
    const UnixSignals signals_;
    std::puts("ready");
    std::fflush(stdout);
    for (;;)
        pause();
}

int obey(QCoreApplication &application)
{
    const StopWatchdog watchdog;
    const UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::stopAsked, &application, [](const QString &name) {
        std::puts(qPrintable(name));
        QCoreApplication::exit(7);
    });
    std::puts("ready");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

std::unique_ptr<QProcess> startChild(const char *what, const QString &before = {})
{
    auto process = std::make_unique<QProcess>();
    const QString self = QCoreApplication::applicationFilePath();
    if (before.isEmpty())
        process->start(self, {QLatin1String(what)});
    else
        process->start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), before + QStringLiteral("exec \"$0\" \"$1\""),
                                                   self, QLatin1String(what)});
    while (!process->canReadLine() && process->waitForReadyRead(30000)) {
    }
    return process;
}

} // namespace

class TestUnixSignals : public QObject
{
    Q_OBJECT

private slots:
    void aSignalReachesTheEventLoop_data();
    void aSignalReachesTheEventLoop();
    void interruptWorksThoughTheShellHadItIgnored();
    void hangUpStaysIgnoredUnderNohup();
    void aBrokenPipeEndsNothing();
    void theWatchdogEndsAProcessThatHangs();
    void theWatchdogEndsAProcessThatHangsBehindMain();
    void theWatchdogDoesNothingUntilItIsArmed();
};

void TestUnixSignals::aSignalReachesTheEventLoop_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestUnixSignals::aSignalReachesTheEventLoop()
{
    QFETCH(int, number);
    const auto child = startChild(kObey, QStringLiteral("trap - INT HUP; "));
    QCOMPARE(child->readLine(), QByteArray("ready\n"));
    ::kill(static_cast<pid_t>(child->processId()), number);
    QVERIFY(child->waitForFinished());
    QCOMPARE(child->exitStatus(), QProcess::NormalExit);
    QCOMPARE(child->exitCode(), 7);
    QCOMPARE(child->readLine().trimmed(), QByteArray(QTest::currentDataTag()));
}

void TestUnixSignals::interruptWorksThoughTheShellHadItIgnored()
{
    const auto child = startChild(kObey, QStringLiteral("trap '' INT; "));
    ::kill(static_cast<pid_t>(child->processId()), SIGINT);
    QVERIFY(child->waitForFinished());
    QCOMPARE(child->exitCode(), 7);
}

void TestUnixSignals::hangUpStaysIgnoredUnderNohup()
{
    const auto child = startChild(kObey, QStringLiteral("trap '' HUP; "));
    ::kill(static_cast<pid_t>(child->processId()), SIGHUP);
    ::kill(static_cast<pid_t>(child->processId()), SIGTERM);
    QVERIFY(child->waitForFinished());
    child->readLine();
    QCOMPARE(child->readLine(), QByteArray("SIGTERM\n"));
}

void TestUnixSignals::aBrokenPipeEndsNothing()
{
    const auto child = startChild(kObey);
    ::kill(static_cast<pid_t>(child->processId()), SIGPIPE);
    ::kill(static_cast<pid_t>(child->processId()), SIGTERM);
    QVERIFY(child->waitForFinished());
    QCOMPARE(child->exitCode(), 7);
}

void TestUnixSignals::theWatchdogEndsAProcessThatHangs()
{
    const auto child = startChild(kHang);
    QCOMPARE(child->readLine(), QByteArray("ready\n"));
    QElapsedTimer timer;
    timer.start();
    child->terminate();
    QVERIFY(child->waitForFinished());
    QCOMPARE(child->exitStatus(), QProcess::NormalExit);
    QCOMPARE(child->exitCode(), 0);
    QVERIFY2(timer.elapsed() >= 1700, QByteArray::number(timer.elapsed())); // it had its time
    QVERIFY(child->readAllStandardError().contains("too long"));
}

void TestUnixSignals::theWatchdogEndsAProcessThatHangsBehindMain()
{
    const auto child = startChild(kHangAtExit);
    child->terminate();
    QVERIFY(child->waitForFinished());
    QCOMPARE(child->exitStatus(), QProcess::NormalExit);
    QCOMPARE(child->exitCode(), 0);
}

void TestUnixSignals::theWatchdogDoesNothingUntilItIsArmed()
{
    const auto child = startChild(kHang);
    QVERIFY(!child->waitForFinished(static_cast<int>(StopWatchdog::kBound.count()) + 500));
    child->kill();
    QVERIFY(child->waitForFinished());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArray(argv[1]) == kHang)
        return hang();
    if (argc == 2 && QByteArray(argv[1]) == kObey)
        return obey(application);
    if (argc == 2 && QByteArray(argv[1]) == kHangAtExit) {
        std::atexit([] {
            for (;;)
                pause();
        });
        return obey(application);
    }
    TestUnixSignals test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_unixsignals.moc"

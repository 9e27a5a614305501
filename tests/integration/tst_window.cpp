#include "agentfixture.h"
#include "virtualdisplay.h"

#include <QDir>

#include <csignal>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1 << 20;
const TestContent kContent{.seed = 97, .size = 4 * kMegabyte};

struct KillAndDelete {
    void operator()(QProcess *process) const
    {
        process->kill();
        process->waitForFinished();
        delete process;
    }
};
using WindowProcess = std::unique_ptr<QProcess, KillAndDelete>;

} // namespace

/// The real window on a real X server: it is only a remote control.
class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theWindowStartsTheAgentThatOutlivesIt();
    void closingTheWindowInTheMiddleEndsNoTransfer();
    void killingTheWindowInTheMiddleEndsNoTransfer();
    void killingTheAgentIsHealedByTheWindow();
    void aSecondWindowOnlyCallsTheFirst();
    void aLinkAsArgumentIsOneKeyAwayFromAFile();
    void aPastedLinkIsOneKeyAwayFromAFile();
    void aThousandLinksAreTwoKeysAwayFromTheListInTheirOrder();
    void whatHappenedMeanwhileIsToldOnce();

private:
    /// Starts the window and waits until it is on the screen.
    [[nodiscard]] WindowProcess open(const QStringList &arguments = {});
    /// Closes it as a person does, the notice of the first time included.
    [[nodiscard]] bool close(QProcess &window);
    /// The add dialog has come up: accepts it, and waits for the one task and its file.
    [[nodiscard]] bool acceptAndFetch(const QProcess &window);
    [[nodiscard]] qint64 agentPid();
    [[nodiscard]] QJsonObject onlyTask();

    std::unique_ptr<AgentFixture> f;
    std::unique_ptr<VirtualDisplay> m_display;
};

void TestWindow::init()
{
    f = std::make_unique<AgentFixture>();
    f->server.add("/file.bin", {.content = kContent});
    f->server.add("/slow.bin", {.content = kContent, .flow = {.rate = 2 * kMegabyte}});
    m_display = std::make_unique<VirtualDisplay>(f->sandbox);
    if (!m_display->isThere())
        QSKIP("needs Xvfb, openbox and xdotool");
}

void TestWindow::cleanup()
{
    if (QTest::currentTestFailed())
        (void)m_display->picture(QDir::tempPath()
                                 + u"/longhaul-%1.png"_s.arg(QLatin1String(QTest::currentTestFunction())));
    // Before the display goes: what loses its display may start itself again.
    QVERIFY(f->sandbox.killAll());
    m_display.reset();
    f.reset();
}

WindowProcess TestWindow::open(const QStringList &arguments)
{
    WindowProcess window(f->sandbox.makeProcess(u"longhaul"_s, arguments).release());
    window->setProcessChannelMode(QProcess::MergedChannels);
    window->setStandardOutputFile(f->sandbox.path(u"window.out"_s), QIODevice::Append);
    window->start();
    if (!window->waitForStarted() || !m_display->activate(window->processId()))
        qWarning("no window: %s", contentsOfFile(f->sandbox.path(u"window.out"_s)).constData());
    return window;
}

bool TestWindow::close(QProcess &window)
{
    const qint64 pid = window.processId();
    return waitFor([&] {
        if (window.state() == QProcess::NotRunning)
            return true;
        // The notice is a window of its own, with its button ready for Return.
        const auto titles = m_display->titles(pid);
        if (titles.size() > 1)
            m_display->press(u"Return"_s);
        else if (!titles.isEmpty() && m_display->activate(pid))
            m_display->press(u"alt+F4"_s);
        return window.waitForFinished(500);
    });
}

bool TestWindow::acceptAndFetch(const QProcess &window)
{
    const auto hasDialog = [&] { return m_display->titles(window.processId()).size() == 2; };
    return waitFor(hasDialog) && waitFor([&] {
               if (hasDialog())
                   m_display->press(u"ctrl+Return"_s);
               return !onlyTask().isEmpty();
           })
           && waitFor([&] { return onlyTask()[u"state"].toString() == u"completed"; })
           && sha256OfFile(f->sandbox.downloaded(u"file.bin"_s)) == kContent.sha256();
}

qint64 TestWindow::agentPid()
{
    return f->peer().result(u"agent.status"_s)[u"pid"].toInteger();
}

QJsonObject TestWindow::onlyTask()
{
    const QJsonArray tasks = f->peer().result(u"task.list"_s)[u"tasks"].toArray();
    return tasks.size() == 1 ? tasks[0].toObject() : QJsonObject();
}

void TestWindow::theWindowStartsTheAgentThatOutlivesIt()
{
    const auto window = open();
    QVERIFY(waitFor([&] { return RawClient(f->sandbox.socketPath()).greet(); }));
    const qint64 agent = agentPid();
    QVERIFY(agent != window->processId());
    QVERIFY(close(*window));
    QCOMPARE(window->exitCode(), 0);
    QCOMPARE(agentPid(), agent);
}

void TestWindow::closingTheWindowInTheMiddleEndsNoTransfer()
{
    const auto window = open();
    QVERIFY(waitFor([&] { return RawClient(f->sandbox.socketPath()).greet(); }));
    const qint64 agent = agentPid();
    const qint64 id = f->add(f->server.link("/slow.bin"), {{u"connections"_s, 1}});
    QVERIFY(f->waitForBytes(id, 100'000));
    QVERIFY(close(*window));
    QVERIFY(f->task(id)[u"bytesReceived"].toInteger() < kContent.size || f->state(id) == u"completed");
    QVERIFY(f->waitForState(id, u"completed"_s));
    QCOMPARE(agentPid(), agent);
    QCOMPARE(sha256OfFile(f->sandbox.downloaded(u"slow.bin"_s)), kContent.sha256());
    QCOMPARE(f->server.bytesSent("/slow.bin"), kContent.size); // nothing began anew
}

void TestWindow::killingTheWindowInTheMiddleEndsNoTransfer()
{
    const auto window = open();
    QVERIFY(waitFor([&] { return RawClient(f->sandbox.socketPath()).greet(); }));
    const qint64 agent = agentPid();
    const qint64 id = f->add(f->server.link("/slow.bin"), {{u"connections"_s, 1}});
    QVERIFY(f->waitForBytes(id, 100'000));
    window->kill();
    QVERIFY(window->waitForFinished());
    QVERIFY(f->waitForState(id, u"completed"_s));
    QCOMPARE(agentPid(), agent);
    QCOMPARE(sha256OfFile(f->sandbox.downloaded(u"slow.bin"_s)), kContent.sha256());
    QCOMPARE(f->server.bytesSent("/slow.bin"), kContent.size);
    // Nothing of the dead window is in the way of the next one.
    const auto next = open();
    QVERIFY(close(*next));
}

void TestWindow::killingTheAgentIsHealedByTheWindow()
{
    const auto window = open();
    QVERIFY(waitFor([&] { return RawClient(f->sandbox.socketPath()).greet(); }));
    const qint64 id = f->add(f->server.link("/slow.bin"));
    QVERIFY(f->waitForBytes(id, 100'000));
    const qint64 agent = agentPid();
    QCOMPARE(::kill(static_cast<pid_t>(agent), SIGKILL), 0);
    QVERIFY(waitFor([&] { return RawClient(f->sandbox.socketPath()).greet(); }));
    QVERIFY(agentPid() != agent);
    QVERIFY(f->waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f->sandbox.downloaded(u"slow.bin"_s)), kContent.sha256());
    QCOMPARE(window->state(), QProcess::Running);
}

void TestWindow::aSecondWindowOnlyCallsTheFirst()
{
    const auto first = open();
    const ProgramResult second = runProgram(f->sandbox, u"longhaul"_s, {});
    QVERIFY2(second.exit == 0, second.told());
    QCOMPARE(first->state(), QProcess::Running);
    QVERIFY(close(*first));
}

void TestWindow::aLinkAsArgumentIsOneKeyAwayFromAFile()
{
    const auto window = open({f->server.link("/file.bin")});
    QVERIFY(acceptAndFetch(*window));
}

void TestWindow::aPastedLinkIsOneKeyAwayFromAFile()
{
    const auto window = open();
    const auto windowCount = [&] { return m_display->titles(window->processId()).size(); };
    // The link comes to the clipboard by being cut out of a dialog that is then thrown away.
    m_display->press(u"ctrl+n"_s);
    QVERIFY(waitFor([&] { return windowCount() == 2; }));
    m_display->type(f->server.link("/file.bin"));
    m_display->press(u"ctrl+a"_s);
    m_display->press(u"ctrl+x"_s);
    m_display->press(u"Escape"_s);
    QVERIFY(waitFor([&] { return windowCount() == 1; }));
    QVERIFY(m_display->activate(window->processId()));
    m_display->press(u"ctrl+v"_s);
    QVERIFY(acceptAndFetch(*window));
}

void TestWindow::aThousandLinksAreTwoKeysAwayFromTheListInTheirOrder()
{
    constexpr int kLinks = 1000;
    f->server.add("/tiny.bin", {.content = {.seed = 3, .size = 10}});
    QByteArray text;
    for (int n = 0; n < kLinks; ++n)
        text += f->server.link("/tiny.bin").toUtf8() + "?n=" + QByteArray::number(n) + '\n';
    const QString file = f->sandbox.path(u"links.txt"_s);
    QVERIFY(writeFile(file, text));
    const auto window = open({file});
    QVERIFY(waitFor([&] { return m_display->titles(window->processId()).size() == 2; }));
    const auto total = [&] { return f->peer().result(u"task.list"_s, {{u"count"_s, kLinks}})[u"total"].toInteger(); };
    QVERIFY(waitFor([&] {
        if (m_display->titles(window->processId()).size() == 2)
            m_display->press(u"ctrl+Return"_s);
        return total() == kLinks;
    }));
    const QJsonArray tasks = f->peer().result(u"task.list"_s, {{u"count"_s, kLinks}})[u"tasks"].toArray();
    for (qsizetype n = 0; n < tasks.size(); ++n)
        QVERIFY(tasks[n][u"url"].toString().endsWith(u"?n=%1"_s.arg(n)));
    QVERIFY(close(*window));
}

void TestWindow::whatHappenedMeanwhileIsToldOnce()
{
    QVERIFY(f->start());
    const qint64 id = f->add(f->server.link("/file.bin"), {{u"session"_s, u"desktop"_s}});
    QVERIFY(f->waitForState(id, u"completed"_s));
    QCOMPARE(f->waitForEvents(1, u"desktop"_s).size(), 1);
    {
        const auto window = open(); // dies before anybody could read it
        window->kill();
        QVERIFY(window->waitForFinished());
    }
    QCOMPARE(f->events(u"desktop"_s).size(), 1);
    const auto window = open();
    QVERIFY(close(*window)); // it was on the screen
    QVERIFY(waitFor([&] { return f->events(u"desktop"_s).isEmpty(); }));
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"

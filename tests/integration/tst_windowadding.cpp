#include "agentfixture.h"
#include "virtualdisplay.h"

#include <QDir>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const TestContent kContent{.seed = 41, .size = 300'000};

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

/// What people bring to the real window, on a real X server: what arrives at the server, and on the disk.
class TestWindowAdding : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPastedCurlCommandIsAskedWithItsHeaders();
    void aMetalinkIsComparedWithItsDigest_data();
    void aMetalinkIsComparedWithItsDigest();
    void aRangeBecomesATaskForEachOfItsLinks();
    void theAgentReadsAPageForTheChoiceOfItsLinks();

private:
    /// With nothing to offer: a dialog that comes first would keep the keyboard from the window.
    [[nodiscard]] WindowProcess open();
    /// Opens the add dialog and puts `text` into it through the clipboard, as a person pastes.
    [[nodiscard]] bool paste(const QProcess &window, const QString &text);
    /// Accepts the dialog until there are tasks.
    [[nodiscard]] bool accept(const QProcess &window, int tasks);
    [[nodiscard]] bool hasDialog(const QProcess &window) { return m_display->titles(window.processId()).size() == 2; }
    [[nodiscard]] QJsonArray tasks() { return f->peer().result(u"task.list"_s)[u"tasks"].toArray(); }

    std::unique_ptr<AgentFixture> f;
    std::unique_ptr<VirtualDisplay> m_display;
};

void TestWindowAdding::init()
{
    f = std::make_unique<AgentFixture>();
    m_display = std::make_unique<VirtualDisplay>(f->sandbox);
    if (!m_display->isThere())
        QSKIP("needs Xvfb, openbox and xdotool");
}

void TestWindowAdding::cleanup()
{
    if (QTest::currentTestFailed())
        (void)m_display->picture(QDir::tempPath()
                                 + u"/longhaul-%1.png"_s.arg(QLatin1String(QTest::currentTestFunction())));
    QVERIFY(f->sandbox.killAll());
    m_display.reset();
    f.reset();
}

WindowProcess TestWindowAdding::open()
{
    WindowProcess window(f->sandbox.makeProcess(u"longhaul"_s, {}).release());
    window->setProcessChannelMode(QProcess::MergedChannels);
    window->setStandardOutputFile(f->sandbox.path(u"window.out"_s), QIODevice::Append);
    window->start();
    if (!window->waitForStarted() || !m_display->activate(window->processId()))
        qWarning("no window: %s", contentsOfFile(f->sandbox.path(u"window.out"_s)).constData());
    return window;
}

bool TestWindowAdding::paste(const QProcess &window, const QString &text)
{
    m_display->press(u"ctrl+n"_s);
    if (!waitFor([&] { return hasDialog(window); }))
        return false;
    m_display->type(text);
    m_display->press(u"ctrl+a"_s);
    m_display->press(u"ctrl+x"_s);
    m_display->press(u"ctrl+v"_s);
    return true;
}

bool TestWindowAdding::accept(const QProcess &window, int count)
{
    return waitFor([&] { return hasDialog(window); }) && waitFor([&] {
               if (hasDialog(window))
                   m_display->press(u"ctrl+Return"_s);
               return tasks().size() == count;
           });
}

void TestWindowAdding::aPastedCurlCommandIsAskedWithItsHeaders()
{
    f->server.add("/file.bin", {.content = kContent});
    const auto window = open();
    QVERIFY(
        paste(*window, u"curl '%1' -H 'X-Token: abc' -b 'sid=42' -e http://r.example/p -A Agent/7 --compressed"_s.arg(
                           f->server.link("/file.bin"))));
    QVERIFY(accept(*window, 1));
    QVERIFY(f->waitForState(tasks()[0][u"id"].toInteger(), u"completed"_s));
    QCOMPARE(sha256OfFile(f->sandbox.downloaded(u"file.bin"_s)), kContent.sha256());
    const QList<RequestSeen> requests = f->server.requests("/file.bin");
    QVERIFY(!requests.isEmpty());
    for (const RequestSeen &request : requests) {
        QCOMPARE(request.header("X-Token"), "abc");
        QCOMPARE(request.header("Cookie"), "sid=42");
        QCOMPARE(request.header("Referer"), "http://r.example/p");
        QCOMPARE(request.header("User-Agent"), "Agent/7");
        QCOMPARE(request.header("Accept-Encoding"), "identity");
    }
}

void TestWindowAdding::aMetalinkIsComparedWithItsDigest_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<QString>("state");
    QTest::newRow("right") << kContent.sha256() << u"completed"_s;
    QTest::newRow("wrong") << QByteArray(64, '0') << u"failed"_s;
}

void TestWindowAdding::aMetalinkIsComparedWithItsDigest()
{
    QFETCH(QByteArray, digest);
    QFETCH(QString, state);
    f->server.add("/file.bin", {.content = kContent});
    const QString path = f->sandbox.path(u"disk.meta4"_s);
    QVERIFY(writeFile(path, "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"><file name=\"disk.bin\">"
                            "<hash type=\"sha-256\">"
                                + digest + "</hash><url>" + f->server.link("/file.bin").toLatin1()
                                + "</url></file></metalink>"));
    const auto window = open();
    // As a file manager would: the window that is open takes the file.
    const ProgramResult second = runProgram(f->sandbox, u"longhaul"_s, {path});
    QVERIFY2(second.exit == 0, second.told());
    QVERIFY(accept(*window, 1));
    const qint64 id = tasks()[0][u"id"].toInteger();
    QVERIFY(f->waitForState(id, state));
    const QJsonObject checksum = f->task(id)[u"checksum"].toObject();
    QCOMPARE(checksum[u"expected"].toString().toLatin1(), digest);
    QCOMPARE(checksum[u"source"].toString(), u"metalink"_s);
    QCOMPARE(QFile::exists(f->sandbox.downloaded(u"disk.bin"_s)), state == u"completed");
}

void TestWindowAdding::aRangeBecomesATaskForEachOfItsLinks()
{
    for (const char *path : {"/p08", "/p09", "/p10"})
        f->server.add(path, {.content = {.seed = 3, .size = 10}});
    const auto window = open();
    QVERIFY(paste(*window, f->server.link("/p[08-10]")));
    QVERIFY(accept(*window, 3));
    QStringList names;
    for (const QJsonValue &task : tasks()) {
        QVERIFY(f->waitForState(task[u"id"].toInteger(), u"completed"_s));
        names << task[u"url"].toString().section(u'/', -1);
    }
    QCOMPARE(names, (QStringList{u"p08"_s, u"p09"_s, u"p10"_s}));
    QCOMPARE(f->files(), names);
}

void TestWindowAdding::theAgentReadsAPageForTheChoiceOfItsLinks()
{
    const TestContent page{.seed = 5, .size = 5000};
    f->server.add("/page", {.content = page, .contentType = "text/html; charset=utf-8"});
    f->server.add("/film", {.content = page, .contentType = "video/mp4"});
    QVERIFY(f->start());
    const QJsonObject read = f->peer().result(
        u"link.page"_s, {{u"url"_s, f->server.link("/page")}, {u"headers"_s, QJsonArray{u"Cookie: a=b"_s}}});
    QCOMPARE(QByteArray::fromBase64(read[u"body"].toString().toLatin1()).size(), page.size);
    QCOMPARE(read[u"cut"].toBool(), false);
    QCOMPARE(f->server.requests("/page").last().header("Cookie"), "a=b");
    QVERIFY(f->peer().result(u"link.page"_s, {{u"url"_s, f->server.link("/film")}})[u"body"].toString().isEmpty());
    const QJsonObject missing = f->peer().result(u"link.page"_s, {{u"url"_s, f->server.link("/nothing")}});
    QCOMPARE(missing[u"error"][u"code"].toString(), u"not-found"_s);
    QVERIFY(tasks().isEmpty());
}

QTEST_GUILESS_MAIN(TestWindowAdding)
#include "tst_windowadding.moc"

#include "badserverfixture.h"
#include "rangeset.h"

#include <algorithm>

using namespace longhaul;
using namespace Qt::StringLiterals;

/// How many connections a download uses where nobody said how many, and how tasks of one host share them.
class TestFoundConnections : public QObject
{
    Q_OBJECT

private slots:
    void growsWhereEveryConnectionBringsMore();
    void doesNotGrowWhereTheLineIsFull();
    void whatWasFoundIsRememberedForTheHost();
    void eachConnectionAsksForItsShareAlone();
    void aSecondDownloadGetsItsShare();
    void aDownloadThatComesLaterIsNotHeld();

private:
    static constexpr int kMost = 8; // the setting "connections"
    static constexpr qint64 kSlow = 128 * 1024;
    static constexpr auto kEveryConnectionSlow = Flow{.rate = kSlow};
};

void TestFoundConnections::growsWhereEveryConnectionBringsMore()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const TestContent content{.seed = 81, .size = 4 * kMegabyte};
    const qint64 id = f.get({.content = content, .flow = kEveryConnectionSlow}, 0);
    QVERIFY2(f.finalOutcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(content));
    QCOMPARE(f.server.peak(f.kPath), kMost);
}

void TestFoundConnections::doesNotGrowWhereTheLineIsFull()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const TestContent content{.seed = 82, .size = 4 * kMegabyte};
    f.server.setTotalRate(8 * kSlow);
    const qint64 id = f.get({.content = content, .flow = {.piece = 4096}}, 0);
    QVERIFY2(f.finalOutcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(content));
    QVERIFY2(f.server.peak(f.kPath) < kMost, QByteArray::number(f.server.peak(f.kPath)));
}

/// The second file's server answers one request alone. So there is nothing to be judged, and the requests that wait
/// are those that the agent began with.
void TestFoundConnections::whatWasFoundIsRememberedForTheHost()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const TestContent content{.seed = 83, .size = 4 * kMegabyte};
    const auto onlyTheFirst = [](const RequestSeen &seen) -> std::optional<ServerAnswer> {
        if (seen.nth == 1)
            return std::nullopt;
        return ServerAnswer::of(ServerAnswer::Manner::Silence);
    };
    const Resource reticent{.content = content, .flow = kEveryConnectionSlow, .hook = onlyTheFirst};
    const qint64 unknown = f.get(reticent, 0, "/unknown.bin");
    QVERIFY(waitFor([&] { return f.server.peak("/unknown.bin") >= 2; }));
    QVERIFY(f.waitForBytes(unknown, content.size / 16));
    QCOMPARE(f.server.peak("/unknown.bin"), 2);
    QVERIFY(f.command(u"cancel"_s, unknown));

    const qint64 id = f.get({.content = content, .flow = kEveryConnectionSlow}, 0);
    QVERIFY2(f.finalOutcome(id) == u"completed", f.history(id));
    const qint64 known = f.get(reticent, 0, "/known.bin");
    QVERIFY(waitFor([&] { return f.server.peak("/known.bin") >= kMost / 2; }));
    QVERIFY(f.waitForBytes(known, content.size / 16));
    QCOMPARE(f.server.peak("/known.bin"), kMost / 2);
}

/// An answer that is longer than what will be kept of it would have to be broken off.
void TestFoundConnections::eachConnectionAsksForItsShareAlone()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const TestContent content{.seed = 87, .size = kMost * kMegabyte};
    const qint64 id = f.get({.content = content, .flow = kEveryConnectionSlow}, kMost);
    QVERIFY(waitFor([&] { return f.server.requests(f.kPath).size() == kMost; }));
    RangeSet asked;
    for (const RequestSeen &request : f.server.requests(f.kPath).mid(1)) {
        const ByteRange range = request.range(content.size).value_or(ByteRange{});
        QCOMPARE(range.length(), kMegabyte);
        asked.insert(range);
    }
    QCOMPARE(asked, RangeSet(ByteRange{kMegabyte, content.size}));
    QVERIFY2(f.finalOutcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(content));
}

/// Both may have all that the host is given. The first one has them, until the second one comes.
void TestFoundConnections::aSecondDownloadGetsItsShare()
{
    BadServerFixture f;
    QVERIFY(f.start());
    constexpr int kPerHost = 16; // the setting "connections-per-host"
    const TestContent contents[] = {{.seed = 84, .size = 16 * kMegabyte}, {.seed = 85, .size = 16 * kMegabyte}};
    const auto connections = [&](qint64 id) { return f.task(id)[u"connections"].toInt(); };
    const qint64 first = f.get({.content = contents[0], .flow = kEveryConnectionSlow}, kPerHost, "/first.bin");
    QVERIFY(waitFor([&] { return connections(first) == kPerHost; }));
    const qint64 second = f.get({.content = contents[1], .flow = kEveryConnectionSlow}, kPerHost, "/second.bin");
    QVERIFY(waitFor([&] { return connections(second) == kPerHost / 2 && connections(first) == kPerHost / 2; }));
    QVERIFY(waitFor([&] { return f.server.openConnections() <= kPerHost; }));

    // Alone again, it takes all of them; and what was given back and forth is whole.
    QVERIFY(f.command(u"pause"_s, second));
    QVERIFY(waitFor([&] { return connections(first) == kPerHost; }));
    QVERIFY(f.command(u"pause"_s, first));
    for (const char *path : {"/first.bin", "/second.bin"})
        f.server.edit(path, [](Resource &r) { r.flow = {}; });
    QVERIFY(waitFor([&] { return f.state(first) == u"paused" && f.state(second) == u"paused"; }));
    QVERIFY(f.command(u"resume"_s, first) && f.command(u"resume"_s, second));
    QCOMPARE(f.finalOutcome(first), u"completed"_s);
    QCOMPARE(f.finalOutcome(second), u"completed"_s);
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"first.bin"_s)), contents[0].sha256());
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"second.bin"_s)), contents[1].sha256());
}

void TestFoundConnections::aDownloadThatComesLaterIsNotHeld()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const TestContent content{.seed = 86, .size = 16 * kMegabyte};
    QList<qint64> ids;
    for (int i = 0; i < 5; ++i) {
        const QByteArray path = "/file" + QByteArray::number(i);
        ids.append(f.get({.content = content, .flow = kEveryConnectionSlow}, kMost, path));
        QVERIFY(f.waitForState(ids.last(), u"downloading"_s));
    }
    QVERIFY(waitFor([&] {
        return std::all_of(ids.begin(), ids.end(), [&](qint64 id) {
            const int connections = f.task(id)[u"connections"].toInt();
            return connections == 3 || connections == 4; // 16 among 5
        });
    }));
}

QTEST_GUILESS_MAIN(TestFoundConnections)
#include "tst_foundconnections.moc"

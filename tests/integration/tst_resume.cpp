#include "agentfixture.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1 << 20;

} // namespace

/// What was fetched is kept, under guard, and proved.
class TestResume : public QObject
{
    Q_OBJECT

private slots:
    void resumeKeepsTheBytesUnderGuard();
    void resumeWithRestartBeginsAnew();
    void anotherFileOnTheServerIsNoticed_data();
    void anotherFileOnTheServerIsNoticed();
    void aRightChecksumIsProved();
    void aWrongChecksumKeepsTheNameFree();
};

void TestResume::resumeKeepsTheBytesUnderGuard()
{
    AgentFixture f;
    const TestContent content{.seed = 16, .size = 4 * kMegabyte};
    f.server.add("/file.bin", {.content = content, .flow = {.stallAfter = kMegabyte}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, kMegabyte));
    QVERIFY(f.command(u"pause"_s, id));
    QVERIFY(f.waitForState(id, u"paused"_s));
    const QByteArray etag = "\"10-400000\"";
    const qint64 kept = f.task(id)[u"bytesReceived"].toInteger();
    QVERIFY2(kept >= kMegabyte, QByteArray::number(kept));
    f.server.forget();
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
    QCOMPARE(f.server.bytesSent("/file.bin"), content.size - kept);
    for (const RequestSeen &request : f.server.requests("/file.bin")) {
        QVERIFY2(request.begin() >= kept, request.header("Range"));
        QCOMPARE(request.header("If-Range"), etag);
    }
}

void TestResume::resumeWithRestartBeginsAnew()
{
    AgentFixture f;
    const TestContent content{.seed = 16, .size = 2 * kMegabyte};
    f.server.add("/file.bin", {.content = content, .flow = {.stallAfter = kMegabyte}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, kMegabyte));
    QVERIFY(f.command(u"pause"_s, id));
    f.server.forget();
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    QVERIFY(f.command(u"resume"_s, id, {{u"restart"_s, true}}));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(f.server.requests("/file.bin").first().begin(), 0);
    QVERIFY(f.server.requests("/file.bin").first().header("If-Range").isNull());
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
}

void TestResume::anotherFileOnTheServerIsNoticed_data()
{
    QTest::addColumn<qint64>("newSize");
    QTest::addColumn<bool>("ignoresIfRange");
    QTest::newRow("same length") << 4 * kMegabyte << false;
    QTest::newRow("longer") << 5 * kMegabyte << false;
    QTest::newRow("shorter than what is here") << 1000LL << false;
    QTest::newRow("same length, If-Range not understood") << 4 * kMegabyte << true;
}

void TestResume::anotherFileOnTheServerIsNoticed()
{
    QFETCH(qint64, newSize);
    QFETCH(bool, ignoresIfRange);
    AgentFixture f;
    f.server.add("/file.bin", {.content = {.seed = 17, .size = 4 * kMegabyte},
                               .range = {.ifRangeIgnored = ignoresIfRange},
                               .flow = {.stallAfter = kMegabyte}});
    QVERIFY(f.start());
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"connections"_s, 1}});
    QVERIFY(f.waitForBytes(id, kMegabyte));
    QVERIFY(f.command(u"pause"_s, id));
    const TestContent other{.seed = 18, .size = newSize};
    f.server.change("/file.bin", other);
    f.server.edit("/file.bin", [](Resource &resource) { resource.flow = {}; });
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"file-changed"_s);
    QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
    const auto events = f.waitForEvents(1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0][u"kind"].toString(), u"file-changed"_s);
    // The way forward that the message names.
    QVERIFY(f.command(u"resume"_s, id, {{u"restart"_s, true}}));
    QVERIFY(waitFor([&] { return f.state(id) != u"failed"; }));
    QVERIFY(f.waitForState(id, u"completed"_s));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), other.sha256());
}

void TestResume::aRightChecksumIsProved()
{
    AgentFixture f;
    const TestContent content{.seed = 19, .size = kMegabyte};
    f.server.add("/file.bin", {.content = content});
    QVERIFY(f.start());
    const QList<std::pair<QString, QByteArray>> digests = {{u"sha256"_s, content.sha256()},
                                                           {u"md5"_s, content.digest(QCryptographicHash::Md5)},
                                                           {u"sha512"_s, content.digest(QCryptographicHash::Sha512)}};
    for (const auto &[name, digest] : digests) {
        const qint64 id =
            f.add(f.server.link("/file.bin"), {{u"checksum"_s, QString(name + u':' + QLatin1String(digest))}});
        QVERIFY(f.waitForState(id, u"completed"_s));
        const QJsonObject checksum = f.task(id)[u"checksum"].toObject();
        QCOMPARE(checksum[u"algorithm"].toString(), name);
        QCOMPARE(checksum[u"actual"].toString(), QLatin1String(digest));
    }
}

void TestResume::aWrongChecksumKeepsTheNameFree()
{
    AgentFixture f;
    const TestContent content{.seed = 20, .size = kMegabyte};
    f.server.add("/file.bin", {.content = content});
    QVERIFY(f.start());
    const QString wrong = u"sha256:"_s + QString(64, u'a');
    const qint64 id = f.add(f.server.link("/file.bin"), {{u"checksum"_s, wrong}});
    QVERIFY(f.waitForState(id, u"failed"_s));
    QCOMPARE(f.errorCode(id), u"checksum-mismatch"_s);
    QVERIFY(!QFileInfo::exists(f.sandbox.downloaded(u"file.bin"_s)));
    QCOMPARE(f.waitForEvents(1).last()[u"error"][u"code"].toString(), u"checksum-mismatch"_s);
    QCOMPARE(f.task(id)[u"checksum"][u"actual"].toString(), QLatin1String(content.sha256()));
    // The user had typed it wrong: with the right one the bytes are proved without fetching them again.
    const QString right = u"sha256:"_s + QLatin1String(content.sha256());
    QVERIFY(f.command(u"set"_s, id, {{u"checksum"_s, right}}));
    f.server.forget();
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY(waitFor([&] { return f.state(id) == u"completed"; }));
    QCOMPARE(sha256OfFile(f.sandbox.downloaded(u"file.bin"_s)), content.sha256());
    QCOMPARE(f.server.bytesSent("/file.bin"), 0);
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"

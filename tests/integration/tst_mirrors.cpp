#include "badserverfixture.h"

#include <QCryptographicHash>

#include <sys/xattr.h>

Q_DECLARE_METATYPE(longhaul::Resource)

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = 256 * 1024;
const TestContent kContent{.seed = 91, .size = 40 * kPiece - 777};

QString sha256Of(const TestContent &content)
{
    return u"sha256:"_s + QString::fromLatin1(content.sha256());
}

/// The same but for 100 bytes in the middle of one piece.
TestContent corrupted(int piece)
{
    QByteArray bytes = kContent.bytes({0, kContent.size});
    bytes.replace(piece * kPiece + 5000, 100, QByteArray(100, '#'));
    return TestContent::ofText(bytes);
}

QJsonObject piecesOf(const TestContent &content)
{
    QJsonArray hashes;
    for (qint64 begin = 0; begin < content.size; begin += kPiece) {
        const QByteArray bytes = content.bytes({begin, std::min(begin + kPiece, content.size)});
        hashes.append(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex()));
    }
    return {{u"algorithm"_s, u"sha1"_s}, {u"length"_s, kPiece}, {u"hashes"_s, hashes}};
}

/// Two further servers with the same file.
struct MirrorFixture : BadServerFixture {
    ScriptedServer second;
    ScriptedServer third;

    QJsonObject mirrors() const { return {{u"mirrors"_s, QJsonArray{second.link(kPath), third.link(kPath)}}}; }
    qint64 addWith(const QJsonObject &more, int connections = 4)
    {
        QJsonObject all = mirrors();
        all.insert(u"connections"_s, connections);
        for (auto field = more.begin(); field != more.end(); ++field)
            all.insert(field.key(), field.value());
        return add(server.link(kPath), all);
    }
    qint64 sent() { return server.bytesSent(kPath) + second.bytesSent(kPath) + third.bytesSent(kPath); }
};

QByteArray attributeOf(const QString &path, const char *name)
{
    QByteArray value(1000, '\0');
    const auto size = getxattr(QFile::encodeName(path).constData(), name, value.data(), 1000);
    return size < 0 ? QByteArray() : value.first(size);
}

} // namespace

/// Several addresses of one file, and digests of its pieces.
class TestMirrors : public QObject
{
    Q_OBJECT

private slots:
    void mirrorsAreUsedSideBySide();
    void aMirrorThatHasAnotherFileIsLeftOut_data();
    void aMirrorThatHasAnotherFileIsLeftOut();
    void aMirrorTakesThePlaceOfAnAddressThatFails_data();
    void aMirrorTakesThePlaceOfAnAddressThatFails();
    void aMirrorGoesOnInTheMiddle();
    void aMirrorThatDiesInTheMiddleDoesNoHarm();
    void aSlowMirrorDoesNotHoldUpTheOthers();
    void whenEveryAddressFailsTheFirstTroubleIsTold();
    void secretsStayWithTheFirstAddress();
    void aBadPieceIsFetchedAgainFromAnotherSource_data();
    void aBadPieceIsFetchedAgainFromAnotherSource();
    void piecesAloneProveTheFile();
    void aPieceThatIsBadEverywhereIsAMismatch();
    void aRepairSurvivesADeath();
    void theFileTellsWhereItComesFrom();
};

void TestMirrors::mirrorsAreUsedSideBySide()
{
    MirrorFixture f;
    QVERIFY(f.start());
    const Resource slow{.content = kContent, .flow = {.rate = 1500 * 1024}};
    f.server.add(f.kPath, slow);
    Resource other = slow;
    other.validator.etag = ValidatorOptions::Etag::None; // each has validators of its own
    f.second.add(f.kPath, other);
    f.third.add(f.kPath, slow);
    const qint64 id = f.addWith({{u"checksum"_s, sha256Of(kContent)}});
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(kContent));
    for (ScriptedServer *server : {&f.server, &f.second, &f.third})
        QVERIFY2(server->bytesSent(f.kPath) > kContent.size / 10, f.history(id));
    QVERIFY2(f.sent() < kContent.size * 3 / 2, QByteArray::number(f.sent()));
    for (const RequestSeen &request : f.second.requests()) {
        if (request.begin() > 0)
            QVERIFY(!request.header("If-Range").startsWith('"')); // never the tag of another server
    }
}

void TestMirrors::aMirrorThatHasAnotherFileIsLeftOut_data()
{
    QTest::addColumn<Resource>("mirror");
    QTest::newRow("other bytes") << Resource{.content = {.seed = 5, .size = kContent.size}};
    QTest::newRow("another length") << Resource{.content = {.seed = 91, .size = kContent.size + 1}};
    QTest::newRow("not there") << Resource{.content = kContent, .hook = [](const RequestSeen &) {
                                               return std::optional(ServerAnswer::text(404, "no such file\n"));
                                           }};
    QTest::newRow("a sign-in page") << Resource{
        .content = kContent, .hook = [](const RequestSeen &) { return std::optional(ServerAnswer::signInPage()); }};
    QTest::newRow("no ranges") << Resource{.content = kContent, .range = {.support = RangeOptions::Support::None}};
    QTest::newRow("nothing tells its versions apart")
        << Resource{.content = kContent, .validator = {.etag = ValidatorOptions::Etag::None, .lastModified = false}};
    QTest::newRow("another date") << Resource{
        .content = kContent, .validator = {.modified = QDateTime(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC)}};
    QTest::newRow("silent") << Resource{.content = kContent, .hook = [](const RequestSeen &) {
                                            return std::optional(ServerAnswer::of(ServerAnswer::Manner::Silence));
                                        }};
}

void TestMirrors::aMirrorThatHasAnotherFileIsLeftOut()
{
    QFETCH(Resource, mirror);
    MirrorFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = kContent, .flow = {.rate = 2000 * 1024}});
    f.second.add(f.kPath, mirror);
    const qint64 id =
        f.add(f.server.link(f.kPath), {{u"mirrors"_s, QJsonArray{f.second.link(f.kPath)}}, {u"connections"_s, 2}});
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(kContent));
    QVERIFY(!f.second.requests().isEmpty());
    QVERIFY2(f.second.requests().size() <= 2, f.history(id));
    for (const RequestSeen &request : f.second.requests())
        QVERIFY(request.begin() == 0);
}

void TestMirrors::aMirrorTakesThePlaceOfAnAddressThatFails_data()
{
    QTest::addColumn<int>("status"); // 0: nobody listens
    QTest::newRow("404") << 404;
    QTest::newRow("403") << 403;
    QTest::newRow("500") << 500;
    QTest::newRow("503") << 503;
    QTest::newRow("refused") << 0;
}

void TestMirrors::aMirrorTakesThePlaceOfAnAddressThatFails()
{
    QFETCH(int, status);
    MirrorFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = kContent, .hook = [status](const RequestSeen &) {
                               return std::optional(ServerAnswer::text(status, "no\n"));
                           }});
    if (status == 0)
        f.server.refuse();
    f.second.add(f.kPath, {.content = {},
                           .hook = [](const RequestSeen &) { return std::optional(ServerAnswer::text(404, "no\n")); }});
    f.third.add(f.kPath, {.content = kContent});
    const qint64 id = f.addWith({{u"checksum"_s, sha256Of(kContent)}});
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.second.requests().size(), 1);
    QVERIFY(f.server.requests().size() <= 1);
}

void TestMirrors::aMirrorGoesOnInTheMiddle()
{
    MirrorFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = kContent, .flow = {.stallAfter = kMegabyte}});
    f.third.add(f.kPath, {.content = kContent});
    f.second.add(f.kPath, {.content = {.seed = 6, .size = kContent.size}});
    const qint64 id = f.addWith({}, 1);
    QVERIFY(f.waitForBytes(id, kMegabyte));
    QVERIFY(f.command(u"pause"_s, id) && f.waitForState(id, u"paused"_s));
    f.server.edit(f.kPath, [](Resource &r) {
        r.hook = [](const RequestSeen &) { return std::optional(ServerAnswer::text(404, "gone\n")); };
    });
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(kContent));
    QCOMPARE(f.third.requests().size(), 1);
    QVERIFY(f.third.requests().front().begin() >= kMegabyte - 64 * 1024); // what is here was compared, not fetched
}

void TestMirrors::aMirrorThatDiesInTheMiddleDoesNoHarm()
{
    MirrorFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = kContent, .flow = {.rate = 1500 * 1024}});
    f.second.add(f.kPath, {.content = kContent, .flow = {.cutAfter = 300'000}});
    f.third.add(f.kPath, {.content = kContent, .expiry = {.requests = 2}});
    const qint64 id = f.addWith({});
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(kContent));
    QVERIFY2(f.sent() < kContent.size * 3 / 2, QByteArray::number(f.sent()));
}

void TestMirrors::aSlowMirrorDoesNotHoldUpTheOthers()
{
    MirrorFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = kContent, .flow = {.rate = 2000 * 1024}});
    f.second.add(f.kPath, {.content = kContent, .flow = {.rate = 20 * 1024, .piece = 4096}});
    f.third.add(f.kPath, {.content = kContent,
                          .hook = [](const RequestSeen &) { return std::optional(ServerAnswer::text(404, "no\n")); }});
    const qint64 id = f.addWith({}, 2);
    QVERIFY2(f.outcome(id, std::chrono::seconds(20)) == u"completed", f.history(id)); // alone it took nine minutes
    QVERIFY(f.hasOnly(kContent));
    QVERIFY(!f.second.requests().isEmpty());
    QVERIFY(f.second.bytesSent(f.kPath) < kMegabyte);
}

void TestMirrors::whenEveryAddressFailsTheFirstTroubleIsTold()
{
    MirrorFixture f;
    QVERIFY(f.start());
    for (ScriptedServer *server : {&f.server, &f.second, &f.third}) {
        const int status = server == &f.server ? 404 : 500;
        server->add(f.kPath, {.content = kContent, .hook = [status](const RequestSeen &) {
                                  return std::optional(ServerAnswer::text(status, "no\n"));
                              }});
    }
    const qint64 id = f.addWith({});
    QCOMPARE(f.outcome(id), u"failed not-found"_s);
    QCOMPARE(f.server.requests().size(), 1);
    QCOMPARE(f.third.requests().size(), 1);
    QVERIFY(f.files().isEmpty());
}

void TestMirrors::secretsStayWithTheFirstAddress()
{
    MirrorFixture f;
    QVERIFY(f.start());
    const Resource slow{.content = kContent, .flow = {.rate = 1500 * 1024}};
    Resource own = slow;
    own.signIn = {.scheme = SignInOptions::Scheme::Basic, .user = "anna", .password = "secret"};
    f.server.add(f.kPath, own);
    f.second.add(f.kPath, slow);
    f.third.add(f.kPath, slow);
    const qint64 id = f.addWith({{u"user"_s, u"anna"_s},
                                 {u"password"_s, u"secret"_s},
                                 {u"headers"_s, QJsonArray{u"Cookie: a=b"_s, u"X-Token: c"_s}}});
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(kContent));
    QVERIFY(!f.second.requests().isEmpty());
    for (const ScriptedServer *mirror : {&f.second, &f.third}) {
        for (const RequestSeen &request : mirror->requests()) {
            for (const char *name : {"Authorization", "Cookie", "X-Token"})
                QVERIFY2(request.header(name).isNull(), name);
        }
    }
}

void TestMirrors::aBadPieceIsFetchedAgainFromAnotherSource_data()
{
    QTest::addColumn<int>("piece");
    QTest::addColumn<bool>("hasChecksum");
    QTest::newRow("in the middle") << 17 << true;
    QTest::newRow("the first") << 0 << true;
    QTest::newRow("the last") << 39 << true;
    QTest::newRow("without a digest of the whole") << 17 << false;
}

void TestMirrors::aBadPieceIsFetchedAgainFromAnotherSource()
{
    QFETCH(int, piece);
    QFETCH(bool, hasChecksum);
    if (piece == 39)
        piece = 38; // the last one is shorter than where the damage is
    MirrorFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = corrupted(piece)});
    f.third.add(f.kPath, {.content = kContent});
    QJsonObject more{{u"mirrors"_s, QJsonArray{f.third.link(f.kPath)}}, {u"pieces"_s, piecesOf(kContent)}};
    if (hasChecksum)
        more.insert(u"checksum"_s, sha256Of(kContent));
    const qint64 id = f.addWith(more, 1);
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(kContent));
    QVERIFY2(f.sent() <= kContent.size + 2 * kPiece, QByteArray::number(f.sent()));
    QVERIFY(f.third.bytesSent(f.kPath) >= kPiece);
    QVERIFY2(f.history(id).contains("wrong pieces"), f.history(id));
}

void TestMirrors::piecesAloneProveTheFile()
{
    MirrorFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = kContent});
    const qint64 id = f.add(f.server.link(f.kPath), {{u"pieces"_s, piecesOf(kContent)}});
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
}

void TestMirrors::aPieceThatIsBadEverywhereIsAMismatch()
{
    MirrorFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = corrupted(3)});
    f.second.add(f.kPath, {.content = corrupted(3)});
    f.third.add(f.kPath, {.content = corrupted(3)});
    const qint64 id = f.addWith({{u"pieces"_s, piecesOf(kContent)}, {u"checksum"_s, sha256Of(kContent)}}, 1);
    QCOMPARE(f.outcome(id), u"failed checksum-mismatch"_s);
    QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
    QVERIFY2(f.sent() <= kContent.size + 6 * kPiece, QByteArray::number(f.sent()));
}

void TestMirrors::aRepairSurvivesADeath()
{
    MirrorFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = corrupted(17)});
    f.third.add(f.kPath, {.content = kContent, .flow = {.stallAfter = 1000}});
    QJsonObject more{{u"mirrors"_s, QJsonArray{f.third.link(f.kPath)}},
                     {u"pieces"_s, piecesOf(kContent)},
                     {u"checksum"_s, sha256Of(kContent)}};
    const qint64 id = f.addWith(more, 1);
    QVERIFY(waitFor([&] { return !f.third.requests(f.kPath).isEmpty(); }));
    f.agent.kill();
    f.third.edit(f.kPath, [](Resource &r) { r.flow = {}; });
    QVERIFY(f.start());
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    QVERIFY(f.hasOnly(kContent));
}

void TestMirrors::theFileTellsWhereItComesFrom()
{
    MirrorFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = {.seed = 3, .size = 1000}});
    const QString host = QString(f.server.link({})).mid(7);
    const qint64 id =
        f.add(u"http://anna:secret@"_s + host + QString::fromLatin1(f.kPath) + u"?sig=abc#x"_s,
              {{u"headers"_s, QJsonArray{u"Referer: https://anna:pw@page.example/list?session=1#top"_s}}});
    QCOMPARE(f.outcome(id), u"completed"_s);
    const QString path = f.sandbox.downloaded(u"file.bin"_s);
    const QByteArray origin = attributeOf(path, "user.xdg.origin.url");
    if (origin.isEmpty())
        QSKIP("the file system keeps no attributes");
    QCOMPARE(origin, f.server.link(f.kPath).toLatin1());
    QCOMPARE(attributeOf(path, "user.xdg.referrer.url"), QByteArray("https://page.example/list"));
}

QTEST_GUILESS_MAIN(TestMirrors)
#include "tst_mirrors.moc"

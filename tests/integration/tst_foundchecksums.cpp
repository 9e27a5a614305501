#include "badserverfixture.h"

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const TestContent kContent{.seed = 77, .size = 2 * kMegabyte + 5};
const TestContent kOther{.seed = 78, .size = 2 * kMegabyte + 5};

QByteArray reprDigest(const TestContent &content)
{
    return "sha-256=:" + QByteArray::fromHex(content.sha256()).toBase64() + ':';
}

} // namespace

/// Digests that nobody typed: told by the server, or found in a file beside the address.
class TestFoundChecksums : public QObject
{
    Q_OBJECT

private slots:
    void aDigestOfTheServerIsCompared_data();
    void aDigestOfTheServerIsCompared();
    void aWrongDigestOfTheServerCanBeSetAside();
    void aDigestOfTheServerIsRememberedOverADeath();
    void aNewStartForgetsTheDigestOfBefore();
    void whatTheUserSaidStands_data();
    void whatTheUserSaidStands();
    void aSumsFileIsFoundBesideTheAddress_data();
    void aSumsFileIsFoundBesideTheAddress();
    void aWrongSumsFileIsAMismatch();
    void withoutASumsFileTheFileGetsItsOwnDigest();
    void aSumsFileElsewhereIsNotFollowed();
    void aSumsFileIsWaitedForAndThenGivenUp();
    void withoutBeingAskedNothingIsLookedFor();
};

void TestFoundChecksums::aDigestOfTheServerIsCompared_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QString>("source"); // of the checksum; empty: there is none
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const HeaderList &headers, const QString &source, const QString &outcome) {
        QTest::newRow(name) << headers << source << outcome;
    };
    row("Repr-Digest, right", {{"Repr-Digest", reprDigest(kContent)}}, u"server"_s, u"completed"_s);
    row("Repr-Digest, wrong", {{"Repr-Digest", reprDigest(kOther)}}, u"server"_s, u"failed checksum-mismatch"_s);
    row("Repr-Digest, malformed", {{"Repr-Digest", "sha-256=:abc:"}}, {}, u"completed"_s);
    row("Digest, right",
        {{"Digest", "md5=" + QByteArray::fromHex(kContent.digest(QCryptographicHash::Md5)).toBase64()}}, u"server"_s,
        u"completed"_s);
    row("Digest, wrong", {{"Digest", "md5=" + QByteArray::fromHex(kOther.digest(QCryptographicHash::Md5)).toBase64()}},
        u"server"_s, u"failed checksum-mismatch"_s);
    // The file comes as a part (206): these are of the part.
    row("Content-Digest of a part", {{"Content-Digest", reprDigest(kOther)}}, {}, u"completed"_s);
}

void TestFoundChecksums::aDigestOfTheServerIsCompared()
{
    QFETCH(HeaderList, headers);
    QFETCH(QString, source);
    QFETCH(QString, outcome);
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent, .headers = headers}, 4);
    QCOMPARE(f.outcome(id), outcome);
    const QJsonValue checksum = f.task(id)[u"checksum"];
    QCOMPARE(checksum[u"source"].toString(), source);
    if (outcome == u"completed") {
        QVERIFY(f.hasOnly(kContent));
        QCOMPARE(checksum[u"actual"], checksum[u"expected"]);
    } else {
        QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
        QVERIFY(checksum[u"actual"] != checksum[u"expected"]);
    }
}

void TestFoundChecksums::aWrongDigestOfTheServerCanBeSetAside()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent, .headers = {{"Repr-Digest", reprDigest(kOther)}}});
    QCOMPARE(f.outcome(id), u"failed checksum-mismatch"_s);
    const QJsonObject error = f.task(id)[u"error"].toObject();
    QVERIFY2(error[u"detail"].toString().contains(u"the server told"), qPrintable(error[u"detail"].toString()));
    QVERIFY2(error[u"message"].toString().contains(u"--checksum none"), qPrintable(error[u"message"].toString()));
    f.server.forget();
    QVERIFY(f.command(u"resume"_s, id));
    QCOMPARE(f.outcome(id), u"failed checksum-mismatch"_s); // it stays what it is
    QVERIFY(
        f.peer().answer(u"task.set"_s, {{u"ids"_s, QJsonArray{id}}, {u"checksum"_s, QString()}}).contains(u"result"_s));
    QVERIFY(f.command(u"resume"_s, id));
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    QVERIFY2(f.asked().isEmpty(), told(f.asked())); // nothing was fetched again
}

void TestFoundChecksums::aDigestOfTheServerIsRememberedOverADeath()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.beginHalf({.content = kContent, .headers = {{"Repr-Digest", reprDigest(kOther)}}});
    QVERIFY(id > 0);
    QCOMPARE(f.task(id)[u"checksum"][u"source"].toString(), u"server"_s);
    // A second run has begun from what the first one left: that is durable when the next command is answered.
    f.server.edit(f.kPath, [](Resource &r) { r.flow = {.stallAfter = 1000}; });
    QVERIFY(f.command(u"resume"_s, id) && f.waitForState(id, u"downloading"_s) && f.command(u"pause"_s, id));
    f.agent.kill();
    f.server.edit(f.kPath, [](Resource &r) {
        r.flow = {};
        r.headers = {};
    });
    QVERIFY(f.start());
    QCOMPARE(f.task(id)[u"checksum"][u"source"].toString(), u"server"_s);
    QVERIFY(f.command(u"resume"_s, id));
    QVERIFY2(f.outcome(id) == u"failed checksum-mismatch", f.history(id));
    QCOMPARE(f.task(id)[u"checksum"][u"source"].toString(), u"server"_s);
}

void TestFoundChecksums::aNewStartForgetsTheDigestOfBefore()
{
    BadServerFixture f;
    QVERIFY(f.start());
    const qint64 id = f.get({.content = kContent, .headers = {{"Repr-Digest", reprDigest(kOther)}}});
    QCOMPARE(f.outcome(id), u"failed checksum-mismatch"_s);
    f.server.edit(f.kPath, [](Resource &r) { r.headers = {}; });
    QVERIFY(f.command(u"resume"_s, id, {{u"restart"_s, true}}));
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(f.hasOnly(kContent));
    QVERIFY(f.task(id)[u"checksum"].isNull());
}

void TestFoundChecksums::whatTheUserSaidStands_data()
{
    QTest::addColumn<QString>("checksum");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a digest") << u"sha256:"_s + QString::fromLatin1(kContent.sha256()) << u"completed"_s;
    QTest::newRow("another digest") << u"sha256:"_s + QString::fromLatin1(kOther.sha256())
                                    << u"failed checksum-mismatch"_s;
    QTest::newRow("no check") << u"none"_s << u"completed"_s;
}

void TestFoundChecksums::whatTheUserSaidStands()
{
    QFETCH(QString, checksum);
    QFETCH(QString, outcome);
    BadServerFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = kContent, .headers = {{"Repr-Digest", reprDigest({.seed = 1, .size = 5})}}});
    const qint64 id = f.add(f.server.link(f.kPath), {{u"checksum"_s, checksum}});
    QCOMPARE(f.outcome(id), outcome);
    const QJsonValue seen = f.task(id)[u"checksum"];
    if (checksum == u"none")
        QVERIFY(seen.isNull());
    else
        QCOMPARE(seen[u"source"].toString(), u"user"_s);
}

void TestFoundChecksums::aSumsFileIsFoundBesideTheAddress_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("algorithm");
    const QByteArray sha256 = kContent.sha256();
    const QByteArray md5 = kContent.digest(QCryptographicHash::Md5);
    QTest::newRow("FILE.sha256") << QByteArray("/pub/file.bin.sha256") << QByteArray(sha256 + "\n") << u"sha256"_s;
    QTest::newRow("SHA256SUMS") << QByteArray("/pub/SHA256SUMS")
                                << QByteArray(kOther.sha256() + " *other.bin\n" + sha256 + " *file.bin\n")
                                << u"sha256"_s;
    QTest::newRow("FILE.md5, BSD") << QByteArray("/pub/file.bin.md5") << QByteArray("MD5 (file.bin) = " + md5)
                                   << u"md5"_s;
}

void TestFoundChecksums::aSumsFileIsFoundBesideTheAddress()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, text);
    QFETCH(QString, algorithm);
    BadServerFixture f;
    QVERIFY(f.start());
    f.server.add("/pub/file.bin", {.content = kContent});
    f.server.add(path, {.content = TestContent::ofText(text), .contentType = "text/plain"});
    const qint64 id = f.add(f.server.link("/pub/file.bin?token=a"), {{u"checksum"_s, u"auto"_s}});
    QVERIFY2(f.outcome(id) == u"completed", f.history(id));
    const QJsonValue checksum = f.task(id)[u"checksum"];
    QCOMPARE(checksum[u"source"].toString(), u"sums-file"_s);
    QCOMPARE(checksum[u"algorithm"].toString(), algorithm);
    QVERIFY(!checksum[u"expected"].toString().isEmpty());
    QCOMPARE(checksum[u"actual"], checksum[u"expected"]);
    QVERIFY(f.hasOnly(kContent));
    QVERIFY(f.server.requests().size() <= 1 + 9);
}

void TestFoundChecksums::aWrongSumsFileIsAMismatch()
{
    BadServerFixture f;
    QVERIFY(f.start());
    f.server.add("/SHA512SUMS",
                 {.content = TestContent::ofText(kOther.digest(QCryptographicHash::Sha512) + "  ./file.bin\n")});
    f.server.add(f.kPath, {.content = kContent});
    const qint64 id = f.add(f.server.link(f.kPath), {{u"checksum"_s, u"auto"_s}});
    QCOMPARE(f.outcome(id), u"failed checksum-mismatch"_s);
    QVERIFY(f.task(id)[u"error"][u"detail"].toString().contains(u"sums file"));
    QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
}

void TestFoundChecksums::withoutASumsFileTheFileGetsItsOwnDigest()
{
    BadServerFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = kContent});
    const qint64 id = f.add(f.server.link(f.kPath), {{u"checksum"_s, u"auto"_s}});
    QCOMPARE(f.outcome(id), u"completed"_s);
    const QJsonValue checksum = f.task(id)[u"checksum"];
    QVERIFY(checksum[u"expected"].isNull());
    QCOMPARE(checksum[u"algorithm"].toString(), u"sha256"_s);
    QCOMPARE(checksum[u"actual"].toString().toLatin1(), kContent.sha256());
    QVERIFY2(f.history(id).contains("no sums file"), f.history(id));
}

void TestFoundChecksums::aSumsFileElsewhereIsNotFollowed()
{
    BadServerFixture f;
    QVERIFY(f.start());
    ScriptedServer other;
    other.add("/sums", {.content = TestContent::ofText(kOther.sha256() + "\n")});
    f.server.add(f.kPath, {.content = kContent});
    f.server.add("/file.bin.sha256", {.redirect = RedirectOptions{.location = other.link("/sums").toLatin1()}});
    const qint64 id = f.add(f.server.link(f.kPath), {{u"checksum"_s, u"auto"_s}});
    QCOMPARE(f.outcome(id), u"completed"_s);
    QVERIFY(other.requests().isEmpty());
    QVERIFY(f.task(id)[u"checksum"][u"expected"].isNull());
}

void TestFoundChecksums::aSumsFileIsWaitedForAndThenGivenUp()
{
    BadServerFixture f;
    QVERIFY(f.start());
    f.server.add(f.kPath, {.content = kContent});
    f.server.add("/file.bin.sha256",
                 {.content = TestContent::ofText(kOther.sha256() + "\n"), .flow = {.stallAfter = 3}});
    const qint64 id = f.add(f.server.link(f.kPath), {{u"checksum"_s, u"auto"_s}});
    QVERIFY(f.waitForBytes(id, kContent.size));
    QCOMPARE(f.state(id), u"downloading"_s);
    QCOMPARE(f.files(), QStringList{u"file.bin.part"_s});
    QCOMPARE(f.outcome(id), u"completed"_s); // half a digest is none
    QVERIFY(f.task(id)[u"checksum"][u"expected"].isNull());
}

void TestFoundChecksums::withoutBeingAskedNothingIsLookedFor()
{
    BadServerFixture f;
    QVERIFY(f.start());
    f.server.add("/file.bin.sha256", {.content = TestContent::ofText(kOther.sha256() + "\n")});
    const qint64 id = f.get({.content = kContent});
    QCOMPARE(f.outcome(id), u"completed"_s);
    for (const RequestSeen &request : f.server.requests())
        QCOMPARE(request.path, QByteArray(f.kPath));
}

QTEST_GUILESS_MAIN(TestFoundChecksums)
#include "tst_foundchecksums.moc"

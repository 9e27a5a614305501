#include "digestheaders.h"

#include "mutations.h"

#include <QCryptographicHash>
#include <QTest>

using namespace longhaul;

namespace {

QByteArray base64(QCryptographicHash::Algorithm algorithm, const QByteArray &text = "hello")
{
    return QCryptographicHash::hash(text, algorithm).toBase64();
}

QByteArray hex(QCryptographicHash::Algorithm algorithm, const QByteArray &text = "hello")
{
    return QCryptographicHash::hash(text, algorithm).toHex();
}

const QByteArray k256 = "sha-256=:" + base64(QCryptographicHash::Sha256) + ':';
const QByteArray k512 = "sha-512=:" + base64(QCryptographicHash::Sha512) + ':';

} // namespace

class TestDigestHeaders : public QObject
{
    Q_OBJECT

private slots:
    void findsTheStrongestDigestOfTheWholeFile_data();
    void findsTheStrongestDigestOfTheWholeFile();
    void nothingIsFoundInAnAnswerThatIsNoFile();
    void aLongHeaderIsPassedOver();
    void brokenHeadersNeverGiveADigestThatIsNone();
};

void TestDigestHeaders::findsTheStrongestDigestOfTheWholeFile_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QString>("expected"); // "sha256:…"; empty: nothing
    const auto row = [](const char *name, int status, const HeaderList &headers, const QByteArray &expected) {
        QTest::newRow(name) << status << headers << QString::fromLatin1(expected);
    };
    const QByteArray sha256 = "sha256:" + hex(QCryptographicHash::Sha256);
    const QByteArray sha512 = "sha512:" + hex(QCryptographicHash::Sha512);
    const QByteArray md5 = "md5:" + hex(QCryptographicHash::Md5);
    const QByteArray otherHash = base64(QCryptographicHash::Sha256, "other");
    row("nothing", 200, {}, {});
    row("Repr-Digest", 200, {{"Repr-Digest", k256}}, sha256);
    row("Repr-Digest of a part", 206, {{"Repr-Digest", k256}}, sha256);
    row("two algorithms", 200, {{"Repr-Digest", k256 + ", " + k512}}, sha512);
    row("two lines", 200, {{"Repr-Digest", k512}, {"repr-digest", k256}}, sha512);
    row("parameters behind it", 200, {{"Repr-Digest", k256 + ";a=1"}}, sha256);
    row("spaces around it", 200, {{"Repr-Digest", "  " + k256 + " ,"}}, sha256);
    row("an unknown one first", 200, {{"Repr-Digest", "blake3=:AAAA:, " + k256}}, sha256);
    row("Content-Digest of a whole file", 200, {{"Content-Digest", k256}}, sha256);
    row("Content-Digest of a part says nothing of the file", 206, {{"Content-Digest", k256}}, {});
    row("Content-MD5", 200, {{"Content-MD5", base64(QCryptographicHash::Md5)}}, md5);
    row("Content-MD5 of a part", 206, {{"Content-MD5", base64(QCryptographicHash::Md5)}}, {});
    row("Digest", 206, {{"Digest", "SHA-256=" + base64(QCryptographicHash::Sha256)}}, sha256);
    row("Digest with several", 200,
        {{"Digest", "md5=" + base64(QCryptographicHash::Md5) + ",sha=" + base64(QCryptographicHash::Sha1)}},
        "sha1:" + hex(QCryptographicHash::Sha1));
    row("Digest, unknown", 200, {{"Digest", "unixsum=30637,crc32c=AAAA"}}, {});
    row("Digest is weaker than Repr-Digest", 200,
        {{"Digest", "md5=" + base64(QCryptographicHash::Md5)}, {"Repr-Digest", k256}}, sha256);
    row("sha-384", 200, {{"Digest", "sha-384=" + base64(QCryptographicHash::Sha384)}},
        "sha384:" + hex(QCryptographicHash::Sha384));
    row("twice the same", 200, {{"Digest", "sha-256=" + base64(QCryptographicHash::Sha256)}, {"Repr-Digest", k256}},
        sha256);
    row("twice, contradicting", 200, {{"Digest", "sha-256=" + otherHash}, {"Repr-Digest", k256}}, {});
    row("contradicting, but a weaker one agrees", 200,
        {{"Digest", "sha-256=" + otherHash + ",md5=" + base64(QCryptographicHash::Md5)}, {"Repr-Digest", k256}}, md5);
    row("no colons", 200, {{"Repr-Digest", "sha-256=" + base64(QCryptographicHash::Sha256)}}, {});
    row("no end", 200, {{"Repr-Digest", k256.chopped(1)}}, {});
    row("rubbish behind it", 200, {{"Repr-Digest", k256 + "x"}}, {});
    row("hexadecimal in place of base64", 200, {{"Repr-Digest", "sha-256=:" + hex(QCryptographicHash::Sha256) + ':'}},
        {});
    row("of another length", 200, {{"Repr-Digest", "sha-256=:" + base64(QCryptographicHash::Md5) + ':'}}, {});
    row("no base64", 200, {{"Content-MD5", "!!!!"}}, {});
    row("empty", 200, {{"Repr-Digest", ""}, {"Digest", ""}, {"Content-MD5", ""}, {"Content-Digest", "="}}, {});
}

void TestDigestHeaders::findsTheStrongestDigestOfTheWholeFile()
{
    QFETCH(int, status);
    QFETCH(HeaderList, headers);
    QFETCH(QString, expected);
    const auto found = digestOfHead({status, headers});
    QCOMPARE(found ? hashName(found->algorithm) + u':' + QString::fromLatin1(found->expected) : QString(), expected);
    if (found) {
        QCOMPARE(found->source, ChecksumSource::Server);
        QVERIFY(found->actual.isEmpty());
    }
}

void TestDigestHeaders::nothingIsFoundInAnAnswerThatIsNoFile()
{
    for (const int status : {204, 301, 401, 404, 416, 503})
        QVERIFY(!digestOfHead({status, {{"Repr-Digest", k256}}}));
}

void TestDigestHeaders::aLongHeaderIsPassedOver()
{
    QVERIFY(!digestOfHead({200, {{"Repr-Digest", k256 + ", " + QByteArray(1 << 20, 'x')}}}));
}

void TestDigestHeaders::brokenHeadersNeverGiveADigestThatIsNone()
{
    const QByteArray bad = firstBadMutation({k256 + ", " + k512}, [](const QByteArray &mutated) {
        const auto found = digestOfHead({200, {{"Repr-Digest", mutated}, {"Digest", mutated}}});
        return !found || found->expected.size() == hashDigits(found->algorithm);
    });
    QVERIFY2(bad.isNull(), bad);
}

QTEST_GUILESS_MAIN(TestDigestHeaders)
#include "tst_digestheaders.moc"

#include "sumsfile.h"

#include "mutations.h"

#include <QTest>

Q_DECLARE_METATYPE(longhaul::SumsScope)

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const QByteArray k256(64, 'a');
const QByteArray kOther256(64, 'b');
const QByteArray k512(128, 'c');
const QByteArray kMd5(32, 'd');

} // namespace

class TestSumsFile : public QObject
{
    Q_OBJECT

private slots:
    void findsTheDigestOfAFile_data();
    void findsTheDigestOfAFile();
    void readsNamesAsTheyWereWritten_data();
    void readsNamesAsTheyWereWritten();
    void aHugeFileIsReadUpToItsBound();
    void rubbishNeverGivesADigestThatIsNone();
};

void TestSumsFile::findsTheDigestOfAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SumsScope>("scope");
    QTest::addColumn<QString>("expected"); // "sha256:…"; empty: nothing
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected,
                        SumsScope scope = SumsScope::Folder) {
        QTest::newRow(name) << text << scope << QString::fromLatin1(expected);
    };
    const QByteArray found = "sha256:" + k256;
    row("nothing", "", "");
    row("GNU", k256 + "  disk.iso\n", found);
    row("GNU, binary", k256 + " *disk.iso\n", found);
    row("GNU, no end of line", k256 + "  disk.iso", found);
    row("GNU, DOS lines", k256 + "  disk.iso\r\n", found);
    row("GNU, one blank", k256 + " disk.iso", found);
    row("GNU, capitals", k256.toUpper() + "  disk.iso", found);
    row("GNU, a folder before the name", k256 + "  ./images/disk.iso", found);
    row("GNU, one of many", kOther256 + "  other.iso\n" + k256 + "  disk.iso\n" + kOther256 + "  third.iso\n", found);
    row("GNU, not among them", kOther256 + "  other.iso\n", "");
    row("GNU, part of a name", kOther256 + "  my-disk.iso\n", "");
    row("BSD", "SHA256 (disk.iso) = " + k256, found);
    row("BSD, of OpenSSL", "SHA2-256(disk.iso)= " + k256, found);
    row("BSD, another algorithm than its digits", "MD5 (disk.iso) = " + k256, "");
    row("BSD, an algorithm that is not known", "BLAKE2b (disk.iso) = " + k512, "");
    row("the strongest of two", "SHA256 (disk.iso) = " + k256 + "\nSHA512 (disk.iso) = " + k512, "sha512:" + k512);
    row("a byte order mark", "\xef\xbb\xbf" + k256 + "  disk.iso", found);
    row("a signed file",
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n" + k256
            + "  disk.iso\n-----BEGIN PGP SIGNATURE-----\niQIzBAEB\n-----END PGP SIGNATURE-----\n",
        found);
    row("comments", "# SHA256 of the images\n" + k256 + "  disk.iso\n", found);
    row("the same twice", k256 + "  disk.iso\n" + k256 + " *a/disk.iso\n", found);
    row("contradicting", k256 + "  a/disk.iso\n" + kOther256 + "  b/disk.iso\n", "");
    row("a digest alone, for one file", k256 + "\n", found, SumsScope::OneFile);
    row("a digest alone says nothing of a folder's file", k256 + "\n", "");
    row("two digests alone", k256 + "\n" + kOther256 + "\n", "", SumsScope::OneFile);
    row("another name in the file for one", k256 + "  other.iso\n", "", SumsScope::OneFile);
    row("a web page", "<html><body>" + k256 + "  disk.iso</body></html>", "", SumsScope::OneFile);
    row("one digit too many", k256 + "a  disk.iso", "");
    row("no digits", QByteArray(64, 'x') + "  disk.iso", "");
    row("MD5", kMd5 + "  disk.iso", "md5:" + kMd5);
}

void TestSumsFile::findsTheDigestOfAFile()
{
    QFETCH(QByteArray, text);
    QFETCH(SumsScope, scope);
    QFETCH(QString, expected);
    const auto found = findInSums(readSumsFile(text), {u"disk.iso"_s, u"download.iso"_s}, scope);
    QCOMPARE(found ? hashName(found->algorithm) + u':' + QString::fromLatin1(found->expected) : QString(), expected);
    if (found)
        QCOMPARE(found->source, ChecksumSource::SumsFile);
}

void TestSumsFile::readsNamesAsTheyWereWritten_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("name");
    QTest::newRow("blanks in it") << QByteArray(k256 + "  a b  c.iso") << u"a b  c.iso"_s;
    QTest::newRow("UTF-8") << QByteArray(k256 + "  b\xc3\xa4r.iso") << u"b\u00e4r.iso"_s;
    QTest::newRow("escaped") << QByteArray("\\" + k256 + "  a\\nb\\\\c.iso") << u"a\nb\\c.iso"_s;
    QTest::newRow("a backslash that is none") << QByteArray(k256 + "  a\\nb.iso") << u"a\\nb.iso"_s;
    QTest::newRow("brackets in it") << QByteArray("SHA256 (a (1).iso) = " + k256) << u"a (1).iso"_s;
    QTest::newRow("BSD, escaped") << QByteArray("\\SHA256 (a\\nb) = " + k256) << u"a\nb"_s;
}

void TestSumsFile::readsNamesAsTheyWereWritten()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, name);
    const QList<SumsLine> expected = {{name, HashAlgorithm::Sha256, k256}};
    QCOMPARE(readSumsFile(line), expected);
}

void TestSumsFile::aHugeFileIsReadUpToItsBound()
{
    const QByteArray line = k256 + "  other.iso\n";
    const QByteArray text = line.repeated(kLargestSumsFile / line.size() + 10) + kOther256 + "  disk.iso\n";
    const QList<SumsLine> lines = readSumsFile(text);
    QCOMPARE(lines.size(), kLargestSumsFile / line.size());
    QVERIFY(!findInSums(lines, {u"disk.iso"_s}, SumsScope::Folder));
}

void TestSumsFile::rubbishNeverGivesADigestThatIsNone()
{
    const QList<QByteArray> seeds = {k256 + "  disk.iso\n" + kMd5 + " *other", "SHA512 (disk.iso) = " + k512,
                                     "\\" + k256 + "  a\\nb"};
    const QByteArray bad = firstBadMutation(seeds, [](const QByteArray &text) {
        for (const SumsLine &line : readSumsFile(text)) {
            if (line.digest.size() != hashDigits(line.algorithm) || line.algorithm == HashAlgorithm::None)
                return false;
        }
        return true;
    });
    QVERIFY2(bad.isNull(), bad);
}

QTEST_GUILESS_MAIN(TestSumsFile)
#include "tst_sumsfile.moc"

#include "metalink.h"

#include "mutations.h"

#include <QTest>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const QByteArray k256(64, 'a');
const QByteArray kSha1(40, 'b');

QByteArray version4(const QByteArray &files)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">" + files
           + "</metalink>\n";
}

QByteArray fileOf(const QByteArray &inner, const QByteArray &name = "disk.iso")
{
    return version4("<file name=\"" + name + "\">" + inner + "</file>");
}

const QByteArray kUrl = "<url>https://a.example/disk.iso</url>";

const QByteArray kFull =
    fileOf("<size>600000</size><hash type=\"md5\">" + QByteArray(32, 'c') + "</hash><hash type=\"sha-256\">" + k256
           + "</hash><pieces length=\"262144\" type=\"sha-1\"><hash>" + kSha1 + "</hash><hash>" + QByteArray(40, 'c')
           + "</hash><hash>" + QByteArray(40, 'd')
           + "</hash></pieces><url location=\"de\" priority=\"2\">http://b.example/disk.iso</url>"
             "<url priority=\"1\">https://a.example/disk.iso</url>"
             "<url>ftp://c.example/disk.iso</url><url>http://d.example/disk.iso</url>"
             "<metaurl mediatype=\"torrent\">http://e.example/disk.torrent</metaurl>");

} // namespace

class TestMetalink : public QObject
{
    Q_OBJECT

private slots:
    void readsAllThatIsToldOfAFile();
    void readsVersion3();
    void readsSeveralFiles();
    void namesStayInTheirFolder_data();
    void namesStayInTheirFolder();
    void whatIsMalformedIsPassedOver_data();
    void whatIsMalformedIsPassedOver();
    void saysWhyItCannotBeRead_data();
    void saysWhyItCannotBeRead();
    void takesNoMoreThanItsBounds();
    void isRecognisedByItsBeginning();
    void rubbishGivesOnlySoundFiles();
};

void TestMetalink::readsAllThatIsToldOfAFile()
{
    const auto metalink = readMetalink(kFull);
    QVERIFY2(metalink, qPrintable(metalink ? QString() : metalink.error()));
    QCOMPARE(metalink->files.size(), 1);
    const MetalinkFile &file = metalink->files.front();
    QCOMPARE(file.fileName, u"disk.iso"_s);
    QCOMPARE(file.size, std::optional<qint64>(600000));
    QCOMPARE(file.urls, (QList<QUrl>{QUrl(u"https://a.example/disk.iso"_s), QUrl(u"http://b.example/disk.iso"_s),
                                     QUrl(u"http://d.example/disk.iso"_s)}));
    QCOMPARE(file.checksum, (Checksum{HashAlgorithm::Sha256, k256, {}, ChecksumSource::Metalink}));
    QCOMPARE(file.pieces.algorithm, HashAlgorithm::Sha1);
    QCOMPARE(file.pieces.length, 262144);
    QCOMPARE(file.pieces.count(), 3);
    QCOMPARE(file.pieces.digest(0).toHex(), kSha1);
    QCOMPARE(file.pieces.digest(2).toHex(), QByteArray(40, 'd'));
    QVERIFY(file.pieces.digest(3).isEmpty());
}

void TestMetalink::readsVersion3()
{
    const auto metalink = readMetalink(
        "<?xml version=\"1.0\"?><metalink version=\"3.0\" xmlns=\"http://www.metalinker.org/\"><files><file "
        "name=\"disk.iso\"><size>300</size><verification><hash type=\"sha256\">"
        + k256 + "</hash><pieces length=\"200\" type=\"sha1\"><hash piece=\"0\">" + kSha1 + "</hash><hash piece=\"1\">"
        + kSha1
        + "</hash></pieces></verification><resources><url type=\"http\" preference=\"10\">http://b.example/x</url>"
          "<url type=\"http\" preference=\"90\">http://a.example/x</url></resources></file></files></metalink>");
    QVERIFY2(metalink, qPrintable(metalink ? QString() : metalink.error()));
    const MetalinkFile &file = metalink->files.front();
    QCOMPARE(file.urls, (QList<QUrl>{QUrl(u"http://a.example/x"_s), QUrl(u"http://b.example/x"_s)}));
    QCOMPARE(file.checksum.expected, k256);
    QCOMPARE(file.pieces.count(), 2);
}

void TestMetalink::readsSeveralFiles()
{
    const auto metalink = readMetalink(version4("<generator>x</generator><file name=\"a\"><url>http://h/a</url></file>"
                                                "<file name=\"b\"><url>ftp://h/b</url></file>"
                                                "<file name=\"c\"><url>http://h/c</url></file>"));
    QVERIFY(metalink);
    QCOMPARE(metalink->files.size(), 2);
    QCOMPARE(metalink->leftOut, 1);
    QCOMPARE(metalink->files.back().fileName, u"c"_s);
}

void TestMetalink::namesStayInTheirFolder_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("a b.iso") << u"a b.iso"_s;
    QTest::newRow("upwards") << QByteArray("../../.bashrc") << u"bashrc"_s;
    QTest::newRow("absolute") << QByteArray("/etc/passwd") << u"passwd"_s;
    QTest::newRow("Windows") << QByteArray("C:\\windows\\x.dll") << u"x.dll"_s;
    QTest::newRow("a folder") << QByteArray("images/disk.iso") << u"disk.iso"_s;
    QTest::newRow("dots") << QByteArray("..") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestMetalink::namesStayInTheirFolder()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, expected);
    const auto metalink = readMetalink(fileOf(kUrl, name));
    QVERIFY(metalink);
    QCOMPARE(metalink->files.front().fileName, expected);
}

void TestMetalink::whatIsMalformedIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("inner");
    const auto row = [](const char *name, const QByteArray &inner) { QTest::newRow(name) << QByteArray(kUrl + inner); };
    const QByteArray piece = "<hash>" + kSha1 + "</hash>";
    row("nothing more", {});
    row("no size", "<size>many</size>");
    row("a negative size", "<size>-1</size>");
    row("a digest of another length", "<hash type=\"sha-256\">" + kSha1 + "</hash>");
    row("a digest of no digits", "<hash type=\"sha-1\">" + QByteArray(40, 'x') + "</hash>");
    row("an unknown algorithm", "<hash type=\"tiger\">" + kSha1 + "</hash>");
    row("a digest of nothing", "<hash>" + kSha1 + "</hash>");
    row("pieces without length", "<pieces type=\"sha-1\">" + piece + "</pieces>");
    row("pieces of length 0", "<pieces length=\"0\" type=\"sha-1\">" + piece + "</pieces>");
    row("pieces of which one is none", "<pieces length=\"9\" type=\"sha-1\">" + piece + "<hash>12</hash></pieces>");
    row("pieces of an unknown algorithm", "<pieces length=\"9\" type=\"crc32\">" + piece + "</pieces>");
    row("an address that is none", "<url>:::</url><url></url>");
    row("a script as address", "<url>javascript:alert(1)</url><url>file:///etc/passwd</url>");
}

void TestMetalink::whatIsMalformedIsPassedOver()
{
    QFETCH(QByteArray, inner);
    const auto metalink = readMetalink(fileOf(inner));
    QVERIFY2(metalink, qPrintable(metalink ? QString() : metalink.error()));
    MetalinkFile expected;
    expected.fileName = u"disk.iso"_s;
    expected.urls = {QUrl(u"https://a.example/disk.iso"_s)};
    QVERIFY(metalink->files.front() == expected);
}

void TestMetalink::saysWhyItCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"broken in line"_s;
    QTest::newRow("another document") << QByteArray("<html></html>") << u"no Metalink"_s;
    QTest::newRow("cut") << kFull.chopped(20) << u"broken in line"_s;
    QTest::newRow("no file") << version4({}) << u"no file with an http"_s;
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE metalink [<!ENTITY a \"b\">]>" + version4({}).mid(39))
                                     << u"document type"_s;
    QTest::newRow("too large") << QByteArray(kLargestMetalink + 1, ' ') << u"larger than 8 MiB"_s;
}

void TestMetalink::saysWhyItCannotBeRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const auto metalink = readMetalink(text);
    QVERIFY(!metalink);
    QVERIFY2(metalink.error().contains(words), qPrintable(metalink.error()));
    QVERIFY(!metalink.error().contains(u'\n'));
}

void TestMetalink::takesNoMoreThanItsBounds()
{
    QByteArray urls;
    for (int i = 0; i < 100; ++i)
        urls += "<url>http://h/" + QByteArray::number(i) + "</url>";
    const auto many = readMetalink(fileOf(urls));
    QVERIFY(many);
    QCOMPARE(many->files.front().urls.size(), 32);
    const QByteArray file = "<file name=\"a\"><url>http://h/a</url></file>";
    const auto files = readMetalink(version4(file.repeated(1500)));
    QVERIFY(files);
    QCOMPARE(files->files.size(), 1000);
    const QByteArray pieces = "<pieces length=\"9\" type=\"md5\">"
                              + ("<hash>" + QByteArray(32, 'a') + "</hash>").repeated(32769) + "</pieces>";
    const auto tooMany = readMetalink(fileOf(kUrl + pieces));
    QVERIFY(tooMany);
    QVERIFY(tooMany->files.front().pieces.isEmpty());
}

void TestMetalink::isRecognisedByItsBeginning()
{
    QVERIFY(looksLikeMetalink(kFull));
    QVERIFY(looksLikeMetalink("\xef\xbb\xbf" + kFull));
    QVERIFY(!looksLikeMetalink("https://example.org/<metalink\n"));
    QVERIFY(!looksLikeMetalink("<html></html>"));
    QVERIFY(!looksLikeMetalink({}));
}

void TestMetalink::rubbishGivesOnlySoundFiles()
{
    const QByteArray bad = firstBadMutation(
        {kFull},
        [](const QByteArray &text) {
            const auto metalink = readMetalink(text);
            if (!metalink)
                return !metalink.error().isEmpty();
            for (const MetalinkFile &file : metalink->files) {
                const bool digestFits = file.checksum.expected.size() == hashDigits(file.checksum.algorithm);
                const bool piecesFit = file.pieces.isEmpty() || (file.pieces.length > 0 && file.pieces.count() > 0);
                if (file.urls.isEmpty() || file.fileName.contains(u'/') || !digestFits || !piecesFit)
                    return false;
            }
            return true;
        },
        1000);
    QVERIFY2(bad.isNull(), bad);
}

QTEST_GUILESS_MAIN(TestMetalink)
#include "tst_metalink.moc"

#include "mediatype.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;

class TestMediaType : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTypeWithoutParameters();
    void knowsWebPages();
    void knowsExtensions();
    void knowsNamesThatAreNeverPages();
    void recognisesPagesByTheirFirstBytes_data();
    void recognisesPagesByTheirFirstBytes();
    void noCutOrMutationMakesAStrangeType();
};

void TestMediaType::readsTheTypeWithoutParameters()
{
    QCOMPARE(mediaType(" Text/HTML ; charset=utf-8"), QByteArray("text/html"));
    QCOMPARE(mediaType("application/zip"), QByteArray("application/zip"));
    for (const char *text : {"", "zip", "/", "a/", "/b", "a/b/c", ";", "; text/html"})
        QCOMPARE(mediaType(text), QByteArray());
    QCOMPARE(mediaType("a/" + QByteArray(1000, 'b')), QByteArray());
    QCOMPARE(mediaType(QByteArray("appl\0i/zip", 10)), QByteArray());
    QCOMPARE(mediaType("text/ht ml"), QByteArray());
}

void TestMediaType::knowsWebPages()
{
    QVERIFY(isWebPage("text/html"));
    QVERIFY(isWebPage("TEXT/HTML;charset=x"));
    QVERIFY(isWebPage("application/xhtml+xml"));
    QVERIFY(!isWebPage("text/plain"));
    QVERIFY(!isWebPage(""));
}

void TestMediaType::knowsExtensions()
{
    QCOMPARE(extensionOfType("application/zip"), QStringLiteral(".zip"));
    QCOMPARE(extensionOfType("application/epub+zip"), QStringLiteral(".epub"));
    QCOMPARE(extensionOfType("video/x-matroska"), QStringLiteral(".mkv"));
    QCOMPARE(extensionOfType("text/html; charset=x"), QStringLiteral(".html"));
    QCOMPARE(extensionOfType("application/octet-stream"), QString());
    QCOMPARE(extensionOfType("text/plain"), QString());
    QCOMPARE(extensionOfType(""), QString());
}

void TestMediaType::knowsNamesThatAreNeverPages()
{
    QVERIFY(namesBinaryFile(u"disk.iso"));
    QVERIFY(namesBinaryFile(u"DISK.ISO"));
    QVERIFY(namesBinaryFile(u"a.tar.gz"));
    QVERIFY(!namesBinaryFile(u"index.html"));
    QVERIFY(!namesBinaryFile(u"get.php"));
    QVERIFY(!namesBinaryFile(u"iso"));
    QVERIFY(!namesBinaryFile(u"disk."));
    QVERIFY(!namesBinaryFile(u""));
}

void TestMediaType::recognisesPagesByTheirFirstBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isPage");
    const auto row = [](const char *bytes, bool isPage) {
        QTest::newRow(QByteArray(bytes).toPercentEncoding(" <>!").constData()) << QByteArray(bytes) << isPage;
    };
    row("<!DOCTYPE html><html>", true);
    row("\r\n  <!doctype HTML PUBLIC", true);
    row("\xef\xbb\xbf<html lang=de>", true);
    row("<HEAD><title>", true);
    row("<script>location='x'</script>", true);
    row("<?xml version=\"1.0\"?>\n<html xmlns=x>", true);
    row("<!-- a portal --><html>", true);
    row("<?xml version=\"1.0\"?><metalink>", false);
    row("<!-- never closed", false);
    row("PK\x03\x04", false);
    row("%PDF-1.7", false);
    row("<svg>", false);
    row("", false);
}

void TestMediaType::recognisesPagesByTheirFirstBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isPage);
    QCOMPARE(looksLikeWebPage(bytes), isPage);
}

void TestMediaType::noCutOrMutationMakesAStrangeType()
{
    const QList<QByteArray> seeds = {"text/html; charset=utf-8", "application/zip", "<?xml?><!-- x --><html>",
                                     "\xef\xbb\xbf<!doctype html>"};
    const QByteArray bad = firstBadMutation(seeds, [](const QByteArray &text) {
        const QByteArray type = mediaType(text);
        const QString extension = extensionOfType(text);
        const bool isConsistent = !looksLikeWebPage(text) || looksLikeWebPage(text + "more");
        const bool isNamed = namesBinaryFile(QString::fromLatin1(text)); // a name without a dot has no extension
        return isConsistent && (!isNamed || text.contains('.')) && (type.isEmpty() || type.count('/') == 1)
               && !type.contains(';') && (extension.isEmpty() || extension.startsWith(u'.'));
    });
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" /;<>").constData());
}

QTEST_GUILESS_MAIN(TestMediaType)
#include "tst_mediatype.moc"

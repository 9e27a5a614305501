#include "htmltags.h"
#include "pagelinks.h"

#include <QTest>

using namespace longhaul;
using namespace Qt::StringLiterals;

class TestPageLinks : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreFound_data();
    void addressesAreFound();
    void textsStandBesideTheirLinks();
    void eachAddressComesOnce();
    void thePagesOwnBaseCounts();
    void aPageIsRecognised_data();
    void aPageIsRecognised();
    void theTextIsReadInItsEncoding();
    void anEndlessPageIsBounded();
    void everyCutIsReadWithoutHarm();
};

void TestPageLinks::addressesAreFound_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("links");
    const auto row = [](const char *html, const char *links) {
        QTest::newRow(html) << QString::fromUtf8(html) << QString::fromLatin1(links);
    };
    row("<a href=\"a.zip\">", "http://h/d/a.zip");
    row("<A HREF='a.zip'>", "http://h/d/a.zip");
    row("<a class=x href=a.zip>", "http://h/d/a.zip");
    row("<a href = \"a.zip\" >", "http://h/d/a.zip");
    row("<a data-href=\"b\" href=\"a.zip\">", "http://h/d/a.zip");
    row("<a href=\"/a.zip\">", "http://h/a.zip");
    row("<a href=\"//o/a.zip\">", "http://o/a.zip");
    row("<a href=\"https://o/a.zip\">", "https://o/a.zip");
    row("<a href=\"../a.zip\">", "http://h/a.zip");
    row("<a href=\"?page=2\">", "http://h/d/p.html?page=2");
    row("<a href=\" a b.zip \">", "http://h/d/a%20b.zip");
    row("<a href=\"a.zip?x=1&amp;y=2\">", "http://h/d/a.zip?x=1&y=2");
    row("<a href=\"a.zip?x=1&y=2\">", "http://h/d/a.zip?x=1&y=2");
    row("<a href=\"a&#46;zip\">", "http://h/d/a.zip");
    row("<a href=\"a.zip#top\">", "http://h/d/a.zip");
    row("<a href=\"#top\">", "");
    row("<a href=\"\">", "");
    row("<a href=\"mailto:x@y\">", "");
    row("<a href=\"javascript:void(0)\">", "");
    row("<a href=\"ftp://h/a\">", "");
    row("<a name=\"x\">", "");
    row("<img src=\"i.png\"><video src=\"v.mp4\"><source src=\"v.webm\"></video><audio src=a.ogg>",
        "http://h/d/i.png http://h/d/v.mp4 http://h/d/v.webm http://h/d/a.ogg");
    row("<area href=a><embed src=b><track src=c><object data=d>",
        "http://h/d/a http://h/d/b http://h/d/c http://h/d/d");
    row("<link href=\"style.css\"><script src=\"x.js\"></script><a href=a>", "http://h/d/a");
    row("<script>x = '<a href=\"no\">'</script><a href=a>", "http://h/d/a");
    row("<style><a href=no></STYLE><a href=a>", "http://h/d/a");
    row("<!-- <a href=no> --><a href=a>", "http://h/d/a");
    row("<!-- <a href=no>", "");
    row("5 < 6 <a href=a>", "http://h/d/a");
    row("<a title=\"x > y\" href=a>", "http://h/d/a");
    row("<a href=a/b/>", "http://h/d/a/b/");
    row("<a href='a", "http://h/d/a");
    row("<a href", "");
    row("<a =href=a><a href=b>", "http://h/d/b");
}

void TestPageLinks::addressesAreFound()
{
    QFETCH(QString, html);
    QFETCH(QString, links);
    QStringList found;
    for (const PageLink &link : linksOfPage(html, QUrl(u"http://h/d/p.html"_s)))
        found << link.url.toString(QUrl::FullyEncoded);
    QCOMPARE(found.join(u' '), links);
}

void TestPageLinks::textsStandBesideTheirLinks()
{
    const QList<PageLink> links = linksOfPage(
        u"<a href=a>The <b>first</b>\n file &amp; more</a> not this <a href=b><img src=i alt='a picture'></a>"_s,
        QUrl(u"http://h/"_s));
    QCOMPARE(links.size(), 3);
    QCOMPARE(links[0].text, u"The first file & more"_s);
    QCOMPARE(links[1].text, QString());
    QCOMPARE(links[2].text, u"a picture"_s);
}

void TestPageLinks::eachAddressComesOnce()
{
    const QList<PageLink> links =
        linksOfPage(u"<a href=a>x</a><a href=a#2>longer text</a><a href=a></a>"_s, QUrl(u"http://h/"_s));
    QCOMPARE(links, (QList<PageLink>{{QUrl(u"http://h/a"_s), u"longer text"_s}}));
}

void TestPageLinks::thePagesOwnBaseCounts()
{
    const QString html = u"<base href='https://o/x/'><a href=a>t</a><base href='http://second/'><a href=b>"_s;
    QCOMPARE(linksOfPage(html, QUrl()).value(0).url, QUrl(u"https://o/x/a"_s));
    QCOMPARE(linksOfPage(html, QUrl()).value(1).url, QUrl(u"https://o/x/b"_s));
    // Without any, only whole addresses are of use.
    QCOMPARE(linksOfPage(u"<a href=a><a href=http://h/b>"_s, QUrl()).size(), 1);
}

void TestPageLinks::aPageIsRecognised_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("is");
    QTest::newRow("doctype") << QByteArray("<!DOCTYPE html>\n<html>") << true;
    QTest::newRow("html") << QByteArray(" \n<HTML lang=de>") << true;
    QTest::newRow("comment") << QByteArray("<!-- saved from -->\n<html>") << true;
    QTest::newRow("xhtml") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC>") << true;
    QTest::newRow("piece") << QByteArray("<a href=x>") << true;
    QTest::newRow("metalink") << QByteArray("<?xml version=\"1.0\"?><metalink>") << false;
    QTest::newRow("text") << QByteArray("see <http://h/a>") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestPageLinks::aPageIsRecognised()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, is);
    QCOMPARE(looksLikeHtml(content), is);
}

void TestPageLinks::theTextIsReadInItsEncoding()
{
    QCOMPARE(htmlText("<p>\xc3\xa9"), u"<p>é"_s);
    QCOMPARE(htmlText("<p>\xe9", "text/html; charset=ISO-8859-1"), u"<p>é"_s);
    QCOMPARE(htmlText("<meta charset=\"iso-8859-1\"><p>\xe9"), u"<meta charset=\"iso-8859-1\"><p>é"_s);
    QCOMPARE(htmlText("<p>\xc3\xa9", "text/html; charset=unheard-of"), u"<p>é"_s);
}

void TestPageLinks::anEndlessPageIsBounded()
{
    QString html;
    for (int i = 0; i < kMostPageLinks + 500; ++i)
        html += u"<a href=%1>"_s.arg(i);
    QCOMPARE(linksOfPage(html, QUrl(u"http://h/"_s)).size(), kMostPageLinks);
}

void TestPageLinks::everyCutIsReadWithoutHarm()
{
    const QString html =
        u"<!-- c --><base href='http://h/'><a href=\"a&#x41;&amp;\" x>t&eacute;</a><script>s</script></a"_s;
    for (qsizetype length = 0; length <= html.size(); ++length)
        QVERIFY(linksOfPage(html.left(length), QUrl()).size() <= 1);
}

QTEST_GUILESS_MAIN(TestPageLinks)
#include "tst_pagelinks.moc"

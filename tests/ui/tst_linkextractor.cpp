#include "linkextractor.h"
#include "linkfilereader.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace longhaul;

class LinkExtractorTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesThePunctuationToTheSentence_data();
    void leavesThePunctuationToTheSentence();
    void keepsTheOrderAndEachLinkOnce();
    void countsWhatItLeavesOut();
    void returnsOtherProtocolsOnlyWhenTheyAreAlone();
    void findsTheLinksOfHtml();
    void prefersAddressesToTheTextThatRepeatsThem();
    void takesOnlyFilesThatMayHoldLinks();
    void readsLinkFilesOfEachKind_data();
    void readsLinkFilesOfEachKind();
    void readsFilesInTheirOrderAndNamesTheUnreadable();
    void stopsReadingAtTheBound();
    void aRangeStaysARangeHoweverItComes();
    void searchesHostileTextInLinearTime_data();
    void searchesHostileTextInLinearTime();
};

void LinkExtractorTest::leavesThePunctuationToTheSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *text, const char *link) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(link);
    };
    row("http://h/a", "http://h/a");
    row("  HTTPS://H/a\t", "HTTPS://H/a");
    row("See http://h/a.", "http://h/a");
    row("http://h/a, and more", "http://h/a");
    row("(http://h/a)", "http://h/a");
    row("(see http://h/a_(b).)", "http://h/a_(b)");
    row("<http://h/a>", "http://h/a");
    row("\"http://h/a\"", "http://h/a");
    row("'http://h/a';", "http://h/a");
    row("“http://h/a”", "http://h/a");
    row("[name](http://h/a \"title\")", "http://h/a");
    row("[http://h/a]", "http://h/a");
    row("[url]http://h/a[/url]", "http://h/a");
    row("*http://h/a*", "http://h/a");
    row("http://h/a*", "http://h/a*");
    row("下载http://h/a。", "http://h/a");
    row("下载 http://h/a。然后", "http://h/a");
    row("http://h/ä/ü.zip", "http://h/ä/ü.zip");
    row("http://h/a?x=1&y=(2)", "http://h/a?x=1&y=(2)");
    row("http://h/a?", "http://h/a");
    row("http://[::1]:80/a", "http://[::1]:80/a");
    row("view-source:http://h/a", "http://h/a");
    row("https://w.org/2020/https://h/a", "https://w.org/2020/https://h/a");
    row("https://h/go?to=https://i/b", "https://h/go?to=https://i/b");
    row("href=\"http://h/a\"", "http://h/a");
    row("http://u:p@h/a", "http://u:p@h/a");
    row("see xhttp://h/a", "");
    row("http://", "");
    row("just words about http", "");
    row("http and https are protocols: https://h/a!", "https://h/a");
}

void LinkExtractorTest::leavesThePunctuationToTheSentence()
{
    QFETCH(QString, text);
    QFETCH(QString, link);
    QCOMPARE(linksInText(text), link.isEmpty() ? QStringList() : QStringList(link));
}

void LinkExtractorTest::keepsTheOrderAndEachLinkOnce()
{
    const QString text = QStringLiteral("http://h/2\r\nhttp://h/1 http://h/2\rhttp://h/3\n\nhttp://h/1,http://h/4");
    QCOMPARE(linksInText(text), QStringList({QStringLiteral("http://h/2"), QStringLiteral("http://h/1"),
                                             QStringLiteral("http://h/3"), QStringLiteral("http://h/4")}));
}

void LinkExtractorTest::countsWhatItLeavesOut()
{
    const FoundLinks found = findLinks(u"http://h/1\n# a comment\nno link\n\nhttp://h/1\n  neither  \n");
    QCOMPARE(found, (FoundLinks{{QStringLiteral("http://h/1")}, 1, 2}));
}

void LinkExtractorTest::returnsOtherProtocolsOnlyWhenTheyAreAlone()
{
    QCOMPARE(linksInText(u"ftp://h/a\nmagnet:?xt=urn:btih:1"),
             QStringList({QStringLiteral("ftp://h/a"), QStringLiteral("magnet:?xt=urn:btih:1")}));
    QCOMPARE(linksInText(u"get ftp://h/a now\nNote:this\nfoo: bar"), QStringList());
    QCOMPARE(linksInText(u"ftp://h/a\u00A0now\nftp://h/a\u0085b"), QStringList());
    QCOMPARE(linksInText(u"http://[bad/x"), QStringList(QStringLiteral("http://[bad/x")));
}

void LinkExtractorTest::findsTheLinksOfHtml()
{
    const QString html = QStringLiteral(
        "<p>No http://h/text here</p><link href=\"http://h/style.css\"><A class='x' "
        "HREF=\"http://h/a?x=1&amp;y=2\">a</A>"
        "<a href='http://h/b'>b</a><a href=http://h/c>c</a><a href=\"/relative\">d</a><a href=\"mailto:a@b\">e</a>"
        "<a href='http://h/b'>again</a>");
    const QStringList links{QStringLiteral("http://h/a?x=1&y=2"), QStringLiteral("http://h/b"),
                            QStringLiteral("http://h/c")};
    QCOMPARE(linksInHtml(html), links);
    QMimeData data;
    data.setHtml(html);
    data.setText(QStringLiteral("a b c"));
    QCOMPARE(linksIn(data), links);
}

void LinkExtractorTest::prefersAddressesToTheTextThatRepeatsThem()
{
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://h/a b")), QUrl(QStringLiteral("ftp://h/c")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/x.txt"))});
    data.setText(QStringLiteral("https://h/a b"));
    QCOMPARE(linksIn(data), QStringList({QStringLiteral("https://h/a%20b"), QStringLiteral("ftp://h/c")}));
    QVERIFY(mayHoldLinks(data));
    QVERIFY(!mayHoldLinks(QMimeData()));
}

void LinkExtractorTest::takesOnlyFilesThatMayHoldLinks()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.TXT")), QUrl::fromLocalFile(QStringLiteral("/tmp/b.iso")),
                  QUrl::fromLocalFile(QStringLiteral("/tmp/c.desktop")), QUrl(QStringLiteral("http://h/d.txt"))});
    QCOMPARE(linkFilesIn(data), QStringList({QStringLiteral("/tmp/a.TXT"), QStringLiteral("/tmp/c.desktop")}));
}

void LinkExtractorTest::readsLinkFilesOfEachKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("url") << QStringLiteral("a.url")
                         << QByteArray("[InternetShortcut]\r\nIconFile=http://h/favicon.ico\r\nURL=http://h/ä\r\n");
    QTest::newRow("desktop") << QStringLiteral("a.desktop")
                             << QByteArray("[Desktop Entry]\nType=Link\nURL=http://h/ä\nIcon=http://h/i\n"
                                           "[Other]\nURL=http://h/o\n");
    QTest::newRow("webloc") << QStringLiteral("a.webloc")
                            << QByteArray("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                          "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                                          "<plist><dict><string>http://h/ä</string></dict></plist>");
    QTest::newRow("text") << QStringLiteral("a.txt") << QByteArray("http://h/ä\n");
    QTest::newRow("byte order mark") << QStringLiteral("a.txt") << QByteArray("\xEF\xBB\xBFhttp://h/ä\n");
    QTest::newRow("latin 1") << QStringLiteral("a.txt") << QByteArray("http://h/\xE4\n");
    QTest::newRow("utf-16") << QStringLiteral("a.txt") << QByteArray("\xFF\xFEh\0t\0t\0p\0:\0/\0/\0h\0/\0\xE4\0", 22);
}

void LinkExtractorTest::readsLinkFilesOfEachKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QCOMPARE(linksInFile(name, content), QStringList(QStringLiteral("http://h/ä")));
}

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test cannot write its own file");
    return file.fileName();
}

} // namespace

void LinkExtractorTest::readsFilesInTheirOrderAndNamesTheUnreadable()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing.txt"));
    const QStringList files{written(folder, QStringLiteral("b.txt"), "http://h/1\nhttp://h/0"), missing,
                            written(folder, QStringLiteral("a.txt"), "http://h/2\nhttp://h/1")};
    LinkFileReader reader;
    QSignalSpy finished(&reader, &LinkFileReader::finished);
    LinkSources sources;
    sources.text = QStringLiteral("http://h/0");
    reader.read(sources, files);
    QVERIFY(finished.wait());
    const auto offered = finished.first().at(0).value<OfferedSet>();
    QCOMPARE(offered.links,
             QStringList({QStringLiteral("http://h/0"), QStringLiteral("http://h/1"), QStringLiteral("http://h/2")}));
    QCOMPARE(offered.unread, QStringList(missing));
}

void LinkExtractorTest::stopsReadingAtTheBound()
{
    const QTemporaryDir folder;
    const QByteArray large = QByteArray("http://h/first\n") + QByteArray(kMostLinkText, '\n') + "http://h/beyond\n";
    const QStringList files{written(folder, QStringLiteral("large.txt"), large),
                            written(folder, QStringLiteral("next.txt"), "http://h/next")};
    LinkFileReader reader;
    QSignalSpy finished(&reader, &LinkFileReader::finished);
    reader.read({}, files);
    QVERIFY(finished.wait());
    const auto offered = finished.first().at(0).value<OfferedSet>();
    QCOMPARE(offered.links, QStringList(QStringLiteral("http://h/first")));
    QCOMPARE(offered.unread, files);
}

void LinkExtractorTest::aRangeStaysARangeHoweverItComes()
{
    const QString link = QStringLiteral("http://h/[08-10].jpg");
    QMimeData text;
    text.setText(QStringLiteral("All of them: ") + link);
    QCOMPARE(linksIn(text), QStringList(link));
    QMimeData addresses;
    addresses.setUrls({QUrl(link)});
    QCOMPARE(linksIn(addresses), QStringList(link));
    QMimeData html;
    html.setHtml(QStringLiteral("<a href=\"%1\">all</a>").arg(link));
    QCOMPARE(linksIn(html), QStringList(link));
}

void LinkExtractorTest::searchesHostileTextInLinearTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("brackets") << QStringLiteral("http://h/") + QString(1000000, u')');
    QTest::newRow("schemes") << QStringLiteral("http://").repeated(150000);
    QTest::newRow("anchors") << QStringLiteral("<a ").repeated(300000);
    QTest::newRow("commas") << QStringLiteral(",http://h").repeated(100000);
}

void LinkExtractorTest::searchesHostileTextInLinearTime()
{
    QFETCH(QString, text);
    // Quadratic work would take hours; the generous bound only has to tell one from the other.
    QElapsedTimer timer;
    timer.start();
    (void)findLinks(text);
    (void)linksInHtml(text);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(LinkExtractorTest)
#include "tst_linkextractor.moc"

#include "redirects.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;

Q_DECLARE_METATYPE(longhaul::FailureCode)

class TestRedirects : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheRedirectingCodes();
    void resolvesAddresses_data();
    void resolvesAddresses();
    void refusesBadAddresses_data();
    void refusesBadAddresses();
    void detailsHoldNoQuery();
    void comparesOrigins_data();
    void comparesOrigins();
    void noCutOrMutationLeadsOutOfHttp();
};

static QUrl urlOf(const char *text)
{
    return QUrl(QString::fromUtf8(text), QUrl::StrictMode);
}

void TestRedirects::knowsTheRedirectingCodes()
{
    QList<int> codes;
    for (int status = 0; status < 1000; ++status) {
        if (isRedirect(status))
            codes << status;
    }
    QCOMPARE(codes, (QList<int>{301, 302, 303, 307, 308}));
}

void TestRedirects::resolvesAddresses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &location,
                        const QByteArray &wanted) { QTest::newRow(name) << from << location << wanted; };
    const QByteArray base = "https://a.example/x/y?q=1";
    row("absolute", base, "https://b.example/z", "https://b.example/z");
    row("path", base, "/z?p=2", "https://a.example/z?p=2");
    row("relative", base, "z", "https://a.example/x/z");
    row("up", base, "../z", "https://a.example/z");
    row("too far up", base, "../../../z", "https://a.example/z");
    row("query", base, "?p=2", "https://a.example/x/y?p=2");
    row("other host, same scheme", base, "//b.example/z", "https://b.example/z");
    row("upgrade", "http://a.example/x", "https://a.example/x", "https://a.example/x");
    row("other port", base, "https://a.example:8443/x", "https://a.example:8443/x");
    row("keeps the fragment", "https://a.example/x#part", "/z", "https://a.example/z#part");
    row("own fragment wins", "https://a.example/x#part", "/z#own", "https://a.example/z#own");
    row("capital scheme", base, "HTTPS://B.Example/Z", "https://b.example/Z");
    row("user info goes", base, "https://user:secret@b.example/z", "https://b.example/z");
    row("user info is not inherited", "https://user:secret@a.example/x", "/z", "https://a.example/z");
    row("space", base, "/a b", "https://a.example/a%20b");
    row("margins", base, "  /z\t", "https://a.example/z");
    row("raw UTF-8", base, "/\xc3\xa9", "https://a.example/%C3%A9");
    row("raw Latin-1 stays its bytes", base, "/\xe9", "https://a.example/%E9");
    row("international host", base,
        "https://b\xc3\xbc"
        "cher.example/",
        "https://xn--bcher-kva.example/");
    row("escapes stay", base, "/a%2Fb%20c", "https://a.example/a%2Fb%20c");
    row("IPv6", base, "https://[::1]:8080/z", "https://[::1]:8080/z");
    row("signed query stays", base, "/z?sig=a%2Bb%3D&e=1%2F2", "https://a.example/z?sig=a%2Bb%3D&e=1%2F2");
}

void TestRedirects::resolvesAddresses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, wanted);
    const auto url = resolveRedirect(urlOf(from), location);
    QVERIFY2(url, url ? "" : qPrintable(url.error().detail));
    QCOMPARE(url->toEncoded(), wanted);
}

void TestRedirects::refusesBadAddresses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<FailureCode>("wanted");
    const auto row = [](const char *name, const QByteArray &location, FailureCode wanted) {
        QTest::newRow(name) << QByteArray("https://a.example/x") << location << wanted;
    };
    row("downgrade", "http://a.example/x", FailureCode::InsecureRedirect);
    row("downgrade elsewhere", "http://b.example/", FailureCode::InsecureRedirect);
    row("file", "file:///etc/passwd", FailureCode::UnsupportedProtocol);
    row("ftp", "ftp://a.example/x", FailureCode::UnsupportedProtocol);
    row("data", "data:text/html,x", FailureCode::UnsupportedProtocol);
    row("script", "javascript:alert(1)", FailureCode::UnsupportedProtocol);
    row("empty", "", FailureCode::Protocol);
    row("blank", "  ", FailureCode::Protocol);
    row("no host", "https:///x", FailureCode::Protocol);
    row("bad port", "https://a.example:99999/", FailureCode::Protocol);
    row("port 0", "https://a.example:0/", FailureCode::Protocol);
    row("bad host", "https://a b.example/", FailureCode::Protocol);
    row("line break", "https://a.example/\r\nX: y", FailureCode::Protocol);
    row("zero byte", QByteArray("/a\0b", 4), FailureCode::Protocol);
    row("endless", QByteArray(100'000, 'a'), FailureCode::Protocol);
}

void TestRedirects::refusesBadAddresses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, location);
    QFETCH(FailureCode, wanted);
    const auto url = resolveRedirect(urlOf(from), location);
    QVERIFY(!url);
    QCOMPARE(url.error().code, wanted);
    QVERIFY(!url.error().detail.isEmpty());
}

void TestRedirects::detailsHoldNoQuery()
{
    for (const char *location : {"http://u:secret@b.example/?token=secret", "ftp://u:secret@b.example/?token=secret",
                                 "https://u:secret@:0/?token=secret"}) {
        const auto url = resolveRedirect(urlOf("https://a.example/"), location);
        QVERIFY(!url);
        QVERIFY2(!url.error().detail.contains(QLatin1String("secret")), qPrintable(url.error().detail));
    }
}

void TestRedirects::comparesOrigins_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("https") << QByteArray("https://A.example/x?y#z") << QStringLiteral("https://a.example:443");
    QTest::newRow("http") << QByteArray("http://a.example") << QStringLiteral("http://a.example:80");
    QTest::newRow("port") << QByteArray("http://a.example:8080") << QStringLiteral("http://a.example:8080");
    QTest::newRow("default port said") << QByteArray("https://a.example:443/")
                                       << QStringLiteral("https://a.example:443");
    QTest::newRow("user info") << QByteArray("https://u:p@a.example/") << QStringLiteral("https://a.example:443");
    QTest::newRow("IPv6") << QByteArray("http://[::1]/") << QStringLiteral("http://[::1]:80");
    QTest::newRow("international") << QByteArray("http://b\xc3\xbc"
                                                 "cher.example/")
                                   << QStringLiteral("http://xn--bcher-kva.example:80");
    QTest::newRow("no host") << QByteArray("file:///x") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestRedirects::comparesOrigins()
{
    QFETCH(QByteArray, url);
    QFETCH(QString, origin);
    const QUrl address(QString::fromUtf8(url));
    QCOMPARE(originOf(address), origin);
    QCOMPARE(isSameOrigin(address, address), !origin.isEmpty());
    QVERIFY(!isSameOrigin(address, urlOf("https://a.example:444/")));
    QVERIFY(!isSameOrigin(address, urlOf("https://b.example/")));
    QVERIFY(!isSameOrigin(urlOf("http://a.example/"), urlOf("https://a.example/")));
}

void TestRedirects::noCutOrMutationLeadsOutOfHttp()
{
    const QList<QByteArray> seeds = {"https://user:secret@b.example:8443/z?q=%20#f", "//[::1]:80/z", "../z?p#q",
                                     "file:///etc/passwd", "http://b.example/"};
    const QUrl from = urlOf("https://a.example/x/y#part");
    const QByteArray bad = firstBadMutation(seeds, [&](const QByteArray &text) {
        const auto url = resolveRedirect(from, text);
        return !url || (url->scheme() == QLatin1String("https") && !url->host().isEmpty() && url->userInfo().isEmpty());
    });
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" :/?").constData());
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"

#include "linkaddress.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;

Q_DECLARE_METATYPE(longhaul::FailureCode)

class TestLinkAddress : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void takesTheSecretOut_data();
    void takesTheSecretOut();
    void refusesWhatIsNoLink_data();
    void refusesWhatIsNoLink();
    void namesTheProtocolThatItRefuses();
    void detailsHoldNothingOfTheText();
    void noCutOrMutationGivesAnotherThanAnHttpAddress();
};

void TestLinkAddress::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *text, const char *wanted) {
        QTest::newRow(QByteArray(text).toPercentEncoding(" :/?@").constData())
            << QString::fromUtf8(text) << QByteArray(wanted);
    };
    row("https://a.example/disk.iso", "https://a.example/disk.iso");
    row("http://a.example", "http://a.example");
    row("  https://a.example/x\n", "https://a.example/x");
    row("\ufeffhttps://a.example/x\u200b", "https://a.example/x");
    row("\u00a0https://a.example/x\u00a0", "https://a.example/x");
    row("<https://a.example/x>", "https://a.example/x");
    row("\"https://a.example/x\"", "https://a.example/x");
    row("'https://a.example/x'", "https://a.example/x");
    row("\u201chttps://a.example/x\u201d", "https://a.example/x");
    row("HTTPS://A.Example/X", "https://a.example/X");
    row("https://a.example/a b.iso", "https://a.example/a%20b.iso");
    row("https://a.example/a%20b.iso", "https://a.example/a%20b.iso");
    row("https://a.example/a%2Fb", "https://a.example/a%2Fb");
    row("https://a.example/100%", "https://a.example/100%25");
    row("https://a.example/\u00e9", "https://a.example/%C3%A9");
    row("https://b\u00fccher.example/", "https://xn--bcher-kva.example/");
    row("https://a.example:8443/x?y=z#w", "https://a.example:8443/x?y=z#w");
    row("https://a.example/x?sig=a%2Bb%3D", "https://a.example/x?sig=a%2Bb%3D");
    row("http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x");
    row("http://[::1]:8080/x", "http://[::1]:8080/x");
    row("https://a.example/mail@b.example", "https://a.example/mail@b.example");
}

void TestLinkAddress::readsWhatPeoplePaste()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, wanted);
    const auto link = readLink(text);
    QVERIFY2(link, link ? "" : qPrintable(link.error().detail));
    QCOMPARE(link->url.toEncoded(), wanted);
    QVERIFY(link->userName.isEmpty());
    QVERIFY(link->password.isEmpty());
}

void TestLinkAddress::takesTheSecretOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *text, const char *user, const char *password) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(user) << QString::fromUtf8(password);
    };
    row("https://user:secret@a.example/x", "user", "secret");
    row("https://user@a.example/x", "user", "");
    row("https://user:@a.example/x", "user", "");
    row("https://:secret@a.example/x", "", "secret");
    row("https://us%40er:p%3Aw%2F@a.example/x", "us@er", "p:w/");
    row("https://user:p@ss@a.example/x", "user", "p@ss");
    row("https://user:a:b@a.example/x", "user", "a:b");
    row("https://\u00fcser:p\u00e4ss@a.example/x", "\u00fcser", "p\u00e4ss");
}

void TestLinkAddress::takesTheSecretOut()
{
    QFETCH(QString, text);
    QFETCH(QString, user);
    QFETCH(QString, password);
    const auto link = readLink(text);
    QVERIFY2(link, link ? "" : qPrintable(link.error().detail));
    QCOMPARE(link->userName, user);
    QCOMPARE(link->password, password);
    QCOMPARE(link->url.toEncoded(), QByteArray("https://a.example/x"));
}

void TestLinkAddress::refusesWhatIsNoLink_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FailureCode>("wanted");
    const auto bad = [](const char *text) {
        QTest::newRow(QByteArray(text).toPercentEncoding(" :/?@").constData())
            << QString::fromUtf8(text) << FailureCode::BadUrl;
    };
    const auto other = [](const char *text) {
        QTest::newRow(text) << QString::fromUtf8(text) << FailureCode::UnsupportedProtocol;
    };
    bad("");
    bad("   ");
    bad("<>");
    bad("a.example/x");
    bad("www.a.example");
    bad("a.example:8080/x");
    bad("localhost:8080/x");
    bad("/home/x/file");
    bad("C:\\Users\\x");
    bad("C:/Users/x");
    bad("http:");
    bad("http://");
    bad("http:///x");
    bad("http:/a.example/x");
    bad("https://:8080/");
    bad("https://user:secret@/x");
    bad("https://a.example:99999/");
    bad("https://a.example:0/");
    bad("https://a.example:port/");
    bad("https://a b.example/");
    bad("https://[::1/x");
    bad("https://a.example/x\nhttps://b.example/y");
    bad("https://a.example/\u202efdp.exe");
    bad("https://a.example/\x01y");
    bad("some words");
    bad("://a.example");
    bad("1http://a.example");
    other("ftp://a.example/x");
    other("FILE:///etc/passwd");
    other("magnet:?xt=urn:btih:0");
    other("mailto:x@a.example");
    other("javascript:alert(1)");
    other("data:text/plain,x");
    other("sftp://user:secret@a.example/");
    QTest::newRow("zero") << QStringLiteral("https://a.example/") + QChar(0) + QLatin1Char('x') << FailureCode::BadUrl;
    QTest::newRow("endless") << QStringLiteral("https://a.example/") + QString(100'000, u'a') << FailureCode::BadUrl;
}

void TestLinkAddress::refusesWhatIsNoLink()
{
    QFETCH(QString, text);
    QFETCH(FailureCode, wanted);
    const auto link = readLink(text);
    QVERIFY2(!link, link ? link->url.toEncoded().constData() : "");
    QCOMPARE(failureName(link.error().code), failureName(wanted));
    QVERIFY(!link.error().detail.isEmpty());
}

void TestLinkAddress::namesTheProtocolThatItRefuses()
{
    QVERIFY(readLink(u"ftp://a.example/x").error().detail.contains(QLatin1String("\"ftp\"")));
    QVERIFY(readLink(u"magnet:?xt=x").error().detail.contains(QLatin1String("\"magnet\"")));
}

void TestLinkAddress::detailsHoldNothingOfTheText()
{
    for (const QStringView text : {QStringView(u"sftp://user:secret@a.example/?secret"),
                                   QStringView(u"https://user:secret@a b/"), QStringView(u"user:secret@a.example")}) {
        const auto link = readLink(text);
        QVERIFY(!link);
        QVERIFY2(!link.error().detail.contains(QLatin1String("secret")), qPrintable(link.error().detail));
    }
}

void TestLinkAddress::noCutOrMutationGivesAnotherThanAnHttpAddress()
{
    const QList<QByteArray> seeds = {"https://user:p@ss@b\xc3\xbc"
                                     "cher.example:8443/a b?q=%20#f",
                                     "<http://[::1]:80/z>", "ftp://a.example/", "  https://a.example/x "};
    const QByteArray bad = firstBadMutation(seeds, [](const QByteArray &text) {
        const auto link = readLink(QString::fromUtf8(text));
        const auto raw = readLink(QString::fromLatin1(text));
        for (const auto *result : {&link, &raw}) {
            if (!*result)
                continue;
            const QUrl &url = (*result)->url;
            const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
            if (!isHttp || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
                return false;
        }
        return true;
    });
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" :/?@").constData());
}

QTEST_GUILESS_MAIN(TestLinkAddress)
#include "tst_linkaddress.moc"

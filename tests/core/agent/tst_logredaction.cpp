#include "logredaction.h"

#include <QTest>
#include <QUrl>

using namespace longhaul;

class TestLogRedaction : public QObject
{
    Q_OBJECT

private slots:
    void addressesLoseWhatIsSecret_data();
    void addressesLoseWhatIsSecret();
    void noSecretSurvivesWhereverItStands();
    void longTextWithoutAddressStaysAsItIs();
};

void TestLogRedaction::addressesLoseWhatIsSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("no address", "task 7: paused?", "task 7: paused?");
    row("plain", "GET https://example.org/a/b.iso done", "GET https://example.org/a/b.iso done");
    row("port", "http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x");
    row("IPv6", "http://[::1]:8080/x", "http://[::1]:8080/x");
    row("user and password", "https://anna:s3cret@example.org/a", "https://example.org/a");
    row("user alone", "https://anna@example.org/a", "https://example.org/a");
    row("at sign in the password", "https://anna:s3@cret@example.org/a", "https://example.org/a");
    row("query", "https://example.org/a?token=s3cret next", "https://example.org/a next");
    row("query of the root", "https://example.org?token=s3cret", "https://example.org");
    row("apostrophe in the query", "https://example.org/a?t=it's3cret)", "https://example.org/a");
    row("fragment", "https://example.org/a#s3cret", "https://example.org/a");
    row("quoted by QDebug", "QUrl(\"https://example.org/a?t=s3cret\") failed",
        "QUrl(\"https://example.org/a\") failed");
    row("two", "http://a.org/?s3cret -> http://u:s3cret@b.org/c", "http://a.org/ -> http://b.org/c");
    row("address in a query", "http://a.org/x?to=http://u:s3cret@b.org/c", "http://a.org/x");
    row("address in a path", "http://a.org/x/http://u:s3cret@b.org/c", "http://a.org/x/http://b.org/c");
    row("slash in the password", "http://anna:s3/cret@example.org/a", "http://…");
    row("question mark in the password", "http://anna:s3?cret@example.org/a", "http://…");
    row("digits and slash in the password", "http://anna:12/s3cret@example.org/a", "http://…");
    row("proxy", "socks5://anna:s3cret@proxy:1080", "socks5://proxy:1080");
    row("file", "file:///home/anna/a.part", "file:///home/anna/a.part");
    row("scheme mark alone", "a :// b", "a :// b");
    row("at the end", "see http://", "see http://");
    row("line break", "http://a.org/?s3cret\nnext", "http://a.org/\nnext");
}

void TestLogRedaction::addressesLoseWhatIsSecret()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutSecrets(text), expected);
    QVERIFY(!withoutSecrets(text).contains(u"s3cret"));
    QCOMPARE(withoutSecrets(withoutSecrets(text)), expected);
}

void TestLogRedaction::noSecretSurvivesWhereverItStands()
{
    const QStringList forms{QStringLiteral("https://u:%1@h.org/p"), QStringLiteral("https://h.org/p?%1"),
                            QStringLiteral("https://h.org/p?a=1&b=%1#x"), QStringLiteral("https://h.org/p#%1"),
                            QStringLiteral("ftp://%1@h.org/")};
    const QStringList around{QStringLiteral("%1"), QStringLiteral("(%1)"), QStringLiteral("\"%1\""),
                             QStringLiteral("before %1 after"), QStringLiteral("<%1>, %1")};
    for (const QString &form : forms) {
        for (const QString &text : around) {
            const QString line = withoutSecrets(text.arg(form.arg(QStringLiteral("S%26e-c'r;e,t"))));
            QVERIFY2(!line.contains(u"r;e,t") && line.contains(u"h.org"), qPrintable(line));
        }
    }
}

void TestLogRedaction::longTextWithoutAddressStaysAsItIs()
{
    const QString text(100000, u'/');
    QCOMPARE(withoutSecrets(text), text);
}

QTEST_APPLESS_MAIN(TestLogRedaction)
#include "tst_logredaction.moc"

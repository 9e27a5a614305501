#include "taskurl.h"

#include <QTest>

using namespace longhaul;

class TestTaskUrl : public QObject
{
    Q_OBJECT

private slots:
    void standsInForAQUrl_data();
    void standsInForAQUrl();
    void forgetsUserNameAndPassword();
    void nothingIsNothing();
    void equalsWhatItWasMadeOf();
};

void TestTaskUrl::standsInForAQUrl_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"http://127.0.0.1:8080/folder/picture-000001.jpg", "https://example.org", "https://example.org/",
          "https://example.org/a/b/", "https://example.org/a%20b/c%2Fd.iso", "https://example.org/d.iso?x=/y#/z",
          "https://example.org?only/query", "https://Example.ORG:8443/UP", "http://[::1]:80/x",
          "http://xn--bcher-kva.example/", "http://b\u00fccher.example/\u00fc/\u4e2d.zip", "ftp://host/file",
          "magnet:?xt=urn:btih:abc&dn=x/y", "mailto:a/b", "file:///tmp/x.iso", "http://a_b.example/x",
          "data:text/plain,hello"})
        QTest::newRow(address) << QString::fromUtf8(address);
}

void TestTaskUrl::standsInForAQUrl()
{
    QFETCH(QString, address);
    const QUrl url(address);
    QVERIFY(url.isValid());
    const TaskUrl kept(url);
    QCOMPARE(QUrl(kept), url);
    QVERIFY(kept == url);
    QCOMPARE(kept.encoded(), url.toEncoded());
    QCOMPARE(kept.host(), url.host());
    QCOMPARE(kept.scheme(), url.scheme());
    QCOMPARE(kept.fileName(), url.fileName());
    QCOMPARE(kept.fileName(QUrl::FullyDecoded), url.fileName(QUrl::FullyDecoded));
    QCOMPARE(kept.toString(), url.toString());
    QCOMPARE(kept.toString(QUrl::FullyEncoded), url.toString(QUrl::FullyEncoded));
    QCOMPARE(kept.toDisplayString(), url.toDisplayString());
    QVERIFY(kept.isValid());
}

void TestTaskUrl::forgetsUserNameAndPassword()
{
    const TaskUrl kept(QUrl(QStringLiteral("https://user:secret@example.org/x")));
    QCOMPARE(kept.encoded(), QByteArray("https://example.org/x"));
}

void TestTaskUrl::nothingIsNothing()
{
    const TaskUrl none;
    QVERIFY(none.isEmpty() && !none.isValid());
    QVERIFY(none == QUrl());
    QVERIFY(QUrl(none).isEmpty());
    QVERIFY(none.host().isEmpty() && none.fileName().isEmpty() && none.scheme().isEmpty() && none.toString().isEmpty());
    TaskUrl some(QUrl(QStringLiteral("http://h/")));
    some.clear();
    QVERIFY(some == none);
}

void TestTaskUrl::equalsWhatItWasMadeOf()
{
    const QUrl url(QStringLiteral("http://h/a"));
    const TaskUrl kept(url);
    QVERIFY(url == kept && kept == url && !(kept != url));
    QVERIFY(kept != QUrl(QStringLiteral("http://h/b")));
    QVERIFY(kept != TaskUrl(QUrl(QStringLiteral("http://h/b"))));
}

QTEST_GUILESS_MAIN(TestTaskUrl)
#include "tst_taskurl.moc"

#include "sumssearch.h"

#include "redirects.h"

#include <QTest>

using namespace longhaul;
using namespace Qt::StringLiterals;

class TestSumsSearch : public QObject
{
    Q_OBJECT

private slots:
    void addressesLieBesideTheFile();
    void addressesStayWithTheServerAndLeaveTheQueryBehind_data();
    void addressesStayWithTheServerAndLeaveTheQueryBehind();
    void aLinkWithoutANameHasNone();
};

void TestSumsSearch::addressesLieBesideTheFile()
{
    const QList<SumsAddress> addresses = sumsAddresses(QUrl(u"https://h/pub/disk.iso"_s));
    QCOMPARE(addresses.size(), 9);
    QCOMPARE(addresses.front(), (SumsAddress{QUrl(u"https://h/pub/disk.iso.sha256"_s), SumsScope::OneFile}));
    QVERIFY(addresses.contains({QUrl(u"https://h/pub/SHA256SUMS"_s), SumsScope::Folder}));
    QVERIFY(addresses.contains({QUrl(u"https://h/pub/disk.iso.md5"_s), SumsScope::OneFile}));
}

void TestSumsSearch::addressesStayWithTheServerAndLeaveTheQueryBehind_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("first");
    QTest::newRow("query and fragment") << u"https://h:444/a/b.iso?token=x/y#z"_s << u"https://h:444/a/b.iso.sha256"_s;
    QTest::newRow("at the root") << u"http://h/b.iso"_s << u"http://h/b.iso.sha256"_s;
    QTest::newRow("percent signs") << u"http://h/a%2Fb/c%20d%3F.iso"_s << u"http://h/a%2Fb/c%20d%3F.iso.sha256"_s;
    QTest::newRow("UTF-8") << u"http://h/b%C3%A4r.iso"_s << u"http://h/b%C3%A4r.iso.sha256"_s;
}

void TestSumsSearch::addressesStayWithTheServerAndLeaveTheQueryBehind()
{
    QFETCH(QString, link);
    QFETCH(QString, first);
    const QList<SumsAddress> addresses = sumsAddresses(QUrl(link));
    QCOMPARE(addresses.front().url.toEncoded(), first.toLatin1());
    for (const SumsAddress &address : addresses) {
        QVERIFY(isSameOrigin(address.url, QUrl(link)));
        QVERIFY(!address.url.hasQuery() && !address.url.hasFragment());
    }
}

void TestSumsSearch::aLinkWithoutANameHasNone()
{
    QVERIFY(sumsAddresses(QUrl(u"http://h/"_s)).isEmpty());
    QVERIFY(sumsAddresses(QUrl(u"http://h/folder/"_s)).isEmpty());
    QVERIFY(sumsAddresses(QUrl(u"http://h"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestSumsSearch)
#include "tst_sumssearch.moc"

#include "linkrange.h"

#include <QTest>

using namespace longhaul;

class TestLinkRange : public QObject
{
    Q_OBJECT

private slots:
    void aRangeStandsForItsLinks_data();
    void aRangeStandsForItsLinks();
    void otherBracketsStay_data();
    void otherBracketsStay();
    void tooManyLinksAreToldAndNotMade_data();
    void tooManyLinksAreToldAndNotMade();
    void theLimitItselfIsStillTaken();
};

void TestLinkRange::aRangeStandsForItsLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("links");
    QTest::newRow("numbers") << QStringLiteral("http://h/[1-3].jpg")
                             << QStringLiteral("http://h/1.jpg http://h/2.jpg http://h/3.jpg");
    QTest::newRow("zeros") << QStringLiteral("http://h/[08-11]")
                           << QStringLiteral("http://h/08 http://h/09 http://h/10 http://h/11");
    QTest::newRow("zeros grow") << QStringLiteral("http://h/[099-101]")
                                << QStringLiteral("http://h/099 http://h/100 http://h/101");
    QTest::newRow("steps") << QStringLiteral("http://h/[1-9:4]") << QStringLiteral("http://h/1 http://h/5 http://h/9");
    QTest::newRow("a step over the end") << QStringLiteral("http://h/[1-4:2]")
                                         << QStringLiteral("http://h/1 http://h/3");
    QTest::newRow("a step of nothing") << QStringLiteral("http://h/[1-2:0]") << QStringLiteral("http://h/1 http://h/2");
    QTest::newRow("letters") << QStringLiteral("http://h/[a-c]") << QStringLiteral("http://h/a http://h/b http://h/c");
    QTest::newRow("capitals") << QStringLiteral("http://h/[X-Z:2]") << QStringLiteral("http://h/X http://h/Z");
    QTest::newRow("down") << QStringLiteral("http://h/[3-1]") << QStringLiteral("http://h/3 http://h/2 http://h/1");
    QTest::newRow("one") << QStringLiteral("http://h/[7-7]") << QStringLiteral("http://h/7");
    QTest::newRow("two ranges") << QStringLiteral("http://h/[a-b]/[1-2]")
                                << QStringLiteral("http://h/a/1 http://h/a/2 http://h/b/1 http://h/b/2");
    QTest::newRow("in the host") << QStringLiteral("http://m[1-2].example/x")
                                 << QStringLiteral("http://m1.example/x http://m2.example/x");
    QTest::newRow("a percent sign") << QStringLiteral("http://h/%20[1-2]%41")
                                    << QStringLiteral("http://h/%201%41 http://h/%202%41");
}

void TestLinkRange::aRangeStandsForItsLinks()
{
    QFETCH(QString, link);
    QFETCH(QString, links);
    QCOMPARE(expandedRange(link), links.split(u' '));
    QCOMPARE(rangeCount(link), links.split(u' ').size());
}

void TestLinkRange::otherBracketsStay_data()
{
    QTest::addColumn<QString>("link");
    for (const char *link :
         {"http://h/a", "http://[::1]/a", "http://[fe80::1-2]/a", "http://h/[1]", "http://h/[a-Z]", "http://h/[A-z]",
          "http://h/[1-a]", "http://h/[aa-bb]", "http://h/[1-]", "http://h/[-1]", "http://h/[1 - 3]", "http://h/[1-3",
          "http://h/[1-3:]", "http://h/[1-3:x]", "http://h/[]", "http://h/[1111111111111111-2]"})
        QTest::newRow(link) << QString::fromLatin1(link);
}

void TestLinkRange::otherBracketsStay()
{
    QFETCH(QString, link);
    QCOMPARE(rangeCount(link), 1);
    QCOMPARE(expandedRange(link), QStringList{link});
}

void TestLinkRange::tooManyLinksAreToldAndNotMade_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("one range") << QStringLiteral("http://h/[1-10001]");
    QTest::newRow("product") << QStringLiteral("http://h/[1-101]/[1-100]");
    QTest::newRow("very many") << QStringLiteral("http://h/[0-999999999999999]");
    QTest::newRow("many of many") << QStringLiteral("http://h/") + QStringLiteral("[0-9999]").repeated(40);
}

void TestLinkRange::tooManyLinksAreToldAndNotMade()
{
    QFETCH(QString, link);
    QVERIFY(rangeCount(link) > kMostRangeLinks);
    QCOMPARE(expandedRange(link), QStringList());
}

void TestLinkRange::theLimitItselfIsStillTaken()
{
    const QStringList links = expandedRange(QStringLiteral("http://h/[1-100]/[001-100]"));
    QCOMPARE(links.size(), kMostRangeLinks);
    QCOMPARE(links.first(), QStringLiteral("http://h/1/001"));
    QCOMPARE(links.last(), QStringLiteral("http://h/100/100"));
}

QTEST_GUILESS_MAIN(TestLinkRange)
#include "tst_linkrange.moc"

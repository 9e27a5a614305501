#include "responsehead.h"

#include <QtTest>

using namespace longhaul;

class TestResponseHead : public QObject
{
    Q_OBJECT

private slots:
    void findsHeadersWhateverTheirCase();
    void keepsEveryLineOfARepeatedHeader();
    void tellsAnEmptyHeaderFromNone();
};

void TestResponseHead::findsHeadersWhateverTheirCase()
{
    const ResponseHead head{206, {{"content-RANGE", " bytes 0-0/1 "}, {"Content-Range", "second"}}};
    QCOMPARE(head.header("Content-Range"), QByteArray("bytes 0-0/1"));
    QVERIFY(head.has("CONTENT-range"));
    QVERIFY(!head.has("Content-Rang"));
    QCOMPARE(head.header("ETag"), QByteArray());
}

void TestResponseHead::keepsEveryLineOfARepeatedHeader()
{
    const ResponseHead head{200, {{"Set-Cookie", "a"}, {"X", "y"}, {"set-cookie", " b"}}};
    QCOMPARE(head.values("Set-Cookie"), (QList<QByteArray>{"a", "b"}));
    QCOMPARE(head.values("none"), QList<QByteArray>());
}

void TestResponseHead::tellsAnEmptyHeaderFromNone()
{
    const ResponseHead head{200, {{"ETag", ""}}};
    QVERIFY(head.has("ETag"));
    QVERIFY(head.header("ETag").isEmpty());
    QVERIFY(!head.has("Date"));
}

QTEST_GUILESS_MAIN(TestResponseHead)
#include "tst_responsehead.moc"

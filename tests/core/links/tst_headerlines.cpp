#include "headerlines.h"

#include <QTest>

using namespace longhaul;
using namespace Qt::StringLiterals;

class TestHeaderLines : public QObject
{
    Q_OBJECT

private slots:
    void linesBecomeHeaders();
    void theFirstWrongLineIsTold();
    void aLaterHeaderTakesThePlaceOfItsNamesake();
};

void TestHeaderLines::linesBecomeHeaders()
{
    QCOMPARE(readHeaderLines(u"X-A: 1\n\n  X-B : 2\n"_s).error(), 3);
    QCOMPARE(readHeaderLines(u"X-A: 1\r\n\n  X-B: a: b  \n"_s).value(), (HeaderList{{"X-A", "1"}, {"X-B", "a: b"}}));
    QCOMPARE(readHeaderLines(QString()).value(), HeaderList());
}

void TestHeaderLines::theFirstWrongLineIsTold()
{
    QCOMPARE(readHeaderLines(u"X-A: 1\nnothing\nX B: 2"_s).error(), 2);
}

void TestHeaderLines::aLaterHeaderTakesThePlaceOfItsNamesake()
{
    QCOMPARE(withHeaders({{"Cookie", "a"}, {"X", "1"}}, {{"cookie", "b"}, {"Y", "2"}}),
             (HeaderList{{"X", "1"}, {"cookie", "b"}, {"Y", "2"}}));
}

QTEST_GUILESS_MAIN(TestHeaderLines)
#include "tst_headerlines.moc"

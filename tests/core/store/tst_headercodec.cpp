#include "headercodec.h"

#include <QTest>

using namespace longhaul;

class TestHeaderCodec : public QObject
{
    Q_OBJECT

private slots:
    void headersComeBackAsTheyWere()
    {
        const HeaderList headers = {
            {"Referer", "https://example.org/\xe4"}, {"X", ""}, {"Long", QByteArray(1000, 'x')}};
        QCOMPARE(decodeHeaders(encodeHeaders(headers)), headers);
        QCOMPARE(encodeHeaders({}), QByteArray());
        QCOMPARE(decodeHeaders({}), HeaderList());
    }

    void damagedBytesAreRefused_data()
    {
        const QByteArray good = encodeHeaders({{"Name", "value"}});
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut in the value") << good.chopped(1);
        QTest::newRow("without a value") << good.first(5);
        QTest::newRow("a length without end") << QByteArray("\xff\xff");
        QTest::newRow("a length beyond the end") << QByteArray("\x7fName");
        QTest::newRow("an empty name") << encodeHeaders({{"", "value"}});
        QTest::newRow("a second header smuggled in") << encodeHeaders({{"Name", "value\r\nHost: other"}});
        QTest::newRow("a zero byte") << encodeHeaders({{QByteArray("Na\0me", 5), "value"}});
    }
    void damagedBytesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeHeaders(bytes));
    }
};

QTEST_GUILESS_MAIN(TestHeaderCodec)
#include "tst_headercodec.moc"

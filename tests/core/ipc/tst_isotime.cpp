#include "isotime.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace longhaul;

class TestIsoTime : public QObject
{
    Q_OBJECT

private slots:
    void writesAsQtDoes();
    void readsWhatItWrites();
    void writesNothingForAnInvalidInstant() { QCOMPARE(isoFromInstant({}), QString()); }
    void convertsOtherZones();
    void readsOtherSpellings_data();
    void readsOtherSpellings();
    void refusesWhatIsNoInstant_data();
    void refusesWhatIsNoInstant();
};

void TestIsoTime::writesAsQtDoes()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 2000; ++i) {
        const qint64 milliseconds = random.bounded(Q_INT64_C(250000000000000)) - Q_INT64_C(60000000000000);
        const QDateTime instant = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        QCOMPARE(isoFromInstant(instant), instant.toString(Qt::ISODateWithMs));
    }
}

void TestIsoTime::readsWhatItWrites()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 2000; ++i) {
        const QDateTime instant = QDateTime::fromMSecsSinceEpoch(random.bounded(Q_INT64_C(250000000000000)), Qt::UTC);
        QCOMPARE(instantFromIso(isoFromInstant(instant)), instant);
        QCOMPARE(instantFromIso(isoFromInstant(instant)).timeSpec(), Qt::UTC);
    }
}

void TestIsoTime::convertsOtherZones()
{
    const QDateTime instant(QDate(2026, 1, 31), QTime(14, 0, 0, 7), Qt::OffsetFromUTC, 7200);
    QCOMPARE(isoFromInstant(instant), QStringLiteral("2026-01-31T12:00:00.007Z"));
}

void TestIsoTime::readsOtherSpellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("usual") << QStringLiteral("2026-01-31T12:00:00.000Z");
    QTest::newRow("no milliseconds") << QStringLiteral("2026-01-31T12:00:00Z");
    QTest::newRow("offset") << QStringLiteral("2026-01-31T14:00:00.000+02:00");
    QTest::newRow("no zone is UTC") << QStringLiteral("2026-01-31T12:00:00.000");
}

void TestIsoTime::readsOtherSpellings()
{
    QFETCH(QString, text);
    QCOMPARE(instantFromIso(text), QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));
}

void TestIsoTime::refusesWhatIsNoInstant_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "yesterday", "2026-13-31T12:00:00.000Z", "2026-02-30T12:00:00.000Z",
                             "2026-01-31T25:00:00.000Z", "2026-01-31T12:60:00.000Z", "2026-01-31T12:00:00.0x0Z",
                             "-026-01-31T12:00:00.000Z", "2026-01-31T1 :00:00.000Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("long") << QString(100000, u'2');
}

void TestIsoTime::refusesWhatIsNoInstant()
{
    QFETCH(QString, text);
    QVERIFY(!instantFromIso(text).isValid());
}

QTEST_GUILESS_MAIN(TestIsoTime)
#include "tst_isotime.moc"

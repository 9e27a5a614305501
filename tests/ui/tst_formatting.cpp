#include "formatting.h"
#include "uitranslations.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace longhaul;

class FormattingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysSizesInTheUnitThatReadsBest_data();
    void saysSizesInTheUnitThatReadsBest();
    void saysHowMuchOfWhatIsHere();
    void saysDurationsInAtMostTwoUnits_data();
    void saysDurationsInAtMostTwoUnits();
    void claimsTheWholeOnlyWhenItIsThere();
    void saysNearDaysByName();
    void usesTheDecimalSignOfTheLanguage();
    void keepsNumberAndUnitTogetherInTextFromRightToLeft();
};

void FormattingTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    useTranslations(*qApp);
}

void FormattingTest::saysSizesInTheUnitThatReadsBest_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 B");
    QTest::newRow("unknown is nothing") << qint64(-1) << QStringLiteral("0 B");
    QTest::newRow("bytes") << qint64(1000) << QStringLiteral("1,000 B");
    QTest::newRow("never 1024 of a unit") << qint64(1024 * 1024 - 1) << QStringLiteral("1.0 MiB");
    QTest::newRow("one decimal") << qint64(1536) << QStringLiteral("1.5 KiB");
    QTest::newRow("none above a hundred") << qint64(150 * 1024 + 700) << QStringLiteral("151 KiB");
    QTest::newRow("gibibytes") << qint64(4) * 1024 * 1024 * 1024 << QStringLiteral("4.0 GiB");
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << QStringLiteral("8,192 PiB");
}

void FormattingTest::saysSizesInTheUnitThatReadsBest()
{
    QFETCH(qint64, bytes);
    QTEST(sizeText(bytes), "text");
}

void FormattingTest::saysHowMuchOfWhatIsHere()
{
    constexpr qint64 mebibyte = 1024 * 1024;
    QCOMPARE(amountText(2 * mebibyte, 4 * mebibyte), QStringLiteral("2.0 of 4.0 MiB"));
    QCOMPARE(amountText(512 * 1024, 4 * mebibyte), QStringLiteral("512 KiB of 4.0 MiB"));
    QCOMPARE(amountText(4 * mebibyte, 4 * mebibyte), QStringLiteral("4.0 MiB"));
    QCOMPARE(amountText(0, 4 * mebibyte), QStringLiteral("4.0 MiB"));
    QCOMPARE(amountText(2 * mebibyte, std::nullopt), QStringLiteral("2.0 MiB"));
    QCOMPARE(amountText(0, std::nullopt), QString());
    QCOMPARE(speedText(0), QString());
    QCOMPARE(speedText(3 * mebibyte), QStringLiteral("3.0 MiB/s"));
}

void FormattingTest::saysDurationsInAtMostTwoUnits_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 s");
    QTest::newRow("seconds") << qint64(59) << QStringLiteral("59 s");
    QTest::newRow("a minute") << qint64(60) << QStringLiteral("1 min");
    QTest::newRow("tens of seconds") << qint64(128) << QStringLiteral("2 min 10 s");
    QTest::newRow("a rounded minute") << qint64(118) << QStringLiteral("2 min");
    QTest::newRow("minutes") << qint64(1000) << QStringLiteral("16 min");
    QTest::newRow("hours") << qint64(4800) << QStringLiteral("1 h 20 min");
    QTest::newRow("whole hours") << qint64(7200) << QStringLiteral("2 h");
    QTest::newRow("one day") << qint64(86400) << QStringLiteral("1 day");
    QTest::newRow("days") << qint64(3 * 86400) << QStringLiteral("3 days");
}

void FormattingTest::saysDurationsInAtMostTwoUnits()
{
    QFETCH(qint64, seconds);
    QTEST(durationText(seconds), "text");
}

void FormattingTest::claimsTheWholeOnlyWhenItIsThere()
{
    QCOMPARE(percentText(0.999999), QStringLiteral("99\u00a0%"));
    QCOMPARE(percentText(1.0), QStringLiteral("100\u00a0%"));
    QCOMPARE(percentText(-0.5), QStringLiteral("0\u00a0%"));
}

void FormattingTest::saysNearDaysByName()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0));
    QCOMPARE(momentText(now.addSecs(-3600), now), QStringLiteral("Today 11:00"));
    QCOMPARE(momentText(now.addDays(-1), now), QStringLiteral("Yesterday 12:00"));
    QCOMPARE(momentText(now.addDays(-30), now), QStringLiteral("30 Jan 12:00"));
    QCOMPARE(momentText(QDateTime(QDate(2024, 1, 3), QTime(1, 2)), now), QStringLiteral("03/01/2024"));
    QCOMPARE(momentText({}, now), QString());
}

void FormattingTest::usesTheDecimalSignOfTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(sizeText(1536), QStringLiteral("1,5 KiB"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void FormattingTest::keepsNumberAndUnitTogetherInTextFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString text = sizeText(1536);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(text, QChar(0x2068) + QStringLiteral("1.5 KiB") + QChar(0x2069));
}

QTEST_MAIN(FormattingTest)
#include "tst_formatting.moc"

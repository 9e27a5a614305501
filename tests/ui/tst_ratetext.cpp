#include "ratetext.h"

#include <QLocale>
#include <QTest>

using namespace longhaul;

/// A limit can be typed as the language writes numbers.
class TestRateText : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageReadsWhatItWrites_data();
    void everyLanguageReadsWhatItWrites();
    void nothingIsLostByEditing();
    void whatIsNoSpeedIsRefused();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

void TestRateText::everyLanguageReadsWhatItWrites_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::newRow("English") << QStringLiteral("en_US") << QStringLiteral("1.5M");
    QTest::newRow("German") << QStringLiteral("de_DE") << QStringLiteral("1,5 MiB/s");
    QTest::newRow("German, with a point") << QStringLiteral("de_DE") << QStringLiteral("1.5M");
    QTest::newRow("Russian") << QStringLiteral("ru_RU") << QStringLiteral("1,5M");
    QTest::newRow("Arabic") << QStringLiteral("ar_EG") << QStringLiteral("١٫٥M");
}

void TestRateText::everyLanguageReadsWhatItWrites()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    constexpr qint64 kRate = 3 * 512 * 1024;
    QLocale::setDefault(QLocale(language));
    QCOMPARE(readRateText(typed), std::optional<qint64>(kRate));
    QCOMPARE(readRateText(rateTextToEdit(kRate)), std::optional<qint64>(kRate));
    QCOMPARE(readRateText(rateTextToEdit(0)), std::optional<qint64>(0));
}

void TestRateText::nothingIsLostByEditing()
{
    QCOMPARE(rateTextToEdit(3 * 512 * 1024), QStringLiteral("1.5M"));
    for (const qint64 rate : {1LL, 1000LL, 1024LL, 1000LL * 1024, 1'234'567LL, 500LL << 20, 1LL << 40})
        QCOMPARE(readRateText(rateTextToEdit(rate)), std::optional<qint64>(rate));
}

void TestRateText::whatIsNoSpeedIsRefused()
{
    for (const char *text : {"", "fast", "1.5.5M", "-1", "M"})
        QVERIFY2(!readRateText(QString::fromLatin1(text)), text);
}

QTEST_GUILESS_MAIN(TestRateText)
#include "tst_ratetext.moc"

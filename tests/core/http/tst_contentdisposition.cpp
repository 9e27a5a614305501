#include "contentdisposition.h"

#include "mutations.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace longhaul;

/// Most headers are in names.tsv, which tst_safename reads; here is what is seen before a name is made safe.
class TestContentDisposition : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheNameAsItWasMeant_data();
    void leavesTheNameAsItWasMeant();
    void saysNothingWithoutAName_data();
    void saysNothingWithoutAName();
    void readsHostileHeadersInLinearTime_data();
    void readsHostileHeadersInLinearTime();
    void noCutOrMutationGivesAnEmptyName();
};

void TestContentDisposition::leavesTheNameAsItWasMeant_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *header, const char *wanted) {
        QTest::newRow(header) << QByteArray(header) << QString::fromUtf8(wanted);
    };
    row("attachment; filename=\"a/b.txt\"", "a/b.txt");
    row("attachment; filename=\"a \\\"b\\\".txt\"", "a \"b\".txt");
    row("attachment; filename=\"C:\\dir\\b.txt\"", "C:\\dir\\b.txt");
    row("attachment; filename=\"\\\\host\\b.txt\"", "\\\\host\\b.txt");
    row("attachment; filename=\".hidden\"", ".hidden");
    row("attachment; filename*=UTF-8''%2e%2e%2fx", "../x");
    row("attachment; filename=\"&lt;a&gt;.txt\"", "<a>.txt");
}

void TestContentDisposition::leavesTheNameAsItWasMeant()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, wanted);
    const auto name = dispositionFileName(header);
    QVERIFY(name);
    QCOMPARE(*name, wanted);
}

void TestContentDisposition::saysNothingWithoutAName_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *header : {"",
                               ";",
                               "=",
                               "\"",
                               "attachment",
                               "attachment;",
                               "inline; filename",
                               "filename=",
                               "attachment; filename=\"\"",
                               "attachment; filename=;",
                               "attachment; filename*=",
                               "attachment; filename*=UTF-8''",
                               "attachment; filename*0=",
                               "attachment; name=x.txt",
                               "attachment; filename*1=x.txt",
                               "attachment; filename=\"\"\"\"",
                               "attachment; \"filename=x\"",
                               "attachment; filename*",
                               "attachment; filename *",
                               "attachment; filename*99999999999999999999=x"})
        QTest::newRow(header) << QByteArray(header);
}

void TestContentDisposition::saysNothingWithoutAName()
{
    QFETCH(QByteArray, header);
    const auto name = dispositionFileName(header);
    QVERIFY2(!name, name ? qPrintable(*name) : "");
}

void TestContentDisposition::readsHostileHeadersInLinearTime_data()
{
    QTest::addColumn<QByteArray>("header");
    constexpr int kTimes = 500'000;
    for (const char *piece : {"\"\" x", "filename=", "; filename*0=a", ";", "\\\"", "=?", "=?a?b?", "&", "&#", "%41",
                              "'", " ", ",", ", attachment", "\xff", "filename=\"=?UTF-8?B?", "\" ", "'a;filename="})
        QTest::newRow(QByteArray(piece).toPercentEncoding(" =?&;\"").constData())
            << QByteArray("attachment; filename=") + QByteArray(piece).repeated(kTimes);
}

void TestContentDisposition::readsHostileHeadersInLinearTime()
{
    QFETCH(QByteArray, header);
    QElapsedTimer timer;
    timer.start();
    const auto name = dispositionFileName(header);
    QVERIFY(!name || name->size() <= 16 * 1024);
    QVERIFY2(timer.elapsed() < 1'000, "the time grows with more than the length"); // 20 ms are usual
}

void TestContentDisposition::noCutOrMutationGivesAnEmptyName()
{
    const QList<QByteArray> seeds = {
        "attachment; filename=\"a \\\"b\\\" c.txt\"; filename*=UTF-8'en'%e2%82%ac.txt; size=5",
        "attachment; filename*0*=UTF-8''%e2; filename*1=\"x\"; filename='a;b'",
        "attachment filename==?UTF-8?B?bmHD?= =?UTF-8?Q?r=C3=A9?=, inline", "filename=a&amp;b&#x26;.txt",
        "attachment; filename=\"\x95\\\x8e\xa6\xd6\xd0.txt\""};
    const QByteArray bad = firstBadMutation(
        seeds,
        [](const QByteArray &text) {
            const auto name = dispositionFileName(text);
            return !name || !name->isEmpty();
        },
        20'000);
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" ;=\"").constData());
}

QTEST_GUILESS_MAIN(TestContentDisposition)
#include "tst_contentdisposition.moc"

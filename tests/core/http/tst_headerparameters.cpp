#include "headerparameters.h"

#include "mutations.h"

#include <QtTest>

using namespace longhaul;

class TestHeaderParameters : public QObject
{
    Q_OBJECT

private slots:
    void readsParametersInTheirOrder_data();
    void readsParametersInTheirOrder();
    void readsBoundedMuch();
    void noCutOrMutationMakesANamelessParameter();
};

static QByteArray shown(const QList<HeaderParameter> &parameters)
{
    QByteArray text;
    for (const auto &[name, value] : parameters)
        text += '[' + name + '|' + value + ']';
    return text;
}

void TestHeaderParameters::readsParametersInTheirOrder_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *header, const char *wanted) {
        QTest::newRow(header) << QByteArray(header) << QByteArray(wanted);
    };
    row("", "");
    row("attachment", "");
    row("attachment; a=b", "[a|b]");
    row("a=b", "[a|b]");
    row("x; A=b; a=c; d = e", "[a|b][a|c][d|e]");
    row("x; a=\"b;c=d\"; e=f", "[a|b;c=d][e|f]");
    row("x; a=\"b\\\"c\\\\d\"", "[a|b\"c\\d]");
    row("x; a=\"\"; b=c", "[a|][b|c]");
    row("x; a=; b=c", "[a|][b|c]");
    row("x; a*=b; c *= d", "[a*|b][c*|d]");
    row("x; a='b;c'; d=e", "[a|b;c][d|e]");
    row("x; a='b", "[a|'b]");
    row("x; \"a=b\"; c=d", "[c|d]");
    row("x; a=\"b\" filename=c", "[a|b][filename|c]");
    row("x; a=\"b; filename=c", "[a|b][filename|c]");
    row("x; a=b&amp;c; d=e", "[a|b&amp;c][d|e]");
    row("x; a=b&;c=d", "[a|b&][c|d]");
    row("x; a=b, attachment; c=d", "[a|b][c|d]");
    row("x; a=b, c; d=e", "[a|b, c][d|e]");
    row("x; a=\\b", "[a|\\b]");
    row("= = =; a=b", "[a|b]");
}

void TestHeaderParameters::readsParametersInTheirOrder()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, wanted);
    QCOMPARE(shown(parseHeaderParameters(header)), wanted);
}

void TestHeaderParameters::readsBoundedMuch()
{
    QCOMPARE(parseHeaderParameters(QByteArray("a=b;").repeated(1000)).size(), 64);
    const auto endless = parseHeaderParameters("a=" + QByteArray(10'000'000, 'b'));
    QCOMPARE(endless.size(), 1);
    QVERIFY(endless.front().value.size() <= 16 * 1024);
}

void TestHeaderParameters::noCutOrMutationMakesANamelessParameter()
{
    const QList<QByteArray> seeds = {"x; a=\"b\\\"c\\\\d\"; e*=f; g='h;i' ;j=k, attachment; l=m&amp;n",
                                     "x; a=\"b\" filename=c; \"q\" ; size=\"unterminated; read-date=x"};
    const QByteArray bad = firstBadMutation(
        seeds,
        [](const QByteArray &text) {
            const auto parameters = parseHeaderParameters(text);
            return std::none_of(parameters.begin(), parameters.end(), [](const HeaderParameter &parameter) {
                return parameter.name.isEmpty() || parameter.name.contains('=')
                       || parameter.name != parameter.name.toLower();
            });
        },
        20'000);
    QVERIFY2(bad.isNull(), bad.toPercentEncoding(" ;=\"").constData());
}

QTEST_GUILESS_MAIN(TestHeaderParameters)
#include "tst_headerparameters.moc"

#include "displaywidth.h"
#include "nearestword.h"
#include "texttable.h"

#include <QTest>

using namespace longhaul::ctl;

namespace {

const QList<TableColumn> &head()
{
    static const QList<TableColumn> columns = {{QStringLiteral("ID"), true, false},
                                               {QStringLiteral("NAME"), false, true}};
    return columns;
}

} // namespace

class TestTextTable : public QObject
{
    Q_OBJECT

private slots:
    void alignsNumbersRightAndTextLeft();
    void fitsIntoTheTerminal();
    void keepsTheEndingOfALongName();
    void countsWideSignsTwice();
    void neverBreaksASignInTwo();
    void takesThePowerFromControlSigns();
    void suggestsWhatWasMeant_data();
    void suggestsWhatWasMeant();
};

void TestTextTable::alignsNumbersRightAndTextLeft()
{
    const QStringList lines = alignedTable(
        head(), {{QStringLiteral("7"), QStringLiteral("a")}, {QStringLiteral("123"), QStringLiteral("bcdef")}}, 0);
    QCOMPARE(lines, (QStringList{QStringLiteral(" ID  NAME"), QStringLiteral("  7  a"), QStringLiteral("123  bcdef")}));
}

void TestTextTable::fitsIntoTheTerminal()
{
    const QString name = QString(200, u'x');
    for (const int columns : {20, 40, 80, 150}) {
        const QStringList lines = alignedTable(head(), {{QStringLiteral("1"), name}}, columns);
        for (const QString &line : lines)
            QVERIFY2(displayWidth(line) <= columns, qPrintable(line));
        QCOMPARE(displayWidth(lines.at(1)), columns);
    }
}

void TestTextTable::keepsTheEndingOfALongName()
{
    const QString text = elided(QStringLiteral("a-very-long-name-of-some-file.tar.gz"), 20);
    QCOMPARE(displayWidth(text), 20);
    QVERIFY(text.startsWith(QStringLiteral("a-very")));
    QVERIFY(text.endsWith(QStringLiteral("tar.gz")));
    QCOMPARE(elided(QStringLiteral("short"), 20), QStringLiteral("short"));
    QVERIFY(elided(QStringLiteral("longer than it may be"), 10, false).contains(u'~'));
}

void TestTextTable::countsWideSignsTwice()
{
    QCOMPARE(displayWidth(QStringLiteral("abc")), 3);
    QCOMPARE(displayWidth(QString::fromUtf8("日本")), 4);
    QCOMPARE(displayWidth(QString::fromUtf8("e\u0301")), 1);
    QCOMPARE(displayWidth(QString::fromUtf8("🎉")), 2);
    QCOMPARE(displayWidth(padded(QString::fromUtf8("日本"), 6)), 6);
}

void TestTextTable::neverBreaksASignInTwo()
{
    const QString text = QString::fromUtf8("🎉🎊🎈🎂🍰🍾🥂🎆🎇");
    for (int columns = 0; columns < 20; ++columns) {
        const QString cut = elided(text, columns);
        QVERIFY(displayWidth(cut) <= columns);
        QVERIFY(cut.isValidUtf16());
    }
}

void TestTextTable::takesThePowerFromControlSigns()
{
    QCOMPARE(harmless(QStringLiteral("a\033[2Jb\nc\u202Egpj.exe")), QStringLiteral("a?[2Jb?c?gpj.exe"));
    QCOMPARE(harmless(QString::fromUtf8("Füße 日本.iso")), QString::fromUtf8("Füße 日本.iso"));
}

void TestTextTable::suggestsWhatWasMeant_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *word, const char *meant) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(meant);
    };
    row("lsit", "list");
    row("stauts", "status");
    row("sta", "status");
    row("puase", "pause");
    row("q", "");
    row("download", "");
    row("", "");
}

void TestTextTable::suggestsWhatWasMeant()
{
    QFETCH(QString, word);
    QFETCH(QString, meant);
    const QStringList known = {QStringLiteral("list"), QStringLiteral("status"), QStringLiteral("pause"),
                               QStringLiteral("wait")};
    QCOMPARE(nearestWord(word, known), meant);
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"

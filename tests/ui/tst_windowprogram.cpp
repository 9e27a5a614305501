#include "programs.h"
#include "sandbox.h"

#include <QTest>

using namespace longhaul;

/// What `longhaul` answers before there is a window.
class WindowProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void saysItsVersionAndItsUseWithoutADisplay();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void saysThatThereIsNoDisplay();
    void saysThatTheDisplayDoesNotAnswer();
};

void WindowProgramTest::saysItsVersionAndItsUseWithoutADisplay()
{
    const Sandbox sandbox;
    const ProgramResult version = runProgram(sandbox, QStringLiteral("longhaul"), {QStringLiteral("--version")});
    QCOMPARE(version.exit, 0);
    QCOMPARE(version.out, QByteArray("longhaul " LONGHAUL_VERSION "\n"));
    const ProgramResult help = runProgram(sandbox, QStringLiteral("longhaul"), {QStringLiteral("--help")});
    QCOMPARE(help.exit, 0);
    QVERIFY(help.out.startsWith("Usage: longhaul"));
    QVERIFY(help.err.isEmpty());
    QVERIFY(sandbox.processes().empty()); // no agent was started for that
}

void WindowProgramTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("option") << QStringList{QStringLiteral("--nonsense")};
    QTest::newRow("short option") << QStringList{QStringLiteral("-x")};
    QTest::newRow("neither link nor file") << QStringList{QStringLiteral("nonsense")};
    QTest::newRow("a link without a host") << QStringList{QStringLiteral("https://")};
    QTest::newRow("an option behind the end of options") << QStringList{QStringLiteral("--"), QStringLiteral("--help")};
    QTest::newRow("a task without its number") << QStringList{QStringLiteral("--task")};
    QTest::newRow("a task that is no number") << QStringList{QStringLiteral("--task"), QStringLiteral("b.iso")};
    QTest::newRow("one bad among good") << QStringList{QStringLiteral("https://example.org/a"),
                                                       QStringLiteral("b c d")};
}

void WindowProgramTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    const ProgramResult result = runProgram(Sandbox(), QStringLiteral("longhaul"), arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.startsWith("longhaul: ") && result.err.count('\n') == 1, result.told().constData());
}

void WindowProgramTest::saysThatThereIsNoDisplay()
{
    const ProgramResult result =
        runProgram(Sandbox(), QStringLiteral("longhaul"), {QStringLiteral("https://example.org/a")});
    QCOMPARE(result.exit, 1);
    QVERIFY2(result.err.contains("no display") && result.err.count('\n') == 1, result.told().constData());
}

void WindowProgramTest::saysThatTheDisplayDoesNotAnswer()
{
    Sandbox sandbox;
    sandbox.setVariable(QStringLiteral("DISPLAY"), QStringLiteral(":64321"));
    const ProgramResult result = runProgram(sandbox, QStringLiteral("longhaul"), {});
    QCOMPARE(result.exit, 1);
    QVERIFY2(result.err.contains("cannot be reached") && result.err.count('\n') == 1, result.told().constData());
}

QTEST_GUILESS_MAIN(WindowProgramTest)
#include "tst_windowprogram.moc"

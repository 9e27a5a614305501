#include "settings.h"
#include "task.h"
#include "verbs.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace longhaul;
using namespace longhaul::ctl;

namespace {

QString readSource(const char *path)
{
    QFile file(QStringLiteral(LONGHAUL_SOURCE_DIR "/packaging/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first capture of `pattern` in `text`; empty if there is none.
QString found(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).match(text).captured(1);
}

QStringList optionsOf(const VerbSpec &verb)
{
    QStringList names;
    for (const OptionSpec &option : verb.options) {
        if (option.letter != 0)
            names << QStringLiteral("-%1").arg(QLatin1Char(option.letter));
        names << option.longForm();
    }
    return names;
}

/// Long names alone, sorted.
QStringList longOptionsOf(const VerbSpec &verb)
{
    QStringList names;
    for (const OptionSpec &option : verb.options)
        names << option.longForm();
    names.sort();
    return names;
}

QStringList allMatches(const QString &text, const char *pattern)
{
    QStringList names;
    for (auto it =
             QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption).globalMatch(text);
         it.hasNext();)
        names << it.next().captured(1);
    return names;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Runs a checker on a file; skipped where it is not installed.
void check(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        QSKIP("the checker is not installed");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAll().constData());
}

} // namespace

class TestPackaging : public QObject
{
    Q_OBJECT

private slots:
    void bashCompletesExactlyWhatTheParserKnows();
    void zshCompletesExactlyWhatTheParserKnows();
    void fishCompletesExactlyWhatTheParserKnows();
    void completionsKnowAllSettingsAndStates_data();
    void completionsKnowAllSettingsAndStates();
    void theManualNamesEveryVerbAndOption();
    void theShellsReadTheCompletions_data();
    void theShellsReadTheCompletions();
    void theDesktopFileIsValid();
    void theMetainfoIsValid();
    void theServiceFilesNameTheSameBusName();
};

void TestPackaging::bashCompletesExactlyWhatTheParserKnows()
{
    const QString text = readSource("completions/longhaulctl.bash");
    QCOMPARE(found(text, QStringLiteral("\n_longhaulctl_verbs=\"([^\"]*)\"")).split(u' '), verbNames());
    for (const VerbSpec &verb : verbs()) {
        const QString options =
            found(text, QStringLiteral("\n {8}%1\\) echo \"([^\"]*)\"").arg(QLatin1String(verb.name)));
        QCOMPARE(options.split(u' ', Qt::SkipEmptyParts), optionsOf(verb));
    }
    // Options whose value is skipped when operands are counted.
    const QString withValue = found(text, QStringLiteral("\n +(-[^\\n]*)\\) skip=yes"));
    QStringList expected;
    for (const VerbSpec &verb : verbs()) {
        for (const OptionSpec &option : verb.options) {
            if (option.takesValue() && option.letter != 0)
                expected << QStringLiteral("-%1").arg(QLatin1Char(option.letter));
            if (option.takesValue())
                expected << option.longForm();
        }
    }
    expected.removeDuplicates();
    QCOMPARE(sorted(withValue.split(QStringLiteral(" | "))), sorted(expected));
}

void TestPackaging::zshCompletesExactlyWhatTheParserKnows()
{
    const QString text = readSource("completions/_longhaulctl");
    const QString list = found(text, QStringLiteral("\nverbs=\\((.*?)\n\\)"));
    QCOMPARE(allMatches(list, "^ +'([a-z-]+):"), verbNames());
    for (const VerbSpec &verb : verbs()) {
        const QString part = found(text, QStringLiteral("\n {12}%1\\)(.*?);;").arg(QLatin1String(verb.name)));
        QVERIFY2(!part.isEmpty(), verb.name);
        QCOMPARE(sorted(allMatches(part, "^ +'(?:\\*|\\(.*,)?(--[a-z-]+)[\\[}]")), longOptionsOf(verb));
    }
}

void TestPackaging::fishCompletesExactlyWhatTheParserKnows()
{
    const QString text = readSource("completions/longhaulctl.fish");
    QCOMPARE(allMatches(text, "__fish_use_subcommand -a ([a-z-]+) "), verbNames());
    for (const VerbSpec &verb : verbs()) {
        const QByteArray pattern = QByteArray("__fish_seen_subcommand_from ") + verb.name + "'(?: -s .)? -l ([a-z-]+) ";
        QStringList options;
        for (const QString &name : allMatches(text, pattern.constData()))
            options << QStringLiteral("--") + name;
        QCOMPARE(sorted(options), longOptionsOf(verb));
    }
}

void TestPackaging::completionsKnowAllSettingsAndStates_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bash") << readSource("completions/longhaulctl.bash");
    QTest::newRow("zsh") << readSource("completions/_longhaulctl");
    QTest::newRow("fish") << readSource("completions/longhaulctl.fish");
}

void TestPackaging::completionsKnowAllSettingsAndStates()
{
    QFETCH(QString, text);
    const QStringList keys = settingsAsText(Settings{}).keys();
    QVERIFY(text.contains(keys.join(u' ')));
    QStringList states;
    for (const TaskState state :
         {TaskState::Queued, TaskState::Connecting, TaskState::Downloading, TaskState::Verifying, TaskState::Completed,
          TaskState::Waiting, TaskState::Paused, TaskState::Failed, TaskState::Cancelled})
        states << stateName(state);
    QVERIFY(text.contains(states.join(u' ')));
}

void TestPackaging::theManualNamesEveryVerbAndOption()
{
    QString manual = readSource("man/longhaulctl.1");
    manual.replace(QStringLiteral("\\-"), QStringLiteral("-"));
    QCOMPARE(allMatches(manual, "^\\.SS ([a-z-]+)"), verbNames());
    for (const VerbSpec &verb : verbs()) {
        // An option is explained with its verb, or with the group of verbs that its verb stands in.
        for (const QString &option : optionsOf(verb))
            QVERIFY2(QRegularExpression(QRegularExpression::escape(option) + QStringLiteral("(?![a-z-])"))
                         .match(manual)
                         .hasMatch(),
                     qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(verb.name), option)));
    }
    for (const OptionSpec &option : commonOptions())
        QVERIFY2(manual.contains(option.longForm()), option.name);
}

void TestPackaging::theShellsReadTheCompletions_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("file");
    QTest::newRow("bash") << QStringLiteral("bash") << QStringLiteral("longhaulctl.bash");
    QTest::newRow("zsh") << QStringLiteral("zsh") << QStringLiteral("_longhaulctl");
    QTest::newRow("fish") << QStringLiteral("fish") << QStringLiteral("longhaulctl.fish");
}

void TestPackaging::theShellsReadTheCompletions()
{
    QFETCH(QString, shell);
    QFETCH(QString, file);
    check(shell, {QStringLiteral("-n"), QStringLiteral(LONGHAUL_SOURCE_DIR "/packaging/completions/") + file});
}

void TestPackaging::theDesktopFileIsValid()
{
    check(QStringLiteral("desktop-file-validate"),
          {QStringLiteral(LONGHAUL_BIN_DIR "/../packaging/org.longhaul.Longhaul.desktop")});
}

void TestPackaging::theMetainfoIsValid()
{
    check(QStringLiteral("appstreamcli"),
          {QStringLiteral("validate"), QStringLiteral("--no-net"),
           QStringLiteral(LONGHAUL_SOURCE_DIR "/packaging/linux/org.longhaul.Longhaul.metainfo.xml")});
}

void TestPackaging::theServiceFilesNameTheSameBusName()
{
    const QString unit = readSource("linux/longhaul-agent.service.in");
    const QString bus = readSource("linux/org.longhaul.Agent.service.in");
    const QString name = found(unit, QStringLiteral("\nBusName=([^\n]*)"));
    QCOMPARE(name, QStringLiteral("org.longhaul.Agent"));
    QCOMPARE(found(bus, QStringLiteral("\nName=([^\n]*)")), name);
    QCOMPARE(found(bus, QStringLiteral("\nSystemdService=([^\n]*)")), QStringLiteral("longhaul-agent.service"));
    QCOMPARE(found(bus, QStringLiteral("\nExec=([^\n]*)")), found(unit, QStringLiteral("\nExecStart=([^\n]*)")));
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"

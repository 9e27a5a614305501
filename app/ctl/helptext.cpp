#include "helptext.h"

#include "verbs.h"

namespace longhaul::ctl {

namespace {

QString optionLine(const OptionSpec &option)
{
    QString left =
        option.letter != 0 ? QStringLiteral("  -%1, ").arg(QLatin1Char(option.letter)) : QStringLiteral("      ");
    left += option.longForm();
    if (option.takesValue())
        left += u' ' + QString::fromUtf8(option.value);
    return QStringLiteral("%1 %2\n").arg(left, -28).arg(QString::fromUtf8(option.help));
}

QString commonLines()
{
    QString text;
    for (const OptionSpec &option : commonOptions())
        text += optionLine(option);
    return text;
}

QString programHelp()
{
    QString text =
        QStringLiteral("Usage: longhaulctl VERB [OPTION]… [OPERAND]…\n\n"
                       "Gives downloads to the Longhaul agent and steers them. Starts the agent if none runs.\n\n");
    for (const VerbSpec &verb : verbs())
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(verb.name), -9).arg(QString::fromUtf8(verb.summary));
    text += QStringLiteral("\nOptions of every verb:\n") + commonLines();
    text += QStringLiteral("\nRATE is bytes a second, or with K, M, G (1024-based), or off.\n"
                           "Exit status: 0 done, 1 a transfer failed or was cancelled, 2 usage, 3 no agent,\n"
                           "4 no such task, 5 time-out, 130 stopped by Ctrl+C.\n\n"
                           "longhaulctl VERB --help explains a verb; the manual is longhaulctl(1).\n");
    return text;
}

} // namespace

QString helpText(const QString &verb)
{
    const VerbSpec *spec = verb.isEmpty() ? nullptr : findVerb(verb);
    if (!spec)
        return programHelp();
    QString summary = QString::fromUtf8(spec->summary);
    summary.front() = summary.front().toUpper();
    const QString call = QStringLiteral("longhaulctl %1 [OPTION]… %2").arg(verb, QString::fromUtf8(spec->operands));
    QString text = QStringLiteral("Usage: %1\n\n%2.\n\n").arg(call.trimmed(), summary);
    for (const OptionSpec &option : spec->options)
        text += optionLine(option);
    return text + commonLines();
}

} // namespace longhaul::ctl

#include "windowarguments.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace longhaul {

namespace {

std::expected<QUrl, QString> readLink(const QString &text, const QString &folder)
{
    const QUrl url(text, QUrl::StrictMode);
    if (url.isLocalFile())
        return url;
    const QFileInfo file(QDir(folder), text);
    if (file.exists())
        return QUrl::fromLocalFile(file.absoluteFilePath());
    // "C:" and "user@host" have no authority part; a link that a person copied has one.
    if (url.isValid() && !url.scheme().isEmpty() && (!url.host().isEmpty() || url.scheme() == QLatin1String("magnet")))
        return url;
    return std::unexpected(QStringLiteral("\"%1\" is neither a link nor a file.").arg(text));
}

std::optional<TaskId> readTask(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(TaskId{number}) : std::nullopt;
}

} // namespace

std::expected<WindowArguments, QString> readWindowArguments(const QStringList &arguments, const QString &folder)
{
    WindowArguments read;
    bool optionsEnded = false;
    bool isTask = false; // the next argument is its number
    for (const QString &argument : arguments) {
        if (std::exchange(isTask, false)) {
            read.task = readTask(argument);
            if (!read.task)
                return std::unexpected(QStringLiteral("\"%1\" is no number of a task.").arg(argument));
            continue;
        }
        if (!optionsEnded && argument.startsWith(u'-') && argument != QLatin1String("-")) {
            if (argument == QLatin1String("--"))
                optionsEnded = true;
            else if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
                return WindowArguments{WindowArguments::Wish::Help, {}, {}};
            else if (argument == QLatin1String("--version") || argument == QLatin1String("-v"))
                return WindowArguments{WindowArguments::Wish::Version, {}, {}};
            else if (argument == QLatin1String("--task"))
                isTask = true;
            else
                return std::unexpected(
                    QStringLiteral("Unknown option \"%1\"; longhaul --help lists them.").arg(argument));
            continue;
        }
        const auto link = readLink(argument, folder);
        if (!link)
            return std::unexpected(link.error());
        read.links.append(*link);
    }
    if (isTask)
        return std::unexpected(QStringLiteral("--task needs the number of a task."));
    return read;
}

QString windowHelp()
{
    return QStringLiteral("Usage: longhaul [URL|FILE]...\n"
                          "\n"
                          "Opens Longhaul's window, or raises the one that is open, and offers the links,\n"
                          "and those in the files, for download. Downloads go on when the window is closed.\n"
                          "\n"
                          "      --task ID    choose this task in the list\n"
                          "  -h, --help       show this help\n"
                          "  -v, --version    show the version\n"
                          "\n"
                          "longhaulctl does the same work in a terminal.\n");
}

} // namespace longhaul

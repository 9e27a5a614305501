#include "detachedprogram.h"

#include <QProcess>

#ifndef Q_OS_UNIX

namespace longhaul {

std::expected<void, QString> startDetached(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return std::unexpected(process.errorString());
    return {};
}

} // namespace longhaul

#endif

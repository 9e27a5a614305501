#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace longhaul {

/// The processes of this computer, as far as a sandbox wants to know them.
struct ProcessScan {
    std::vector<qint64> marked;  // have the mark in their environment
    std::vector<qint64> unclear; // are just becoming another program: their environment is not there to read
};

/// Looks at every living process but this one. `mark` is "NAME=value"; unclear are only those that began at
/// `bornAt` or later, for some programs never have an environment.
[[nodiscard]] ProcessScan scanProcesses(const QByteArray &mark, qint64 bornAt);

/// When a process began, in ticks since the computer did; nothing known: 0.
[[nodiscard]] qint64 processBirth(const QString &id);

/// For `sh -c`, with the mark and a folder as arguments: waits until its standard input ends, and if no word came
/// before, kills all that has the mark, and removes the folder.
[[nodiscard]] QString guardScript();

} // namespace longhaul

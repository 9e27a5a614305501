#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace longhaul {

/// Starts `program` so that it outlives this process and everything that ends with it: own session, own process
/// group, no terminal, standard streams on the null device, no other open file of this process, default signals.
/// Returns when the program runs or could not be started; that takes milliseconds.
/// Errors: the system's reason in one line.
[[nodiscard]] std::expected<void, QString> startDetached(const QString &program, const QStringList &arguments);

} // namespace longhaul

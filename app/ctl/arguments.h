#pragma once

#include "ctlcalls.h"

#include <expected>

namespace longhaul::ctl {

/// Reads the arguments after the program's name. Looks at nothing else: no file, no agent.
/// Relative folders are made absolute against `workingFolder`.
/// Errors: one clear English line, meant for exit status 2.
[[nodiscard]] std::expected<CommandLine, QString> parseArguments(const QStringList &arguments,
                                                                 const QString &workingFolder);

} // namespace longhaul::ctl

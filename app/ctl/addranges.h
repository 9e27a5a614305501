#pragma once

#include "ctlcalls.h"

#include <expected>

namespace longhaul::ctl {

/// The addresses that `address` stands for when its ranges are read (`linkrange.h`); itself where there are none.
/// Errors: one line, if they are too many.
[[nodiscard]] std::expected<QStringList, QString> expandedAddress(const QString &address);

/// The entries of an input file with the ranges of their addresses read; mirrors stay as they are.
/// Errors: one line; also if several addresses were to have one name or one checksum.
[[nodiscard]] std::expected<QList<AddEntry>, QString> expandedEntries(const QList<AddEntry> &entries);

} // namespace longhaul::ctl

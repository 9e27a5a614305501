#pragma once

#include "verbs.h"

#include <QMap>

#include <expected>

namespace longhaul::ctl {

/// The words of a command line, told apart but not yet understood.
struct RawCall {
    const VerbSpec *verb = nullptr;     // null: only common options were given
    QMap<QString, QStringList> options; // by long name; an option without value has one empty text
    QStringList operands;

    [[nodiscard]] bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    /// The value that was given last; empty if there is none.
    [[nodiscard]] QString value(const char *option) const { return options.value(QLatin1String(option)).value(0); }
};

/// Tells verb, options and operands apart by the table in verbs.h. `--` ends the options.
/// Errors: one line for an unknown verb or option (with the nearest known one), a missing or unwanted value,
/// or an option that is given twice.
[[nodiscard]] std::expected<RawCall, QString> readOptions(const QStringList &arguments);

} // namespace longhaul::ctl

#pragma once

#include "ctlcalls.h"

#include <expected>

namespace longhaul::ctl {

/// What a file of addresses holds.
struct InputFile {
    QList<AddEntry> entries; // in their order
    QStringList remarks;     // what was left out, one line each, for people
};

/// Reads one address a line; `#` begins a comment line, empty lines are skipped.
/// Lines that begin with a blank belong to the address above: `out=`, `dir=`, `checksum=`, `header=` as in an
/// input file of aria2; its other options are left out with a remark. Addresses in one line, with tabs
/// between, are mirrors of one file. Folders are made absolute against `workingFolder`.
/// Errors: one line that begins with the number of the line that is wrong.
[[nodiscard]] std::expected<InputFile, QString> parseInputFile(const QByteArray &content, const QString &workingFolder);

} // namespace longhaul::ctl

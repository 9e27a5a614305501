#pragma once

#include "task.h"

#include <QString>

#include <expected>

namespace longhaul {

/// Reads "ALG:HEX", for example "sha256:9f86…"; the algorithm as `hashFromName` takes it, the digits in
/// any case and, as sums files have it, with white space around. Result: `expected` in lower case.
/// "auto" is a sums file to be looked for, "none" that nothing is to be checked; see `ChecksumSource`.
/// Errors: one clear English line for an unknown algorithm, a wrong number of digits or a wrong digit.
[[nodiscard]] std::expected<Checksum, QString> parseChecksum(QStringView text);

/// What `parseChecksum` reads: "sha256:9f86…", "auto", "none"; empty where nobody has said anything.
[[nodiscard]] QString checksumText(const Checksum &checksum);

} // namespace longhaul

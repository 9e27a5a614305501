#pragma once

#include "task.h"

#include <QString>

#include <expected>

namespace longhaul {

/// Reads a checksum as people paste it: "sha256:HEX", "SHA-256 = HEX", bare digits whose length tells
/// the algorithm, or a line of a sums file ("HEX  name"). Empty text is no checksum.
/// Errors: one translated line for people.
[[nodiscard]] std::expected<Checksum, QString> readChecksum(const QString &text);

} // namespace longhaul

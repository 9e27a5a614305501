#pragma once

#include "inputfile.h"

namespace longhaul::ctl {

/// Reads a Metalink: each file with its mirrors, its digest and those of its pieces.
/// Errors: one line that says what is wrong.
[[nodiscard]] std::expected<InputFile, QString> parseMetalinkFile(const QByteArray &content);

} // namespace longhaul::ctl

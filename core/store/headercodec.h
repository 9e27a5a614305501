#pragma once

#include "task.h"

#include <QByteArray>

#include <optional>

namespace longhaul {

/// Request headers as bytes: name and value, each with its length before it. Empty for an empty list.
[[nodiscard]] QByteArray encodeHeaders(const HeaderList &headers);

/// What `encodeHeaders` made. Nothing if the bytes are anything else, or hold line breaks: those would smuggle
/// further headers into a request.
[[nodiscard]] std::optional<HeaderList> decodeHeaders(const QByteArray &bytes);

} // namespace longhaul

#pragma once

#include "serveranswer.h"

#include <optional>

namespace longhaul {

/// Reads a request's head, without the empty line at its end. Nothing if it is not HTTP/1.
[[nodiscard]] std::optional<RequestSeen> parseRequest(const QByteArray &head);

} // namespace longhaul

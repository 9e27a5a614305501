#pragma once

#include "task.h"

#include <QString>

#include <expected>

namespace longhaul {

/// Reads headers as people type them, "Name: value" on lines of their own; empty lines are passed over.
/// Errors: the number of the first line that is none, counted from 1. Source: RFC 9110 sections 5.1 and 5.5.
[[nodiscard]] std::expected<HeaderList, int> readHeaderLines(const QString &text);

/// `headers` with those of `more` in place of the ones of the same name, or behind them.
[[nodiscard]] HeaderList withHeaders(HeaderList headers, const HeaderList &more);

} // namespace longhaul

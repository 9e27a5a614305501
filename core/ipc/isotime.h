#pragma once

#include <QDateTime>
#include <QString>

namespace longhaul {

/// "2026-01-31T12:00:00.000Z"; empty for an invalid date. Written by hand, since a page of a thousand tasks
/// holds thousands of instants and QDateTime's own text functions take most of the page's time.
[[nodiscard]] QString isoFromInstant(const QDateTime &instant);
/// Any ISO 8601 instant, as UTC; one without a zone counts as UTC. Invalid for everything else.
[[nodiscard]] QDateTime instantFromIso(QStringView text);

} // namespace longhaul

#pragma once

#include "event.h"

#include <QString>

namespace longhaul {

/// What an event carries beside its columns, as JSON: {"path": …, "code": …, "detail": …}, empty ones left out.
[[nodiscard]] QString payloadText(const Event &event);

/// Sets path and error of `event` from a payload. What cannot be read stays empty; an unknown code is `internal`.
void readPayload(const QString &payload, Event &event);

} // namespace longhaul

#pragma once

#include "event.h"

#include <QJsonObject>

#include <expected>

namespace longhaul {

[[nodiscard]] QJsonObject eventToJson(const Event &event);
/// Reads foreign bytes. Errors: no usable `seq`, `kind` or `task`; one clear English line.
[[nodiscard]] std::expected<Event, QString> eventFromJson(const QJsonObject &object);

} // namespace longhaul

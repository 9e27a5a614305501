#pragma once

#include "settings.h"

#include <QJsonObject>

namespace longhaul {

/// `{"settings": {key: text}}`, as calls answer it and `settings.changed` tells it.
[[nodiscard]] QJsonObject settingsToJson(const Settings &settings);

} // namespace longhaul

#pragma once

#include "folders.h"

#include <QString>

namespace longhaul {

/// Says on standard error why the agent cannot work, and leaves it for whoever started it and waits.
void leaveRefusal(const Folders &folders, const QString &why);
/// This agent works.
void forgetRefusal(const Folders &folders);

} // namespace longhaul

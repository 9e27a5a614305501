#pragma once

#include <QObject>

#include <memory>

namespace longhaul {

class AgentLife;
class Clock;

/// The tray icon and the notifications: one more client of the agent, inside its process. Needs a QApplication.
/// `life` and `clock` outlive it.
[[nodiscard]] std::unique_ptr<QObject> makeTray(AgentLife &life, Clock &clock);

} // namespace longhaul

#pragma once

#include "folders.h"

#include <memory>

namespace longhaul {

class AgentLife;
class Clock;

/// The composition root: builds the engine and hands references down. Needs an application object and the AgentLock.
class AgentProgram
{
public:
    explicit AgentProgram(const Folders &folders);
    ~AgentProgram();
    Q_DISABLE_COPY_MOVE(AgentProgram)

    /// Runs the event loop until the agent has stopped. 0: in order; 1: it could not work, and standard error says why.
    /// Any other way out of the loop, such as a lost display, gives -1: the agent still wanted to run.
    [[nodiscard]] int run();

    [[nodiscard]] AgentLife &life();
    [[nodiscard]] Clock &clock();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace longhaul

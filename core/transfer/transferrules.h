#pragma once

#include "task.h"

#include <vector>

namespace longhaul {

/// What can happen to a task.
enum class TaskEvent {
    Started,         // the scheduler gave it a place
    HeadAccepted,    // an answer fits, bytes flow
    BytesComplete,   // every byte is written
    Published,       // the file is under its final name, synced
    HealableTrouble, // it waits and goes on by itself
    FinalTrouble,    // a person must decide
    WaitOver,        // what it waited for may be there
    PauseAsked,
    ResumeAsked,  // keeping the bytes
    RestartAsked, // from the first byte
    CancelAsked,
    AgentRestarted, // nothing runs any more
};

/// What has to be done with a step, in this order.
enum class TaskEffect {
    StopTransfer,  // let go of the network, keep what is written
    DropBytes,     // forget the bytes and delete the part file
    ForgetTrouble, // attempts and the time of the first trouble start at zero
    StartTransfer,
    AskForPlace,   // tell the scheduler
    ArmWait,       // come back when the reason is gone or the time is over
    TellCompleted, // write the event
    TellFailed,
};

struct TaskStep {
    TaskState state = TaskState::Queued;
    std::vector<TaskEffect> effects;

    bool operator==(const TaskStep &) const = default;
};

/// The only place where a state changes.
///
/// - Queued: waits for a place among the active; the scheduler ends it.
/// - Connecting: waits for an answer that fits; the transfer ends it.
/// - Downloading: waits for bytes; the transfer ends it.
/// - Verifying: waits for sync, digest and rename; the transfer ends it.
/// - Completed, Cancelled: nothing; a person may ask for it again from the start.
/// - Waiting: for its reason; the manager's watch or a person ends it.
/// - Paused: for the person who paused it.
/// - Failed: for a person's decision.
///
/// An event that a state has no use for changes nothing and has no effects.
[[nodiscard]] TaskStep nextStep(TaskState state, TaskEvent event);

/// True if a person may ask for `event` in `state`; asking for what is so already is allowed too.
[[nodiscard]] bool isAllowed(TaskState state, TaskEvent event);

} // namespace longhaul

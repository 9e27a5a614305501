#pragma once

#include "task.h"

namespace longhaul {

/// What a person can do with tasks of the list.
enum class Verb {
    Resume,
    Pause,
    Cancel,
    StartAgain,
    Remove,
    RemoveWithFile,
    Open,
    ShowInFolder,
    CopyLink,
    NewLink,
    Rename,
    Checksum,
    OtherFolder,
};

/// True if it makes sense to offer `verb` for `task`. The agent has the last word.
[[nodiscard]] bool isOffered(Verb verb, const Task &task);
/// True for verbs that ask about one task alone.
[[nodiscard]] bool needsSingleTask(Verb verb);
/// The words of the menu, with their key.
[[nodiscard]] QString verbText(Verb verb);

} // namespace longhaul

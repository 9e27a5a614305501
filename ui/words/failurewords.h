#pragma once

#include "failure.h"
#include "task.h"

#include <QList>
#include <QString>

namespace longhaul {

/// What a person can do about a failed or waiting task. Each is a button.
enum class NextStep {
    TryAgain,    // go on with the bytes that are here
    StartAgain,  // from the first byte; what is here is thrown away
    StartBeside, // from the first byte; what is here is kept under another name
    NewLink,     // give another address, keep the bytes
    SignIn,      // give a user name and a password
    TrustServer, // look at its certificate, and trust that one
    OtherFolder, // download into another folder
    OtherName,   // save under another name
    SetChecksum, // correct the checksum that was given
    OpenLink,    // look at the address in the browser
    FreeSpace,   // open the target folder, to make room
    Remove,      // take it off the list
};

/// Two to five words, for the list: "Link expired".
[[nodiscard]] QString failureTitle(FailureCode code);
/// One or two sentences: what happened, and what helps.
[[nodiscard]] QString failureExplanation(FailureCode code);
/// What to offer, the most helpful first. Never empty: there are no dead ends.
[[nodiscard]] QList<NextStep> nextSteps(FailureCode code);
/// What a waiting task waits for, and what would help it.
[[nodiscard]] QString waitExplanation(WaitReason reason);
[[nodiscard]] QList<NextStep> nextSteps(WaitReason reason);
/// Of a task that failed or waits; empty for others.
[[nodiscard]] QList<NextStep> nextStepsOf(const Task &task);
/// The words on the button; with "…" when it asks something first.
[[nodiscard]] QString nextStepText(NextStep step);

} // namespace longhaul

#pragma once

#include "task.h"

#include <QString>

#include <array>
#include <span>

namespace longhaul {

/// A sentence that the engine writes into a task's log, or says of a trouble. It is stored in English, as finished
/// text; so that it can be read in the window's language, the window knows it again.
/// Every sentence that core/ gives to a log has an entry: tests/repository/tst_enginesentences.cpp.
struct EngineSentence {
    /// What stands at a place such as %1, and so how it is shown.
    enum class Kind {
        Text,             // a name, a host, a path, a digest: carried over
        Number,           // of bytes or connections: written as in the user's language
        Sentence,         // another of these sentences, if it is one
        PlaceAndSentence, // "/a/folder: another of these sentences"
        Failure,          // the contract's name of a failure: the window's words for it
        Reason,           // the contract's name of what is waited for: a word for it
    };

    const char *said = nullptr; // with %1, %2 … as in core/; each once
    std::array<Kind, 6> kinds = {};

    /// In the window's language, the places still in it.
    [[nodiscard]] QString words() const;
};

/// All of them.
[[nodiscard]] std::span<const EngineSentence> engineSentences();
/// What is waited for, as a word for brackets: "disk space".
[[nodiscard]] QString reasonWord(WaitReason reason);

} // namespace longhaul

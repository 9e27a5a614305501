#pragma once

#include "enginesentences.h"

#include <QString>

#include <optional>

namespace longhaul {

/// A sentence of the engine, known again in a text.
struct KnownSentence {
    const EngineSentence *sentence = nullptr;
    QStringList values; // of %1, %2 …, in the order of the numbers
};

/// The most specific sentence that `text` is from its begin to its end; nothing if it is none.
[[nodiscard]] std::optional<KnownSentence> knownSentence(const QString &text);

/// What the engine says in English, in the window's language. A text that is no sentence of the engine stays as it is.
[[nodiscard]] QString inWindowsLanguage(const QString &text);

/// What a line of a log tells of the trouble for which a task waits, as the engine says it; nothing if the line is
/// about something else.
[[nodiscard]] std::optional<QString> troubleBehind(WaitReason reason, const QString &line);

} // namespace longhaul

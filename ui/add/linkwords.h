#pragma once

#include "failure.h"

#include <QString>

namespace longhaul {

struct LinkRow;

/// What is wrong with a link that is about to be added, in a few translated words.
[[nodiscard]] QString linkFailureTitle(const Failure &failure);
/// The same as a sentence or two, with what helps.
[[nodiscard]] QString linkFailureText(const Failure &failure);

/// What is worth knowing of a link before it is added, in a few translated words; empty if nothing is.
[[nodiscard]] QString linkNote(const LinkRow &row);
/// The same as a sentence or two.
[[nodiscard]] QString linkNoteDetail(const LinkRow &row);

} // namespace longhaul

#pragma once

#include "serverresource.h"

namespace longhaul {

/// Turns the answer with the whole file into a 206 with `asked`, or into the lie that is due.
void makePart(ServerAnswer &answer, ByteRange asked, const RangeOptions &options, int nth);
/// Says about the length of the body what `form` wants said.
void setLength(ServerAnswer &answer, LengthForm form);

} // namespace longhaul

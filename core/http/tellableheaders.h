#pragma once

#include "responsehead.h"

namespace longhaul {

/// The headers of an answer that may be shown to people and kept in an error report: those that tell of the file and
/// the server. None that could carry a secret, such as cookies, challenges or further addresses.
/// Shape: in the order in which they came; at most 64, each value at most 1,024 bytes, printable.
[[nodiscard]] HeaderList tellableHeaders(const ResponseHead &head);

} // namespace longhaul

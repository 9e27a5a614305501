#pragma once

#include "responsehead.h"
#include "task.h"

#include <optional>

namespace longhaul {

/// The strongest digest of the whole file that an answer tells, as `Checksum` with `expected` and the source `Server`.
///
/// Repr-Digest and Digest are of the whole representation, also in a part of it (206); Content-Digest and Content-MD5
/// are of the bytes of this answer, so they count in a 200 alone. Of several the strongest algorithm wins: sha-512,
/// sha-384, sha-256, sha-1, md5; of the same one the first. What is malformed, unknown or of the wrong length is
/// passed over, and so is an algorithm that is told twice with different digests.
/// Errors: none. Source: RFC 9530 sections 2 and 3, RFC 8941 section 3.2, RFC 3230 section 4.3.2, RFC 1864.
[[nodiscard]] std::optional<Checksum> digestOfHead(const ResponseHead &head);

} // namespace longhaul

#pragma once

#include "partfile.h"

namespace longhaul {

/// A small file whose bytes all came before there was a part file for them.
struct GatheredFile {
    QByteArray bytes;
    ProofWanted proof;
};

/// Writes such a file without a name, proves it and makes it durable; `Disk::name` gives it the name. A death in
/// between leaves nothing behind. Where that cannot be done, or the proof fails, nothing of it has happened, and the
/// result is that of `claimPart`. Only where another name is taken if the wished one is not free
/// (`OnExists::Rename`). Blocks.
[[nodiscard]] DiskResult<PartClaimed> claimWhole(FileLayer &files, const ClaimWanted &wanted,
                                                 const GatheredFile &whole);

} // namespace longhaul

#pragma once

#include "filelayer.h"
#include "rangeset.h"
#include "task.h"

#include <atomic>

namespace longhaul {

/// True if there are as many pieces as a file of `size` bytes has.
[[nodiscard]] bool piecesFit(const PieceHashes &pieces, qint64 size);

/// The bytes of all pieces whose digest is not the one that they should have, or nothing if `cancel` was set.
/// `pieces` fit `size`, the bytes of the file. Blocks; for a worker thread.
[[nodiscard]] DiskResult<RangeSet> wrongPieces(FileLayer &files, FileHandle file, qint64 size,
                                               const PieceHashes &pieces, const std::atomic<bool> &cancel);

} // namespace longhaul

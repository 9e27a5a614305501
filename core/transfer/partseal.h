#pragma once

#include "filelayer.h"

namespace longhaul {

// A mark on a part file, by which a later run sees whether somebody else wrote to it meanwhile: the time of our last
// write, kept in an attribute of the file itself. It is not under guard on file systems without attributes.

enum class PartUse {
    Writing, // more of our own writes follow, at most about a second before the next mark
    AtRest,
};

/// Marks the file. To be done between the writes, in their order. Blocks.
void sealPart(FileLayer &files, FileHandle file, PartUse use);
/// True if the file was written to after its mark, other than by ourselves. `facts` are those of `file`. Blocks.
[[nodiscard]] bool isSealBroken(FileLayer &files, FileHandle file, const FileFacts &facts);
/// A finished file bears no mark. Blocks.
void removeSeal(FileLayer &files, FileHandle file);

} // namespace longhaul

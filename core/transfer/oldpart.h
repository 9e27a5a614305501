#pragma once

#include "filelayer.h"

namespace longhaul {

/// Gives the part file of `fileName` a name of its own, "NAME.old.part" or "NAME.old (1).part" …, so that another
/// one can be begun in its place. Result: the new name. Blocks.
/// Errors: `Missing` if the part file is gone or another one than `identity` says; of the folder.
[[nodiscard]] DiskResult<QString> keepOldPart(FileLayer &files, const QString &directory, const QString &fileName,
                                              const QString &identity);

} // namespace longhaul

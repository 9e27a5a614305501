#pragma once

#include "filelayer.h"

#include <expected>
#include <optional>

namespace longhaul {

// What the system tells of files, and of calls that it refused; `file` is an open descriptor.

/// `number` as in errno; `what` was tried.
[[nodiscard]] DiskError diskErrorOf(int number, const char *what);
/// The refusal of the call that has just been made.
[[nodiscard]] std::unexpected<DiskError> diskRefusal(const char *what);
/// Nothing, or the refusal if `result` is not 0.
[[nodiscard]] DiskResult<void> diskResultOf(int result, const char *what);

/// Opens with `flags`, also over interrupts.
[[nodiscard]] DiskResult<FileHandle> openDescriptor(const QString &path, int flags, const char *what);

/// Facts of `name` below `file`, with `flags` as for fstatat(2). An inode number alone is given again to a later file;
/// with the time of its birth it is not.
[[nodiscard]] DiskResult<FileFacts> factsOfFile(int file, const char *name, int flags);

/// Local file systems keep the time of the last write as it was. On a network it may be the server's, told later, and
/// asking for it costs a round trip.
[[nodiscard]] bool keepsExactTimes(int file);

/// The first byte that was never written, if the file system tells it: only where zeros that were written are no
/// holes, for some make holes of them.
[[nodiscard]] std::optional<qint64> firstHole(int file, qint64 size);

/// True where a file that was synced without a name is whole once a folder with its name is synced, and where it can be
/// told from a later one of the same number. Btrfs keeps nothing of a file that has no name.
[[nodiscard]] bool keepsUnnamed(int file);

/// What the file takes on its volume, where that never gets much less by itself; else nothing.
[[nodiscard]] std::optional<qint64> sectorsOf(int file);

} // namespace longhaul

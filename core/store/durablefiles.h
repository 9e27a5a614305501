#pragma once

#include <QString>

namespace longhaul {

/// Creates `path`, empty, for the user alone; takes the rights of others away from one that is there.
/// False if it is not there afterwards.
[[nodiscard]] bool makePrivateFile(const QString &path);
/// Makes the content of a file durable. No connection to it may be open: closing any handle of a file drops this
/// process's locks on it (POSIX), and SQLite relies on those.
[[nodiscard]] bool syncFile(const QString &path);
/// Makes names that came or went in `folder` durable, where the system can.
void syncFolder(const QString &folder);

enum class WritingTried { Works, Full, Refused, Failed };
/// Writes a small file into `folder` and removes it: finds out why writing fails there.
[[nodiscard]] WritingTried tryWriting(const QString &folder);

} // namespace longhaul

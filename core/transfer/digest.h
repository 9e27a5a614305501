#pragma once

#include "byterange.h"
#include "filelayer.h"
#include "task.h"

#include <atomic>

namespace longhaul {

/// The digest of the first `size` bytes of a file, hexadecimal, lower case. Blocks; for a worker thread.
/// `cancel` ends it soon with an empty result; `done` counts the bytes read.
/// Source: OpenSSL's EVP, which uses the instructions that the CPU has.
[[nodiscard]] DiskResult<QByteArray> digestOfFile(FileLayer &files, FileHandle file, qint64 size,
                                                  HashAlgorithm algorithm, const std::atomic<bool> &cancel,
                                                  std::atomic<qint64> &done);

/// The same of the bytes of `range`.
[[nodiscard]] DiskResult<QByteArray> digestOfRange(FileLayer &files, FileHandle file, ByteRange range,
                                                   HashAlgorithm algorithm, const std::atomic<bool> &cancel,
                                                   std::atomic<qint64> &done);

} // namespace longhaul

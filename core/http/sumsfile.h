#pragma once

#include "task.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace longhaul {

/// The largest file of digests that is read, bytes.
inline constexpr qint64 kLargestSumsFile = 1024 * 1024;

/// A line of a file of digests.
struct SumsLine {
    QString fileName; // as written, may hold folders; empty: the line is a digest alone
    HashAlgorithm algorithm = HashAlgorithm::None;
    QByteArray digest; // hexadecimal, lower case

    bool operator==(const SumsLine &) const = default;
};

/// Reads what md5sum, sha256sum and their like write: "DIGEST  NAME", "DIGEST *NAME" (with a backslash in front:
/// \n, \r and \\ in the name are escaped), "SHA256 (NAME) = DIGEST", "SHA2-256(NAME)= DIGEST", and a digest alone.
/// Lines that are anything else, such as comments and signatures, are passed over; so is the end of a file that is
/// larger than `kLargestSumsFile`. The number of digits tells the algorithm where no word does. Errors: none.
[[nodiscard]] QList<SumsLine> readSumsFile(const QByteArray &text);

/// Whether a digest without a name is of the file: in FILE.sha256 it is, in SHA256SUMS it is not.
enum class SumsScope { OneFile, Folder };

/// The strongest digest of the file with one of `names` (without folder), as `Checksum` with the source `SumsFile`.
/// Nothing if there is none, or if two lines of the strongest algorithm contradict each other.
[[nodiscard]] std::optional<Checksum> findInSums(const QList<SumsLine> &lines, const QStringList &names,
                                                 SumsScope scope);

} // namespace longhaul

#pragma once

#include "task.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <expected>
#include <optional>

namespace longhaul {

/// The largest Metalink that is read, bytes.
inline constexpr qsizetype kLargestMetalink = 8 * 1024 * 1024;

/// One file that a Metalink describes.
struct MetalinkFile {
    QString fileName;           // safe, without folder; empty: server and address suggest one
    std::optional<qint64> size; // bytes
    QList<QUrl> urls;           // http and https, the best first, without user info; never empty
    Checksum checksum;          // the strongest that is known here, of the source `Metalink`
    PieceHashes pieces;         // of the strongest algorithm; they fit `size` where that is told

    bool operator==(const MetalinkFile &) const = default;
};

struct Metalink {
    QList<MetalinkFile> files;
    int leftOut = 0; // files without an address of http or https
};

/// True for what begins as a Metalink does; a cheap look, the rest may still be wrong.
[[nodiscard]] bool looksLikeMetalink(const QByteArray &text);

/// Reads a Metalink of version 4 or 3. At most 1000 files, 32 addresses and 32,768 pieces of a file are taken;
/// digests that are malformed are passed over, and pieces of which one is so altogether.
/// Errors: one clear English line for what is no XML, no Metalink, has a document type (entities could grow without
/// bound), is larger than `kLargestMetalink`, or has no file that could be fetched. Source: RFC 5854; Metalink 3.0.
[[nodiscard]] std::expected<Metalink, QString> readMetalink(const QByteArray &text);

} // namespace longhaul

#pragma once

#include "nameparts.h"

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

namespace longhaul {

/// Bytes of UTF-8 that a safe name has at most: 255 of the file system, less room for " (999)" and ".part".
inline constexpr int kMaxNameBytes = 255 - 16;

/// A foreign suggestion as a name that stays in its folder and travels between systems; empty if nothing is left.
/// The last part of a path (both slashes), NFC, without control, format, bidirectional and other invisible
/// characters, without spaces around it, without dots in front (a server makes no hidden files) or behind;
/// < > : " | ? * become _, device names of Windows get a _ in front. Too long a name loses the end of its stem, at
/// a grapheme's edge, and keeps its extension. Doing it twice changes nothing.
[[nodiscard]] QString safeFileName(QStringView suggested);

/// The last path segment of an address with its percent signs decoded, not yet safe; empty if there is none.
[[nodiscard]] QString fileNameFromUrl(const QUrl &url);

/// The safe name for a download, never empty. In this order: what Content-Disposition says; the name in the final,
/// then in the original address if it has an extension that is not of a script; any name in them; "download".
/// A name without extension gets the one of a well-known Content-Type; for a name from an address the
/// extension of a script (get.php) counts as none.
/// `disposition` is the value of the header, if there was one.
[[nodiscard]] QString chooseFileName(const std::optional<QByteArray> &disposition, const QUrl &finalUrl,
                                     const QUrl &originalUrl, const QByteArray &contentType);

} // namespace longhaul

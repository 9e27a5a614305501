#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace longhaul {

/// The file name that a Content-Disposition suggests; nothing if it suggests none. It is foreign text: give it to
/// `safeFileName` before it meets a disk.
/// `filename*` wins over its continued form (`filename*0`), that over `filename`; of each the first that is not
/// empty. Understands the broken forms in the wild: percent signs, encoded words and HTML entities in `filename`,
/// bytes in UTF-8, Latin-1, Shift-JIS or GBK without a word, wrong or missing quotes, merged headers.
/// Source: RFC 6266, RFC 8187, RFC 2231 section 3.
[[nodiscard]] std::optional<QString> dispositionFileName(QByteArrayView headerValue);

} // namespace longhaul

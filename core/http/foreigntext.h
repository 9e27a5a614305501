#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace longhaul {

// Bytes of unknown origin as text. Nothing here fails: what cannot be read better is read as Windows-1252.

/// True if every byte belongs to a well-formed UTF-8 sequence. Source: RFC 3629.
[[nodiscard]] bool isUtf8(QByteArrayView bytes);
/// UTF-8 if it is valid; else Shift-JIS or GBK if the pattern of the bytes speaks for them and Qt can decode it;
/// else Windows-1252, which is Latin-1 with the quotes and dashes that people use.
[[nodiscard]] QString decodeForeign(QByteArrayView bytes);
/// `bytes` in a charset called by its name; nothing if Qt does not know it or the bytes are not of it.
[[nodiscard]] std::optional<QString> decodeCharset(QByteArrayView charset, QByteArrayView bytes);
/// Every "%XX" as its byte; percent signs without two hexadecimal digits stay. Source: RFC 3986 section 2.1.
[[nodiscard]] QByteArray percentDecoded(QByteArrayView bytes);
/// Decodes "=?charset?B?…?=" and "=?charset?Q?…?=", also several with white space between and text around them;
/// nothing if there is none. Source: RFC 2047.
[[nodiscard]] std::optional<QString> decodeEncodedWords(QByteArrayView bytes);

} // namespace longhaul

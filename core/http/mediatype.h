#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace longhaul {

/// The media type of a Content-Type without parameters, lower case; empty if it is none. Source: RFC 9110 8.3.1.
[[nodiscard]] QByteArray mediaType(QByteArrayView contentType);
/// True for the types of web pages: what sign-in pages and captive portals send.
[[nodiscard]] bool isWebPage(QByteArrayView contentType);
/// The usual extension of a well-known type, with its dot (".zip"); empty for others and for octet-stream.
[[nodiscard]] QString extensionOfType(QByteArrayView contentType);
/// True if the name's extension is of a file that is never a web page (.iso, .zip, .mp4 …).
[[nodiscard]] bool namesBinaryFile(QStringView name);
/// True if the first bytes of a body are those of an HTML page. A few hundred bytes are enough.
[[nodiscard]] bool looksLikeWebPage(QByteArrayView firstBytes);

} // namespace longhaul

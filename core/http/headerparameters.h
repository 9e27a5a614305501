#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace longhaul {

struct HeaderParameter {
    QByteArray name;  // lower case, with its "*" if it has one
    QByteArray value; // unquoted and unescaped; the bytes as they were sent

    bool operator==(const HeaderParameter &) const = default;
};

/// The `name=value` parameters of a header such as Content-Disposition, in their order, read with patience:
/// a missing type, semicolon or closing quote, quotes within quotes, semicolons of "&amp;", backslashes of Windows
/// paths and of Shift-JIS are all understood. At most 16 KiB and 64 parameters are read. Errors: none.
/// Source: RFC 9110 section 5.6.6.
[[nodiscard]] QList<HeaderParameter> parseHeaderParameters(QByteArrayView value);

} // namespace longhaul

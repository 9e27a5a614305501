#pragma once

#include <QString>

namespace longhaul {

/// A name and its extension: "a.tar.gz" is "a" and ".tar.gz"; "v1.5" has none.
struct NameParts {
    QString stem;
    QString extension; // with its dot; at most 32 bytes

    bool operator==(const NameParts &) const = default;
};
[[nodiscard]] NameParts splitName(const QString &name);

/// Stem and ending as one name of at most `mostBytes` bytes of UTF-8. The stem gives way, at a grapheme's edge.
[[nodiscard]] QString joinedWithin(const QString &stem, const QString &ending, qsizetype mostBytes);

/// "disk.iso" with 1 is "disk (1).iso"; "a.tar.gz" is "a (1).tar.gz". With ".part" behind it stays within 255 bytes.
[[nodiscard]] QString numberedName(const QString &name, int number);

} // namespace longhaul

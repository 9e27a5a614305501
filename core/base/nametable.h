#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace longhaul {

/// The one list of an enumeration's names; both directions read it.
template<typename Enum, std::size_t Size>
struct NameTable {
    std::array<std::pair<Enum, const char *>, Size> rows;

    [[nodiscard]] QString name(Enum value) const
    {
        for (const auto &[key, text] : rows) {
            if (key == value)
                return QString::fromLatin1(text);
        }
        return {};
    }
    [[nodiscard]] std::optional<Enum> value(QStringView name) const
    {
        for (const auto &[key, text] : rows) {
            if (name == QLatin1String(text))
                return key;
        }
        return std::nullopt;
    }
};

} // namespace longhaul

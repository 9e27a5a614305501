#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>

namespace longhaul {

/// What `longhaul` was started with.
struct WindowArguments {
    enum class Wish { Window, Help, Version };
    Wish wish = Wish::Window;
    QList<QUrl> links; // files as absolute file addresses

    bool operator==(const WindowArguments &) const = default;
};

/// Reads the command line without the program's name. Relative files are those of `folder`.
/// Errors: an unknown option, or something that is neither a link nor a file; one line.
[[nodiscard]] std::expected<WindowArguments, QString> readWindowArguments(const QStringList &arguments,
                                                                          const QString &folder);
[[nodiscard]] QString windowHelp();

} // namespace longhaul

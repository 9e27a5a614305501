#pragma once

#include "taskid.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>
#include <optional>

namespace longhaul {

/// What `longhaul` was started with.
struct WindowArguments {
    enum class Wish { Window, Help, Version };
    Wish wish = Wish::Window;
    QList<QUrl> links;          // files as absolute file addresses
    std::optional<TaskId> task; // to be chosen in the list

    bool operator==(const WindowArguments &) const = default;
};

/// Reads the command line without the program's name. Relative files are those of `folder`.
/// Errors: an unknown option, a task without a number, or something that is neither a link nor a file; one line.
[[nodiscard]] std::expected<WindowArguments, QString> readWindowArguments(const QStringList &arguments,
                                                                          const QString &folder);
[[nodiscard]] QString windowHelp();

} // namespace longhaul

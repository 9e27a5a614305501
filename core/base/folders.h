#pragma once

#include <QString>

namespace longhaul {

/// Where everything of this installation lives. An empty set of XDG folders is a separate installation.
struct Folders {
    QString runtime;   // 0700; socket and lock
    QString data;      // tasks and events
    QString config;    // settings of the programs
    QString state;     // log
    QString downloads; // default target folder

    /// Reads XDG_RUNTIME_DIR, XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME and the user's folders.
    /// Creates nothing.
    [[nodiscard]] static Folders fromEnvironment();

    [[nodiscard]] QString socketPath() const;   // runtime + "/agent.sock"
    [[nodiscard]] QString lockPath() const;     // data + "/agent.lock": one agent for a data folder
    [[nodiscard]] QString databasePath() const; // data + "/longhaul.db"
    [[nodiscard]] QString logPath() const;      // state + "/agent.log"
    /// Why the last agent could not work, in one line for people; there until the next one is started.
    [[nodiscard]] QString refusalPath() const; // runtime + "/agent.refusal"
};

/// Creates `path` and its parents, readable by the user alone. False if it is not there afterwards.
/// A link that the user made himself is followed.
[[nodiscard]] bool makePrivateFolder(const QString &path);

} // namespace longhaul

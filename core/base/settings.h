#pragma once

#include "task.h"

#include <QMap>
#include <QString>

#include <expected>

namespace longhaul {

/// How the room for a file is got before its bytes come.
enum class Preallocation {
    None,   // the file grows as bytes come
    Sparse, // it has its length from the start, and takes room as bytes come
    Full,   // the room is reserved; where the file system cannot do that at once, as `Sparse`
};

/// What a person can set for the whole agent. The store keeps the texts, this struct the meaning.
/// The list of keys with their defaults and explanations is in docs/settings.md.
struct Settings {
    QString directory;                          // "directory": default target folder
    qint64 limit = 0;                           // "limit": bytes per second over all tasks; 0 is none
    int maxActive = 5;                          // "max-active": tasks at the same time
    int connections = 8;                        // "connections": most connections a task opens by itself
    int connectionsPerHost = 16;                // "connections-per-host": over all tasks
    OnExists onExists = OnExists::Rename;       // "on-exists"
    qint64 retryPeriodSeconds = 14 * 24 * 3600; // "retry-period": then `gave-up`
    bool serverTime = false;                    // "server-time": finished files carry the server's time
    bool notifications = true;                  // "notifications": desktop notifications
    bool notifyFinished = true;                 // "notify-finished": those of finished downloads
    bool notifyFailed = true;                   // "notify-failed": those of failed ones
    bool tray = true;                           // "tray": an icon in the desktop's panel
    QString userAgent;                          // "user-agent": empty is Longhaul's own
    QString proxy; // "proxy": "system", "none", or http://host:port, socks5://host:port, with a user, never a password

    /// "preallocate": for files of some size
    Preallocation preallocation = Preallocation::Full;

    bool operator==(const Settings &) const = default;
};

/// All keys with their values as texts, in the spelling that `withSetting` reads.
[[nodiscard]] QMap<QString, QString> settingsAsText(const Settings &settings);

/// `settings` with one key changed. Errors: one clear English line for an unknown key or a bad value.
[[nodiscard]] std::expected<Settings, QString> withSetting(Settings settings, const QString &key, const QString &value);

} // namespace longhaul

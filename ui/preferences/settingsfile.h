#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <expected>

namespace longhaul {

/// All settings as a file carries them from one computer to another. No password is among them.
struct SavedSettings {
    QMap<QString, QString> agent;  // key, value of docs/settings.md
    QMap<QString, QString> window; // key, value of `window.ini`: those that are a choice, not a place on a screen

    bool operator==(const SavedSettings &) const = default;
};

/// Why a file is no settings.
enum class SettingsFileTrouble {
    NotJson,
    OtherContent, // JSON, but no settings of Longhaul
    Newer,        // of a version that this one does not understand
};

[[nodiscard]] QByteArray settingsToFile(const SavedSettings &settings);
/// Reads foreign bytes. Values that are no texts are left out.
[[nodiscard]] std::expected<SavedSettings, SettingsFileTrouble> settingsFromFile(const QByteArray &content);

/// The choices in `window.ini` of this folder.
[[nodiscard]] QMap<QString, QString> windowSettings(const QString &configFolder);
/// Takes those keys that are choices; others are none of a file's business.
void applyWindowSettings(const QString &configFolder, const QMap<QString, QString> &settings);

} // namespace longhaul

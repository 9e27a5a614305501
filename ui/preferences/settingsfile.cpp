#include "settingsfile.h"

#include "folders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace longhaul {

namespace {

constexpr int kVersion = 1;
constexpr QLatin1String kMark("longhaul-settings");
constexpr QLatin1String kAgentPart("agent");
constexpr QLatin1String kWindowPart("window");
/// Every choice of a person is in this group; geometry and columns are not.
constexpr QLatin1String kChoices("window/");

QJsonObject toObject(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(text.key(), *text);
    return object;
}

QMap<QString, QString> toTexts(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto value = object.begin(); value != object.end(); ++value) {
        if (value->isString())
            texts.insert(value.key(), value->toString());
    }
    return texts;
}

QString choicesPath(const QString &configFolder)
{
    return configFolder + QStringLiteral("/window.ini");
}

} // namespace

QByteArray settingsToFile(const SavedSettings &settings)
{
    return QJsonDocument(QJsonObject{{kMark, kVersion},
                                     {kAgentPart, toObject(settings.agent)},
                                     {kWindowPart, toObject(settings.window)}})
        .toJson();
}

std::expected<SavedSettings, SettingsFileTrouble> settingsFromFile(const QByteArray &content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(SettingsFileTrouble::NotJson);
    const int version = document.object().value(kMark).toInt();
    if (version < 1)
        return std::unexpected(SettingsFileTrouble::OtherContent);
    if (version > kVersion)
        return std::unexpected(SettingsFileTrouble::Newer);
    return SavedSettings{toTexts(document.object().value(kAgentPart).toObject()),
                         toTexts(document.object().value(kWindowPart).toObject())};
}

QMap<QString, QString> windowSettings(const QString &configFolder)
{
    const QSettings file(choicesPath(configFolder), QSettings::IniFormat);
    QMap<QString, QString> texts;
    for (const QString &key : file.allKeys()) {
        const QVariant value = file.value(key);
        if (key.startsWith(kChoices) && value.canConvert<QString>())
            texts.insert(key, value.toString());
    }
    return texts;
}

void applyWindowSettings(const QString &configFolder, const QMap<QString, QString> &settings)
{
    if (!makePrivateFolder(configFolder))
        return;
    QSettings file(choicesPath(configFolder), QSettings::IniFormat);
    for (auto text = settings.begin(); text != settings.end(); ++text) {
        if (text.key().startsWith(kChoices))
            file.setValue(text.key(), *text);
    }
}

} // namespace longhaul

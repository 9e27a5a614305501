#include "uitranslations.h"

#include "folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace longhaul {

namespace {

constexpr QLatin1String kWordsFolder(":/i18n");
constexpr QLatin1String kFilePrefix("longhaul_");
constexpr QLatin1String kTranslatorName("longhaulWords");

QString windowSettingsPath(const QString &configFolder)
{
    return configFolder + QStringLiteral("/window.ini");
}

QString languageKey()
{
    return QStringLiteral("window/language");
}

/// False if there is no such file.
bool addWords(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(kTranslatorName);
    const bool isLoaded = translator->load(locale, name, QStringLiteral("_"), folder);
    if (isLoaded)
        application.installTranslator(translator);
    else
        delete translator;
    return isLoaded;
}

void dropWords(QCoreApplication &application)
{
    const auto translators = application.findChildren<QTranslator *>(kTranslatorName, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : translators) {
        application.removeTranslator(translator);
        delete translator;
    }
}

bool isBuiltIn(const QString &code)
{
    return QFile::exists(kWordsFolder + u'/' + kFilePrefix + code + QLatin1String(".qm"));
}

/// Somebody who chose the language of the system keeps the numbers and dates of the system's region.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    if (code.isEmpty() || !isBuiltIn(code))
        return system;
    const QLocale chosen(code);
    const bool isRegional = code.contains(u'_');
    return chosen.language() == system.language() && !isRegional ? system : chosen;
}

void turnLayout(Qt::LayoutDirection direction)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    // `Auto` rather than left to right, so that Qt's own option -reverse works.
    const bool isMirrored = direction == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
}

QString nativeNameOf(const QString &code)
{
    // Qt adds the region to these, as if there were no other.
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    if (code == QLatin1String("es"))
        return QStringLiteral("Español");
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    name = locale.toUpper(name.left(1)) + name.mid(1);
    return code.contains(u'_') ? QStringLiteral("%1 (%2)").arg(name, locale.nativeCountryName()) : name;
}

} // namespace

QList<Language> builtInLanguages()
{
    QList<Language> languages;
    const QStringList files = QDir(kWordsFolder).entryList({kFilePrefix + QLatin1String("*.qm")}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.mid(kFilePrefix.size()).chopped(3);
        languages.append({code, nativeNameOf(code)});
    }
    std::sort(languages.begin(), languages.end(), [](const Language &one, const Language &other) {
        return one.nativeName.localeAwareCompare(other.nativeName) < 0;
    });
    return languages;
}

void useTranslations(QCoreApplication &application, const QString &code)
{
    dropWords(application);
    // Tests and callers that asked for a locale of their own, and for no language, keep it.
    static const QLocale before;
    const QLocale locale = code.isEmpty() ? before : localeFor(code);
    QLocale::setDefault(locale);
    // The one that is installed last is asked first.
    addWords(application, QLocale(QLocale::English), QStringLiteral("longhaul"), kWordsFolder);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C) {
        turnLayout(Qt::LeftToRight);
        return;
    }
    // Qt's words alone, without ours, would make a window of two languages.
    const bool isOurs = addWords(application, locale, QStringLiteral("longhaul"), kWordsFolder);
    if (isOurs)
        addWords(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    turnLayout(isOurs ? locale.textDirection() : Qt::LeftToRight);
}

QString chosenLanguage(const QString &configFolder)
{
    return QSettings(windowSettingsPath(configFolder), QSettings::IniFormat).value(languageKey()).toString();
}

void chooseLanguage(const QString &configFolder, const QString &code)
{
    if (makePrivateFolder(configFolder))
        QSettings(windowSettingsPath(configFolder), QSettings::IniFormat).setValue(languageKey(), code);
}

} // namespace longhaul

#include "windowchoices.h"

#include "folders.h"
#include "uitranslations.h"

#include <QSettings>

namespace longhaul {

namespace {

QString choicesFile(const QString &configFolder)
{
    return configFolder + QStringLiteral("/window.ini");
}

constexpr QLatin1String kClipboardKey("window/clipboardOffer");
constexpr QLatin1String kDropTargetKey("window/dropTarget");

} // namespace

WindowChoices::WindowChoices(QString configFolder, QObject *parent) : QObject(parent), m_folder(std::move(configFolder))
{
}

QString WindowChoices::language() const
{
    return chosenLanguage(m_folder);
}

void WindowChoices::setLanguage(const QString &code)
{
    if (code == language())
        return;
    chooseLanguage(m_folder, code);
    emit languageChanged(code);
}

Theme WindowChoices::theme() const
{
    return chosenTheme(m_folder);
}

void WindowChoices::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    chooseTheme(m_folder, theme);
    emit themeChanged(theme);
}

bool WindowChoices::offersClipboard() const
{
    return flag(kClipboardKey, true);
}

void WindowChoices::setOffersClipboard(bool offers)
{
    if (setFlag(kClipboardKey, true, offers))
        emit offersClipboardChanged(offers);
}

bool WindowChoices::showsDropTarget() const
{
    return flag(kDropTargetKey, false);
}

void WindowChoices::setShowsDropTarget(bool shows)
{
    if (setFlag(kDropTargetKey, false, shows))
        emit showsDropTargetChanged(shows);
}

bool WindowChoices::flag(const QString &key, bool usual) const
{
    return QSettings(choicesFile(m_folder), QSettings::IniFormat).value(key, usual).toBool();
}

bool WindowChoices::setFlag(const QString &key, bool usual, bool value)
{
    if (flag(key, usual) == value || !makePrivateFolder(m_folder))
        return false;
    QSettings(choicesFile(m_folder), QSettings::IniFormat).setValue(key, value);
    return true;
}

} // namespace longhaul

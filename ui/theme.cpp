#include "theme.h"

#include "folders.h"
#include "mirroredstyle.h"
#include "themestyle.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

#include <initializer_list>
#include <typeinfo>

namespace longhaul {

namespace {

using Role = QPalette::ColorRole;

constexpr std::initializer_list<Role> kTextRoles{QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                                 QPalette::ToolTipText};

void setTexts(QPalette &palette, const QColor &text, const QColor &disabled)
{
    for (const Role role : kTextRoles) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::PlaceholderText, disabled);
}

QString themeKey()
{
    return QStringLiteral("window/theme");
}

QString themeFile(const QString &configFolder)
{
    return configFolder + QStringLiteral("/window.ini");
}

} // namespace

Theme themeFromName(const QString &name)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (name == themeName(theme))
            return theme;
    }
    return Theme::System;
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System: return QStringLiteral("system");
    case Theme::Light: return QStringLiteral("light");
    case Theme::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    setTexts(palette, QColor(0x1c, 0x1d, 0x1f), QColor(0x64, 0x66, 0x6b));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf6, 0xf7));
    palette.setColor(QPalette::ToolTipBase, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xb2));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x0b, 0x57, 0xa8));
    palette.setColor(QPalette::LinkVisited, QColor(0x6a, 0x35, 0x9c));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x31));
    setTexts(palette, QColor(0xe6, 0xe6, 0xe8), QColor(0x9a, 0x9c, 0xa1));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2b));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2f, 0x31, 0x36));
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x71, 0xb9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb0, 0xf0));
    palette.setColor(QPalette::LinkVisited, QColor(0xc1, 0x9c, 0xf0));
    return palette;
}

void useTheme(Theme theme)
{
    static const QString systemStyle = QApplication::style()->name();
    // Other styles draw with colours of their own, whatever the palette says.
    const bool isFusion = systemStyle.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
    const QStyle *style = QApplication::style();
    if (theme != Theme::System && !dynamic_cast<const ThemeStyle *>(style))
        QApplication::setStyle(new ThemeStyle); // the application owns it
    else if (theme == Theme::System && isFusion && typeid(*style) != typeid(MirroredStyle))
        QApplication::setStyle(new MirroredStyle); // the application owns it
    else if (theme == Theme::System && !isFusion && dynamic_cast<const ThemeStyle *>(style))
        QApplication::setStyle(QStyleFactory::create(systemStyle));
    switch (theme) {
    case Theme::System: QApplication::setPalette(QPalette()); break;
    case Theme::Light: QApplication::setPalette(lightPalette()); break;
    case Theme::Dark: QApplication::setPalette(darkPalette()); break;
    }
}

Theme chosenTheme(const QString &configFolder)
{
    return themeFromName(QSettings(themeFile(configFolder), QSettings::IniFormat).value(themeKey()).toString());
}

void chooseTheme(const QString &configFolder, Theme theme)
{
    if (makePrivateFolder(configFolder))
        QSettings(themeFile(configFolder), QSettings::IniFormat).setValue(themeKey(), themeName(theme));
}

} // namespace longhaul

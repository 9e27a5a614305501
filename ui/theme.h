#pragma once

#include <QPalette>
#include <QString>

namespace longhaul {

/// How the windows look: as the desktop has it, or light or dark whatever that is.
enum class Theme { System, Light, Dark };

/// "system", "light", "dark"; anything else is the system's.
[[nodiscard]] Theme themeFromName(const QString &name);
[[nodiscard]] QString themeName(Theme theme);

/// Our own light and dark: text and signs are at WCAG AA on their grounds, of disabled controls too.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Changes over every window at once, those that are there too.
void useTheme(Theme theme);

/// What the user has chosen in this folder of settings.
[[nodiscard]] Theme chosenTheme(const QString &configFolder);
void chooseTheme(const QString &configFolder, Theme theme);

} // namespace longhaul

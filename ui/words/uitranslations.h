#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace longhaul {

/// A language that Longhaul speaks.
struct Language {
    QString code;       // "de", "pt_BR"
    QString nativeName; // as those call it who speak it

    bool operator==(const Language &) const = default;
};

/// Every language that is built in, by its native name.
[[nodiscard]] QList<Language> builtInLanguages();

/// Loads the words of a language, those of Qt with them, and turns the layout its way. An empty code, or one that
/// is not built in, is the system's language. May be called again to change over; windows that are there keep
/// their words. English has a file too, for its plural forms.
void useTranslations(QCoreApplication &application, const QString &code = {});

/// The language that the user has chosen in this folder of settings; empty: the system's.
[[nodiscard]] QString chosenLanguage(const QString &configFolder);
void chooseLanguage(const QString &configFolder, const QString &code);

} // namespace longhaul

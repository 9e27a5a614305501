#pragma once

class QCoreApplication;

namespace longhaul {

/// Loads the words of the user's language. English has a file too, for its plural forms.
void useTranslations(QCoreApplication &application);

} // namespace longhaul

#include "uitranslations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace longhaul {

namespace {

void add(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        application.installTranslator(translator);
    else
        translator->deleteLater();
}

} // namespace

void useTranslations(QCoreApplication &application)
{
    const QString ours = QStringLiteral(":/i18n");
    // The one that is installed last is asked first.
    add(application, QLocale(QLocale::English), QStringLiteral("longhaul"), ours);
    const QLocale locale;
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    add(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(application, locale, QStringLiteral("longhaul"), ours);
}

} // namespace longhaul

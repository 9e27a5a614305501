#include "preferencepages.h"

#include "exchange.h"
#include "preferencepage.h"
#include "preferencerow.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace longhaul {

namespace {

struct ExchangePage {
    Q_DECLARE_TR_FUNCTIONS(longhaul::ExchangePage)
};

struct Wishes {
    std::function<void()> toExport;
    std::function<void()> toImport;
};

/// Two buttons; each tells a screen reader what it is about.
PreferenceRow *exchangeRow(Exchange &exchange, const QString &title, const QString &explanation, const Wishes &wishes)
{
    auto *buttons = new QWidget;
    auto *toExport = new QPushButton(ExchangePage::tr("Export…"), buttons);
    auto *toImport = new QPushButton(ExchangePage::tr("Import…"), buttons);
    toExport->setAccessibleName(ExchangePage::tr("Export: %1", "what is exported").arg(title));
    toImport->setAccessibleName(ExchangePage::tr("Import: %1", "what is imported").arg(title));
    for (QPushButton *button : {toExport, toImport})
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(toExport);
    layout->addWidget(toImport);
    buttons->setFocusProxy(toExport);
    QObject::connect(toExport, &QPushButton::clicked, &exchange, wishes.toExport);
    QObject::connect(toImport, &QPushButton::clicked, &exchange, wishes.toImport);
    return new PreferenceRow(title, explanation, buttons);
}

} // namespace

PreferencePage *makeExchangePage(const PreferenceSources &sources, QWidget *parent)
{
    Exchange &exchange = sources.exchange;
    auto *page = new PreferencePage(ExchangePage::tr("Export and import"), parent);
    page->addHeading(ExchangePage::tr("Files for another computer, or for safety"));
    page->addRow(exchangeRow(exchange, ExchangePage::tr("The list of downloads"),
                             ExchangePage::tr("Links, folders, names and limits; without passwords."),
                             {[&exchange] { exchange.exportList(); }, [&exchange] { exchange.importList(); }}));
    auto *settings = exchangeRow(
        exchange, ExchangePage::tr("The preferences"), ExchangePage::tr("All of these pages; without passwords."),
        {[&exchange] { exchange.exportSettings(); }, [&exchange] { exchange.importSettings(); }});
    page->addRow(settings);
    QObject::connect(&exchange, &Exchange::said, settings,
                     [settings](const QString &line) { settings->setNews(line); });
    return page;
}

} // namespace longhaul

#include "preferencepages.h"

#include "loginstart.h"
#include "preferencepage.h"
#include "preferencerow.h"
#include "uitranslations.h"
#include "windowchoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>

namespace longhaul {

namespace {

struct GeneralPage {
    Q_DECLARE_TR_FUNCTIONS(longhaul::GeneralPage)
};

PreferenceRow *languageRow(WindowChoices &choices)
{
    auto *languages = new QComboBox;
    languages->setObjectName(QStringLiteral("language"));
    languages->addItem(GeneralPage::tr("As the system"), QString());
    for (const Language &language : builtInLanguages())
        languages->addItem(language.nativeName, language.code);
    languages->setCurrentIndex(std::max(0, languages->findData(choices.language())));
    QObject::connect(languages, &QComboBox::activated, &choices,
                     [languages, &choices](int index) { choices.setLanguage(languages->itemData(index).toString()); });
    auto *row = new PreferenceRow(GeneralPage::tr("Language"),
                                  GeneralPage::tr("Of the windows, the menus and the messages."), languages);
    // Whoever does not understand the language that is set looks for this.
    row->setKeywords(QStringLiteral("language Sprache langue idioma язык 语言 言語 اللغة"));
    return row;
}

PreferenceRow *themeRow(WindowChoices &choices)
{
    auto *themes = new QComboBox;
    themes->setObjectName(QStringLiteral("theme"));
    themes->addItem(GeneralPage::tr("As the system", "theme"), themeName(Theme::System));
    themes->addItem(GeneralPage::tr("Light", "theme"), themeName(Theme::Light));
    themes->addItem(GeneralPage::tr("Dark", "theme"), themeName(Theme::Dark));
    themes->setCurrentIndex(themes->findData(themeName(choices.theme())));
    QObject::connect(themes, &QComboBox::activated, &choices, [themes, &choices](int index) {
        choices.setTheme(themeFromName(themes->itemData(index).toString()));
    });
    auto *row = new PreferenceRow(GeneralPage::tr("Theme"), GeneralPage::tr("Light or dark windows."), themes);
    row->setKeywords(GeneralPage::tr("colours appearance style", "words by which people look for the theme"));
    return row;
}

PreferenceRow *loginRow(LoginStart &loginStart)
{
    auto *box = new QCheckBox;
    box->setObjectName(QStringLiteral("loginStart"));
    box->setChecked(loginStart.isOn());
    auto *row =
        new PreferenceRow(GeneralPage::tr("Start with the desktop"),
                          GeneralPage::tr("Downloads go on as soon as you have signed in, without a window."), box);
    row->setKeywords(GeneralPage::tr("login autostart boot", "words by which people look for the start at login"));
    QObject::connect(&loginStart, &LoginStart::changed, box, &QCheckBox::setChecked);
    QObject::connect(box, &QCheckBox::toggled, row, [box, row, &loginStart](bool on) {
        if (on == loginStart.isOn())
            return;
        const bool isDone = loginStart.setOn(on);
        row->setTrouble(isDone ? QString() : GeneralPage::tr("The autostart folder cannot be written to."));
        box->setChecked(loginStart.isOn());
    });
    return row;
}

PreferenceRow *clipboardRow(WindowChoices &choices)
{
    auto *box = new QCheckBox;
    box->setObjectName(QStringLiteral("clipboardOffer"));
    box->setChecked(choices.offersClipboard());
    QObject::connect(box, &QCheckBox::toggled, &choices, &WindowChoices::setOffersClipboard);
    QObject::connect(&choices, &WindowChoices::offersClipboardChanged, box, &QCheckBox::setChecked);
    return new PreferenceRow(GeneralPage::tr("Offer copied links"),
                             GeneralPage::tr("When you come back to the window with a link in the clipboard."), box);
}

PreferenceRow *dropTargetRow(WindowChoices &choices)
{
    auto *box = new QCheckBox;
    box->setObjectName(QStringLiteral("dropTarget"));
    box->setChecked(choices.showsDropTarget());
    QObject::connect(box, &QCheckBox::toggled, &choices, &WindowChoices::setShowsDropTarget);
    QObject::connect(&choices, &WindowChoices::showsDropTargetChanged, box, &QCheckBox::setChecked);
    return new PreferenceRow(
        GeneralPage::tr("Drop target"),
        GeneralPage::tr("A small window above all others that shows the progress and takes links."), box);
}

PreferenceRow *shortcutsRow(const std::function<void()> &open)
{
    auto *button = new QPushButton(GeneralPage::tr("Change…", "the keyboard shortcuts"));
    button->setObjectName(QStringLiteral("shortcuts"));
    QObject::connect(button, &QPushButton::clicked, button, open);
    auto *row = new PreferenceRow(GeneralPage::tr("Keyboard shortcuts"),
                                  GeneralPage::tr("The keys for what Longhaul does, all in one list."), button);
    row->setKeywords(GeneralPage::tr("hotkeys key bindings", "words by which people look for the shortcuts"));
    return row;
}

} // namespace

PreferencePage *makeGeneralPage(const PreferenceSources &sources, QWidget *parent)
{
    auto *page = new PreferencePage(GeneralPage::tr("General"), parent);
    page->addHeading(GeneralPage::tr("Looks"));
    page->addRow(languageRow(sources.window));
    page->addRow(themeRow(sources.window));
    page->addHeading(GeneralPage::tr("Within reach"));
    page->addRow(loginRow(sources.loginStart));
    page->addRow(dropTargetRow(sources.window));
    page->addRow(clipboardRow(sources.window));
    page->addRow(shortcutsRow(sources.openShortcuts));
    return page;
}

} // namespace longhaul

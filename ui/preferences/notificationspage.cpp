#include "preferencepages.h"

#include "editors.h"
#include "preferencepage.h"
#include "preferencerow.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace longhaul {

namespace {

struct NotificationsPage {
    Q_DECLARE_TR_FUNCTIONS(longhaul::NotificationsPage)
};

PreferenceRow *switchRow(AgentSettings &agent, const char *key, const QString &title, const QString &explanation)
{
    auto *box = new QCheckBox;
    box->setObjectName(QString::fromLatin1(key));
    follow(*box, agent, QString::fromLatin1(key));
    return new PreferenceRow(title, explanation, box);
}

} // namespace

PreferencePage *makeNotificationsPage(const PreferenceSources &sources, QWidget *parent)
{
    auto *page = new PreferencePage(NotificationsPage::tr("Notifications"), parent);
    page->addHeading(NotificationsPage::tr("Messages on the desktop"));
    page->addRow(switchRow(
        sources.agent, "notifications", NotificationsPage::tr("Show messages"),
        NotificationsPage::tr("One for all that happens together. Silent while something fills the screen.")));
    page->addRow(switchRow(sources.agent, "notify-finished", NotificationsPage::tr("When downloads have finished"),
                           NotificationsPage::tr("With buttons to open the file and its folder.")));
    page->addRow(switchRow(sources.agent, "notify-failed", NotificationsPage::tr("When downloads need you"),
                           NotificationsPage::tr("With a button for the next step.")));
    page->addHeading(NotificationsPage::tr("Panel"));
    page->addRow(switchRow(sources.agent, "tray", NotificationsPage::tr("Icon in the panel"),
                           NotificationsPage::tr("Shows the progress; its menu pauses, resumes and limits.")));
    return page;
}

} // namespace longhaul

#include "preferencepages.h"

#include "agentsettings.h"
#include "categoryfolders.h"
#include "editors.h"
#include "preferencepage.h"
#include "preferencerow.h"
#include "windowchoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>

namespace longhaul {

namespace {

struct FoldersPage {
    Q_DECLARE_TR_FUNCTIONS(longhaul::FoldersPage)
};

PreferenceRow *generalFolderRow(AgentSettings &agent)
{
    const QString key = QStringLiteral("directory");
    const QString title = FoldersPage::tr("Downloads go to");
    auto *folder = new FolderEdit(nullptr);
    folder->setObjectName(QStringLiteral("folder"));
    folder->setName(title);
    const auto show = [folder, &agent, key] {
        folder->setEnabled(agent.isKnown());
        if (agent.isKnown())
            folder->setFolder(agent.value(key));
    };
    QObject::connect(&agent, &AgentSettings::changed, folder, show);
    QObject::connect(folder, &FolderEdit::chosen, &agent,
                     [&agent, key](const QString &chosen) { agent.change(key, chosen); });
    show();
    auto *row =
        new PreferenceRow(title, FoldersPage::tr("Unless another folder is chosen for a download or its kind of file."),
                          folder, PreferenceRow::Shape::Below);
    tellRefusals(*row, agent, key);
    return row;
}

PreferenceRow *takenNameRow(AgentSettings &agent)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QStringLiteral("onExists"));
    choice->addItem(FoldersPage::tr("Add a number to the name"), QStringLiteral("rename"));
    choice->addItem(FoldersPage::tr("Replace the old file"), QStringLiteral("overwrite"));
    choice->addItem(FoldersPage::tr("Leave the download out"), QStringLiteral("skip"));
    choice->addItem(FoldersPage::tr("Let me decide"), QStringLiteral("fail"));
    follow(*choice, agent, QStringLiteral("on-exists"));
    return new PreferenceRow(FoldersPage::tr("When a file of that name is there"),
                             FoldersPage::tr("Nothing is replaced unless you say so here."), choice);
}

PreferenceRow *serverTimeRow(AgentSettings &agent)
{
    auto *box = new QCheckBox;
    box->setObjectName(QStringLiteral("serverTime"));
    follow(*box, agent, QStringLiteral("server-time"));
    return new PreferenceRow(FoldersPage::tr("Keep the date of the server"),
                             FoldersPage::tr("Finished files carry the date of their last change there."), box);
}

PreferenceRow *categoryRow(FileCategory category, const QString &file)
{
    const QString title = categoryTitle(category);
    auto *folder = new FolderEdit(nullptr);
    folder->setObjectName(QStringLiteral("folder-") + categoryKey(category));
    folder->setName(FoldersPage::tr("Folder for: %1", "a kind of file").arg(title));
    folder->setPlaceholder(FoldersPage::tr("The folder above"));
    folder->setFolder(CategoryFolders(file).folder(category));
    QObject::connect(folder, &FolderEdit::chosen, folder,
                     [category, file](const QString &chosen) { CategoryFolders(file).setFolder(category, chosen); });
    return new PreferenceRow(title, {}, folder);
}

} // namespace

PreferencePage *makeFoldersPage(const PreferenceSources &sources, QWidget *parent)
{
    auto *page = new PreferencePage(FoldersPage::tr("Files and folders"), parent);
    page->addHeading(FoldersPage::tr("All downloads"));
    page->addRow(generalFolderRow(sources.agent));
    page->addRow(takenNameRow(sources.agent));
    page->addRow(serverTimeRow(sources.agent));
    page->addHeading(FoldersPage::tr("Folders for kinds of files"));
    const QString file = sources.window.configFolder() + QStringLiteral("/window.ini");
    for (const FileCategory category : allCategories()) {
        if (category != FileCategory::Other)
            page->addRow(categoryRow(category, file));
    }
    return page;
}

} // namespace longhaul

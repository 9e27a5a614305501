#include "windowactions.h"

#include "icons.h"
#include "limitmenu.h"
#include "taskactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <initializer_list>
#include <optional>

namespace longhaul {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(longhaul::WindowActions)
};

QAction *make(QWidget *window, const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, window);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    window->addAction(action);
    return action;
}

QAction *makeSwitch(QWidget *window, const char *name, const QString &text, const QKeySequence &key)
{
    QAction *action = make(window, name, text, key);
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

/// The verb that does the same as a next step.
std::optional<Verb> verbOf(NextStep step)
{
    switch (step) {
    case NextStep::TryAgain: return Verb::Resume;
    case NextStep::StartAgain: return Verb::StartAgain;
    case NextStep::NewLink: return Verb::NewLink;
    case NextStep::OtherFolder: return Verb::OtherFolder;
    case NextStep::OtherName: return Verb::Rename;
    case NextStep::SetChecksum: return Verb::Checksum;
    case NextStep::Remove: return Verb::Remove;
    case NextStep::StartBeside:
    case NextStep::SignIn:
    case NextStep::TrustServer:
    case NextStep::OpenLink:
    case NextStep::FreeSpace: return std::nullopt;
    }
    return std::nullopt;
}

/// All verbs but those that are in the menu already.
void fillTaskMenu(QMenu &menu, const TaskActions &tasks, const QList<Verb> &given)
{
    const auto addGroup = [&](std::initializer_list<Verb> verbs) {
        for (const Verb verb : verbs) {
            if (!given.contains(verb))
                menu.addAction(tasks.action(verb));
        }
    };
    addGroup({Verb::Open, Verb::ShowInFolder});
    menu.addSeparator();
    addGroup({Verb::Resume, Verb::Pause, Verb::StartAgain, Verb::Cancel});
    menu.addMenu(tasks.priorityMenu());
    menu.addMenu(tasks.orderMenu());
    menu.addSeparator();
    addGroup({Verb::CopyLink, Verb::NewLink, Verb::Rename, Verb::OtherFolder, Verb::Checksum});
    menu.addSeparator();
    addGroup({Verb::Remove, Verb::RemoveWithFile});
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : add(make(window, "add", Words::tr("&Add links…"), QKeySequence::New))
    , paste(make(window, "paste", Words::tr("&Paste links"), QKeySequence::Paste))
    , pauseAll(make(window, "pauseAll", Words::tr("Pause &all"), Qt::CTRL | Qt::SHIFT | Qt::Key_P))
    , resumeAll(make(window, "resumeAll", Words::tr("Resume a&ll"), Qt::CTRL | Qt::SHIFT | Qt::Key_L))
    , removeFinished(make(window, "removeFinished", Words::tr("Remove &finished from list"),
                          Qt::CTRL | Qt::SHIFT | Qt::Key_Delete))
    , find(make(window, "find", Words::tr("&Search"), QKeySequence::Find))
    , showDetails(makeSwitch(window, "showDetails", Words::tr("&Details"), Qt::Key_F4))
    , showSidebar(makeSwitch(window, "showSidebar", Words::tr("Side&bar"), Qt::Key_F9))
    , dropTarget(makeSwitch(window, "dropTarget", Words::tr("Drop &target"), {}))
    , preferences(make(window, "preferences", Words::tr("Pr&eferences…"), Qt::CTRL | Qt::Key_Comma))
    , close(make(window, "close", Words::tr("&Close window"), QKeySequence::Quit))
    , shortcuts(make(window, "shortcuts", Words::tr("&Keyboard shortcuts…"), {}))
    , about(make(window, "about", Words::tr("&About Longhaul"), {}))
{
    add->setIcon(icon(Icon::Add));
    add->setIconText(Words::tr("Add", "button"));
    paste->setIcon(icon(Icon::Paste));
    find->setIcon(icon(Icon::Search));
    close->setIcon(icon(Icon::Quit));
    close->setShortcuts({QKeySequence(QKeySequence::Quit), QKeySequence(QKeySequence::Close)});
    shortcuts->setIcon(icon(Icon::Keyboard));
    dropTarget->setChecked(false);
    preferences->setIcon(icon(Icon::Settings));
    preferences->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction *> WindowActions::all() const
{
    return {add,         paste,       pauseAll,   resumeAll,   removeFinished, find,
            showDetails, showSidebar, dropTarget, preferences, shortcuts,      close};
}

void fillContextMenu(QMenu &menu, TaskActions &tasks)
{
    QList<Verb> given;
    for (const NextStep step : tasks.nextSteps()) {
        // What is in the menu below, too, keeps the key that it has there.
        const auto verb = verbOf(step);
        menu.addAction(verb ? tasks.action(*verb)->text() : nextStepText(step), &tasks,
                       [&tasks, step] { tasks.take(step); });
        if (verb)
            given.append(*verb);
    }
    menu.addSeparator();
    fillTaskMenu(menu, tasks, given);
}

void fillMenuBar(QMenuBar &bar, const WindowActions &window, const TaskActions &tasks, LimitMenu &limits,
                 QMenu &columns)
{
    QMenu *file = bar.addMenu(Words::tr("&File"));
    file->addAction(window.add);
    file->addAction(window.paste);
    file->addSeparator();
    file->addAction(window.preferences);
    file->addSeparator();
    file->addAction(window.close);

    fillTaskMenu(*bar.addMenu(Words::tr("&Download")), tasks, {});

    QMenu *all = bar.addMenu(Words::tr("A&ll"));
    all->addAction(window.resumeAll);
    all->addAction(window.pauseAll);
    all->addMenu(&limits);
    all->addSeparator();
    all->addAction(window.removeFinished);

    QMenu *view = bar.addMenu(Words::tr("&View"));
    view->addAction(window.find);
    view->addSeparator();
    view->addAction(window.showSidebar);
    view->addAction(window.showDetails);
    view->addAction(window.dropTarget);
    view->addMenu(&columns);

    QMenu *help = bar.addMenu(Words::tr("&Help"));
    help->addAction(window.shortcuts);
    help->addSeparator();
    help->addAction(window.about);
}

void fillToolBar(QToolBar &bar, const WindowActions &window, const TaskActions &tasks)
{
    bar.setMovable(false);
    bar.setFloatable(false);
    bar.setContextMenuPolicy(Qt::PreventContextMenu);
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.setIconSize({18, 18});
    bar.addAction(window.add);
    bar.addSeparator();
    for (Verb verb : {Verb::Resume, Verb::Pause, Verb::Remove})
        bar.addAction(tasks.action(verb));
    bar.addSeparator();
    for (Verb verb : {Verb::Open, Verb::ShowInFolder})
        bar.addAction(tasks.action(verb));
    for (QAction *action : bar.actions()) {
        if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action))) {
            button->setFocusPolicy(Qt::TabFocus);
            button->setAccessibleName(action->iconText());
        }
    }
    // Qt's own, for what has no room in a narrow window.
    if (auto *more = bar.findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(Words::tr("More tools"));
}

} // namespace longhaul

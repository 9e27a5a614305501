#include "taskactions.h"

#include "fileopener.h"
#include "icons.h"
#include "ordermenu.h"
#include "taskcommands.h"
#include "taskmirror.h"
#include "taskquestions.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace longhaul {

namespace {

constexpr Verb kVerbs[] = {Verb::Resume,         Verb::Pause,    Verb::Cancel,       Verb::StartAgain, Verb::Remove,
                           Verb::RemoveWithFile, Verb::Open,     Verb::ShowInFolder, Verb::CopyLink,   Verb::NewLink,
                           Verb::Rename,         Verb::Checksum, Verb::OtherFolder};
// Hundreds of programs at once are nobody's wish.
constexpr qsizetype kMostOpened = 10;

std::optional<Icon> verbIcon(Verb verb)
{
    switch (verb) {
    case Verb::Resume: return Icon::Resume;
    case Verb::Pause: return Icon::Pause;
    case Verb::Cancel: return Icon::Cancel;
    case Verb::StartAgain: return Icon::Retry;
    case Verb::Remove: return Icon::Remove;
    case Verb::RemoveWithFile: return Icon::DeleteFile;
    case Verb::Open: return Icon::Open;
    case Verb::ShowInFolder: return Icon::ShowInFolder;
    case Verb::CopyLink: return Icon::Copy;
    case Verb::NewLink: return Icon::NewLink;
    case Verb::Rename:
    case Verb::Checksum:
    case Verb::OtherFolder: return std::nullopt;
    }
    return std::nullopt;
}

QKeySequence verbKey(Verb verb)
{
    switch (verb) {
    case Verb::Resume: return Qt::CTRL | Qt::Key_R;
    case Verb::Pause: return Qt::CTRL | Qt::Key_P;
    case Verb::Cancel: return Qt::CTRL | Qt::Key_Period;
    case Verb::StartAgain: return Qt::CTRL | Qt::SHIFT | Qt::Key_R;
    case Verb::Remove: return QKeySequence::Delete;
    case Verb::RemoveWithFile: return Qt::SHIFT | Qt::Key_Delete;
    case Verb::Open: return QKeySequence::Open;
    case Verb::ShowInFolder: return Qt::CTRL | Qt::SHIFT | Qt::Key_O;
    case Verb::CopyLink: return QKeySequence::Copy;
    case Verb::NewLink: return Qt::CTRL | Qt::Key_L;
    case Verb::Rename: return Qt::Key_F2;
    case Verb::Checksum:
    case Verb::OtherFolder: return {};
    }
    return {};
}

/// By which its key is remembered; the same in every language and version.
QString verbName(Verb verb)
{
    switch (verb) {
    case Verb::Resume: return QStringLiteral("resume");
    case Verb::Pause: return QStringLiteral("pause");
    case Verb::Cancel: return QStringLiteral("cancel");
    case Verb::StartAgain: return QStringLiteral("startAgain");
    case Verb::Remove: return QStringLiteral("remove");
    case Verb::RemoveWithFile: return QStringLiteral("removeWithFile");
    case Verb::Open: return QStringLiteral("open");
    case Verb::ShowInFolder: return QStringLiteral("showInFolder");
    case Verb::CopyLink: return QStringLiteral("copyLink");
    case Verb::NewLink: return QStringLiteral("newLink");
    case Verb::Rename: return QStringLiteral("rename");
    case Verb::Checksum: return QStringLiteral("checksum");
    case Verb::OtherFolder: return QStringLiteral("otherFolder");
    }
    return {};
}

QString pathOf(const Task &task)
{
    return QDir(task.directory).filePath(task.fileName);
}

} // namespace

TaskActions::TaskActions(Services services, QWidget *window)
    : QObject(window), m_services(services), m_order(new OrderMenu(window))
{
    connect(m_order, &OrderMenu::asked, this, &TaskActions::move);
    for (Verb verb : kVerbs)
        add(verb);
    m_actions.value(Verb::Resume)->setIconText(tr("Resume", "button"));
    m_actions.value(Verb::Pause)->setIconText(tr("Pause", "button"));
    m_actions.value(Verb::Remove)->setIconText(tr("Remove", "button"));
    m_actions.value(Verb::Open)->setIconText(tr("Open", "button"));
    m_actions.value(Verb::ShowInFolder)->setIconText(tr("Folder", "button"));
    fillPriorityMenu(window);
    refresh();
}

void TaskActions::add(Verb verb)
{
    auto *action = new QAction(verbText(verb), this);
    if (const auto which = verbIcon(verb))
        action->setIcon(icon(*which));
    action->setShortcut(verbKey(verb));
    action->setObjectName(verbName(verb));
    connect(action, &QAction::triggered, this, [this, verb] { perform(verb); });
    m_actions.insert(verb, action);
}

void TaskActions::fillPriorityMenu(QWidget *window)
{
    m_priority = new QMenu(tr("Priorit&y"), window);
    auto *group = new QActionGroup(m_priority);
    const auto addLevel = [&](const QString &text, int priority, const QKeySequence &key) {
        QAction *level = m_priority->addAction(text);
        level->setObjectName(QStringLiteral("priority.%1").arg(priority));
        level->setCheckable(true);
        level->setData(priority);
        level->setShortcut(key);
        group->addAction(level);
        connect(level, &QAction::triggered, this,
                [this, priority] { m_services.commands.setPriority(m_selection, priority); });
    };
    addLevel(tr("&High"), 1, Qt::ALT | Qt::Key_Up);
    addLevel(tr("&Normal"), 0, Qt::ALT | Qt::Key_0);
    addLevel(tr("&Low"), -1, Qt::ALT | Qt::Key_Down);
}

QMenu *TaskActions::orderMenu() const
{
    return m_order;
}

QList<QAction *> TaskActions::all() const
{
    QList<QAction *> all;
    for (const Verb verb : kVerbs)
        all.append(action(verb));
    return all + m_priority->actions() + m_order->actions();
}

void TaskActions::move(MoveTo where)
{
    if (const auto move = moveOf(where, m_services.mirror.tasks(), m_selection))
        m_services.commands.move(move->ids, move->before);
}

void TaskActions::setSelection(const QList<TaskId> &ids)
{
    m_selection = ids;
    refresh();
}

void TaskActions::refresh()
{
    for (auto [verb, action] : m_actions.asKeyValueRange()) {
        const bool fits = !needsSingleTask(verb) || m_selection.size() == 1;
        const Verb wanted = verb;
        action->setEnabled(fits && std::any_of(m_selection.cbegin(), m_selection.cend(), [&](TaskId id) {
                               const Task *task = m_services.mirror.find(id);
                               return task && isOffered(wanted, *task);
                           }));
    }
    m_priority->setEnabled(!m_selection.isEmpty());
    m_order->setEnabled(!m_selection.isEmpty());
    const Task *first = m_selection.isEmpty() ? nullptr : m_services.mirror.find(m_selection.first());
    for (QAction *level : m_priority->actions())
        level->setChecked(first && level->data().toInt() == std::clamp(first->priority, -1, 1));
    const bool retries = first && (first->state == TaskState::Failed || first->state == TaskState::Waiting);
    m_actions.value(Verb::Resume)->setText(retries ? tr("T&ry again") : verbText(Verb::Resume));
    m_actions.value(Verb::Resume)->setIconText(tr("Resume", "button"));
}

QList<NextStep> TaskActions::nextSteps() const
{
    const Task *task = m_selection.size() == 1 ? m_services.mirror.find(m_selection.first()) : nullptr;
    return task ? nextStepsOf(*task) : QList<NextStep>();
}

void TaskActions::take(NextStep step)
{
    if (!m_selection.isEmpty())
        m_services.questions.take(step, m_selection.first());
}

void TaskActions::perform(Verb verb)
{
    switch (verb) {
    case Verb::Resume: m_services.commands.resume(m_selection); return;
    case Verb::Pause: m_services.commands.pause(m_selection); return;
    case Verb::Cancel: m_services.questions.cancel(m_selection); return;
    case Verb::StartAgain: m_services.questions.startAgain(m_selection); return;
    case Verb::Remove: m_services.questions.remove(m_selection); return;
    case Verb::RemoveWithFile: m_services.questions.removeWithFiles(m_selection); return;
    case Verb::Open:
        for (TaskId id : m_services.commands.offered(verb, m_selection).mid(0, kMostOpened))
            open(id);
        return;
    case Verb::ShowInFolder: showInFolder(m_selection); return;
    case Verb::CopyLink: copyLinks(); return;
    case Verb::NewLink: m_services.questions.askLink(m_selection.value(0)); return;
    case Verb::Rename: m_services.questions.askName(m_selection.value(0)); return;
    case Verb::Checksum: m_services.questions.askChecksum(m_selection.value(0)); return;
    case Verb::OtherFolder: m_services.questions.askFolder(m_selection.value(0)); return;
    }
}

void TaskActions::open(TaskId id)
{
    const Task *task = m_services.mirror.find(id);
    if (task && isOffered(Verb::Open, *task))
        m_services.opener.openFile(pathOf(*task));
}

void TaskActions::showInFolder(const QList<TaskId> &ids)
{
    QStringList paths;
    for (TaskId id : m_services.commands.offered(Verb::ShowInFolder, ids)) {
        const Task *task = m_services.mirror.find(id);
        const bool finished = task->state == TaskState::Completed;
        paths.append(finished ? pathOf(*task) : pathOf(*task) + QStringLiteral(".part"));
    }
    m_services.opener.showInFolder(paths);
}

void TaskActions::copyLinks() const
{
    QStringList links;
    for (TaskId id : m_selection) {
        if (const Task *task = m_services.mirror.find(id))
            links.append(task->url.toString(QUrl::FullyEncoded));
    }
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
}

} // namespace longhaul

#include "ordermenu.h"

#include "icons.h"
#include "task.h"

#include <QSet>

namespace longhaul {

namespace {

constexpr qsizetype kNoPlace = -1;

/// The place from `at` on, in steps of `step`, of one who stays and is still to be done; `kNoPlace` if there is none.
qsizetype nextUndone(const QList<Task> &list, const QSet<TaskId> &moved, qsizetype at, qsizetype step)
{
    for (; at >= 0 && at < list.size(); at += step) {
        const Task &task = list.at(at);
        if (!moved.contains(task.id) && task.state != TaskState::Completed && task.state != TaskState::Cancelled)
            return at;
    }
    return kNoPlace;
}

/// Who stays and comes at `at` or later.
std::optional<TaskId> nextStaying(const QList<Task> &list, const QSet<TaskId> &moved, qsizetype at)
{
    for (; at < list.size(); ++at) {
        if (!moved.contains(list.at(at).id))
            return list.at(at).id;
    }
    return std::nullopt;
}

} // namespace

std::optional<Move> moveOf(MoveTo where, const QList<Task> &list, const QList<TaskId> &selected)
{
    const QSet<TaskId> moved(selected.cbegin(), selected.cend());
    Move move;
    qsizetype first = kNoPlace;
    qsizetype last = kNoPlace;
    for (qsizetype row = 0; row < list.size(); ++row) {
        if (!moved.contains(list.at(row).id))
            continue;
        first = first == kNoPlace ? row : first;
        last = row;
        move.ids.append(list.at(row).id);
    }
    if (move.ids.isEmpty())
        return std::nullopt;
    const bool isBlock = last - first + 1 == move.ids.size();
    switch (where) {
    case MoveTo::Top:
        if (isBlock && first == 0)
            return std::nullopt;
        move.before = nextStaying(list, moved, 0);
        return move;
    case MoveTo::Bottom:
        if (isBlock && last == list.size() - 1)
            return std::nullopt;
        return move;
    case MoveTo::Up: {
        const qsizetype passed = nextUndone(list, moved, first - 1, -1);
        if (passed == kNoPlace)
            return std::nullopt;
        move.before = list.at(passed).id;
        return move;
    }
    case MoveTo::Down: {
        const qsizetype passed = nextUndone(list, moved, last + 1, 1);
        if (passed == kNoPlace)
            return std::nullopt;
        move.before = nextStaying(list, moved, passed + 1);
        return move;
    }
    }
    return std::nullopt;
}

OrderMenu::OrderMenu(QWidget *parent) : QMenu(tr("Or&der"), parent)
{
    add(MoveTo::Top, tr("To the &top"), Qt::CTRL | Qt::SHIFT | Qt::Key_Home, "order.top");
    add(MoveTo::Up, tr("&Up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, "order.up");
    add(MoveTo::Down, tr("&Down"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down, "order.down");
    add(MoveTo::Bottom, tr("To the &bottom"), Qt::CTRL | Qt::SHIFT | Qt::Key_End, "order.bottom");
    actions().at(1)->setIcon(longhaul::icon(Icon::MoveUp));
    actions().at(2)->setIcon(longhaul::icon(Icon::MoveDown));
}

void OrderMenu::add(MoveTo where, const QString &text, const QKeySequence &key, const char *name)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, where] { emit asked(where); });
}

} // namespace longhaul

#pragma once

#include "taskid.h"

#include <QList>
#include <QMenu>

#include <optional>

namespace longhaul {

struct Task;

/// Where in the list selected tasks go.
enum class MoveTo { Top, Up, Down, Bottom };

/// Tasks and in front of whom they are put; nobody is the end of the list.
struct Move {
    QList<TaskId> ids; // in the order of the list
    std::optional<TaskId> before;

    bool operator==(const Move &) const = default;
};

/// `Up` and `Down` pass one task that is still to be done: finished ones in between are no step.
/// Nothing if they are there already.
[[nodiscard]] std::optional<Move> moveOf(MoveTo where, const QList<Task> &list, const QList<TaskId> &selected);

/// Who comes first: the selected tasks to the top, up, down, to the bottom of the list.
class OrderMenu : public QMenu
{
    Q_OBJECT

public:
    explicit OrderMenu(QWidget *parent = nullptr);

signals:
    void asked(longhaul::MoveTo where);

private:
    void add(MoveTo where, const QString &text, const QKeySequence &key, const char *name);
};

} // namespace longhaul

#pragma once

#include "event.h"
#include "failurewords.h"
#include "task.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace longhaul {

class Clock;
class ElidedLabel;
class TaskMirror;

/// "While you were away": what failed, with its next step, and what finished, to open. Hidden when empty.
class AwayPanel : public QFrame
{
    Q_OBJECT

public:
    AwayPanel(TaskMirror &mirror, Clock &clock, QWidget *parent = nullptr);

    void setEvents(const QList<Event> &events);
    /// The summary, such as "3 finished, 1 failed".
    [[nodiscard]] QString summary() const;

signals:
    void openAsked(longhaul::TaskId id);
    void folderAsked(longhaul::TaskId id);
    void stepAsked(longhaul::NextStep step, longhaul::TaskId id);
    void selectAsked(longhaul::TaskId id);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QList<Event> &events);
    /// As high as what there is to tell, up to some rows; at least one.
    void bound();
    struct RowParts {
        QWidget *row;
        QHBoxLayout *layout;
        ElidedLabel *note;
    };
    [[nodiscard]] RowParts beginRow(const QString &name, const QString &fact, TaskState look);
    [[nodiscard]] QWidget *makeRow(const Event &event);
    [[nodiscard]] QWidget *makeGoingRow(const Task &task);
    /// The active ones first.
    [[nodiscard]] QList<TaskId> stillGoing() const;

    TaskMirror &m_mirror;
    Clock &m_clock;
    QLabel *m_title;
    ElidedLabel *m_summary;
    QScrollArea *m_scroll;
    QList<Event> m_events;
};

} // namespace longhaul

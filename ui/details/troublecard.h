#pragma once

#include "failurewords.h"
#include "task.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace longhaul {

/// What went wrong with a task, or what it waits for, and what to do about it: one button for each next step.
class TroubleCard : public QFrame
{
    Q_OBJECT

public:
    explicit TroubleCard(QWidget *parent = nullptr);

    /// Hidden when there is no trouble. The same trouble again leaves the buttons, and their focus, alone.
    /// `detail`: what the engine says of it, where the task itself has no error.
    void setTask(const Task &task, const QString &detail = {});

signals:
    void stepAsked(longhaul::NextStep step);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshColors();
    void setSteps(const QList<NextStep> &steps);

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detail;
    QHBoxLayout *m_buttons;
    QList<NextStep> m_steps;
    TaskState m_state = TaskState::Failed;
};

} // namespace longhaul

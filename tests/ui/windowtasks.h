#pragma once

#include "windowfixture.h"

#include <QMessageBox>
#include <QPushButton>

namespace longhaul {

/// One that is finished, one that moves.
[[nodiscard]] inline QList<Task> fewTasks()
{
    Task moving = makeTask(2, QStringLiteral("moving.iso"), TaskState::Downloading, 50, 100);
    moving.speed = 1024 * 1024;
    return {makeTask(1, QStringLiteral("done.pdf"), TaskState::Completed, 10, 10), moving};
}

[[nodiscard]] inline QPushButton *buttonNamed(QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// Closes the window as a person does who has read the notice.
inline void closeForGood(MainWindow &window)
{
    window.close();
    if (auto *notice = window.findChild<QMessageBox *>())
        buttonNamed(*notice, QStringLiteral("Close window"))->click();
}

} // namespace longhaul

#pragma once

#include "taskgroup.h"

#include <QListWidget>

namespace longhaul {

class TaskMirror;

/// The sides of the list with their counts.
class FilterSidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit FilterSidebar(TaskMirror &mirror, QWidget *parent = nullptr);

    [[nodiscard]] TaskGroup group() const;
    void setGroup(TaskGroup group);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void groupChanged(longhaul::TaskGroup group);

private:
    void recount();
    /// So that no name is cut by its count.
    [[nodiscard]] int neededWidth() const;

    TaskMirror &m_mirror;
};

} // namespace longhaul

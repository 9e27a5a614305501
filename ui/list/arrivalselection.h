#pragma once

#include "taskid.h"

#include <QList>
#include <QObject>

#include <optional>

namespace longhaul {

class TaskListView;

/// Selects what a person has just added as soon as it comes into the list, so that its details are seen and its buttons
/// work without another click. Who has something selected keeps that.
class ArrivalSelection : public QObject
{
    Q_OBJECT

public:
    ArrivalSelection(TaskListView &view, QObject *parent);

    /// The first of them will be selected; it may be there already, or come soon.
    void expect(const QList<TaskId> &ids);

private:
    void look();

    TaskListView &m_view;
    std::optional<TaskId> m_expected;
};

} // namespace longhaul

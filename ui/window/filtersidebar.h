#pragma once

#include "listside.h"

#include <QHash>
#include <QListWidget>

namespace longhaul {

class TaskTally;

/// The sides of the list with their counts: the states; the sorts of files that there are; the queues, where there
/// are several.
class FilterSidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit FilterSidebar(const TaskTally &tally, QWidget *parent = nullptr);

    [[nodiscard]] ListSide side() const;
    /// Shows everything.
    void showAll() { setCurrentRow(0); }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void sideChanged(const longhaul::ListSide &side);

private:
    QListWidgetItem *addHeading(const QString &text);
    QListWidgetItem *addSide(const QString &name, int icon, const ListSide &side);
    void recount();
    void recountQueues();
    void showCount(QListWidgetItem &entry);
    void widen();

    const TaskTally &m_tally;
    QHash<QListWidgetItem *, ListSide> m_sides;
    QListWidgetItem *m_categoryHeading = nullptr;
    QListWidgetItem *m_queueHeading = nullptr;
    QStringList m_queues; // that have an entry
};

} // namespace longhaul

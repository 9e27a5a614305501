#include "filtersidebar.h"

#include "celltext.h"
#include "sidebardelegate.h"
#include "tasktally.h"

#include <algorithm>

namespace longhaul {

namespace {

Icon groupIcon(TaskGroup group)
{
    switch (group) {
    case TaskGroup::All: return Icon::Details;
    case TaskGroup::Active: return Icon::Downloading;
    case TaskGroup::Waiting: return Icon::Waiting;
    case TaskGroup::Paused: return Icon::Paused;
    case TaskGroup::Finished: return Icon::Completed;
    case TaskGroup::Failed: return Icon::Failed;
    }
    return Icon::Details;
}

Icon categoryIcon(FileCategory category)
{
    switch (category) {
    case FileCategory::Documents: return Icon::Document;
    case FileCategory::Archives: return Icon::Archive;
    case FileCategory::Programs: return Icon::Program;
    case FileCategory::Music: return Icon::Music;
    case FileCategory::Video: return Icon::Video;
    case FileCategory::Pictures: return Icon::Picture;
    case FileCategory::Other: return Icon::OtherFile;
    }
    return Icon::OtherFile;
}

} // namespace

FilterSidebar::FilterSidebar(const TaskTally &tally, QWidget *parent) : QListWidget(parent), m_tally(tally)
{
    setAccessibleName(tr("Show"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SidebarDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    for (TaskGroup group : kTaskGroups)
        addSide(groupText(group), int(groupIcon(group)), {.group = group});
    m_categoryHeading = addHeading(tr("Types of files"));
    for (FileCategory category : allCategories())
        addSide(categoryTitle(category), int(categoryIcon(category)), {.category = category});
    m_queueHeading = addHeading(tr("Queues"));
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        emit sideChanged(side());
        // What was kept for one to look at may go; not now, while the view is about to select.
        QMetaObject::invokeMethod(this, &FilterSidebar::recount, Qt::QueuedConnection);
    });
    connect(&tally, &TaskTally::changed, this, &FilterSidebar::recount);
    recount();
}

QListWidgetItem *FilterSidebar::addHeading(const QString &text)
{
    auto *heading = new QListWidgetItem(text, this);
    heading->setFlags(Qt::NoItemFlags);
    heading->setHidden(true);
    return heading;
}

QListWidgetItem *FilterSidebar::addSide(const QString &name, int icon, const ListSide &side)
{
    auto *entry = new QListWidgetItem(name, this);
    entry->setData(SidebarIconRole, icon);
    m_sides.insert(entry, side);
    return entry;
}

ListSide FilterSidebar::side() const
{
    return m_sides.value(currentItem());
}

QSize FilterSidebar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, 200};
}

void FilterSidebar::recount()
{
    recountQueues();
    bool hasCategories = false;
    for (auto [entry, side] : m_sides.asKeyValueRange()) {
        showCount(*entry);
        const bool comesAndGoes = side.category.has_value();
        // What one looks at stays, also when its last task goes.
        const bool isShown = !comesAndGoes || m_tally.count(side) > 0 || entry == currentItem();
        entry->setHidden(!isShown);
        hasCategories = hasCategories || (comesAndGoes && isShown);
    }
    m_categoryHeading->setHidden(!hasCategories);
    widen();
}

void FilterSidebar::recountQueues()
{
    QStringList queues = m_tally.queues();
    const QString looked = side().queue;
    if (queues.size() < 2 && looked.isEmpty())
        queues.clear();
    else if (!looked.isEmpty() && !queues.contains(looked))
        queues.append(looked);
    std::sort(queues.begin(), queues.end(),
              [](const QString &a, const QString &b) { return queueText(a).localeAwareCompare(queueText(b)) < 0; });
    m_queueHeading->setHidden(queues.isEmpty());
    if (m_queues == queues)
        return;
    m_queues = queues;
    const QSignalBlocker quiet(this);
    for (int at = count() - 1; at > row(m_queueHeading); --at) {
        m_sides.remove(item(at));
        delete takeItem(at);
    }
    for (const QString &queue : queues) {
        QListWidgetItem *entry = addSide(queueText(queue), int(Icon::Queued), {.queue = queue});
        if (queue == looked)
            setCurrentItem(entry);
    }
}

void FilterSidebar::showCount(QListWidgetItem &entry)
{
    const int count = m_tally.count(m_sides.value(&entry));
    const QVariant before = entry.data(SidebarCountRole);
    if (before.isValid() && before.toInt() == count)
        return;
    entry.setData(SidebarCountRole, count);
    entry.setData(Qt::AccessibleTextRole, tr("%1, %Ln download(s)", nullptr, count).arg(entry.text()));
}

void FilterSidebar::widen()
{
    int widest = 0;
    for (int at = 0; at < count(); ++at) {
        if (!item(at)->isHidden())
            widest = std::max(widest, SidebarDelegate::neededWidth(fontMetrics(), model()->index(at, 0)));
    }
    setMinimumWidth(widest);
}

} // namespace longhaul

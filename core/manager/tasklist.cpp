#include "tasklist.h"

#include "partfile.h"
#include "redirects.h"
#include "transfer.h"

#include <algorithm>

namespace longhaul {

TaskEntry::TaskEntry() = default;
TaskEntry::~TaskEntry() = default;

QString pathOf(const Task &task)
{
    return task.fileName.isEmpty() ? QString() : pathOf(task.directory, task.fileName);
}

const QString &TaskEntry::origin() const
{
    if (m_origin.isEmpty())
        m_origin = originOf(task.url);
    return m_origin;
}

bool TaskEntry::changeUrl(const QUrl &url)
{
    const QString before = origin();
    task.url = url;
    m_origin.clear();
    return origin() != before;
}

LastAnswer &TaskEntry::answer()
{
    if (!lastAnswer)
        lastAnswer = std::make_unique<LastAnswer>();
    return *lastAnswer;
}

void TaskEntry::forgetCertificate()
{
    if (lastAnswer)
        lastAnswer->certificate.reset();
}

/// Tasks that were added together mostly have these from one call, each with a copy of its own.
void TaskList::shareTexts(Task &task)
{
    if (!m_lastInserted)
        return;
    for (QString Task::*text : {&Task::session, &Task::directory, &Task::queue, &Task::description, &Task::userName}) {
        if (task.*text == m_lastInserted->*text)
            task.*text = m_lastInserted->*text;
    }
}

TaskEntry &TaskList::insert(Task task, RangeSet received)
{
    const TaskId id = task.id;
    shareTexts(task);
    TaskEntry &added = m_entries.try_emplace(m_entries.end(), id)->second;
    added.task = std::move(task);
    added.received = std::move(received);
    // A new task is the last one; only then the order need not be sorted again.
    if (added.task.position > m_lastPosition && !m_orderIsOld)
        m_order.append(id);
    else
        m_orderIsOld = true;
    m_lastPosition = std::max(m_lastPosition, added.task.position);
    m_lastInserted = &added.task;
    enter(added);
    // Until it has a part file, a name is only a wish.
    if (!isFinal(added.task.state) && !added.task.partIdentity.isEmpty())
        claimPath(pathOf(added.task), id);
    return added;
}

void TaskList::remove(TaskId id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    leave(found->second);
    releasePaths(found->second);
    if (m_lastInserted == &found->second.task)
        m_lastInserted = nullptr;
    m_entries.erase(found);
    m_orderIsOld = true;
}

TaskEntry *TaskList::find(TaskId id)
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

const TaskEntry *TaskList::find(TaskId id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

const QList<TaskId> &TaskList::order() const
{
    if (!m_orderIsOld)
        return m_order;
    std::vector<std::pair<qint64, TaskId>> places;
    places.reserve(m_entries.size());
    for (const auto &[id, entry] : m_entries)
        places.emplace_back(entry.task.position, id);
    std::sort(places.begin(), places.end());
    m_order.clear();
    m_order.reserve(static_cast<qsizetype>(places.size()));
    for (const auto &[position, id] : places)
        m_order.append(id);
    m_orderIsOld = false;
    return m_order;
}

void TaskList::enter(const TaskEntry &entry)
{
    const Task &task = entry.task;
    ++m_counts[task.state];
    if (task.state == TaskState::Queued)
        m_queue.insert(&task);
    if (task.state == TaskState::Waiting)
        m_waiting.insert(task.id);
    if (isActive(task.state) || entry.transfer)
        m_active.insert(task.id);
}

void TaskList::leave(const TaskEntry &entry)
{
    const Task &task = entry.task;
    --m_counts[task.state];
    m_queue.erase(&task);
    m_waiting.erase(task.id);
    m_active.erase(task.id);
}

void TaskList::setState(TaskEntry &entry, TaskState state)
{
    leave(entry);
    entry.task.state = state;
    enter(entry);
}

void TaskList::setPriority(TaskEntry &entry, int priority)
{
    leave(entry);
    entry.task.priority = priority;
    enter(entry);
}

void TaskList::setPosition(TaskEntry &entry, qint64 position)
{
    leave(entry);
    entry.task.position = position;
    m_lastPosition = std::max(m_lastPosition, position);
    m_orderIsOld = true;
    enter(entry);
}

std::vector<TaskId> TaskList::firstQueued(int count) const
{
    std::vector<TaskId> ids;
    for (const Task *task : m_queue) {
        if (static_cast<int>(ids.size()) >= count)
            break;
        ids.push_back(task->id);
    }
    return ids;
}

void TaskList::updateActivity(TaskEntry &entry)
{
    setState(entry, entry.task.state);
}

void TaskList::releasePaths(const TaskEntry &entry)
{
    const QString path = pathOf(entry.task);
    if (m_paths.value(path) == entry.task.id)
        m_paths.remove(path);
}

} // namespace longhaul

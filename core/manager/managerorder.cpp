#include "managercore.h"

#include <QSet>

#include <optional>

namespace longhaul {

namespace {

/// New places for tasks, so that as few as possible of the others get one too.
class Replacement
{
public:
    Replacement(TaskList &tasks, QList<TaskId> rest) : m_tasks(tasks), m_rest(std::move(rest)) {}

    /// Puts `moved` in front of the task at `at` of the rest.
    void put(const QList<TaskId> &moved, qsizetype at)
    {
        const qint64 count = moved.size();
        if (at == m_rest.size()) {
            number(moved, at == 0 ? 1 : positionAt(at - 1) + 1);
        } else if (at == 0) {
            number(moved, positionAt(0) - count);
        } else if (at > m_rest.size() / 2) {
            const qint64 first = positionAt(at - 1) + 1;
            number(moved, first);
            pushUp(at, first + count);
        } else {
            const qint64 last = positionAt(at) - 1;
            number(moved, last - count + 1);
            pushDown(at - 1, last - count);
        }
    }
    [[nodiscard]] const QList<TaskId> &touched() const { return m_touched; }

private:
    [[nodiscard]] qint64 positionAt(qsizetype at) const { return m_tasks.find(m_rest.at(at))->task.position; }
    void number(const QList<TaskId> &ids, qint64 first)
    {
        for (const TaskId id : ids)
            set(id, first++);
    }
    /// From `at` on, as long as somebody stands below `least`.
    void pushUp(qsizetype at, qint64 least)
    {
        for (; at < m_rest.size() && positionAt(at) < least; ++at)
            set(m_rest.at(at), least++);
    }
    void pushDown(qsizetype at, qint64 most)
    {
        for (; at >= 0 && positionAt(at) > most; --at)
            set(m_rest.at(at), most--);
    }
    void set(TaskId id, qint64 position)
    {
        TaskEntry *entry = m_tasks.find(id);
        if (entry->task.position == position)
            return;
        m_tasks.setPosition(*entry, position);
        m_touched.append(id);
    }

    TaskList &m_tasks;
    QList<TaskId> m_rest;
    QList<TaskId> m_touched;
};

} // namespace

void DownloadManager::move(const QList<TaskId> &ids, std::optional<TaskId> before, Done done)
{
    const auto found = d->entries(ids);
    if (!found) {
        done(std::unexpected(found.error()));
        return;
    }
    if (before && !d->tasks.find(*before)) {
        done(std::unexpected(
            CommandError{CommandError::Kind::NoSuchTask, QStringLiteral("there is no task %1").arg(before->value)}));
        return;
    }
    const QSet<TaskId> moved(ids.cbegin(), ids.cend());
    QList<TaskId> rest;
    qsizetype at = -1;
    for (const TaskId id : d->tasks.order()) {
        // Who is moved before one of those that are moved lands before the next that stays.
        if (before && id == *before)
            at = rest.size();
        if (!moved.contains(id))
            rest.append(id);
    }
    Replacement places(d->tasks, rest);
    places.put(ids, at < 0 ? rest.size() : at);
    for (const TaskId id : places.touched()) {
        d->persister.touch(id);
        d->changed(*d->tasks.find(id));
    }
    d->scheduleSoon();
    d->finish(done);
}

} // namespace longhaul

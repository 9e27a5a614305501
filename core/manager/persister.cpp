#include "persister.h"

#include "log.h"
#include "tasklist.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace longhaul {

Persister::Persister(TaskStore &store, const TaskList &tasks, Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_tasks(tasks), m_clock(clock), m_alarm(clock.makeAlarm([this] { commit(); }))
{
}

/// Zero means: at the end of this turn of the event loop.
void Persister::schedule(std::chrono::milliseconds delay)
{
    if (m_troubled) {
        if (!m_alarm->isActive())
            m_alarm->start(kRetry);
        return;
    }
    if (delay.count() > 0) {
        if (!m_alarm->isActive())
            m_alarm->start(delay);
        return;
    }
    m_isUrgent = true;
    if (!std::exchange(m_turnScheduled, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_turnScheduled = false;
                commit();
            },
            Qt::QueuedConnection);
    }
}

void Persister::touch(TaskId id)
{
    m_touched.insert(id);
    schedule({});
}

void Persister::touchLate(TaskId id)
{
    if (m_touchedLate.empty())
        m_lateDue = m_clock.steady() + kProgressDelay;
    m_touchedLate.insert(id);
    schedule(kProgressDelay);
}

void Persister::touchProgress(TaskId id)
{
    m_touched.insert(id);
    m_touchedReceived.insert(id);
    schedule(kProgressDelay);
}

void Persister::touchReceived(TaskId id)
{
    m_touchedReceived.insert(id);
    touch(id);
}

void Persister::forget(TaskId id)
{
    m_touched.erase(id);
    m_touchedReceived.erase(id);
    m_touchedLate.erase(id);
    m_next.deleteTasks.append(id);
    schedule({});
}

void Persister::post(const Event &event)
{
    m_next.events.append(event);
    schedule({});
}

void Persister::note(const HistoryLine &line)
{
    m_next.history.append(line);
    schedule(kProgressDelay);
}

void Persister::keepSetting(const QString &key, const QString &value)
{
    m_next.settings.insert(key, value);
    schedule({});
}

void Persister::keepHost(const HostRecord &host)
{
    m_next.hosts.append(host);
    schedule(kProgressDelay);
}

void Persister::acknowledge(const QString &session, qint64 seq)
{
    qint64 &known = m_next.acknowledged[session];
    known = std::max(known, seq);
    schedule({});
}

void Persister::whenTried(Done done)
{
    m_tried.push_back(std::move(done));
    schedule({});
}

void Persister::whenDurable(std::function<void()> then)
{
    m_durable.push_back(std::move(then));
    schedule({});
}

bool Persister::isClean() const
{
    return m_underWay == 0 && m_touchedLate.empty() && m_touched.empty() && m_touchedReceived.empty()
           && m_next.isEmpty() && m_tried.empty() && m_durable.empty();
}

void Persister::commit()
{
    m_alarm->stop();
    if (m_underWay > 0)
        return; // one at a time keeps their order, and gathers what comes meanwhile
    m_isUrgent = false;
    takeLate();
    StoreBatch batch = std::exchange(m_next, {});
    for (const TaskId id : std::exchange(m_touched, {})) {
        if (const TaskEntry *entry = m_tasks.find(id))
            batch.putTasks.append(entry->task);
    }
    for (const TaskId id : std::exchange(m_touchedReceived, {})) {
        if (const TaskEntry *entry = m_tasks.find(id))
            batch.putReceived.insert(id, entry->received);
    }
    auto tried = std::exchange(m_tried, {});
    auto durable = std::exchange(m_durable, {});
    if (batch.isEmpty() && tried.empty() && durable.empty()) {
        if (!m_touchedLate.empty())
            schedule(std::max(m_lateDue - m_clock.steady(), std::chrono::milliseconds(1)));
        return;
    }
    ++m_underWay;
    m_store.commit(batch, [this, self = QPointer<Persister>(this), batch, tried = std::move(tried),
                           durable = std::move(durable)](const auto &result) mutable {
        if (self)
            onCommitted(std::move(batch), std::move(tried), std::move(durable), result);
    });
}

/// A row that is written for a better reason is not written again; the others go when they are due or asked for.
void Persister::takeLate()
{
    for (const TaskId id : m_touched)
        m_touchedLate.erase(id);
    if (m_tried.empty() && m_clock.steady() < m_lateDue)
        return;
    m_touched.merge(m_touchedLate);
    m_touchedLate.clear();
}

void Persister::onCommitted(StoreBatch batch, std::vector<Done> tried, std::vector<std::function<void()>> durable,
                            const std::expected<void, Failure> &result)
{
    --m_underWay;
    if (!result) {
        qCWarning(logManager) << "the store refused a batch:" << failureName(result.error().code)
                              << result.error().detail;
        putBack(batch);
        m_durable.insert(m_durable.begin(), std::make_move_iterator(durable.begin()),
                         std::make_move_iterator(durable.end()));
        if (!std::exchange(m_troubled, true))
            emit storeTroubled(result.error());
        schedule(kRetry);
    } else {
        if (std::exchange(m_troubled, false))
            emit storeHealed();
        for (const Event &event : batch.events)
            emit eventDurable(event);
    }
    for (const Done &done : tried)
        done(result);
    if (result) {
        for (const auto &then : durable)
            then();
    }
    if (!isClean())
        schedule(m_isUrgent ? std::chrono::milliseconds(0) : kProgressDelay);
}

/// What was refused goes in front of what has been said since; a newer word about the same thing wins.
void Persister::putBack(const StoreBatch &batch)
{
    for (const Task &task : batch.putTasks)
        m_touched.insert(task.id);
    for (auto it = batch.putReceived.cbegin(); it != batch.putReceived.cend(); ++it)
        m_touchedReceived.insert(it.key());
    m_next.deleteTasks = batch.deleteTasks + m_next.deleteTasks;
    m_next.events = batch.events + m_next.events;
    m_next.history = batch.history + m_next.history;
    m_next.hosts = batch.hosts + m_next.hosts;
    for (auto it = batch.acknowledged.cbegin(); it != batch.acknowledged.cend(); ++it)
        m_next.acknowledged[it.key()] = std::max(m_next.acknowledged.value(it.key()), it.value());
    for (auto it = batch.settings.cbegin(); it != batch.settings.cend(); ++it) {
        if (!m_next.settings.contains(it.key()))
            m_next.settings.insert(it.key(), it.value());
    }
}

} // namespace longhaul

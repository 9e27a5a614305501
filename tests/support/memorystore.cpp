#include "memorystore.h"

#include "storewriter.h"

#include <algorithm>
#include <utility>

namespace longhaul {

namespace {

/// What a restart does not know any more.
Task withoutRunningParts(Task task)
{
    task.speed = 0;
    task.etaSeconds.reset();
    task.connections = 0;
    if (task.state != TaskState::Waiting)
        task.reason = WaitReason::None;
    return task;
}

} // namespace

void MemoryStore::enqueue(Call call)
{
    m_calls.push_back(std::move(call));
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(
        &m_home,
        [this] {
            m_isScheduled = false;
            runCalls();
        },
        Qt::QueuedConnection);
}

void MemoryStore::runCalls()
{
    while (!m_calls.empty() && !(m_isHeld && m_calls.front().write)) {
        const Call call = std::move(m_calls.front());
        m_calls.pop_front();
        call.run();
    }
}

void MemoryStore::open(Opened opened)
{
    enqueue({[this, opened = std::move(opened)] { opened(contents()); }, {}});
}

void MemoryStore::commit(StoreBatch batch, Done done)
{
    const auto shared = std::make_shared<const StoreBatch>(std::move(batch));
    enqueue({[this, shared, done = std::move(done)] {
                 const auto result = write(*shared);
                 if (done)
                     done(result);
             },
             [this, shared] { (void)write(*shared); }});
}

void MemoryStore::readEvents(const QString &session, qint64 afterSeq, int count, EventsRead read)
{
    enqueue({[=, this] {
                 QList<Event> events;
                 for (auto it = m_events.upper_bound(afterSeq); it != m_events.end() && events.size() < count; ++it) {
                     if (it->second.session == session)
                         events.append(it->second);
                 }
                 read(events);
             },
             {}});
}

void MemoryStore::readHistory(TaskId task, int count, HistoryRead read)
{
    enqueue({[=, this] {
                 const auto found = m_history.find(task.value);
                 const QList<HistoryLine> lines = found == m_history.end() ? QList<HistoryLine>() : found->second;
                 read(lines.last(qBound(qsizetype(0), qsizetype(count), lines.size())));
             },
             {}});
}

void MemoryStore::close(std::function<void()> closed)
{
    enqueue({[closed = std::move(closed)] {
                 if (closed)
                     closed();
             },
             {}});
}

void MemoryStore::failNextCommits(int count, Failure failure)
{
    m_failing = count;
    m_failure = std::move(failure);
}

void MemoryStore::hold()
{
    m_isHeld = true;
}

void MemoryStore::flush()
{
    // What callbacks commit now belongs to the next flush; a crash in one of them ends this one.
    for (std::size_t count = m_calls.size(); count > 0 && !m_calls.empty(); --count) {
        const Call call = std::move(m_calls.front());
        m_calls.pop_front();
        call.run();
    }
}

void MemoryStore::flushUntold()
{
    for (const Call &call : std::exchange(m_calls, {})) {
        if (call.write)
            call.write();
    }
}

void MemoryStore::release()
{
    m_isHeld = false;
    runCalls();
}

int MemoryStore::heldCommits() const
{
    return static_cast<int>(
        std::count_if(m_calls.cbegin(), m_calls.cend(), [](const Call &call) { return bool(call.write); }));
}

StoreContents MemoryStore::crash()
{
    m_calls.clear();
    m_isHeld = false;
    m_failing = 0;
    return contents();
}

StoreContents MemoryStore::contents() const
{
    StoreContents contents;
    for (const auto &[id, stored] : m_tasks)
        contents.tasks.append(stored);
    std::stable_sort(contents.tasks.begin(), contents.tasks.end(),
                     [](const StoredTask &a, const StoredTask &b) { return a.task.position < b.task.position; });
    contents.settings = m_settings;
    contents.hosts = m_hosts.values();
    contents.lastTaskId = m_lastTaskId;
    contents.lastEventSeq = m_lastEventSeq;
    return contents;
}

std::optional<Failure> MemoryStore::contradiction(const StoreBatch &batch, qint64 lastEventSeq)
{
    for (const Task &task : batch.putTasks) {
        if (!task.id.isValid())
            return Failure{FailureCode::Internal, QStringLiteral("%1 is no id for a task").arg(task.id.value)};
    }
    for (const Event &event : batch.events) {
        if (event.seq <= lastEventSeq)
            return Failure{FailureCode::Internal,
                           QStringLiteral("event %1 does not come after %2").arg(event.seq).arg(lastEventSeq)};
        lastEventSeq = event.seq;
    }
    return std::nullopt;
}

std::expected<void, Failure> MemoryStore::write(const StoreBatch &batch)
{
    if (m_failing > 0) {
        --m_failing;
        return std::unexpected(m_failure);
    }
    if (const auto wrong = contradiction(batch, m_lastEventSeq))
        return std::unexpected(*wrong);
    ++m_commitCount;
    putTasks(batch);
    addHistory(batch);
    for (const TaskId id : batch.deleteTasks) {
        m_tasks.erase(id.value);
        m_history.erase(id.value);
    }
    addEvents(batch);
    m_settings.insert(batch.settings);
    m_settings.removeIf([](const auto &it) { return it.value().isNull(); });
    for (const HostRecord &host : batch.hosts)
        m_hosts.insert(host.origin, host);
    return {};
}

void MemoryStore::putTasks(const StoreBatch &batch)
{
    for (const Task &task : batch.putTasks) {
        m_tasks[task.id.value].task = withoutRunningParts(task);
        m_lastTaskId = std::max(m_lastTaskId, task.id.value);
    }
    for (auto it = batch.putReceived.cbegin(); it != batch.putReceived.cend(); ++it) {
        if (const auto found = m_tasks.find(it.key().value); found != m_tasks.end())
            found->second.received = it.value();
    }
}

void MemoryStore::addEvents(const StoreBatch &batch)
{
    QMap<QString, int> counts;
    for (const Event &event : batch.events) {
        m_events.insert({event.seq, event});
        m_lastEventSeq = event.seq;
        counts.insert(event.session, 0);
    }
    if (!counts.isEmpty()) {
        for (auto it = m_events.rbegin(); it != m_events.rend(); ++it) {
            if (const auto count = counts.find(it->second.session); count != counts.end())
                ++*count;
        }
    }
    for (auto it = batch.acknowledged.cbegin(); it != batch.acknowledged.cend(); ++it) {
        qint64 &acknowledged = m_acknowledged[it.key()];
        acknowledged = std::max(acknowledged, std::min(it.value(), m_lastEventSeq));
    }
    std::erase_if(m_events, [&](const auto &entry) {
        const Event &event = entry.second;
        const auto count = counts.find(event.session);
        const bool isTooOld = count != counts.end() && *count > StoreWriter::kEventsPerSession;
        if (isTooOld)
            --*count;
        return isTooOld || event.seq <= m_acknowledged.value(event.session);
    });
}

void MemoryStore::addHistory(const StoreBatch &batch)
{
    for (const HistoryLine &line : batch.history) {
        if (m_tasks.contains(line.task.value)) {
            QList<HistoryLine> &lines = m_history[line.task.value];
            lines.append(line);
            lines = lines.last(std::min<qsizetype>(lines.size(), StoreWriter::kHistoryPerTask));
        }
    }
}

} // namespace longhaul

#include "publisher.h"

#include "clientsession.h"
#include "downloadmanager.h"
#include "jsonfields.h"
#include "jsonrpc.h"
#include "toldtask.h"
#include "wiresize.h"

#include <algorithm>
#include <utility>

namespace longhaul {

namespace {

constexpr qsizetype kMostIdsInLine = 200000; // at most 17 bytes each

/// True if `now` is `before` without the tasks that are gone, followed by new ones.
template<typename IsGone>
bool isContinued(const QList<TaskId> &before, const QList<TaskId> &now, IsGone isGone)
{
    auto at = now.cbegin();
    for (const TaskId id : before) {
        if (at != now.cend() && *at == id)
            ++at;
        else if (!isGone(id))
            return false;
    }
    return true;
}

} // namespace

Publisher::Publisher(DownloadManager &manager, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_clock(clock)
    , m_alarm(clock.makeAlarm([this] { publish(); }))
    , m_lastRound(clock.steady() - kPause)
{
    connect(&manager, &DownloadManager::taskAdded, this, &Publisher::onChanged);
    connect(&manager, &DownloadManager::taskChanged, this, &Publisher::onChanged);
    connect(&manager, &DownloadManager::taskRemoved, this, &Publisher::onRemoved);
}

Publisher::~Publisher() = default;

void Publisher::subscribe(ClientSession &client)
{
    if (m_pending.empty())
        m_order = m_manager.order();
    m_pending.try_emplace(&client);
}

void Publisher::forget(ClientSession *client)
{
    m_pending.erase(client);
    if (m_pending.empty())
        m_order.clear();
}

void Publisher::onChanged(TaskId id)
{
    if (m_pending.empty())
        return;
    for (auto &[client, pending] : m_pending) {
        if (!pending.changedSet.contains(id)) {
            pending.changedSet.insert(id);
            pending.changed.append(id);
        }
    }
    arm(std::chrono::milliseconds(0));
}

void Publisher::onRemoved(TaskId id)
{
    if (m_pending.empty())
        return;
    for (auto &[client, pending] : m_pending) {
        pending.changedSet.remove(id); // `changed` is looked through when it is sent
        pending.removed.append(id);
    }
    arm(std::chrono::milliseconds(0));
}

/// Everything of one turn of the event loop goes together, and a round is never nearer to the last than `kPause`.
void Publisher::arm(std::chrono::milliseconds soonest)
{
    const auto now = m_clock.steady();
    const auto due = std::max(now + soonest, m_lastRound + kPause);
    if (m_alarm->isActive() && m_due <= due)
        return;
    m_due = due;
    m_alarm->start(due - now);
}

void Publisher::publish()
{
    m_lastRound = m_clock.steady();
    noticeOrder();
    bool isMoreDue = false;
    bool isSomebodyBusy = false;
    QList<ClientSession *> clients; // one may be dropped, and so forgotten, on the way
    for (const auto &[client, pending] : m_pending)
        clients.append(client);
    for (ClientSession *client : std::as_const(clients)) {
        auto found = m_pending.find(client);
        if (found == m_pending.end() || found->second.isEmpty())
            continue;
        if (client->isBusy()) {
            isSomebodyBusy = true;
            continue;
        }
        send(*client, found->second);
        found = m_pending.find(client);
        isMoreDue = isMoreDue || (found != m_pending.end() && !found->second.isEmpty());
    }
    m_encoded.clear();
    m_encoded.squeeze();
    m_busyPause = isSomebodyBusy ? std::min<std::chrono::milliseconds>(m_busyPause * 2, kLongestBusyPause) : kPause;
    if (isMoreDue)
        arm(kPause);
    else if (isSomebodyBusy)
        arm(m_busyPause);
}

void Publisher::noticeOrder()
{
    const QList<TaskId> &now = m_manager.order();
    if (m_pending.empty() || now.constData() == m_order.constData())
        return;
    if (!isContinued(m_order, now, [this](TaskId id) { return !m_manager.find(id); })) {
        for (auto &[client, pending] : m_pending)
            pending.orderDue = true;
    }
    m_order = now;
}

void Publisher::send(ClientSession &client, PendingChanges &pending)
{
    // Told before anything is sent: a client that gets dropped takes `pending` with it.
    QList<TaskId> removed;
    if (pending.removed.size() <= kMostIdsInLine) {
        removed = std::exchange(pending.removed, {});
    } else {
        removed = pending.removed.first(kMostIdsInLine);
        pending.removed.remove(0, kMostIdsInLine);
    }
    const QByteArray batch = nextBatch(pending);
    const QPointer<ClientSession> alive(&client);
    if (!removed.isEmpty())
        client.notify(QStringLiteral("task.removed"), {{QStringLiteral("ids"), idsToJson(removed)}});
    if (!batch.isEmpty() && alive)
        client.sendLine(encodeNotification(QStringLiteral("task.changed"), JsonText(batch)));
}

/// A task as it is now, written once however many clients are told; empty if it is gone.
const QByteArray &Publisher::told(TaskId id)
{
    QByteArray &text = m_encoded[id];
    if (const Task *task = text.isEmpty() ? m_manager.find(id) : nullptr)
        appendToldTask(text, m_manager, *task);
    return text;
}

/// Tasks with commas between, as many as go into a line.
QByteArray Publisher::nextTasks(PendingChanges &pending)
{
    QByteArray tasks;
    qsizetype taken = 0;
    for (; taken < pending.changed.size(); ++taken) {
        const TaskId id = pending.changed.at(taken);
        if (pending.changedSet.contains(id)) {
            const QByteArray &task = told(id);
            if (!tasks.isEmpty() && tasks.size() + task.size() > kMostBatchBytes)
                break;
            if (!tasks.isEmpty() && !task.isEmpty())
                tasks += ',';
            tasks += task;
        }
        pending.changedSet.remove(id);
    }
    pending.changed.remove(0, taken);
    return tasks;
}

/// The parameters of `task.changed`; empty if there is nothing to tell.
QByteArray Publisher::nextBatch(PendingChanges &pending)
{
    const QByteArray tasks = nextTasks(pending);
    // After all that it names is known to the client, and in a line of its own if that grows too long.
    const bool isOrderDue =
        pending.orderDue && pending.changed.isEmpty() && (tasks.isEmpty() || m_order.size() < kMostIdsInLine / 4);
    if (tasks.isEmpty() && !isOrderDue)
        return {};
    QByteArray batch = "{";
    JsonMembers members(batch);
    if (isOrderDue) {
        pending.orderDue = false;
        members.add(QLatin1String("order"), QJsonValue(idsToJson(m_order)));
    }
    members.begin(QLatin1String("tasks")) += '[' + tasks + ']';
    batch += '}';
    return batch;
}

} // namespace longhaul

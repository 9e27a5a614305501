#pragma once

#include "agentlife.h"
#include "disk.h"
#include "downloadmanager.h"
#include "httpgateway.h"
#include "manualclock.h"
#include "memorychannel.h"
#include "memorystore.h"
#include "posixfilelayer.h"
#include "rpcpeer.h"
#include "waitfor.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace longhaul {

/// A server that never answers.
class SilentExchange : public HttpExchange
{
public:
    [[nodiscard]] qint64 bytesAvailable() const override { return 0; }
    [[nodiscard]] QByteArray read(qint64) override { return {}; }
    [[nodiscard]] bool isFinished() const override { return false; }
    [[nodiscard]] NetworkEnd end() const override { return {}; }
    void abort() override {}
};

class SilentGateway : public HttpGateway
{
public:
    [[nodiscard]] std::unique_ptr<HttpExchange> get(const HttpRequest &) override
    {
        return std::make_unique<SilentExchange>();
    }
};

/// A store whose pages of events arrive late when the test wants so, as if much else had to be done before.
class LateStore final : public TaskStore
{
public:
    explicit LateStore(TaskStore &store) : m_store(store) {}

    void open(Opened opened) override { m_store.open(std::move(opened)); }
    void commit(StoreBatch batch, Done done) override { m_store.commit(std::move(batch), std::move(done)); }
    void readHistory(TaskId task, int count, HistoryRead read) override
    {
        m_store.readHistory(task, count, std::move(read));
    }
    void close(std::function<void()> closed) override { m_store.close(std::move(closed)); }
    void readEvents(const QString &session, qint64 afterSeq, int count, EventsRead read) override
    {
        m_store.readEvents(session, afterSeq, count, [this, read = std::move(read)](const auto &events) {
            if (m_isHolding)
                m_held.push_back([read, events] { read(events); });
            else
                read(events);
        });
    }

    void holdReads() { m_isHolding = true; }
    [[nodiscard]] std::size_t heldReads() const { return m_held.size(); }
    void releaseReads()
    {
        m_isHolding = false;
        for (const auto &read : std::exchange(m_held, {}))
            read();
    }

private:
    TaskStore &m_store;
    std::vector<std::function<void()>> m_held;
    bool m_isHolding = false;
};

/// The whole agent in the test's process, on a store and a clock that the test holds. Survives `crash`.
class AgentBench
{
public:
    AgentBench() { build(); }
    ~AgentBench() { tearDown(); }

    QTemporaryDir folder;
    ManualClock clock;
    MemoryStore store;
    LateStore lateStore{store}; // what the agent sees of it
    SilentGateway gateway;
    PosixFileLayer files;
    Disk disk{files};
    std::unique_ptr<DownloadManager> manager;
    std::unique_ptr<AgentLife> life;

    [[nodiscard]] QString socketPath() const { return folder.filePath(QStringLiteral("run/agent.sock")); }
    [[nodiscard]] bool start()
    {
        life->start();
        return until([this] { return life->isReady(); });
    }
    /// The process dies at this moment, and a new one begins; `start` it.
    void crash()
    {
        tearDown();
        static_cast<void>(store.crash());
        build();
    }
    /// Runs the event loop, with alarms that are due at once, until it is so.
    template<typename Predicate>
    [[nodiscard]] bool until(Predicate isTrue)
    {
        return waitFor([&] {
            clock.advance(std::chrono::milliseconds(0));
            return isTrue();
        });
    }
    /// Lets everything happen that happens by itself at this time of the clock.
    void settle()
    {
        for (int round = 0; round < 20; ++round) {
            clock.advance(std::chrono::milliseconds(0));
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

private:
    void build()
    {
        manager = std::make_unique<DownloadManager>(DownloadManager::Services{lateStore, gateway, disk, clock},
                                                    folder.path());
        life = std::make_unique<AgentLife>(AgentLife::Parts{socketPath(), lateStore, *manager, clock});
    }
    void tearDown()
    {
        life.reset();
        manager.reset();
    }
};

/// A client over the in-memory channel that remembers what it was told.
class BenchClient
{
public:
    explicit BenchClient(AgentBench &bench) : m_bench(bench)
    {
        auto [ours, agents] = MemoryChannel::makePair();
        m_peer = std::make_unique<RpcPeer>(std::move(ours));
        QObject::connect(
            m_peer.get(), &RpcPeer::notified, m_peer.get(),
            [this](const QString &method, const QJsonObject &params) { m_heard.append({method, params}); });
        QObject::connect(m_peer.get(), &RpcPeer::closed, m_peer.get(), [this] { m_isClosed = true; });
        bench.life->connectInside(std::move(agents));
    }

    [[nodiscard]] bool greet()
    {
        return call(QStringLiteral("agent.hello"),
                    {{QStringLiteral("client"), QStringLiteral("bench/1")}, {QStringLiteral("protocol"), 1}})
            .has_value();
    }
    /// Waits for the answer.
    RpcResult call(const QString &method, const QJsonObject &params = {})
    {
        std::optional<RpcResult> result;
        m_peer->call(method, params, [&result](RpcResult answer) { result = std::move(answer); });
        if (!m_bench.until([&result] { return result.has_value(); }))
            return std::unexpected(RpcError(RpcCode::Unreachable, QStringLiteral("no answer in time")));
        return *result;
    }
    QJsonObject result(const QString &method, const QJsonObject &params = {})
    {
        const RpcResult answer = call(method, params);
        if (!answer)
            qWarning("%s: %s", qPrintable(method), qPrintable(answer.error().message));
        return answer.value_or(QJsonObject());
    }
    [[nodiscard]] int errorCode(const QString &method, const QJsonObject &params = {})
    {
        const RpcResult answer = call(method, params);
        return answer ? 0 : answer.error().code;
    }
    /// Adds tasks; the ids that they got. Links of "ftp:" fail at once, and make an event.
    [[nodiscard]] QList<qint64> add(const QStringList &links, const QJsonObject &more = {})
    {
        QJsonArray tasks;
        for (const QString &link : links) {
            QJsonObject request = more;
            request.insert(QStringLiteral("url"), link);
            tasks.append(request);
        }
        QList<qint64> ids;
        const QJsonArray added =
            result(QStringLiteral("task.add"), {{QStringLiteral("tasks"), tasks}})[u"tasks"].toArray();
        for (const QJsonValue &task : added)
            ids.append(task[u"id"].toInteger());
        return ids;
    }

    /// The parameters of every notification of `method` so far.
    [[nodiscard]] QList<QJsonObject> heard(const QString &method) const
    {
        QList<QJsonObject> found;
        for (const Notification &notification : m_heard) {
            if (notification.method == method)
                found.append(notification.params);
        }
        return found;
    }
    /// The seqs of `event.posted` so far, in their order.
    [[nodiscard]] QList<qint64> seqs() const
    {
        QList<qint64> seqs;
        for (const QJsonObject &event : heard(QStringLiteral("event.posted")))
            seqs.append(event[u"seq"].toInteger());
        return seqs;
    }
    [[nodiscard]] const QList<Notification> &all() const { return m_heard; }
    void forget() { m_heard.clear(); }
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    [[nodiscard]] RpcPeer &peer() { return *m_peer; }

private:
    AgentBench &m_bench;
    std::unique_ptr<RpcPeer> m_peer;
    QList<Notification> m_heard;
    bool m_isClosed = false;
};

} // namespace longhaul

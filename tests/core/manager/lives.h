#pragma once

#include "clock.h"
#include "disk.h"
#include "downloadmanager.h"
#include "fakegateway.h"
#include "memorystore.h"
#include "mortalfilelayer.h"
#include "waitfor.h"

#include <QTest>

#include <atomic>
#include <memory>

namespace longhaul {

constexpr qint64 kLivesSize = 300000; // bytes of "file.bin"
constexpr int kHaste = 200;           // a checkpoint every 5 ms
constexpr int kSomeHaste = 20;        // a checkpoint every 50 ms
constexpr int kNoHaste = 1;           // done before the first checkpoint

/// A clock that runs as much faster as it is told: checkpoints come often, so that a short transfer has many of them.
class FastClock : public Clock
{
public:
    explicit FastClock(int haste) : m_haste(haste) {}
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_real.steady() * m_haste; }
    [[nodiscard]] QDateTime wall() const override { return m_real.wall(); }
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override
    {
        class FastAlarm : public Alarm
        {
        public:
            FastAlarm(std::unique_ptr<Alarm> alarm, int haste) : m_alarm(std::move(alarm)), m_haste(haste) {}
            void start(std::chrono::milliseconds delay) override { m_alarm->start(delay / m_haste); }
            void stop() override { m_alarm->stop(); }
            [[nodiscard]] bool isActive() const override { return m_alarm->isActive(); }

        private:
            std::unique_ptr<Alarm> m_alarm;
            int m_haste;
        };
        return std::make_unique<FastAlarm>(m_real.makeAlarm(std::move(ring)), m_haste);
    }

private:
    SystemClock m_real;
    int m_haste;
};

/// A store that dies with the process: what is asked for after the death is never done.
class MortalStore : public TaskStore
{
public:
    explicit MortalStore(MemoryStore &store) : m_store(store) {}

    /// Dies before commit number `n` from now on, or after it but before anybody hears of it.
    void die(int n, bool untold)
    {
        m_deathAt = m_commits + n;
        m_untold = untold;
    }
    void open(Opened opened) override { m_store.open(std::move(opened)); }
    void commit(StoreBatch batch, Done done) override
    {
        if (isDead)
            return;
        ++m_commits;
        if (m_deathAt > 0 && m_commits >= m_deathAt) {
            isDead = true;
            if (m_untold)
                m_store.commit(std::move(batch), [](const auto &) {});
            return;
        }
        m_store.commit(std::move(batch), [this, done = std::move(done)](const auto &result) {
            if (!isDead)
                done(result);
        });
    }
    void readEvents(const QString &session, qint64 after, int count, EventsRead read) override
    {
        m_store.readEvents(session, after, count, std::move(read));
    }
    void readHistory(TaskId task, int count, HistoryRead read) override
    {
        m_store.readHistory(task, count, std::move(read));
    }
    void close(std::function<void()> closed) override { closed(); }

    [[nodiscard]] int commits() const { return m_commits; }
    void revive()
    {
        isDead = false;
        m_deathAt = 0;
    }
    std::atomic<bool> isDead = false;

private:
    MemoryStore &m_store;
    int m_commits = 0;
    int m_deathAt = 0;
    bool m_untold = false;
};

/// One life of the engine after another, over the same disk and store.
class Lives
{
public:
    explicit Lives(qint64 size = kLivesSize, int haste = kHaste, QString name = QStringLiteral("file.bin"))
        : mortal(store), clock(haste), fileName(std::move(name))
    {
        gateway.content = {.seed = 42, .size = size};
    }
    ~Lives() { end(); }
    void begin()
    {
        const StoreContents contents = store.crash();
        mortal.revive();
        disk = std::make_unique<Disk>(files);
        manager = std::make_unique<DownloadManager>(DownloadManager::Services{mortal, gateway, *disk, clock},
                                                    QStringLiteral("/d"));
        QObject::connect(manager.get(), &DownloadManager::eventPosted, manager.get(),
                         [this](const Event &event) { told.append(event); });
        manager->start(contents);
    }
    void end()
    {
        manager.reset();
        disk.reset();
    }
    [[nodiscard]] bool isDead() const { return files.isDead() || mortal.isDead; }
    [[nodiscard]] TaskState state() const
    {
        const Task *task = manager->find(TaskId{1});
        return task ? task->state : TaskState::Cancelled;
    }
    /// Runs until the store has the file as finished or the process died. False if neither happened.
    [[nodiscard]] bool run()
    {
        return waitFor([&] { return isDead() || storedState() == TaskState::Completed; });
    }
    /// What a start after a death would find.
    [[nodiscard]] TaskState storedState() const
    {
        const auto contents = store.contents();
        return contents.tasks.isEmpty() ? TaskState::Cancelled : contents.tasks.constFirst().task.state;
    }
    void add()
    {
        TaskRequest request;
        request.url = QUrl(QStringLiteral("http://server/") + fileName);
        request.connections = 1;
        bool answered = false;
        manager->add({request}, [&](const auto &) { answered = true; });
        QVERIFY(waitFor([&] { return answered; }));
    }

    MortalFileLayer files;
    MemoryStore store;
    MortalStore mortal;
    FakeGateway gateway;
    FastClock clock;
    QString fileName;
    std::unique_ptr<Disk> disk;
    std::unique_ptr<DownloadManager> manager;
    QList<Event> told;
};

enum class End { Kill, PowerLosesAll, PowerKeepsSome };

inline void endLife(Lives &lives, End end, unsigned seed)
{
    lives.mortal.isDead = true;
    lives.end(); // what still runs finds a dead disk and a dead store
    switch (end) {
    case End::Kill: lives.files.revive(); break;
    case End::PowerLosesAll: lives.files.cutPower(MortalFileLayer::PowerCut::LosesAll, seed); break;
    case End::PowerKeepsSome: lives.files.cutPower(MortalFileLayer::PowerCut::KeepsSome, seed); break;
    }
}

} // namespace longhaul

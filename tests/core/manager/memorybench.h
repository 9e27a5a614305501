#pragma once

#include "disk.h"
#include "downloadmanager.h"
#include "fakegateway.h"
#include "manualclock.h"
#include "memorystore.h"
#include "mortalfilelayer.h"
#include "waitfor.h"

#include <QTest>

#include <memory>

namespace longhaul {

/// The whole engine in memory, on a clock in the hand. Its disk and store answer in real time, which does not count
/// here. Who derives from it sets it up and calls `boot`.
template<typename Gateway = FakeGateway>
class MemoryBench
{
public:
    MemoryBench() = default;
    ~MemoryBench() { end(); }
    Q_DISABLE_COPY_MOVE(MemoryBench)

    /// Starts, also again, from what the store has.
    void boot()
    {
        end();
        const StoreContents contents = store.crash();
        disk = std::make_unique<Disk>(files);
        manager = std::make_unique<DownloadManager>(DownloadManager::Services{store, gateway, *disk, clock},
                                                    QStringLiteral("/d"));
        manager->start(contents);
    }
    void add(TaskRequest request)
    {
        request.url = QUrl(QStringLiteral("http://server/file.bin"));
        bool answered = false;
        manager->add({request}, [&](const auto &) { answered = true; });
        QVERIFY(waitFor([&] { return answered; }));
    }
    /// Over one connection.
    void add()
    {
        TaskRequest request;
        request.connections = 1;
        add(request);
    }
    /// The first one that was added.
    [[nodiscard]] Task task() const
    {
        const Task *found = manager->find(TaskId{1});
        return found ? *found : Task{};
    }
    /// Waits in real time: the clock stands still.
    [[nodiscard]] bool reaches(TaskState state) const
    {
        return waitFor([&] { return task().state == state; });
    }
    [[nodiscard]] bool waitsFor(WaitReason reason) const
    {
        return waitFor([&] { return task().state == TaskState::Waiting && task().reason == reason; });
    }
    /// Also if something is waited for: the clock is driven on.
    [[nodiscard]] bool completes()
    {
        return waitFor([&] {
            clock.advance(std::chrono::milliseconds(100));
            return task().state == TaskState::Completed;
        });
    }

    MortalFileLayer files;
    MemoryStore store;
    Gateway gateway;
    ManualClock clock;
    std::unique_ptr<Disk> disk;
    std::unique_ptr<DownloadManager> manager;

private:
    /// The manager first: it uses the disk.
    void end()
    {
        manager.reset();
        disk.reset();
    }
};

} // namespace longhaul

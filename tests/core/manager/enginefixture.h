#pragma once

#include "clock.h"
#include "disk.h"
#include "downloadmanager.h"
#include "memorystore.h"
#include "posixfilelayer.h"
#include "qthttpgateway.h"
#include "scriptedserver.h"
#include "waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace longhaul {

/// The whole engine in one process, against a scripted server: what the agent runs, without its socket.
class EngineFixture
{
public:
    EngineFixture() { boot(); }
    ~EngineFixture()
    {
        bool stopped = false;
        manager->stop([&] { stopped = true; });
        (void)waitFor([&] { return stopped; });
    }
    Q_DISABLE_COPY_MOVE(EngineFixture)

    /// Stops in order and starts again from what the store has.
    void restart()
    {
        bool stopped = false;
        manager->stop([&] { stopped = true; });
        QVERIFY(waitFor([&] { return stopped; }));
        manager.reset();
        boot();
    }
    /// As if the process had been killed: nothing more is committed, everything in memory is gone.
    void crash()
    {
        manager.reset();
        disk.reset();
        boot();
    }
    TaskId add(TaskRequest request)
    {
        QList<TaskId> ids;
        bool answered = false;
        if (request.directory.isEmpty())
            request.directory = folder.path();
        manager->add({request}, [&](const auto &result) {
            answered = true;
            if (result)
                ids = *result;
            else
                addError = result.error().message;
        });
        (void)waitFor([&] { return answered; });
        return ids.isEmpty() ? TaskId{} : ids.constFirst();
    }
    TaskId add(const QUrl &url)
    {
        TaskRequest request;
        request.url = url;
        return add(request);
    }
    [[nodiscard]] Task task(TaskId id) const
    {
        const Task *found = manager->find(id);
        return found ? *found : Task{};
    }
    [[nodiscard]] bool reaches(TaskId id, TaskState state, std::chrono::milliseconds bound = kPatience)
    {
        const bool reached = waitFor([&] { return task(id).state == state; }, bound);
        if (!reached) {
            const Task now = task(id);
            qWarning() << "task" << id.value << "is" << stateName(now.state) << reasonName(now.reason)
                       << (now.error ? failureName(now.error->code) + now.error->detail : QString());
        }
        return reached;
    }
    [[nodiscard]] QByteArray fileOf(TaskId id) const
    {
        QFile file(folder.filePath(task(id).fileName));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir folder;
    MemoryStore store;
    SystemClock clock;
    PosixFileLayer files;
    std::unique_ptr<Disk> disk;
    std::unique_ptr<QtHttpGateway> gateway;
    std::unique_ptr<DownloadManager> manager;
    QList<Event> events;
    QString addError;

private:
    void boot()
    {
        const StoreContents contents = store.crash();
        if (!disk)
            disk = std::make_unique<Disk>(files);
        gateway = std::make_unique<QtHttpGateway>(clock);
        manager =
            std::make_unique<DownloadManager>(DownloadManager::Services{store, *gateway, *disk, clock}, folder.path());
        QObject::connect(manager.get(), &DownloadManager::eventPosted, manager.get(),
                         [this](const Event &event) { events.append(event); });
        manager->start(contents);
    }
};

} // namespace longhaul

#pragma once

#include "disk.h"
#include "settings.h"

#include <functional>
#include <memory>

namespace longhaul {

/// Gets room for a file before its bytes come. It works in slices between the writes of the writer's thread, so that no
/// write waits long, and can be stopped at any moment: at most the slice that runs is finished.
class SpaceReserver
{
public:
    /// What is reserved at once. Where a file system writes zeros for it, this takes a fraction of a second.
    static constexpr qint64 kSlice = 16 * 1024 * 1024;

    explicit SpaceReserver(Disk &disk) : m_disk(disk) {}
    ~SpaceReserver() { stop(); }
    Q_DISABLE_COPY_MOVE(SpaceReserver)

    /// Begins to reserve bytes 0 to `size` of `file`. `failed` is called at most once, and not after `stop`; what had
    /// been reserved beyond the end of the file is given back then.
    /// `Sparse`, and `Full` where the file system cannot reserve: the file gets its length, without the room.
    void start(FileHandle file, qint64 size, Preallocation how, std::function<void(const DiskError &)> failed);
    void stop() { m_run.reset(); }
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

private:
    struct Run {
        FileHandle file;
        qint64 size = 0;
        qint64 reserved = 0;
        std::function<void(const DiskError &)> failed;
    };

    void nextSlice();
    void lengthen();
    void onSlice(const DiskResult<bool> &isSupported);
    void fail(const DiskError &error);
    /// Calls `then` unless this run is over.
    template<typename Result, typename Then>
    std::function<void(Result)> duringRun(Then then);

    Disk &m_disk;
    std::shared_ptr<Run> m_run;
};

} // namespace longhaul

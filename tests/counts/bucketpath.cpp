#include "bandwidth.h"
#include "countedpath.h"
#include "manualclock.h"

#include <memory>
#include <vector>

namespace longhaul::counts {

namespace {

constexpr int kTasks = 8;
constexpr int kReaders = 4; // of each task
constexpr std::chrono::seconds kTime{300};

/// Connections that take what they get, under a limit for all and one for each second task.
struct Readers {
    Readers()
    {
        bandwidth.setGlobalLimit(10 * kMiB);
        for (int task = 0; task < kTasks; ++task) {
            const auto account = bandwidth.open(task % 2 == 0 ? kMiB : 0);
            for (int reader = 0; reader < kReaders; ++reader) {
                const size_t index = readers.size();
                readers.push_back(std::make_unique<Bandwidth::Reader>(account, [this, index] { take(index); }));
            }
        }
        for (size_t index = 0; index < readers.size(); ++index)
            take(index);
    }
    void take(size_t index) { taken += readers[index]->take(64 * 1024); }

    ManualClock clock;
    Bandwidth bandwidth{clock};
    std::vector<std::unique_ptr<Bandwidth::Reader>> readers;
    qint64 taken = 0;
};

} // namespace

std::function<void()> prepareBucket()
{
    auto readers = std::make_shared<Readers>();
    return [readers] {
        readers->taken = 0;
        readers->clock.advance(kTime);
        const qint64 due = 10 * kMiB * kTime.count();
        require(readers->taken > due / 100 * 98 && readers->taken < due / 100 * 102, "the limit is kept");
    };
}

} // namespace longhaul::counts

#include "countedpath.h"
#include "segmentplan.h"

namespace longhaul::counts {

namespace {

constexpr qint64 kTerabyte = kMiB * kMiB;
constexpr int kWorkers = 16;
constexpr qint64 kStep = 64 * kMiB;
constexpr qint64 kSpeed = 10 * kMiB; // bytes per second of the slowest worker

/// One fetches, all the others have begun; whoever has nothing left takes from another.
void fetchAll(SegmentPlan &plan)
{
    std::map<WorkerId, qint64> speeds;
    WorkerId next = 0;
    while (!plan.isComplete()) {
        while (plan.workerCount() < kWorkers) {
            const WorkerId id = next++;
            const qint64 speed = kSpeed * (1 + id % kWorkers);
            if (!plan.assignFree(id) && !plan.steal(id, speeds, speed))
                break;
            speeds[id] = speed;
        }
        for (auto worker = speeds.begin(); worker != speeds.end();) {
            const ByteRange rest = plan.remaining(worker->first);
            const qint64 bytes = std::min(rest.length(), kStep * (1 + worker->first % kWorkers));
            plan.advance(worker->first, bytes);
            plan.markWritten({rest.begin, rest.begin + bytes});
            if (!plan.remaining(worker->first).isEmpty()) {
                ++worker;
                continue;
            }
            plan.release(worker->first);
            worker = speeds.erase(worker);
        }
    }
}

} // namespace

std::function<void()> preparePlan()
{
    return [] {
        RangeSet written; // as after a crash: every other piece is here
        for (qint64 begin = 0; begin < kTerabyte; begin += kTerabyte / 512)
            written.insert({begin, begin + kTerabyte / 1024});
        SegmentPlan plan(written, kTerabyte);
        fetchAll(plan);
        require(plan.written().byteCount() == kTerabyte, "the terabyte is whole");
    };
}

} // namespace longhaul::counts

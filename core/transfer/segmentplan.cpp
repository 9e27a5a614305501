#include "segmentplan.h"

#include <algorithm>
#include <limits>

namespace longhaul {

namespace {

constexpr double kNever = 1e18; // seconds that a standing worker needs

double secondsLeft(qint64 bytes, qint64 speed)
{
    return speed > 0 ? static_cast<double>(bytes) / static_cast<double>(speed) : kNever;
}

bool isFarSlower(qint64 speed, qint64 thiefSpeed)
{
    return thiefSpeed > 0 && speed < thiefSpeed / SegmentPlan::kFarSlower;
}

} // namespace

SegmentPlan::SegmentPlan(const RangeSet &written, std::optional<qint64> total)
    : m_written(written), m_taken(written), m_total(total)
{
    if (m_total)
        setTotal(*m_total);
}

void SegmentPlan::setTotal(qint64 total)
{
    m_total = total;
    const ByteRange beyond{total, std::numeric_limits<qint64>::max()};
    m_written.remove(beyond);
    m_taken.remove(beyond);
    for (auto &[worker, work] : m_workers)
        work.range.end = std::max(work.position, std::min(work.range.end, total));
}

qint64 SegmentPlan::end() const
{
    return m_total.value_or(std::numeric_limits<qint64>::max());
}

RangeSet SegmentPlan::free() const
{
    RangeSet missing = m_taken.missingIn({0, end()});
    for (const auto &[worker, work] : m_workers)
        missing.remove({work.position, work.range.end});
    return missing;
}

bool SegmentPlan::hasFree() const
{
    return !free().isEmpty();
}

std::optional<ByteRange> SegmentPlan::assignFree(WorkerId worker)
{
    const RangeSet missing = free();
    if (missing.isEmpty())
        return std::nullopt;
    const ByteRange range = missing.ranges().front();
    m_workers[worker] = {range, range.begin};
    return range;
}

std::optional<ByteRange> SegmentPlan::steal(WorkerId worker, const std::map<WorkerId, qint64> &speeds,
                                            qint64 thiefSpeed)
{
    if (!m_total)
        return std::nullopt;
    Work *slowest = nullptr;
    qint64 slowestSpeed = 0;
    double longest = 0;
    qint64 most = 0;
    for (auto &[id, work] : m_workers) {
        const qint64 left = work.range.end - work.position;
        if (left <= 0)
            continue;
        const auto known = speeds.find(id);
        const qint64 speed = known == speeds.end() ? 0 : known->second;
        const double seconds = secondsLeft(left, speed);
        const double late = isFarSlower(speed, thiefSpeed) ? kSoonSeconds : kLateSeconds;
        const bool isLate = seconds > late && thiefSpeed > 0 && 2 * secondsLeft(left, thiefSpeed) < seconds;
        if (left < 2 * kSmallestSplit && !isLate)
            continue;
        if (seconds < kSoonSeconds)
            continue;
        if (seconds > longest || (seconds == longest && left > most)) {
            slowest = &work;
            slowestSpeed = speed;
            longest = seconds;
            most = left;
        }
    }
    if (!slowest)
        return std::nullopt;
    // Both are to finish at the same time; without figures, each takes half.
    const qint64 left = slowest->range.end - slowest->position;
    const qint64 brought = slowest->position - slowest->range.begin;
    const qint64 counted = brought <= std::min(kFirstMoments, left / 8) ? brought : 0;
    double share = 0.5;
    if (slowestSpeed > 0 && thiefSpeed > 0)
        share = static_cast<double>(slowestSpeed) / static_cast<double>(slowestSpeed + thiefSpeed);
    qint64 kept = 0;
    if (left < 2 * kSmallestSplit)
        kept = std::min(left / 2, slowestSpeed);
    else
        kept = std::clamp(static_cast<qint64>(static_cast<double>(left + counted) * share) - counted, kSmallestSplit,
                          left - kSmallestSplit);
    if (isFarSlower(slowestSpeed, thiefSpeed))
        kept = 0;
    const ByteRange stolen{slowest->position + kept, slowest->range.end};
    slowest->range.end = stolen.begin;
    m_workers[worker] = {stolen, stolen.begin};
    return stolen;
}

ByteRange SegmentPlan::remaining(WorkerId worker) const
{
    const auto work = m_workers.find(worker);
    return work == m_workers.end() ? ByteRange{} : ByteRange{work->second.position, work->second.range.end};
}

ByteRange SegmentPlan::assigned(WorkerId worker) const
{
    const auto work = m_workers.find(worker);
    return work == m_workers.end() ? ByteRange{} : work->second.range;
}

void SegmentPlan::advance(WorkerId worker, qint64 bytes)
{
    const auto work = m_workers.find(worker);
    if (work == m_workers.end())
        return;
    const qint64 step = std::min(bytes, work->second.range.end - work->second.position);
    m_taken.insert({work->second.position, work->second.position + step});
    work->second.position += step;
}

void SegmentPlan::extend(WorkerId worker, qint64 end)
{
    const auto work = m_workers.find(worker);
    if (work == m_workers.end())
        return;
    ByteRange &range = work->second.range;
    const RangeSet behind = free().within({range.end, end});
    if (!behind.isEmpty() && behind.ranges().front().begin == range.end)
        range.end = behind.ranges().front().end;
}

void SegmentPlan::release(WorkerId worker)
{
    m_workers.erase(worker);
}

void SegmentPlan::voidWritten(ByteRange range)
{
    m_written.remove(range);
    m_taken.remove(range);
}

void SegmentPlan::markWritten(ByteRange range)
{
    m_written.insert(range);
    m_taken.insert(range);
}

bool SegmentPlan::isComplete() const
{
    return m_total && m_written.contains({0, *m_total});
}

} // namespace longhaul

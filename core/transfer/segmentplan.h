#pragma once

#include "rangeset.h"

#include <map>
#include <optional>

namespace longhaul {

/// Names a connection of one transfer; never used twice in it.
using WorkerId = int;

/// Who fetches which bytes of one file. Pure: it knows no connection and no clock.
/// A byte is written (safe in the part file), handed over (on its way to it), assigned to a worker, or free.
class SegmentPlan
{
public:
    /// Below this no work is split.
    static constexpr qint64 kSmallestSplit = 256 * 1024;
    /// A rest that is too small to be split, but would take longer than this, is given away but for its next second.
    static constexpr double kLateSeconds = 2;
    /// Who finishes within this time is left alone: what is on its way to it would be fetched twice, and the new
    /// request would hardly be answered sooner.
    static constexpr double kSoonSeconds = 0.5;

    /// Who is so many times slower than the one that asks for work has a bad connection: all of its rest is given away,
    /// and it with it. A new connection is likelier to be a good one.
    static constexpr qint64 kFarSlower = 8;
    /// Who has brought no more than this, and an eighth of what it has still to fetch, is in its first moments: it is
    /// what the server let through at once, and no lead over the others, who will have the same. So it is a part of its
    /// share.
    static constexpr qint64 kFirstMoments = 1024 * 1024;

    SegmentPlan() = default;
    /// `total` empty: the length is unknown, only one worker can work.
    SegmentPlan(const RangeSet &written, std::optional<qint64> total);

    /// The length became known, or is now certain because the body ended. Bytes: never below what is written.
    void setTotal(qint64 total);
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }

    /// Gives `worker` the first free run of bytes. Nothing when all is assigned.
    [[nodiscard]] std::optional<ByteRange> assignFree(WorkerId worker);
    /// Takes the end of the range that would finish last and gives it to `worker`.
    /// `speeds` are bytes per second by worker, 0 for one that stands still; `thiefSpeed` is what the new one will do.
    /// Who is far slower, or late with little left, may lose all of it; it has nothing to do then.
    /// Nothing when no split would help.
    [[nodiscard]] std::optional<ByteRange> steal(WorkerId worker, const std::map<WorkerId, qint64> &speeds,
                                                 qint64 thiefSpeed);
    /// What `worker` has still to fetch; empty when it has nothing.
    [[nodiscard]] ByteRange remaining(WorkerId worker) const;
    /// The range as `worker` got it, cut where another took its end.
    [[nodiscard]] ByteRange assigned(WorkerId worker) const;
    /// `worker` handed over its next `bytes` bytes.
    void advance(WorkerId worker, qint64 bytes);
    /// What lies behind the range of `worker` is its own too, up to `end`, as far as it is free.
    void extend(WorkerId worker, qint64 end);
    /// `worker` is gone; what it did not fetch is free again.
    void release(WorkerId worker);
    /// What was written there is wrong: it is free again. No worker has any of it.
    void voidWritten(ByteRange range);
    /// The writer has written `range`.
    void markWritten(ByteRange range);

    [[nodiscard]] const RangeSet &written() const { return m_written; }
    /// Written, or on its way to be.
    [[nodiscard]] const RangeSet &taken() const { return m_taken; }
    /// True if the length is known and every byte is written.
    [[nodiscard]] bool isComplete() const;
    /// True if there are bytes that nobody fetches.
    [[nodiscard]] bool hasFree() const;
    [[nodiscard]] int workerCount() const { return static_cast<int>(m_workers.size()); }

private:
    struct Work {
        ByteRange range;
        qint64 position = 0; // next byte to hand over
    };
    [[nodiscard]] RangeSet free() const;
    [[nodiscard]] qint64 end() const;

    RangeSet m_written;
    RangeSet m_taken; // written or handed over
    std::map<WorkerId, Work> m_workers;
    std::optional<qint64> m_total;
};

} // namespace longhaul

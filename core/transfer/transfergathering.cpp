// Small files: what comes before the first checkpoint is gathered in memory, so that most of them need neither a part
// file nor a commit of their own for it.
#include "clock.h"
#include "piececheck.h"
#include "transfer.h"

#include <utility>

namespace longhaul {

bool Transfer::mayGather() const
{
    const Task &task = m_job.task;
    const qint64 total = m_plan.total().value_or(0);
    return total > 0 && total <= kMostGathered && task.onExists == OnExists::Rename && task.mirrors.isEmpty() && !m_sums
           && !piecesFit(task.pieces, total);
}

void Transfer::beginGathering()
{
    m_phase = Phase::Gathering;
    m_lastCheckpoint = m_services.clock.steady();
    emit downloading();
    if (m_phase == Phase::Gathering && m_crew)
        m_crew->releaseInOrder();
}

void Transfer::gather(qint64 offset, const QByteArray &bytes)
{
    Q_ASSERT(offset == m_gathered.size() && offset + bytes.size() <= kMostGathered); // as `releaseInOrder` promises
    m_gathered += bytes;
    if (m_phase != Phase::Gathering || m_gathered.size() != m_plan.total())
        return;
    if (m_sums) {
        gatherNoLonger();
        return;
    }
    emit verifying();
    if (m_phase == Phase::Gathering)
        wantPart(GatheredFile{m_gathered, proofWanted()});
}

/// The rest goes the way of large files.
void Transfer::gatherNoLonger()
{
    if (m_phase == Phase::Gathering)
        wantPart(std::nullopt);
}

/// What came goes into a part file before the end. Where that cannot be had within a checkpoint's time, it is given up.
void Transfer::keepGathered(TransferOutcome outcome)
{
    m_afterNaming = std::move(outcome);
    m_lastCheckpoint = m_services.clock.steady();
    if (m_crew)
        m_crew->stop();
    gatherNoLonger();
}

void Transfer::wantPart(const std::optional<GatheredFile> &whole)
{
    m_phase = Phase::Naming;
    m_claimedWith = m_job.task.checksum;
    emit partWanted(m_proposedName, whole);
}

/// A whole file that gets no name goes the way of large files, which meets what is in its way again and tells it.
void Transfer::leaveUnnamed()
{
    m_phase = Phase::Naming;
    runOnFile<DiskResult<void>>(
        Disk::Length::Short, [task = m_job.task](FileLayer &files, FileHandle) { return checkPlace(files, task); },
        [this](const DiskResult<void> &place) {
            if (m_phase != Phase::Naming)
                return;
            if (!place) {
                m_mayBeNamed = true; // so that its identity goes on telling which volume it was on
                failDisk(place.error());
                return;
            }
            m_services.disk.close(std::exchange(m_file, {}));
            m_isUnnamed = false;
            m_lastCheckpoint = m_services.clock.steady();
            wantPart(std::nullopt);
        });
}

/// There is a part file now.
void Transfer::useGathered()
{
    if (m_phase != Phase::Fetching)
        return;
    if (const QByteArray bytes = std::exchange(m_gathered, {}); !bytes.isEmpty())
        onBytes(0, bytes);
    if (m_afterNaming)
        endWith(*m_afterNaming);
}

void Transfer::checkGathering()
{
    if (m_services.clock.steady() - m_lastCheckpoint < kCheckpoint)
        return;
    if (m_phase == Phase::Gathering)
        gatherNoLonger();
    else if (m_phase == Phase::Naming && m_afterNaming)
        endWith(*m_afterNaming);
}

} // namespace longhaul

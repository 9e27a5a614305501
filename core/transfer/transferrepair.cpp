// What a transfer does when the file is whole, but wrong, and digests tell which of its pieces are.
#include "clock.h"
#include "piececheck.h"
#include "transfer.h"

#include <algorithm>

namespace longhaul {

namespace {

/// So often wrong pieces are fetched again, at the most.
constexpr int kMostRepairs = 4;

bool holdsAny(const RangeSet &set, const RangeSet &other)
{
    return std::any_of(other.ranges().begin(), other.ranges().end(),
                       [&](const ByteRange &range) { return !set.within(range).isEmpty(); });
}

} // namespace

/// `failed` is what the digest of the whole file said; nothing if there is none.
void Transfer::checkPieces(const std::optional<ProofFailed> &failed)
{
    runOnFile<DiskResult<RangeSet>>(
        Disk::Length::Long,
        [size = m_plan.total().value_or(0), pieces = m_job.task.pieces, cancel = m_cancelHash](
            FileLayer &files, FileHandle file) { return wrongPieces(files, file, size, pieces, *cancel); },
        [this, failed](const DiskResult<RangeSet> &wrong) { onPiecesChecked(failed, wrong); });
}

void Transfer::onPiecesChecked(const std::optional<ProofFailed> &failed, const DiskResult<RangeSet> &wrong)
{
    if (m_phase != Phase::Proving)
        return;
    if (!wrong) {
        failDisk(wrong.error());
        return;
    }
    if (wrong->isEmpty() && !failed) {
        finishProof();
        return;
    }
    const int most = std::min(kMostRepairs, static_cast<int>(m_job.task.mirrors.size()) + 1);
    if (!wrong->isEmpty() && m_repairs < most) {
        repair(*wrong);
        return;
    }
    const QString detail = failed ? failed->detail : QStringLiteral("pieces are not those that the Metalink tells");
    endWith(TroubleOutcome{Trouble::permanent(FailureCode::ChecksumMismatch, detail), m_safe, m_madeProgress,
                           failed ? failed->digest : QByteArray()});
}

/// Gives the wrong pieces back, so that nobody counts them, and fetches them alone.
void Transfer::repair(const RangeSet &wrong)
{
    m_wrong = wrong;
    for (const ByteRange &range : wrong.ranges()) {
        m_plan.voidWritten(range);
        m_safe.remove(range);
    }
    emit checkpointReached(m_safe);
    m_phase = Phase::Fetching;
    m_digest.clear();
    m_lastCheckpoint = m_services.clock.steady();
    m_lastBeat = m_lastCheckpoint;
    m_beat->start(kBeat);
    fetchRepair();
}

void Transfer::fetchRepair()
{
    const int source = repairSource();
    ++m_repairs;
    const QUrl from = source == 0 ? QUrl(m_job.task.url) : m_job.task.mirrors.at(source - 1);
    emit noted(QStringLiteral("%1 bytes in wrong pieces; fetching them again from %2.")
                   .arg(m_wrong.byteCount())
                   .arg(from.host()));
    if (m_crew)
        m_crew.release()->deleteLater(); // it may be what calls us
    m_crew = makeCrew();
    connect(m_crew.get(), &SegmentCrew::exhausted, this, &Transfer::onRepairExhausted);
    m_crew->repairFrom(source);
    m_crew->start();
}

/// Of the sources that brought none of what is wrong, the next; if each did, or nobody knows, simply the next.
int Transfer::repairSource() const
{
    const int count = static_cast<int>(m_job.task.mirrors.size()) + 1;
    QList<int> innocent;
    for (int source = 1; source <= count; ++source) {
        const auto fetched = m_fetchedFrom.find(source % count); // the link itself is the last
        if (fetched == m_fetchedFrom.end() || !holdsAny(fetched->second, m_wrong))
            innocent.append(source % count);
    }
    return innocent.isEmpty() ? (m_repairs + 1) % count : innocent.at(m_repairs % innocent.size());
}

void Transfer::onRepairExhausted(const Trouble &trouble)
{
    if (m_phase != Phase::Fetching)
        return;
    const int most = std::min(kMostRepairs, static_cast<int>(m_job.task.mirrors.size()) + 1);
    if (m_repairs < most) {
        emit noted(QStringLiteral("The wrong pieces could not be fetched again: %1").arg(trouble.detail));
        fetchRepair();
    } else {
        onExhausted(trouble);
    }
}

} // namespace longhaul

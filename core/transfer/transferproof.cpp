// What a transfer does to know what the file must have, and to prove that it has it.
#include "httpdate.h"
#include "piececheck.h"
#include "safename.h"
#include "transfer.h"

#include <algorithm>
#include <utility>

namespace longhaul {

namespace {

/// Without what could be a secret.
QByteArray publicAddress(const QUrl &url)
{
    return url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// The page that the file was asked from; empty where none was told.
QByteArray referrerOf(const Task &task)
{
    const auto found = std::find_if(task.headers.begin(), task.headers.end(), [](const auto &header) {
        return header.first.compare("Referer", Qt::CaseInsensitive) == 0;
    });
    if (found == task.headers.end())
        return {};
    const QUrl url = QUrl::fromEncoded(found->second);
    return url.isValid() && !url.host().isEmpty() ? publicAddress(url) : QByteArray();
}

} // namespace

/// The first word counts: a later answer may be of another version, and then the digest is what shows it.
void Transfer::onDigestTold(const Checksum &digest)
{
    const Checksum &known = m_job.task.checksum;
    m_told = m_told.value_or(digest);
    if (known.algorithm != HashAlgorithm::None || known.source != ChecksumSource::User)
        return;
    emit noted(QStringLiteral("The server tells the file's %1.").arg(hashName(digest.algorithm)));
    learnChecksum(digest);
}

void Transfer::learnChecksum(const Checksum &checksum)
{
    if (checksum == m_job.task.checksum)
        return;
    m_job.task.checksum = checksum;
    emit checksumLearnt(checksum);
}

void Transfer::setChecksum(const Checksum &checksum)
{
    m_job.task.checksum = checksum;
    m_sums.reset();
    if (m_phase == Phase::Fetching || m_phase == Phase::Gathering || m_phase == Phase::Naming)
        lookForSums();
    verifyWhenQuiet();
}

void Transfer::lookForSums()
{
    const Checksum &wanted = m_job.task.checksum;
    if (m_sums || wanted.source != ChecksumSource::SumsFile || wanted.algorithm != HashAlgorithm::None)
        return;
    m_sums = std::make_unique<SumsSearch>(m_services.gateway, m_services.clock, m_job);
    connect(m_sums.get(), &SumsSearch::ended, this, &Transfer::onSumsSearched);
    m_sums->start({fileNameFromUrl(m_job.task.url), fileNameFromUrl(m_job.task.finalUrl), m_job.task.fileName});
}

void Transfer::onSumsSearched(const std::optional<Checksum> &found, const QString &where)
{
    m_sums.release()->deleteLater(); // it is what calls us
    if (found) {
        emit noted(QStringLiteral("%1 has the file's %2.").arg(where, hashName(found->algorithm)));
        learnChecksum(*found);
    } else if (m_told) {
        emit noted(QStringLiteral("There is no sums file beside the address; the server tells the file's %1.")
                       .arg(hashName(m_told->algorithm)));
        learnChecksum(*m_told);
    } else {
        emit noted(QStringLiteral("There is no sums file beside the address; the file's own sha256 is kept."));
        learnChecksum({HashAlgorithm::Sha256, {}, {}, ChecksumSource::SumsFile});
    }
    verifyWhenQuiet();
}

void Transfer::verifyWhenQuiet()
{
    if (m_phase != Phase::Fetching || !m_plan.isComplete() || !isQuiet() || m_sums)
        return;
    m_phase = Phase::Proving;
    if (m_crew) {
        m_crew->stop();
        for (const auto &[source, ranges] : m_crew->fetchedFrom()) {
            for (const ByteRange &range : ranges.ranges())
                m_fetchedFrom[source].insert(range);
        }
    }
    m_beat->stop();
    emit verifying();
    const ProofWanted wanted = proofWanted();
    // What is proved will be claimed; without a checkpoint before, a power cut would still take the file's name.
    const QString unsyncedFolder = std::exchange(m_nameIsSynced, true) ? QString() : m_job.task.directory;
    using Result = DiskResult<std::variant<Proof, ProofFailed>>;
    runOnFile<Result>(
        wanted.checksum.algorithm == HashAlgorithm::None ? Disk::Length::Short : Disk::Length::Long,
        [wanted, unsyncedFolder, cancel = m_cancelHash, hashed = m_hashed](FileLayer &files,
                                                                           FileHandle file) -> Result {
            auto proved = provePart(files, file, wanted, *cancel, *hashed);
            if (proved && !unsyncedFolder.isEmpty()) {
                if (const auto synced = files.syncFolder(unsyncedFolder); !synced)
                    return std::unexpected(synced.error());
            }
            return proved;
        },
        [this](const auto &result) { onProved(result); });
}

ProofWanted Transfer::proofWanted() const
{
    return {m_plan.total().value_or(0), m_job.task.checksum, serverTime(), publicAddress(m_job.task.url),
            referrerOf(m_job.task)};
}

QDateTime Transfer::serverTime() const
{
    if (!m_job.serverTime)
        return {};
    const bool knowsBest = m_crew && m_repairs == 0; // a crew that repairs knows another source
    const QByteArray modified = knowsBest ? m_crew->known().validator.lastModified : m_job.task.validator.lastModified;
    return parseHttpDate(modified).value_or(QDateTime());
}

void Transfer::onProved(const DiskResult<std::variant<Proof, ProofFailed>> &result)
{
    if (m_phase != Phase::Proving)
        return;
    if (!result) {
        failDisk(result.error());
        return;
    }
    m_safe = m_plan.written();
    const bool hasPieces = piecesFit(m_job.task.pieces, m_plan.total().value_or(0));
    if (const auto *failed = std::get_if<ProofFailed>(&*result)) {
        emit checkpointReached(m_safe);
        if (hasPieces && failed->code == FailureCode::ChecksumMismatch)
            checkPieces(*failed);
        else
            endWith(TroubleOutcome{Trouble::permanent(failed->code, failed->detail), m_safe, m_madeProgress,
                                   failed->digest});
        return;
    }
    m_digest = std::get<Proof>(*result).digest;
    const bool isWanted = m_job.task.checksum.source != ChecksumSource::Unwanted;
    if (hasPieces && isWanted && m_job.task.checksum.expected.isEmpty())
        checkPieces(std::nullopt);
    else
        finishProof();
}

void Transfer::finishProof()
{
    m_phase = Phase::Publishing;
    emit proved(m_safe, m_digest);
}

} // namespace longhaul

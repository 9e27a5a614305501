#pragma once

#include "bandwidth.h"
#include "disk.h"
#include "gatheredfile.h"
#include "partfile.h"
#include "partseal.h"
#include "segmentcrew.h"
#include "segmentplan.h"
#include "spacereserver.h"
#include "sumssearch.h"
#include "transferjob.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <map>
#include <memory>
#include <utility>

namespace longhaul {

class Clock;
class HttpGateway;

/// One run of one task: from the part file of an earlier run, or nothing, to a finished file or a trouble.
/// It ends with exactly one `ended`. What must be durable before it goes on, it asks its owner to keep:
/// the name with its part file (`partWanted`), and that all bytes are proved (`proved`); the owner commits and then
/// calls back.
class Transfer : public QObject
{
    Q_OBJECT

public:
    /// At most so much is fetched again after a kill.
    static constexpr std::chrono::milliseconds kCheckpoint{1000};
    static constexpr std::chrono::milliseconds kBeat{250};
    /// Bytes of a file that is gathered in memory until its first checkpoint: most small files need no part file.
    static constexpr qint64 kMostGathered = 64 * 1024;

    struct Services {
        HttpGateway &gateway;
        Disk &disk;
        Clock &clock;
        std::shared_ptr<Bandwidth::Account> account;
    };

    Transfer(const Services &services, TransferJob job, QObject *parent = nullptr);
    ~Transfer() override;

    void start();
    /// Lets go of the network, makes what is written durable, then ends with `StoppedOutcome`.
    void stop();
    /// The answer to `partWanted`: name and identity are durable. The file is this transfer's from now on.
    /// `wanted` is the name that was wished for. False if it came too late; then the file is still the caller's.
    [[nodiscard]] bool usePart(const PartClaimed &claimed, const QString &wanted);
    /// The answer to `nameWanted`: the name is durable.
    void useName(const QString &fileName);
    /// The answer to either when there is no name to be had, or `skip` found one.
    void refuseName(const TransferOutcome &outcome);
    /// The answer to `proved`: the state is durable, the file may get its name.
    void publish();
    void setConnections(int wanted, int ceiling);
    /// Counts if the file is not being proved yet.
    void setChecksum(const Checksum &checksum);

    [[nodiscard]] qint64 bytesWritten() const;
    [[nodiscard]] qint64 speed() const; // bytes per second
    [[nodiscard]] int connections() const;
    [[nodiscard]] int learntHostLimit() const;
    /// How many were seen to help; nothing before that is known.
    [[nodiscard]] std::optional<ConnectionTuner::Finding> foundConnections() const;
    /// How many it could make use of, at most `most`. One while nothing is known of the file.
    [[nodiscard]] int usefulConnections(int most) const;
    /// So many are its share of what the host bears. Those above it are let go at once.
    void setConnectionCeiling(int ceiling);
    /// False once it is certain that the file which was whole without a name (`isWholeIdentity`) never got one.
    [[nodiscard]] bool mayBeNamed() const { return m_mayBeNamed; }
    /// Ranges of the connections: assigned, and what is left of it.
    [[nodiscard]] std::vector<std::pair<ByteRange, ByteRange>> assignments() const;
    /// While the part file is looked for, what was durable before counts.
    [[nodiscard]] const RangeSet &written() const { return m_phase == Phase::Opening ? m_safe : m_plan.written(); }

signals:
    /// The answer that fits came; told before `partWanted`.
    void factsLearnt(const longhaul::TransferFacts &facts);
    /// `proposed` is safe; the owner claims a free name from it with its part file, and commits that.
    /// If all of the file came already, the claim is that of `claimWhole`.
    void partWanted(const QString &proposed, const std::optional<longhaul::GatheredFile> &whole);
    /// The final name was taken by somebody in the meantime: the owner finds another and commits it.
    void nameWanted(const QString &proposed);
    /// What the file has to have was found, or what was found is void.
    void checksumLearnt(const longhaul::Checksum &checksum);
    /// Bytes flow.
    void downloading();
    /// `received` is synced: it may be claimed.
    void checkpointReached(const longhaul::RangeSet &received);
    /// The last byte is written.
    void verifying();
    /// All is synced and right; the owner commits and calls `publish`.
    void proved(const longhaul::RangeSet &received, const QByteArray &digest);
    /// What was stored is void.
    void startedOver();
    void noted(const QString &line);
    void ended(const longhaul::TransferOutcome &outcome);

private:
    void onPartFound(DiskResult<PartFound> found);
    void beginFetching();
    void onAnswered(const TransferFacts &facts);
    void onDigestTold(const Checksum &digest);
    void learnChecksum(const Checksum &checksum);
    void lookForSums();
    void onSumsSearched(const std::optional<Checksum> &found, const QString &where);
    void letFlow();
    // Small files; in transfergathering.cpp.
    [[nodiscard]] bool mayGather() const;
    void beginGathering();
    void gather(qint64 offset, const QByteArray &bytes);
    void gatherNoLonger();
    void keepGathered(TransferOutcome outcome);
    void checkGathering();
    void wantPart(const std::optional<GatheredFile> &whole);
    void useGathered();
    void leaveUnnamed();
    void reserveSpace();
    void onBytes(qint64 offset, const QByteArray &bytes);
    void onWritten(ByteRange range, const DiskResult<void> &result);
    void onStartedOver(const QString &why);
    void onBodyEnded();
    void onExhausted(const Trouble &trouble);
    void onBeat();
    void checkpoint();
    void onSynced(const RangeSet &snapshot, const DiskResult<FileFacts> &facts);
    void verifyWhenQuiet();
    [[nodiscard]] ProofWanted proofWanted() const;
    void onProved(const DiskResult<std::variant<Proof, ProofFailed>> &result);
    void checkPieces(const std::optional<ProofFailed> &failed);
    void onPiecesChecked(const std::optional<ProofFailed> &failed, const DiskResult<RangeSet> &wrong);
    void repair(const RangeSet &wrong);
    void fetchRepair();
    void onRepairExhausted(const Trouble &trouble);
    void finishProof();
    [[nodiscard]] int repairSource() const;
    std::unique_ptr<SegmentCrew> makeCrew();
    void publishUnnamed();
    void onNamed(const NamedFile &result);
    void onPublished(const DiskResult<Published> &result);
    void onNameSynced(const DiskResult<void> &result);
    void seal(PartUse use);
    void failDisk(const DiskError &error);
    void askForPlace(const DiskError &error);
    void endWith(TransferOutcome outcome);
    void endWhenQuiet();
    [[nodiscard]] bool isQuiet() const { return m_pendingWrites == 0 && m_fileJobs == 0; }
    /// Runs a job on the open part file, which is not closed before.
    template<typename Result, typename Job, typename Then>
    void runOnFile(Disk::Length length, Job job, Then then);
    /// An answer that does not come when this object is gone.
    template<typename Result, typename Then>
    std::function<void(Result)> guarded(Then then);
    [[nodiscard]] QDateTime serverTime() const;

    /// Opening looks for the part file; Asking waits for the first answer; Gathering for the bytes of a small file;
    /// Naming for the owner; Fetching for bytes; Proving for the proof; Publishing for the owner and the rename; Ending
    /// for the disk; Ended is over.
    enum class Phase { Opening, Asking, Gathering, Naming, Fetching, Proving, Publishing, Ending, Ended };

    Services m_services;
    TransferJob m_job;
    SegmentPlan m_plan;
    std::unique_ptr<SegmentCrew> m_crew;
    std::unique_ptr<SumsSearch> m_sums; // while it looks
    std::optional<Checksum> m_told;     // by the server, in case that no sums file is found
    std::unique_ptr<Alarm> m_beat;
    FileHandle m_file;
    SpaceReserver m_reserver;
    RangeSet m_safe; // synced
    QString m_proposedName;
    Checksum m_claimedWith;                       // what the claim of a whole file proves
    QByteArray m_gathered;                        // from the first byte, while there is no part file
    std::optional<TransferOutcome> m_afterNaming; // ends the run once there is a part file, or none is to be had soon
    Phase m_phase = Phase::Opening;
    std::optional<TransferOutcome> m_outcome; // set once it is known, told when the disk is quiet
    std::shared_ptr<std::atomic<bool>> m_cancelHash = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<qint64>> m_hashed = std::make_shared<std::atomic<qint64>>(0);
    QByteArray m_digest;
    std::map<int, RangeSet> m_fetchedFrom; // what came from which source
    RangeSet m_wrong;                      // pieces that were wrong when they were looked at last
    int m_repairs = 0;                     // rounds in which wrong pieces were fetched again
    std::chrono::milliseconds m_lastCheckpoint{0};
    std::chrono::milliseconds m_lastBeat{0};
    std::chrono::milliseconds m_lastSeal{0};
    QString m_partName; // as the part file is called now
    int m_pendingWrites = 0;
    int m_fileJobs = 0;
    int m_generation = 0;                                                // counts starts from the first byte
    enum class Place { Unknown, Asked, Known } m_place = Place::Unknown; // of the folder, after the disk failed
    bool m_syncing = false;
    bool m_diskFailed = false;
    bool m_nameIsSynced = false; // the part file's name, in this run
    bool m_madeProgress = false;
    bool m_isUnnamed = false; // `m_file` is whole and has no name yet
    bool m_mayBeNamed = true;
};

template<typename Result, typename Then>
std::function<void(Result)> Transfer::guarded(Then then)
{
    return [self = QPointer<Transfer>(this), then = std::move(then)](Result result) {
        if (self)
            then(std::move(result));
    };
}

template<typename Result, typename Job, typename Then>
void Transfer::runOnFile(Disk::Length length, Job job, Then then)
{
    ++m_fileJobs;
    m_services.disk.run<Result>(
        length, [file = m_file, job = std::move(job)](FileLayer &files) -> Result { return job(files, file); },
        guarded<Result>([this, then = std::move(then)](Result result) {
            --m_fileJobs;
            then(std::move(result));
            if (m_outcome)
                endWhenQuiet();
            else
                verifyWhenQuiet();
        }));
}

/// What a disk's refusal means for a task.
[[nodiscard]] Trouble troubleOf(const DiskError &error);

} // namespace longhaul

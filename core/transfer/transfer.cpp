#include "transfer.h"

#include "clock.h"

#include <utility>

namespace longhaul {

namespace {

/// Below this, reserving room costs more than it can save.
constexpr qint64 kWorthAllocating = 4 * 1024 * 1024;
/// So late a beat comes only when the process or the computer stood still.
constexpr std::chrono::seconds kAway{5};

} // namespace

Transfer::Transfer(const Services &services, TransferJob job, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_job(std::move(job))
    , m_beat(services.clock.makeAlarm([this] { onBeat(); }))
    , m_reserver(services.disk)
    , m_safe(m_job.received)
{
}

Transfer::~Transfer()
{
    *m_cancelHash = true;
    m_services.disk.close(m_file);
}

void Transfer::start()
{
    const Task &task = m_job.task;
    // Without a part file only the folder would be looked at.
    if (task.partIdentity.isEmpty() && m_services.disk.remembersFolder(task.directory, m_services.clock.steady())) {
        QMetaObject::invokeMethod(this, [this] { onPartFound(PartMissing{}); }, Qt::QueuedConnection);
        return;
    }
    m_services.disk.run<DiskResult<PartFound>>(
        Disk::Length::Short,
        [task, received = m_job.received](FileLayer &files) { return findPart(files, task, received); },
        guarded<DiskResult<PartFound>>([this](auto found) {
            if (found)
                m_services.disk.sawFolder(m_job.task.directory, m_services.clock.steady());
            onPartFound(std::move(found));
        }));
}

void Transfer::onPartFound(DiskResult<PartFound> found)
{
    if (m_phase != Phase::Opening) {
        if (found && std::holds_alternative<PartReopened>(*found))
            m_services.disk.close(std::get<PartReopened>(*found).file);
        return;
    }
    if (!found) {
        endWith(TroubleOutcome{troubleOf(found.error()), m_safe, false, {}});
        return;
    }
    if (const auto *published = std::get_if<PartPublished>(&*found)) {
        emit noted(QStringLiteral("The file had its final name already."));
        endWith(PublishedOutcome{published->fileName, m_job.task.checksum.expected, false});
        return;
    }
    QString note;
    if (const auto *part = std::get_if<PartReopened>(&*found)) {
        m_file = part->file;
        m_partName = m_job.task.fileName + QLatin1String(".part");
        m_safe = part->received;
        note = part->note;
    } else {
        note = std::get<PartMissing>(*found).note;
        m_safe.clear();
        m_mayBeNamed = false;
    }
    if (!note.isEmpty())
        emit noted(note);
    if (m_safe != m_job.received) {
        emit checkpointReached(m_safe);
        if (m_safe.isEmpty())
            emit startedOver();
    }
    beginFetching();
}

void Transfer::beginFetching()
{
    m_plan = SegmentPlan(m_safe, m_safe.isEmpty() ? std::nullopt : m_job.task.bytesTotal);
    m_phase = Phase::Asking;
    if (m_safe.isEmpty())
        learnChecksum(asAskedFor(m_job.task.checksum)); // the digest was of the version of then
    if (m_plan.isComplete()) {
        m_phase = Phase::Fetching;
        lookForSums();
        verifyWhenQuiet();
        return;
    }
    m_crew = makeCrew();
    connect(m_crew.get(), &SegmentCrew::answered, this, &Transfer::onAnswered);
    connect(m_crew.get(), &SegmentCrew::startedOver, this, &Transfer::onStartedOver);
    connect(m_crew.get(), &SegmentCrew::exhausted, this, &Transfer::onExhausted);
    m_lastCheckpoint = m_services.clock.steady();
    m_lastBeat = m_lastCheckpoint;
    m_beat->start(kBeat);
    m_crew->start();
}

std::unique_ptr<SegmentCrew> Transfer::makeCrew()
{
    const SegmentRun::Services services{m_services.gateway, m_services.disk, m_services.clock, m_services.account};
    auto readBack = [this](ByteRange range, std::function<void(QByteArray)> answer) {
        if (!m_file.isValid()) {
            answer(m_gathered.mid(range.begin, range.length()));
            return;
        }
        runOnFile<QByteArray>(
            Disk::Length::Ordered, // they may still be on their way to the disk
            [range](FileLayer &files, FileHandle file) {
                return files.read(file, range.begin, range.length()).value_or(QByteArray());
            },
            [answer = std::move(answer)](const QByteArray &bytes) { answer(bytes); });
    };
    auto crew = std::make_unique<SegmentCrew>(services, m_job, m_plan, std::move(readBack));
    connect(crew.get(), &SegmentCrew::digestTold, this, &Transfer::onDigestTold);
    connect(crew.get(), &SegmentCrew::bytesArrived, this, &Transfer::onBytes);
    connect(crew.get(), &SegmentCrew::bodyEnded, this, &Transfer::onBodyEnded);
    connect(crew.get(), &SegmentCrew::noted, this, &Transfer::noted);
    return crew;
}

void Transfer::onAnswered(const TransferFacts &facts)
{
    emit factsLearnt(facts);
    m_job.task.bytesTotal = facts.total;
    m_job.task.finalUrl = facts.finalUrl;
    m_job.task.validator = facts.validator;
    lookForSums();
    if (m_phase != Phase::Asking)
        return;
    m_proposedName = facts.proposedName.isEmpty() ? m_job.task.fileName : facts.proposedName;
    if (m_file.isValid())
        letFlow();
    else if (mayGather())
        beginGathering();
    else
        wantPart(std::nullopt);
}

bool Transfer::usePart(const PartClaimed &claimed, const QString &wanted)
{
    if (m_phase != Phase::Naming)
        return false;
    m_job.task.fileName = claimed.fileName;
    m_job.task.partIdentity = claimed.identity;
    m_file = claimed.file;
    if (claimed.proof) {
        m_isUnnamed = true;
        m_proposedName = wanted;
        if (m_job.task.checksum != m_claimedWith) {
            leaveUnnamed(); // it was proved to have something else
            return true;
        }
        m_digest = claimed.proof->digest;
        m_phase = Phase::Publishing;
        publish();
        return true;
    }
    m_partName = claimed.fileName + QLatin1String(".part");
    letFlow();
    useGathered();
    return true;
}

void Transfer::letFlow()
{
    m_phase = Phase::Fetching;
    seal(PartUse::Writing);
    reserveSpace();
    emit downloading();
    if (m_phase == Phase::Fetching && m_crew)
        m_crew->release();
    verifyWhenQuiet();
}

void Transfer::seal(PartUse use)
{
    m_lastSeal = m_services.clock.steady();
    if (m_file.isValid()) {
        m_services.disk.run<int>(
            Disk::Length::Ordered,
            [file = m_file, use](FileLayer &files) {
                sealPart(files, file, use);
                return 0;
            },
            [](int) {});
    }
}

/// Also of a file that is continued: the run before may not have come to its end with it.
void Transfer::reserveSpace()
{
    const qint64 total = m_job.task.bytesTotal.value_or(0);
    if (total - m_safe.byteCount() >= kWorthAllocating)
        m_reserver.start(m_file, total, m_job.preallocation, [this](const DiskError &error) { failDisk(error); });
}

void Transfer::useName(const QString &fileName)
{
    if (m_phase != Phase::Publishing)
        return;
    m_job.task.fileName = fileName;
    publish(); // the part keeps its old name until then
}

void Transfer::refuseName(const TransferOutcome &outcome)
{
    if (m_phase == Phase::Naming || m_phase == Phase::Publishing)
        endWith(outcome);
}

void Transfer::onBytes(qint64 offset, const QByteArray &bytes)
{
    m_madeProgress = true;
    if (m_phase == Phase::Gathering || m_phase == Phase::Naming) {
        gather(offset, bytes);
        return;
    }
    ++m_pendingWrites;
    const ByteRange range{offset, offset + bytes.size()};
    m_services.disk.write(m_file, offset, bytes,
                          guarded<DiskResult<void>>([this, range, generation = m_generation](const auto &result) {
                              onWritten(generation == m_generation ? range : ByteRange{}, result);
                          }));
}

void Transfer::onWritten(ByteRange range, const DiskResult<void> &result)
{
    --m_pendingWrites;
    if (!result) {
        failDisk(result.error());
        endWhenQuiet(); // it may be the last of several that failed
        return;
    }
    m_plan.markWritten(range);
    if (m_outcome)
        endWhenQuiet();
    else
        verifyWhenQuiet();
}

void Transfer::onStartedOver(const QString &why)
{
    emit noted(why);
    m_reserver.stop(); // it was for a file of another length
    m_told.reset();
    learnChecksum(asAskedFor(m_job.task.checksum));
    m_safe.clear();
    m_gathered.clear();
    emit startedOver();
    emit checkpointReached(m_safe);
    ++m_generation;
    if (m_file.isValid()) {
        runOnFile<DiskResult<void>>(
            Disk::Length::Ordered, [](FileLayer &files, FileHandle file) { return files.truncate(file, 0); },
            [this](const DiskResult<void> &emptied) {
                if (!emptied)
                    failDisk(emptied.error());
            });
    }
}

void Transfer::onBodyEnded()
{
    verifyWhenQuiet();
}

void Transfer::onExhausted(const Trouble &trouble)
{
    const TroubleOutcome outcome{trouble, {}, m_madeProgress, {}};
    if (m_gathered.isEmpty())
        endWith(outcome);
    else
        keepGathered(outcome); // it shall not be fetched again
}

void Transfer::onBeat()
{
    if (m_phase == Phase::Ending || m_phase == Phase::Ended)
        return;
    m_beat->start(kBeat);
    const auto now = m_services.clock.steady();
    // After a sleep what came meanwhile is read first; only then the silence of a server can be judged.
    const bool wasAway = now - std::exchange(m_lastBeat, now) >= kAway;
    if (m_crew && !wasAway)
        m_crew->beat();
    checkGathering();
    if (m_phase == Phase::Fetching && now - m_lastSeal >= kCheckpoint)
        seal(PartUse::Writing);
    if (m_phase == Phase::Fetching && m_services.clock.steady() - m_lastCheckpoint >= kCheckpoint)
        checkpoint();
}

void Transfer::checkpoint()
{
    if (m_syncing || m_plan.written() == m_safe || !m_file.isValid())
        return;
    m_syncing = true;
    m_lastCheckpoint = m_services.clock.steady();
    // A synced file without a synced name is lost with the power.
    const QString unsyncedFolder = std::exchange(m_nameIsSynced, true) ? QString() : m_job.task.directory;
    runOnFile<DiskResult<FileFacts>>(
        Disk::Length::Short,
        [unsyncedFolder](FileLayer &files, FileHandle file) -> DiskResult<FileFacts> {
            auto synced = files.sync(file);
            if (synced && !unsyncedFolder.isEmpty())
                synced = files.syncFolder(unsyncedFolder);
            if (!synced)
                return std::unexpected(synced.error());
            return files.facts(file);
        },
        [this, snapshot = m_plan.written(), generation = m_generation](const DiskResult<FileFacts> &facts) {
            onSynced(generation == m_generation ? snapshot : RangeSet(), facts);
        });
}

void Transfer::onSynced(const RangeSet &snapshot, const DiskResult<FileFacts> &facts)
{
    m_syncing = false;
    if (!facts) {
        failDisk(facts.error());
        return;
    }
    if (!facts->isLinked) {
        emit noted(QStringLiteral("The part file was deleted; the download starts again."));
        m_safe.clear();
        emit startedOver();
        m_diskFailed = true;
        if (!m_outcome)
            endWith(TroubleOutcome{
                Trouble::temporary(WaitReason::Retry, QStringLiteral("the part file was deleted")), {}, false, {}});
        return;
    }
    m_safe = snapshot;
    emit checkpointReached(m_safe);
}

void Transfer::setConnections(int wanted, int ceiling)
{
    m_job.task.connectionsWanted = wanted;
    m_job.connectionCeiling = ceiling;
    if (m_crew)
        m_crew->setWanted(wanted, ceiling);
}

qint64 Transfer::bytesWritten() const
{
    return m_phase == Phase::Opening ? m_safe.byteCount() : m_plan.written().byteCount();
}

qint64 Transfer::speed() const
{
    return m_crew ? m_crew->speed() : 0;
}

int Transfer::connections() const
{
    return m_crew ? m_crew->openConnections() : 0;
}

int Transfer::learntHostLimit() const
{
    return m_crew ? m_crew->learntLimit() : 0;
}

std::optional<ConnectionTuner::Finding> Transfer::foundConnections() const
{
    return m_crew ? m_crew->finding() : std::nullopt;
}

int Transfer::usefulConnections(int most) const
{
    return m_crew ? m_crew->usefulConnections(most) : 1;
}

void Transfer::setConnectionCeiling(int ceiling)
{
    if (std::exchange(m_job.connectionCeiling, ceiling) != ceiling && m_crew)
        m_crew->setCeiling(ceiling);
}

std::vector<std::pair<ByteRange, ByteRange>> Transfer::assignments() const
{
    return m_crew ? m_crew->assignments() : std::vector<std::pair<ByteRange, ByteRange>>();
}

} // namespace longhaul

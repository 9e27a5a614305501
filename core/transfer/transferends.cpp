// How a transfer ends: with its file under its name, with trouble, or because it was told to.
#include "transfer.h"

#include "clock.h"

#include <utility>
#include <variant>

namespace longhaul {

Trouble troubleOf(const DiskError &error)
{
    switch (error.kind) {
    case DiskError::Kind::Full: return Trouble::temporary(WaitReason::DiskSpace, error.detail);
    case DiskError::Kind::Missing: return Trouble::temporary(WaitReason::FolderMissing, error.detail);
    case DiskError::Kind::Permission: return Trouble::permanent(FailureCode::Permission, error.detail);
    case DiskError::Kind::Exists: return Trouble::permanent(FailureCode::FileExists, error.detail);
    case DiskError::Kind::Changed: return Trouble::temporary(WaitReason::Retry, error.detail);
    case DiskError::Kind::BadName: return Trouble::permanent(FailureCode::BadName, error.detail);
    case DiskError::Kind::Io: return Trouble::permanent(FailureCode::Disk, error.detail);
    }
    return Trouble::permanent(FailureCode::Disk, error.detail);
}

void Transfer::publish()
{
    if (m_phase != Phase::Publishing)
        return;
    const Task &task = m_job.task;
    if (m_isUnnamed) {
        publishUnnamed();
        return;
    }
    const PublishingWanted wanted{task.directory, m_partName, task.fileName, task.onExists};
    runOnFile<DiskResult<Published>>(
        Disk::Length::Short, [wanted](FileLayer &files, FileHandle file) { return publishPart(files, file, wanted); },
        [this](const DiskResult<Published> &result) { onPublished(result); });
}

void Transfer::publishUnnamed()
{
    ++m_fileJobs;
    // The file is the disk's until it has a name.
    m_services.disk.name(std::exchange(m_file, {}), m_job.task.directory, m_job.task.fileName,
                         [self = QPointer<Transfer>(this), &disk = m_services.disk](const NamedFile &result) {
                             if (self)
                                 self->onNamed(result);
                             else
                                 disk.close(result.file);
                         });
}

void Transfer::onNamed(const NamedFile &result)
{
    --m_fileJobs;
    m_file = result.file;
    m_mayBeNamed = result.named.has_value();
    if (result.named)
        m_services.disk.sawFolder(m_job.task.directory, m_services.clock.steady());
    if (result.named)
        onNameSynced(result.durable);
    else if (result.named.error().kind == DiskError::Kind::Exists)
        emit nameWanted(m_proposedName); // somebody took it meanwhile; only such files are gathered as may have another
    else
        leaveUnnamed();
    if (m_outcome)
        endWhenQuiet();
}

void Transfer::onPublished(const DiskResult<Published> &result)
{
    m_mayBeNamed = result.has_value();
    if (result && *result == Published::Done)
        m_services.disk.syncFolder(m_job.task.directory,
                                   guarded<DiskResult<void>>([this](const auto &synced) { onNameSynced(synced); }));
    else if (result)
        endWith(TroubleOutcome{
            Trouble::temporary(WaitReason::Retry, QStringLiteral("the part file was replaced")), {}, false, {}});
    else if (result.error().kind == DiskError::Kind::Exists && m_job.task.onExists == OnExists::Rename)
        emit nameWanted(m_job.task.fileName); // somebody took it meanwhile
    else
        failDisk(result.error());
}

void Transfer::onNameSynced(const DiskResult<void> &result)
{
    if (result)
        endWith(PublishedOutcome{m_job.task.fileName, m_digest, false});
    else
        failDisk(result.error());
}

void Transfer::stop()
{
    if (m_phase == Phase::Ended || m_outcome)
        return;
    if (m_phase == Phase::Publishing) {
        m_afterNaming = StoppedOutcome{}; // a rename under way is waited for: its outcome is a fact
        return;
    }
    if (m_gathered.isEmpty())
        endWith(StoppedOutcome{});
    else
        keepGathered(StoppedOutcome{});
}

/// A drive that was pulled out fails like a broken one; it is waited for.
void Transfer::askForPlace(const DiskError &error)
{
    if (std::exchange(m_place, Place::Asked) == Place::Asked)
        return;
    runOnFile<DiskResult<void>>(
        Disk::Length::Short, [task = m_job.task](FileLayer &files, FileHandle) { return checkPlace(files, task); },
        [this, error](const DiskResult<void> &place) {
            m_place = Place::Known;
            failDisk(place ? error : place.error());
        });
}

void Transfer::failDisk(const DiskError &error)
{
    m_diskFailed = true;
    if (error.kind == DiskError::Kind::Io && m_place != Place::Known) {
        askForPlace(error);
        return;
    }
    if (error.kind == DiskError::Kind::Changed && !m_safe.isEmpty()) {
        emit noted(QStringLiteral("Somebody changed the part file; the download starts again."));
        m_safe.clear();
        emit startedOver();
    }
    if (m_outcome && std::holds_alternative<TroubleOutcome>(*m_outcome))
        return; // `endWhenQuiet` follows
    m_outcome.reset();
    endWith(TroubleOutcome{troubleOf(error), {}, false, {}});
}

void Transfer::endWith(TransferOutcome outcome)
{
    if (m_phase == Phase::Ended || m_outcome)
        return;
    *m_cancelHash = true;
    m_reserver.stop();
    m_sums.reset();
    m_phase = Phase::Ending;
    m_beat->stop();
    if (m_crew)
        m_crew->stop();
    m_outcome = std::move(outcome);
    endWhenQuiet();
}

void Transfer::endWhenQuiet()
{
    if (m_phase != Phase::Ending || !isQuiet())
        return;
    const bool published = std::holds_alternative<PublishedOutcome>(*m_outcome);
    if (m_file.isValid() && m_plan.written() != m_safe && !m_diskFailed && !published) {
        checkpoint(); // what is written already shall not be fetched again
        return;
    }
    m_phase = Phase::Ended;
    if (!published)
        seal(PartUse::AtRest);
    m_services.disk.close(std::exchange(m_file, {}));
    if (auto *trouble = std::get_if<TroubleOutcome>(&*m_outcome))
        trouble->received = m_safe;
    if (auto *stopped = std::get_if<StoppedOutcome>(&*m_outcome))
        stopped->received = m_safe;
    emit ended(*m_outcome);
}

} // namespace longhaul

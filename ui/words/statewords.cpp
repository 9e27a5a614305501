#include "statewords.h"

#include "failurewords.h"
#include "formatting.h"

#include <QCoreApplication>

namespace longhaul {

namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::StateWords)
};

/// Whole seconds until `moment`, rounded up so that a countdown ends with 1, not 0.
qint64 secondsUntil(const QDateTime &moment, const QDateTime &now)
{
    return moment.isValid() ? (now.msecsTo(moment) + 999) / 1000 : 0;
}

QString retryText(const QDateTime &retryAt, const QDateTime &now)
{
    const qint64 left = secondsUntil(retryAt, now);
    if (left <= 0)
        return StateWords::tr("Trying again…");
    return StateWords::tr("Trying again in %1").arg(durationText(left));
}

QString busyText(const QDateTime &retryAt, const QDateTime &now)
{
    const qint64 left = secondsUntil(retryAt, now);
    if (left <= 0)
        return StateWords::tr("Server is busy");
    return StateWords::tr("Server is busy, trying again in %1").arg(durationText(left));
}

QString movingText(const StatusFacts &facts)
{
    const QString speed = speedText(facts.speed);
    if (speed.isEmpty())
        return StateWords::tr("Waiting for data…");
    if (!facts.secondsLeft)
        return speed;
    return StateWords::tr("%1 · %2 left", "speed, time left").arg(speed, durationText(*facts.secondsLeft));
}

QString queuedText(const StatusFacts &facts)
{
    if (facts.fullHost.isEmpty())
        return StateWords::tr("Queued");
    return StateWords::tr("Waiting for a free connection to %1", "name of a server").arg(facts.fullHost);
}

} // namespace

QString stateText(TaskState state)
{
    switch (state) {
    case TaskState::Queued: return StateWords::tr("Queued");
    case TaskState::Connecting: return StateWords::tr("Connecting");
    case TaskState::Downloading: return StateWords::tr("Downloading");
    case TaskState::Verifying: return StateWords::tr("Checking");
    case TaskState::Completed: return StateWords::tr("Finished");
    case TaskState::Waiting: return StateWords::tr("Waiting");
    case TaskState::Paused: return StateWords::tr("Paused");
    case TaskState::Failed: return StateWords::tr("Failed");
    case TaskState::Cancelled: return StateWords::tr("Cancelled");
    }
    return {};
}

QString waitText(WaitReason reason, const QDateTime &retryAt, const QDateTime &now)
{
    switch (reason) {
    case WaitReason::None: return StateWords::tr("Waiting");
    case WaitReason::Retry: return retryText(retryAt, now);
    case WaitReason::Network: return StateWords::tr("Waiting for the network");
    case WaitReason::ServerBusy: return busyText(retryAt, now);
    case WaitReason::DiskSpace: return StateWords::tr("Waiting for disk space");
    case WaitReason::FolderMissing: return StateWords::tr("Waiting for its folder to appear");
    case WaitReason::Schedule: return StateWords::tr("Waiting for its scheduled time");
    case WaitReason::Metered: return StateWords::tr("Waiting for an unmetered network");
    case WaitReason::Keyring: return StateWords::tr("Waiting for the keyring to be unlocked");
    }
    return {};
}

QString statusText(const StatusFacts &facts, const QDateTime &now)
{
    if (facts.movedShare)
        return StateWords::tr("Moving to its new folder… %1").arg(percentText(*facts.movedShare));
    switch (facts.state) {
    case TaskState::Queued: return queuedText(facts);
    case TaskState::Connecting: return StateWords::tr("Connecting…");
    case TaskState::Downloading: return movingText(facts);
    case TaskState::Verifying: return StateWords::tr("Checking the file…");
    case TaskState::Completed: return StateWords::tr("Finished");
    case TaskState::Waiting: return waitText(facts.reason, facts.retryAt, now);
    case TaskState::Paused: return StateWords::tr("Paused");
    case TaskState::Failed: return failureTitle(facts.error.value_or(FailureCode::Internal));
    case TaskState::Cancelled: return StateWords::tr("Cancelled");
    }
    return {};
}

std::optional<qint64> millisecondsToNextText(const StatusFacts &facts, const QDateTime &now)
{
    const bool counts = facts.state == TaskState::Waiting
                        && (facts.reason == WaitReason::Retry || facts.reason == WaitReason::ServerBusy);
    if (!counts || !facts.retryAt.isValid())
        return std::nullopt;
    const qint64 left = now.msecsTo(facts.retryAt);
    if (left <= 0)
        return std::nullopt;
    // The steps of durationText: seconds, tens of seconds (rounded), minutes.
    if (left <= 60'000)
        return left % 1000 + 1;
    if (left <= 5 * 60'000)
        return (left + 5000) % 10'000 + 1;
    return left % 60'000 + 1;
}

} // namespace longhaul

// What the crew does when a connection ends, is given up, or is no longer needed.
#include "segmentcrew.h"

#include "clock.h"
#include "crewmember.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace longhaul {

namespace {

constexpr int kMostFruitless = 3;
constexpr int kMostUnseenEnds = 3;

Trouble troubleOf(const NetworkEnd &end)
{
    using Kind = NetworkEnd::Kind;
    switch (end.kind) {
    case Kind::NotFound: return Trouble::temporary(WaitReason::Network, end.detail);
    case Kind::Tls: {
        Trouble trouble = Trouble::permanent(FailureCode::Tls, end.detail);
        trouble.certificate = end.certificate;
        return trouble;
    }
    case Kind::ProxySignIn: return Trouble::permanent(FailureCode::AuthRequired, end.detail);
    case Kind::Protocol: return Trouble::permanent(FailureCode::Protocol, end.detail);
    case Kind::Clean: return Trouble::temporary(WaitReason::Retry, QStringLiteral("the server ended the answer early"));
    case Kind::Refused:
    case Kind::Cut:
    case Kind::Timeout:
    case Kind::Proxy:
    case Kind::Aborted: return Trouble::temporary(WaitReason::Retry, end.detail);
    }
    return Trouble::temporary(WaitReason::Retry, end.detail);
}

} // namespace

void SegmentCrew::giveUp(const Trouble &trouble)
{
    if (moveOn(trouble))
        return;
    stop();
    emit exhausted(m_firstTrouble.value_or(trouble));
}

void SegmentCrew::dismiss(WorkerId id)
{
    const auto found = m_members.find(id);
    if (found == m_members.end())
        return;
    found->second->run->drop();
    found->second->run->disconnect(this);
    found->second->run.release()->deleteLater(); // we are often called from one of its signals
    m_members.erase(found);
    const ByteRange left = m_plan.remaining(id);
    m_plan.release(id);
    giveBack(left);
}

/// Whose answer goes on behind its own work takes that up again, without another request.
void SegmentCrew::giveBack(ByteRange freed)
{
    for (const auto &[id, member] : m_members) {
        const ByteRange own = m_plan.remaining(id);
        if (member->flows && !own.isEmpty() && own.end == freed.begin)
            m_plan.extend(id, member->order.range.end);
    }
}

/// Those who have lost all their work to a faster one.
void SegmentCrew::dismissIdle()
{
    std::vector<WorkerId> idle;
    for (const auto &[id, member] : m_members) {
        const bool isAtItsEnd = member->bodyLength && member->run->bodyBytes() == *member->bodyLength;
        if (m_plan.remaining(id).isEmpty() && !isAtItsEnd)
            idle.push_back(id);
    }
    for (const WorkerId id : idle)
        dismiss(id);
}

void SegmentCrew::onSatisfied(SegmentRun *run)
{
    m_lastSpeed = std::max(m_lastSpeed / 2, run->meter().speed(m_services.clock.steady()));
    dismiss(run->id());
    fill();
    if (m_members.empty() && !m_plan.hasFree())
        emit bodyEnded();
}

void SegmentCrew::onEnded(SegmentRun *run, const NetworkEnd &end)
{
    Member *member = memberOf(run);
    if (!member || m_stopped)
        return;
    const WorkerId id = run->id();
    const bool delivered = run->meter().totalBytes() > 0;
    if (member->mirror != kPrimary) {
        onMirrorEnded(*member, delivered, troubleOf(end).detail);
        return;
    }
    if (!delivered && onlyMirrorsFlow(member)) {
        if (++m_primaryFailures >= Mirrors::kMostFruitless) {
            losePrimary(troubleOf(end));
            return;
        }
        dismiss(id);
        m_noSpawnBefore = m_services.clock.steady() + kSpawnPause;
        return;
    }
    const qint64 position = m_plan.remaining(id).begin;
    if (!delivered)
        ++m_fruitless;
    if (end.kind == NetworkEnd::Kind::Clean && member->flows && !m_plan.total()) {
        onEndedWithoutTotal(*member, position, end);
        return;
    }
    // A part that is shorter than what was asked for, but whole, is no interruption.
    const bool gaveAll = end.kind == NetworkEnd::Kind::Clean && member->bodyLength == run->bodyBytes();
    dismiss(id);
    const auto now = m_services.clock.steady();
    // Silence above a number of connections: as many as were seen to work are not too many.
    const bool isOneOfMany =
        end.kind == NetworkEnd::Kind::Timeout ? openConnections() >= std::max(1, m_mostFlowing) : flowing() > 0;
    if (!delivered && isOneOfMany) {
        m_tuner.refused(openConnections(), now);
        m_noSpawnBefore = now + kSpawnPause;
    }
    if (flowing() > 0) {
        fill();
        return;
    }
    if (!m_members.empty())
        return; // another one still waits for its answer
    const bool wasAside = end.kind == NetworkEnd::Kind::Timeout && m_mostFlowing > 1;
    const bool canGoOn = m_known.resumable == true && (delivered || wasAside) && m_fruitless < kMostFruitless;
    if (!m_plan.hasFree() && m_plan.total()) {
        emit bodyEnded();
    } else if (!m_released || !canGoOn) {
        giveUp(troubleOf(end));
    } else {
        if (!gaveAll)
            emit noted(QStringLiteral("The connection ended (%1); going on.").arg(troubleOf(end).detail));
        spawn();
    }
}

/// The body came to its end, and nobody has said how long the file is.
void SegmentCrew::onEndedWithoutTotal(const Member &member, qint64 position, const NetworkEnd &end)
{
    const bool wasCompared = member.order.overlap > 0 && member.run->bodyBytes() >= member.order.overlap;
    const bool endsWithBody = member.endsWithBody;
    const bool isNothing = position == 0 && !member.mayBeEmpty;
    dismiss(member.run->id());
    if (isNothing && !std::exchange(m_emptySeen, true)) {
        m_unseenEnd = position; // the second time it is enough
        emit noted(QStringLiteral("The server closed the connection and sent nothing; asking once more."));
        spawn();
        return;
    }
    if (endsWithBody && !end.isCertain && position <= kMostDoubted && m_unseenEnd != position) {
        // Twice the same is enough; one of two that differ was cut off.
        if (++m_unseenEnds > kMostUnseenEnds) {
            giveUp(Trouble::temporary(WaitReason::Retry,
                                      QStringLiteral("answers without a length ended at different bytes")));
            return;
        }
        m_unseenEnd = position;
        emit noted(QStringLiteral("Nobody told the length, and whether the connection was closed or lost was not "
                                  "seen; asking once more."));
        spawn();
        return;
    }
    if (endsWithBody) {
        m_plan.setTotal(position);
        m_known.total = position;
        emit bodyEnded();
        return;
    }
    if (m_fruitless >= kMostFruitless) {
        giveUp(
            Trouble::temporary(WaitReason::Retry, QStringLiteral("the server closed the connection and sent nothing")));
        return;
    }
    // Who answers with a part may have more: that the file has ended is told by the answer to the next request.
    if (wasCompared)
        m_comparedAt = position;
    spawn();
}

void SegmentCrew::onContradicted(SegmentRun *run)
{
    Q_UNUSED(run)
    giveUp(Trouble::permanent(FailureCode::FileChanged,
                              QStringLiteral("bytes that were compared are different on the server now")));
}

} // namespace longhaul

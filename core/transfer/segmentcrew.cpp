#include "segmentcrew.h"

#include "crewmember.h"

#include "clock.h"
#include "mediatype.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace longhaul {

namespace {

constexpr std::chrono::seconds kYoung{2};
/// Who brings next to nothing is known sooner: a connection that finds its pace is not that slow by then.
constexpr std::chrono::milliseconds kVeryYoung{800};

} // namespace

SegmentCrew::SegmentCrew(const SegmentRun::Services &services, const TransferJob &job, SegmentPlan &plan,
                         ReadBack readBack, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_job(job)
    , m_plan(plan)
    , m_readBack(std::move(readBack))
    , m_tuner(job.task.connectionsWanted, job.connectionCeiling, job.connectionsFound)
    , m_tuneAlarm(services.clock.makeAlarm([this] { tune(); }))
    , m_link(job.task.url)
    , m_url(job.task.url)
{
    if (!job.task.mirrors.isEmpty()) {
        m_mirrors = std::make_unique<Mirrors>(services.gateway, services.clock, job, m_readBack);
        connect(m_mirrors.get(), &Mirrors::ready, this, &SegmentCrew::makeRoomForMirror);
        connect(m_mirrors.get(), &Mirrors::noted, this, &SegmentCrew::noted);
    }
    if (m_plan.written().isEmpty())
        return; // whatever version the server has now is the right one
    m_known.total = job.task.bytesTotal;
    m_known.validator = job.task.validator;
    m_known.resumable = job.task.resumable;
}

SegmentCrew::~SegmentCrew() = default;

void SegmentCrew::start()
{
    spawn();
}

void SegmentCrew::stop()
{
    m_stopped = true;
    m_tuneAlarm->stop();
    if (m_mirrors)
        m_mirrors->disconnect(this);
    for (auto &[id, member] : m_members) {
        member->run->drop();
        member->run->disconnect(this);
        member->run.release()->deleteLater(); // it may be one of them that called us
    }
    m_members.clear();
}

int SegmentCrew::openConnections() const
{
    return static_cast<int>(m_members.size());
}

qint64 SegmentCrew::speed() const
{
    qint64 sum = 0;
    for (const auto &[id, member] : m_members)
        sum += member->run->meter().speed(m_services.clock.steady());
    return sum;
}

std::vector<std::pair<ByteRange, ByteRange>> SegmentCrew::assignments() const
{
    std::vector<std::pair<ByteRange, ByteRange>> result;
    result.reserve(m_members.size());
    for (const auto &[id, member] : m_members)
        result.emplace_back(m_plan.assigned(id), m_plan.remaining(id));
    return result;
}

SegmentCrew::Member *SegmentCrew::memberOf(const SegmentRun *run)
{
    const auto found = m_members.find(run->id());
    return found == m_members.end() ? nullptr : found->second.get();
}

int SegmentCrew::flowing(const Member *besides) const
{
    return static_cast<int>(std::count_if(m_members.begin(), m_members.end(), [&](const auto &entry) {
        return entry.second.get() != besides && entry.second->flows;
    }));
}

/// Several connections may share the file only where every answer can prove that it is of the same version.
bool SegmentCrew::mayShare() const
{
    return !m_isInOrder && m_known.resumable == true && !m_rangesRefused && !m_known.validator.isEmpty()
           && m_known.total && !ifRangeValue(m_known.validator, m_known.validatorDate).isEmpty();
}

/// Of the connections that have brought something, or had: what another one can be expected to do.
qint64 SegmentCrew::usualSpeed() const
{
    const auto now = m_services.clock.steady();
    qint64 sum = 0;
    qint64 count = 0;
    for (const auto &[id, member] : m_members) {
        if (member->run->meter().totalBytes() == 0)
            continue;
        sum += member->run->meter().speed(now);
        ++count;
    }
    return std::max(count > 0 ? sum / count : 0, m_lastSpeed);
}

std::map<WorkerId, qint64> SegmentCrew::speeds() const
{
    const auto now = m_services.clock.steady();
    const qint64 usual = usualSpeed();
    std::map<WorkerId, qint64> result;
    for (const auto &[id, member] : m_members) {
        const qint64 own = member->run->meter().speed(now);
        const auto youth = own < usual / SegmentPlan::kFarSlower ? kVeryYoung : kYoung;
        const bool young = !member->flows || now - member->bornAt < youth;
        result[id] = young ? std::max(own, usual) : own;
    }
    return result;
}

void SegmentCrew::take(WorkerId id, const QByteArray &bytes)
{
    const qint64 offset = m_plan.remaining(id).begin;
    if (offset == 0 && m_suspectsPage && looksLikeWebPage(bytes)) {
        giveUp(Trouble::permanent(FailureCode::NotTheFile, QStringLiteral("a web page came in its place")));
        return;
    }
    Member &member = *m_members.at(id);
    if (const auto proved = std::exchange(member.unproved, std::nullopt)) {
        m_known.validator = proved->first;
        m_known.validatorDate = proved->second;
    }
    m_plan.advance(id, bytes.size());
    m_fetchedFrom[member.mirror == kPrimary ? m_primarySource : member.mirror + 1].insert(
        {offset, offset + bytes.size()});
    if (member.mirror == kPrimary)
        m_primaryFailures = 0;
    else
        m_mirrors->worked(member.mirror);
    m_fruitless = 0;
    m_finalAddressRetried = false;
    emit bytesArrived(offset, bytes);
}

qint64 SegmentCrew::storedBefore(qint64 begin) const
{
    const RangeSet before = m_plan.taken().within({std::max<qint64>(0, begin - kOverlap), begin});
    return !before.isEmpty() && before.ranges().back().end == begin ? before.ranges().back().length() : 0;
}

void SegmentCrew::request(Member &member)
{
    if (member.mirror != kPrimary) {
        requestFromMirror(member);
        return;
    }
    RangeOrder &order = member.order;
    order.ranged = !m_rangesRefused;
    const bool toTheEnd = !m_known.total || (order.range.begin == 0 && order.range.end >= *m_known.total);
    order.open = toTheEnd || order.range.end == std::numeric_limits<qint64>::max();
    // Of a server that cannot go on in the middle, a guard would only cost a second request.
    order.guarded = order.guarded && !m_guardFails && m_known.resumable != false;
    // Where nothing proves that the file is the same, bytes that we have are asked again and compared.
    const bool isProved =
        !guardFor(m_known, order).isEmpty() || m_tagsProve || order.range.begin == m_comparedAt || !order.ranged;
    order.overlap = isProved ? 0 : storedBefore(order.range.begin);
    member.wasOneOfMany = flowing(&member) > 0;
    member.flows = false;
    member.isHeld = false;
    member.unproved.reset();
    order.watchEnd = m_unseenEnd.has_value();
    member.run->send(makeRequest(m_job, m_known, order));
}

void SegmentCrew::release()
{
    m_isInOrder = false;
    flowHeld();
}

void SegmentCrew::releaseInOrder()
{
    m_isInOrder = true;
    flowHeld();
}

void SegmentCrew::flowHeld()
{
    m_released = true;
    m_releasedAt = m_services.clock.steady();
    for (auto &[id, member] : m_members) {
        if (member->isHeld) {
            flow(*member, member->bodyLength);
            return; // there is only one before the release
        }
    }
}

void SegmentCrew::beat()
{
    if (m_stopped)
        return;
    const int others = flowing();
    m_mostFlowing = std::max(m_mostFlowing, others);
    for (auto it = m_members.begin(); it != m_members.end();) {
        Member &member = *(it++)->second;
        // The last request of a file may have been one too many at its moment: it is asked once more, soon.
        const bool isLast = !member.flows && openConnections() == 1;
        const bool isAside = others > (member.flows ? 1 : 0) || (m_mostFlowing > 1 && !(isLast && m_fruitless > 0));
        const std::chrono::milliseconds patience = isAside        ? kSidePatience
                                                   : member.flows ? kBodyPatience
                                                                  : kHeadPatience;
        if (member.isHeld || member.run->silence() <= patience)
            continue;
        onEnded(member.run.get(), {NetworkEnd::Kind::Timeout, QStringLiteral("nothing came for a while")});
        if (m_stopped)
            return;
        it = m_members.begin();
    }
    if (m_released && mayShare() && m_mirrors) {
        dropSlowMirrors();
        if (m_stopped)
            return;
        seekMirrors();
    }
    tune();
}

} // namespace longhaul

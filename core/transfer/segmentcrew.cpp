#include "segmentcrew.h"

#include "crewmember.h"

#include "clock.h"
#include "mediatype.h"

#include <algorithm>
#include <limits>

namespace longhaul {

namespace {

constexpr int kMostFruitless = 3;
constexpr std::chrono::seconds kYoung{2};

Trouble troubleOf(const NetworkEnd &end)
{
    using Kind = NetworkEnd::Kind;
    switch (end.kind) {
    case Kind::NotFound: return Trouble::temporary(WaitReason::Network, end.detail);
    case Kind::Tls: return Trouble::permanent(FailureCode::Tls, end.detail);
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

SegmentCrew::SegmentCrew(const SegmentRun::Services &services, const TransferJob &job, SegmentPlan &plan,
                         ReadBack readBack, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_job(job)
    , m_plan(plan)
    , m_readBack(std::move(readBack))
    , m_tuner(job.task.connectionsWanted, job.connectionCeiling)
    , m_url(job.task.url)
{
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
    for (auto &[id, member] : m_members) {
        member->run->drop();
        member->run->disconnect(this);
        member->run.release()->deleteLater(); // it may be one of them that called us
    }
    m_members.clear();
}

void SegmentCrew::setWanted(int connections, int ceiling)
{
    m_tuner = ConnectionTuner(connections, ceiling);
    fill();
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
    return m_known.resumable == true && !m_known.validator.isEmpty() && m_known.total
           && !ifRangeValue(m_known.validator, m_known.validatorDate).isEmpty();
}

std::map<WorkerId, qint64> SegmentCrew::speeds() const
{
    const auto now = m_services.clock.steady();
    const qint64 average = m_members.empty() ? 0 : speed() / static_cast<qint64>(m_members.size());
    std::map<WorkerId, qint64> result;
    for (const auto &[id, member] : m_members) {
        const bool young = now - member->bornAt < kYoung;
        const qint64 own = member->run->meter().speed(now);
        result[id] = young ? std::max(own, average) : own;
    }
    return result;
}

bool SegmentCrew::spawn()
{
    const WorkerId id = m_nextId++;
    auto range = m_plan.assignFree(id);
    if (!range && mayShare()) {
        const auto known = speeds();
        const qint64 average = m_members.empty() ? 0 : speed() / static_cast<qint64>(m_members.size());
        range = m_plan.steal(id, known, average);
    }
    if (!range)
        return false;
    auto member = std::make_unique<Member>();
    SegmentRun::Sink sink;
    sink.wanted = [this, id] { return m_plan.remaining(id).length(); };
    sink.take = [this, id](QByteArray bytes) {
        const qint64 offset = m_plan.remaining(id).begin;
        if (offset == 0 && m_suspectsPage && looksLikeWebPage(bytes)) {
            giveUp(Trouble::permanent(FailureCode::NotTheFile, QStringLiteral("a web page came in its place")));
            return;
        }
        m_plan.advance(id, bytes.size());
        m_fruitless = 0;
        emit bytesArrived(offset, bytes);
    };
    member->run = std::make_unique<SegmentRun>(m_services, id, std::move(sink));
    member->bornAt = m_services.clock.steady();
    member->order.url = m_url;
    member->order.range = *range;
    connect(member->run.get(), &SegmentRun::headReceived, this, &SegmentCrew::onHead);
    connect(member->run.get(), &SegmentRun::satisfied, this, &SegmentCrew::onSatisfied);
    connect(member->run.get(), &SegmentRun::ended, this, &SegmentCrew::onEnded);
    connect(member->run.get(), &SegmentRun::contradicted, this, &SegmentCrew::onContradicted);
    Member &added = *member;
    m_members.emplace(id, std::move(member));
    request(added);
    return true;
}

void SegmentCrew::request(Member &member)
{
    RangeOrder &order = member.order;
    order.ranged = !m_rangesRefused;
    const bool toTheEnd = !m_known.total || (order.range.begin == 0 && order.range.end >= *m_known.total);
    order.open = toTheEnd || order.range.end == std::numeric_limits<qint64>::max();
    order.overlap = 0;
    if (order.ranged && order.range.begin > 0 && guardFor(m_known, order).isEmpty()) {
        // Nothing proves that the file is the same: bytes that we have are asked again and compared.
        const ByteRange before{std::max<qint64>(0, order.range.begin - kOverlap), order.range.begin};
        const RangeSet stored = m_plan.written().within(before);
        if (!stored.isEmpty() && stored.ranges().back().end == before.end)
            order.overlap = stored.ranges().back().length();
    }
    member.flows = false;
    member.isHeld = false;
    member.run->send(makeRequest(m_job, m_known, order));
}

void SegmentCrew::fill()
{
    if (m_stopped || !m_released || m_services.clock.steady() < m_noSpawnBefore)
        return;
    const int target = mayShare() ? m_tuner.target() : 1;
    while (openConnections() < target && spawn()) {
    }
}

void SegmentCrew::giveUp(const Trouble &trouble)
{
    stop();
    emit exhausted(trouble);
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
    m_plan.release(id);
}

void SegmentCrew::onSatisfied(SegmentRun *run)
{
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
    const qint64 position = m_plan.remaining(id).begin;
    const bool hadFlow = member->flows;
    dismiss(id);
    if (end.kind == NetworkEnd::Kind::Clean && hadFlow && !m_plan.total()) {
        m_plan.setTotal(position);
        m_known.total = position;
        emit bodyEnded();
        return;
    }
    if (!delivered)
        ++m_fruitless;
    const auto now = m_services.clock.steady();
    if (flowing() > 0) {
        if (!delivered) {
            m_tuner.refused(openConnections(), now);
            m_noSpawnBefore = now + kSpawnPause;
        }
        fill();
        return;
    }
    if (!m_members.empty())
        return; // another one still waits for its answer
    const bool canGoOn = m_known.resumable == true && delivered && m_fruitless < kMostFruitless;
    if (!m_plan.hasFree() && m_plan.total()) {
        emit bodyEnded();
    } else if (!m_released || !canGoOn) {
        giveUp(troubleOf(end));
    } else {
        emit noted(QStringLiteral("The connection ended (%1); going on.").arg(troubleOf(end).detail));
        spawn();
    }
}

void SegmentCrew::onContradicted(SegmentRun *run)
{
    Q_UNUSED(run)
    giveUp(Trouble::permanent(FailureCode::FileChanged,
                              QStringLiteral("bytes that were compared are different on the server now")));
}

void SegmentCrew::release()
{
    m_released = true;
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
    for (auto it = m_members.begin(); it != m_members.end();) {
        Member &member = *(it++)->second;
        const std::chrono::milliseconds patience = others > (member.flows ? 1 : 0) ? kSidePatience
                                                   : member.flows                  ? kBodyPatience
                                                                                   : kHeadPatience;
        if (member.isHeld || member.run->silence() <= patience)
            continue;
        onEnded(member.run.get(), {NetworkEnd::Kind::Timeout, QStringLiteral("nothing came for a while")});
        if (m_stopped)
            return;
        it = m_members.begin();
    }
    if (m_released && mayShare()) {
        m_tuner.sample(speed(), flowing(), m_services.clock.steady());
        fill();
    }
}

} // namespace longhaul

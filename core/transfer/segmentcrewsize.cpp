// How many connections the crew has, and what a new one gets to do.
#include "segmentcrew.h"

#include "clock.h"
#include "crewmember.h"
#include "mirrors.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace longhaul {

namespace {

/// So often new connections are looked at while their number is being found.
constexpr std::chrono::milliseconds kTuning{10};
constexpr std::chrono::seconds kTuningEnds{2};

} // namespace

void SegmentCrew::setWanted(int connections, int ceiling)
{
    m_tuner = ConnectionTuner(connections, ceiling, 2 * openConnections());
    fill();
}

void SegmentCrew::setCeiling(int ceiling)
{
    m_tuner.setCeiling(ceiling);
    while (openConnections() > std::max(1, ceiling)) {
        // Who brings nothing yet is the least loss, and then the youngest.
        auto last = std::prev(m_members.end());
        for (auto it = m_members.begin(); it != m_members.end(); ++it) {
            if (!it->second->flows)
                last = it;
        }
        dismiss(last->first);
    }
    fill();
}

int SegmentCrew::usefulConnections(int most) const
{
    if (!mayShare() || !hasMuchLeft())
        return std::clamp(openConnections(), 1, std::max(1, most));
    const int wish = m_tuner.wish();
    return wish > 0 ? std::min(wish, most) : most;
}

/// Enough for a further connection to be of use.
bool SegmentCrew::hasMuchLeft() const
{
    return m_plan.total() && *m_plan.total() - m_plan.taken().byteCount() >= 2 * SegmentPlan::kSmallestSplit;
}

bool SegmentCrew::spawn()
{
    const auto id = enlist();
    if (id)
        request(*m_members.at(*id));
    return id.has_value();
}

/// A new connection with its work, which is not asked for yet.
std::optional<WorkerId> SegmentCrew::enlist()
{
    const auto source = pickSource();
    if (!source)
        return std::nullopt;
    const WorkerId id = m_nextId++;
    auto range = m_plan.assignFree(id);
    if (!range && mayShare()) {
        range = m_plan.steal(id, speeds(), usualSpeed());
        dismissIdle();
    }
    if (!range)
        return std::nullopt;
    auto member = std::make_unique<Member>();
    SegmentRun::Sink sink;
    sink.wanted = [this, id] { return m_plan.remaining(id).length(); };
    sink.take = [this, id](const QByteArray &bytes) { take(id, bytes); };
    member->run = std::make_unique<SegmentRun>(m_services, id, std::move(sink));
    member->bornAt = m_services.clock.steady();
    member->mirror = *source;
    member->order.url = *source == kPrimary ? m_url : m_mirrors->at(*source).url;
    member->order.range = *range;
    connect(member->run.get(), &SegmentRun::headReceived, this, &SegmentCrew::onHead);
    connect(member->run.get(), &SegmentRun::satisfied, this, &SegmentCrew::onSatisfied);
    connect(member->run.get(), &SegmentRun::ended, this, &SegmentCrew::onEnded);
    connect(member->run.get(), &SegmentRun::contradicted, this, &SegmentCrew::onContradicted);
    m_members.emplace(id, std::move(member));
    return id;
}

void SegmentCrew::fill()
{
    if (m_stopped || !m_released)
        return;
    if (!m_members.empty() && m_services.clock.steady() < m_noSpawnBefore)
        return;
    const int target = mayShare() ? m_tuner.target() : 1;
    // All get their work before the first of them asks, so that each asks for no more than it will keep: an answer that
    // is read to its end comes whole, and leaves a connection that can be used again.
    std::vector<WorkerId> fresh;
    while (openConnections() < target) {
        const auto id = enlist();
        if (!id)
            break;
        fresh.push_back(*id);
    }
    for (const WorkerId id : fresh) {
        const auto found = m_members.find(id);
        if (found == m_members.end())
            continue; // it has lost its work to one that came after it
        found->second->order.range = m_plan.remaining(id);
        request(*found->second);
    }
    // Later than that the beat is enough.
    const auto now = m_services.clock.steady();
    if (mayShare() && hasMuchLeft() && m_tuner.isTrying(now) && now - m_releasedAt < kTuningEnds
        && !m_tuneAlarm->isActive())
        m_tuneAlarm->start(kTuning);
}

void SegmentCrew::tune()
{
    if (m_stopped || !m_released || !mayShare())
        return;
    m_tuner.sample(newcomers(), m_services.clock.steady());
    fill();
}

ConnectionTuner::Newcomers SegmentCrew::newcomers() const
{
    const auto now = m_services.clock.steady();
    ConnectionTuner::Newcomers result;
    qint64 sum = 0;
    for (const auto &[id, member] : m_members) {
        const auto age = now - member->bornAt;
        if (!member->flows || member->bornAt < m_tuner.grownAt() || age < m_tuner.trial())
            continue;
        sum += member->run->bodyBytes() * 1000 / age.count();
        result.oldest = std::max(result.oldest, age);
        ++result.count;
    }
    result.speed = result.count > 0 ? sum / result.count : 0;
    return result;
}

} // namespace longhaul

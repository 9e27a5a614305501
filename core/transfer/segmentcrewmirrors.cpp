// What the crew does with further addresses of the file: beside the first one, and in its place.
#include "segmentcrew.h"

#include "clock.h"
#include "crewmember.h"
#include "mirrors.h"
#include "redirects.h"

#include <algorithm>
#include <vector>

namespace longhaul {

namespace {

/// A mirror that is so much slower than the others costs more than it brings.
constexpr int kTooSlow = 8;
constexpr std::chrono::seconds kFairTrial{5};
/// For less than this no mirror is asked.
constexpr qint64 kWorthAMirror = 2 * SegmentPlan::kSmallestSplit;

} // namespace

void SegmentCrew::seekMirrors()
{
    if (!m_mirrors || m_repairs || !m_plan.total())
        return;
    const qint64 total = *m_plan.total();
    const int wanted = m_tuner.target() - 1;
    const bool isWorthIt = total - m_plan.taken().byteCount() >= kWorthAMirror;
    if (wanted > 0 && isWorthIt && m_plan.written().contains({0, std::min(Mirrors::kHandshake, total)}))
        m_mirrors->seek(total, m_known.validator, wanted);
}

/// A new mirror takes the place of a connection of the source that has the most.
void SegmentCrew::makeRoomForMirror()
{
    if (m_stopped || m_members.empty())
        return;
    if (openConnections() >= m_tuner.target()) {
        std::map<int, std::vector<WorkerId>> bySource;
        for (const auto &[id, member] : m_members)
            bySource[member->mirror].push_back(id);
        const auto most = std::max_element(bySource.begin(), bySource.end(), [](const auto &a, const auto &b) {
            return a.second.size() < b.second.size();
        });
        if (most->second.size() < 2)
            return;
        dismiss(most->second.back());
    }
    fill();
}

/// The source with the fewest connections; kPrimary is the one that the crew began with. Nothing if all are gone.
std::optional<int> SegmentCrew::pickSource() const
{
    std::map<int, int> open;
    for (const auto &[id, member] : m_members)
        ++open[member->mirror];
    std::optional<int> best;
    if (!m_primaryGone)
        best = kPrimary;
    for (int i = 0; m_mirrors && i < m_mirrors->count(); ++i) {
        if (m_mirrors->isReady(i) && (!best || open[i] < open[*best]))
            best = i;
    }
    return best;
}

void SegmentCrew::requestFromMirror(Member &member)
{
    RangeOrder &order = member.order;
    order.ranged = true;
    order.open = false;
    order.overlap = 0;
    member.flows = false;
    member.endsWithBody = false;
    member.run->send(makeRequest(m_job, m_mirrors->at(member.mirror).known, order));
}

void SegmentCrew::onMirrorHead(Member &member, const ResponseHead &head)
{
    const int mirror = member.mirror;
    RangeExpectation expected = expectationOf(m_mirrors->at(mirror).known, member.order);
    expected.haveBytes = true;
    expected.othersRunning = flowing(&member) > 0;
    expected.now = m_services.clock.wall();
    const Verdict verdict = judgeAnswer(expected, head);
    const auto *use = std::get_if<UseRange>(&verdict);
    if (use && (use->same == SameFile::Yes || isProvedAtTheEnd(m_job.task))) {
        flow(member, use->body.end > use->body.begin ? std::optional(use->body.length()) : std::nullopt);
    } else if (const auto *redirect = std::get_if<Redirect>(&verdict)) {
        const auto target = resolveRedirect(member.order.url, redirect->location);
        if (!target || ++member.hops > kMaxRedirects) {
            dropMirror(mirror, QStringLiteral("it redirects to nowhere"));
            return;
        }
        member.order.url = *target;
        requestFromMirror(member);
    } else if (std::holds_alternative<FewerConnections>(verdict) && !m_mirrors->failed(mirror)) {
        m_noSpawnBefore = m_services.clock.steady() + kSpawnPause;
        dismiss(member.run->id());
        goOnAfterMirror();
    } else {
        const auto *trouble = std::get_if<Trouble>(&verdict);
        dropMirror(mirror,
                   trouble && !trouble->detail.isEmpty() ? trouble->detail : QStringLiteral("its answer does not fit"));
    }
}

void SegmentCrew::onMirrorEnded(Member &member, bool delivered, const QString &why)
{
    const int mirror = member.mirror;
    dismiss(member.run->id());
    if (!delivered && m_mirrors->failed(mirror)) {
        dropMirror(mirror, why);
        return;
    }
    if (!delivered)
        m_noSpawnBefore = m_services.clock.steady() + kSpawnPause;
    goOnAfterMirror();
}

void SegmentCrew::dropMirror(int mirror, const QString &why)
{
    m_mirrors->drop(mirror, why);
    std::vector<WorkerId> idle;
    for (const auto &[id, member] : m_members) {
        if (member->mirror == mirror)
            idle.push_back(id);
    }
    for (const WorkerId id : idle)
        dismiss(id);
    goOnAfterMirror();
}

/// Never ends the transfer while there is another source.
void SegmentCrew::goOnAfterMirror()
{
    if (m_stopped)
        return;
    fill();
    if (!m_members.empty() || m_stopped)
        return;
    if (!m_plan.hasFree() && m_plan.total())
        emit bodyEnded();
    else if (!spawn())
        giveUp(m_primaryTrouble);
}

void SegmentCrew::dropSlowMirrors()
{
    if (!m_mirrors)
        return;
    const auto now = m_services.clock.steady();
    const qint64 usual = usualSpeed();
    for (const auto &[id, member] : m_members) {
        const bool isTried = member->flows && now - member->bornAt > kFairTrial;
        if (member->mirror == kPrimary || !isTried || flowing(member.get()) == 0)
            continue;
        if (member->run->meter().speed(now) < usual / kTooSlow) {
            dropMirror(member->mirror, QStringLiteral("it is much slower than the others"));
            return; // the members have changed
        }
    }
}

/// The mirrors go on without it.
void SegmentCrew::losePrimary(const Trouble &trouble)
{
    m_primaryGone = true;
    m_primaryTrouble = trouble;
    emit noted(QStringLiteral("%1 is left out (%2); the mirrors go on.").arg(m_link.host(), trouble.detail));
    std::vector<WorkerId> idle;
    for (const auto &[id, member] : m_members) {
        if (member->mirror == kPrimary)
            idle.push_back(id);
    }
    for (const WorkerId id : idle)
        dismiss(id);
    goOnAfterMirror();
}

bool SegmentCrew::onlyMirrorsFlow(const Member *besides) const
{
    int mirrors = 0;
    for (const auto &[id, member] : m_members) {
        if (member.get() == besides || !member->flows)
            continue;
        if (member->mirror == kPrimary)
            return false;
        ++mirrors;
    }
    return mirrors > 0;
}

/// Goes on with another address in place of the one that failed. False if there is none, or it would not help.
bool SegmentCrew::moveOn(const Trouble &trouble)
{
    // Where the file at the link has changed, only a digest tells which of two versions is meant.
    const bool isOfMirror = m_link != m_job.task.url;
    const bool helps =
        trouble.isTemporary() || trouble.code != FailureCode::FileChanged || isOfMirror || isProvedAtTheEnd(m_job.task);
    if (!m_mirrors || m_repairs || !helps)
        return false;
    const auto next = m_mirrors->takeNext();
    if (!next)
        return false;
    if (!m_firstTrouble)
        m_firstTrouble = trouble;
    emit noted(QStringLiteral("%1 failed (%2); going on with the mirror %3.")
                   .arg(m_link.host(), trouble.detail, next->link.host()));
    while (!m_members.empty())
        dismiss(m_members.begin()->first);
    startWith(*next);
    spawn();
    return true;
}

void SegmentCrew::startWith(const Mirror &mirror)
{
    const std::optional<qint64> total = m_plan.taken().isEmpty() ? std::nullopt : m_known.total;
    m_known = mirror.known; // nothing unless hands were shaken: then stored bytes are compared
    if (m_plan.taken().isEmpty()) {
        m_plan = SegmentPlan({}, std::nullopt);
    } else {
        m_known.total = total;
        m_known.resumable = true; // an address that cannot go on in the middle is no help
    }
    m_link = mirror.link;
    m_url = mirror.url;
    m_primarySource = static_cast<int>(m_job.task.mirrors.indexOf(mirror.link)) + 1;
    m_primaryGone = false;
    m_fruitless = 0;
    m_finalAddressRetried = false;
    m_rangesRefused = false;
    m_guardFails = false;
    m_tagsProve = false;
    m_comparedAt = -1;
    m_suspectsPage = false;
    m_noSpawnBefore = {};
    if (!m_answered)
        m_redirects.clear();
}

void SegmentCrew::repairFrom(int source)
{
    m_repairs = true;
    m_released = true;
    m_answered = true;
    m_primarySource = source;
    m_known = {};
    m_known.total = m_plan.total();
    m_known.resumable = true;
    if (source > 0 && source <= m_job.task.mirrors.size()) {
        Mirror mirror;
        mirror.link = m_job.task.mirrors.at(source - 1);
        mirror.url = mirror.link;
        startWith(mirror);
    }
}

} // namespace longhaul

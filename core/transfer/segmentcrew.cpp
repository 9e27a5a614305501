#include "segmentcrew.h"

#include "clock.h"
#include "httpdate.h"
#include "mediatype.h"
#include "redirects.h"
#include "safename.h"

#include <algorithm>
#include <limits>

namespace longhaul {

namespace {

constexpr int kMostFruitless = 3;
constexpr std::chrono::seconds kSpawnPause{2};
constexpr std::chrono::seconds kYoung{2};

Trouble troubleOf(const NetworkEnd &end)
{
    using Kind = NetworkEnd::Kind;
    switch (end.kind) {
    case Kind::NotFound: return Trouble::temporary(WaitReason::Network, end.detail);
    case Kind::Tls: return Trouble::permanent(FailureCode::Tls, end.detail);
    case Kind::Protocol: return Trouble::permanent(FailureCode::Protocol, end.detail);
    case Kind::Clean:
        return Trouble::temporary(WaitReason::Retry, QStringLiteral("the server ended the answer early"));
    case Kind::Refused:
    case Kind::Cut:
    case Kind::Timeout:
    case Kind::Proxy:
    case Kind::Aborted: return Trouble::temporary(WaitReason::Retry, end.detail);
    }
    return Trouble::temporary(WaitReason::Retry, end.detail);
}

} // namespace

/// A connection with what it was asked for.
struct SegmentCrew::Member {
    std::unique_ptr<SegmentRun> run;
    RangeOrder order;
    int hops = 0;
    bool flows = false;      // accepted, or to be accepted when the part file is there
    bool isHeld = false;     // waits for `release`
    std::optional<qint64> bodyLength;
    std::chrono::milliseconds bornAt{0};
};

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
    while (openConnections() < target && spawn()) { }
}

void SegmentCrew::onHead(SegmentRun *run, const ResponseHead &head)
{
    Member *member = memberOf(run);
    if (!member || m_stopped)
        return;
    RangeExpectation expected = expectationOf(m_known, member->order);
    expected.haveBytes = !m_plan.written().isEmpty();
    expected.othersRunning = flowing(member) > 0;
    expected.binaryLink = namesBinaryFile(fileNameFromUrl(m_job.task.url));
    expected.now = m_services.clock.wall();
    const Verdict verdict = judgeAnswer(expected, head);
    std::visit(
        [&](const auto &what) {
            using T = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<T, UseRange>) {
                onUse(*member, what, head);
            } else if constexpr (std::is_same_v<T, WholeFile>) {
                onWhole(*member, what, head);
            } else if constexpr (std::is_same_v<T, AlreadyComplete>) {
                onComplete(*member, what);
            } else if constexpr (std::is_same_v<T, Redirect>) {
                onRedirect(*member, what);
            } else if constexpr (std::is_same_v<T, AskWithoutGuard>) {
                emit noted(QStringLiteral("The server ignores If-Range; asking without it and comparing."));
                member->order.guarded = false;
                request(*member);
            } else if constexpr (std::is_same_v<T, AskWithoutRange>) {
                emit noted(QStringLiteral("Asking for the whole file: ") + what.detail);
                m_rangesRefused = true;
                request(*member);
            } else if constexpr (std::is_same_v<T, FewerConnections>) {
                onFewer(*member, what);
            } else {
                onTrouble(*member, what);
            }
        },
        verdict);
}

void SegmentCrew::learn(Member &member, const ResponseHead &head, const Validator &seen, std::optional<qint64> total,
                        std::optional<bool> resumable)
{
    const QDateTime date = parseHttpDate(head.header("Date")).value_or(QDateTime());
    if (total)
        m_known.total = total;
    if (!seen.isEmpty()) {
        m_known.validator = seen;
        m_known.validatorDate = date;
    }
    if (m_known.contentType.isEmpty())
        m_known.contentType = head.header("Content-Type");
    if (resumable)
        m_known.resumable = resumable;
    m_url = member.order.url;
    if (m_answered)
        return;
    m_answered = true;
    TransferFacts facts;
    facts.finalUrl = m_url;
    facts.total = m_known.total;
    facts.resumable = m_known.resumable;
    facts.validator = m_known.validator;
    facts.redirects = m_redirects;
    if (m_job.task.fileName.isEmpty()) {
        const auto disposition = head.has("Content-Disposition")
            ? std::optional(head.header("Content-Disposition")) : std::nullopt;
        facts.proposedName = chooseFileName(disposition, m_url, m_job.task.url, m_known.contentType);
    }
    emit answered(facts);
}

void SegmentCrew::flow(Member &member, std::optional<qint64> bodyLength)
{
    member.flows = true;
    member.bodyLength = bodyLength;
    if (!m_released) {
        member.isHeld = true;
        return;
    }
    member.isHeld = false;
    if (member.order.overlap <= 0) {
        member.run->accept({}, bodyLength);
        fill();
        return;
    }
    const ByteRange before{member.order.range.begin - member.order.overlap, member.order.range.begin};
    m_readBack(before, [this, id = member.run->id(), bodyLength, before](const QByteArray &stored) {
        const auto found = m_members.find(id);
        if (found == m_members.end() || m_stopped)
            return;
        if (stored.size() != before.length()) {
            giveUp(Trouble::permanent(FailureCode::CannotResume, QStringLiteral("the part file could not be compared")));
            return;
        }
        found->second->run->accept(stored, bodyLength);
        fill();
    });
}

void SegmentCrew::onUse(Member &member, const UseRange &use, const ResponseHead &head)
{
    const bool first = !m_answered;
    const bool proved = use.same == SameFile::Yes || m_plan.written().isEmpty() || member.order.overlap > 0;
    if (!proved) {
        giveUp(Trouble::permanent(FailureCode::CannotResume,
                                  QStringLiteral("the server does not tell whether the file is still the same")));
        return;
    }
    if (use.total && !m_plan.total())
        m_plan.setTotal(*use.total);
    const std::optional<qint64> length = use.body.end > use.body.begin ? std::optional(use.body.length()) : std::nullopt;
    member.flows = true;
    learn(member, head, use.seen, use.total, true);
    if (m_stopped)
        return;
    flow(member, length);
    if (first)
        fill();
}

void SegmentCrew::onWhole(Member &member, const WholeFile &whole, const ResponseHead &head)
{
    const bool canResume = whole.resumable == true && !whole.isEncoded;
    if (!m_plan.written().isEmpty()) {
        if (m_known.resumable == true && whole.same != SameFile::Yes) {
            giveUp(Trouble::permanent(FailureCode::CannotResume,
                                      QStringLiteral("the server sends the whole file in place of the rest")));
            return;
        }
        if (whole.same == SameFile::Yes && m_plan.written().ranges().front().begin == 0) {
            // The same version: what is here is read over, not written again.
            emit noted(QStringLiteral("The server sends the whole file; the bytes that are here are read over."));
            member.run->skip(member.order.range.begin);
            flow(member, whole.length);
            return;
        }
        m_plan.release(member.run->id());
        m_plan = SegmentPlan({}, whole.length);
        emit startedOver(QStringLiteral("The server cannot go on in the middle; the download starts again."));
        if (m_stopped)
            return;
        const auto range = m_plan.assignFree(member.run->id());
        if (range)
            member.order.range = *range;
    }
    if (whole.length && !m_plan.total())
        m_plan.setTotal(*whole.length);
    member.order.overlap = 0;
    member.flows = true;
    m_suspectsPage = whole.mayBePage;
    m_known.validator = whole.seen;
    m_known.total = whole.length;
    learn(member, head, whole.seen, whole.length, canResume);
    if (!m_stopped)
        flow(member, whole.length);
}

void SegmentCrew::onComplete(Member &member, const AlreadyComplete &complete)
{
    const WorkerId id = member.run->id();
    if (!m_plan.written().contains({0, complete.total})) {
        giveUp(Trouble::permanent(FailureCode::FileChanged, QStringLiteral("the file has become shorter")));
        return;
    }
    m_plan.setTotal(complete.total);
    m_known.total = complete.total;
    if (!m_answered) {
        m_answered = true;
        TransferFacts facts;
        facts.finalUrl = member.order.url;
        facts.total = complete.total;
        facts.resumable = m_known.resumable;
        facts.validator = m_known.validator;
        facts.redirects = m_redirects;
        if (m_job.task.fileName.isEmpty())
            facts.proposedName = chooseFileName(std::nullopt, member.order.url, m_job.task.url, {});
        emit answered(facts);
    }
    if (m_stopped)
        return;
    dismiss(id);
    emit bodyEnded();
}

void SegmentCrew::onRedirect(Member &member, const Redirect &redirect)
{
    if (++member.hops > kMaxRedirects) {
        giveUp(Trouble::permanent(FailureCode::TooManyRedirects,
                                  QStringLiteral("more than %1 redirects").arg(kMaxRedirects)));
        return;
    }
    const auto target = resolveRedirect(member.order.url, redirect.location);
    if (!target) {
        giveUp(Trouble::permanent(target.error().code, target.error().detail));
        return;
    }
    if (!m_answered)
        m_redirects.append(*target);
    member.order.url = *target;
    request(member);
}

void SegmentCrew::onFewer(Member &member, const FewerConnections &fewer)
{
    const auto now = m_services.clock.steady();
    // Those that still wait for their answer may be refused too; then the number sinks again.
    m_tuner.refused(openConnections() - 1, now);
    m_noSpawnBefore = now + (fewer.retryAfter ? std::chrono::milliseconds(*fewer.retryAfter) : kSpawnPause);
    emit noted(QStringLiteral("The server refuses more connections; going on with %1.").arg(m_tuner.target()));
    dismiss(member.run->id());
}

void SegmentCrew::onTrouble(Member &member, const Trouble &trouble)
{
    // An address that was redirected to may have expired: the original one gives a new one.
    const bool expired = !trouble.isTemporary()
        && (trouble.code == FailureCode::LinkExpired || trouble.code == FailureCode::Forbidden
            || trouble.code == FailureCode::NotFound || trouble.code == FailureCode::NotTheFile);
    if (expired && member.order.url != m_job.task.url && !m_finalAddressRetried && m_answered) {
        m_finalAddressRetried = true;
        emit noted(QStringLiteral("The address that the link led to has expired; asking the link again."));
        m_url = m_job.task.url;
        member.order.url = m_url;
        member.hops = 0;
        request(member);
        return;
    }
    if (flowing(&member) > 0) {
        onFewer(member, {trouble.retryAfter, trouble.detail});
        return;
    }
    giveUp(trouble);
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
            : member.flows ? kBodyPatience : kHeadPatience;
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

// What the crew does with each verdict about an answer.
#include "segmentcrew.h"

#include "clock.h"
#include "crewmember.h"
#include "httpdate.h"
#include "mediatype.h"
#include "redirects.h"
#include "safename.h"

namespace longhaul {

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
        const auto disposition =
            head.has("Content-Disposition") ? std::optional(head.header("Content-Disposition")) : std::nullopt;
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
            giveUp(
                Trouble::permanent(FailureCode::CannotResume, QStringLiteral("the part file could not be compared")));
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
    const std::optional<qint64> length =
        use.body.end > use.body.begin ? std::optional(use.body.length()) : std::nullopt;
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

} // namespace longhaul

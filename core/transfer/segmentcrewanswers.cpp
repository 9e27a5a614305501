// What the crew does with each verdict about an answer.
#include "segmentcrew.h"

#include "clock.h"
#include "crewmember.h"
#include "digestheaders.h"
#include "httpdate.h"
#include "mediatype.h"
#include "redirects.h"
#include "safename.h"
#include "tellableheaders.h"

namespace longhaul {

void SegmentCrew::onHead(SegmentRun *run, const ResponseHead &head)
{
    Member *member = memberOf(run);
    if (!member || m_stopped)
        return;
    if (member->mirror != kPrimary) {
        onMirrorHead(*member, head);
        return;
    }
    RangeExpectation expected = expectationOf(m_known, member->order);
    expected.haveBytes = !m_plan.taken().isEmpty();
    expected.couldCompare = storedBefore(member->order.range.begin) > 0;
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
                emit noted(QStringLiteral("The server's answer to If-Range says nothing; asking without it and "
                                          "comparing."));
                m_guardFails = true;
                request(*member);
            } else if constexpr (std::is_same_v<T, AskWithoutRange>) {
                emit noted(QStringLiteral("Asking for the whole file: ") + what.detail);
                m_rangesRefused = true;
                m_known.claimedTotal = what.claimedTotal;
                request(*member);
            } else if constexpr (std::is_same_v<T, FewerConnections>) {
                if (head.status < 300) // it is no refusal
                    onUnfit(*member, what.detail);
                else
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
    if (member.order.overlap > 0) {
        member.unproved = {seen, date};
    } else if (!seen.isEmpty()) {
        m_known.validator = seen;
        m_known.validatorDate = date;
    }
    if (m_known.contentType.isEmpty())
        m_known.contentType = head.header("Content-Type");
    if (resumable)
        m_known.resumable = resumable;
    m_url = member.order.url;
    if (const auto digest = digestOfHead(head))
        emit digestTold(*digest);
    if (m_answered)
        return;
    m_answered = true;
    TransferFacts facts;
    facts.finalUrl = m_url;
    facts.total = m_known.total;
    facts.resumable = m_known.resumable;
    if (m_link == m_job.task.url) // another address's validator says nothing of the file at the link
        facts.validator = m_known.validator;
    facts.redirects = m_redirects;
    facts.headers = tellableHeaders(head);
    if (m_job.task.fileName.isEmpty()) {
        const auto disposition =
            head.has("Content-Disposition") ? std::optional(head.header("Content-Disposition")) : std::nullopt;
        facts.proposedName = chooseFileName(disposition, m_url, m_job.task.url, m_known.contentType);
    }
    emit answered(facts);
}

void SegmentCrew::flow(Member &member, std::optional<qint64> bodyLength)
{
    const auto now = m_services.clock.steady();
    if (!member.isHeld)
        m_tuner.answered(now - member.bornAt);
    member.flows = true;
    member.bornAt = now;
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
    const qint64 begin = member.order.range.begin;
    const bool isFirst = begin == 0 && m_plan.taken().isEmpty() && flowing(&member) == 0;
    if (!isFirst && !m_repairs && use.same != SameFile::Yes && member.order.overlap == 0 && begin != m_comparedAt) {
        giveUp(Trouble::permanent(FailureCode::CannotResume,
                                  QStringLiteral("the server does not tell whether the file is still the same")));
        return;
    }
    if (use.total && !m_plan.total())
        m_plan.setTotal(*use.total);
    const std::optional<qint64> length =
        use.body.end > use.body.begin ? std::optional(use.body.length()) : std::nullopt;
    member.flows = true;
    member.endsWithBody = false;
    m_tagsProve = m_tagsProve || (m_guardFails && use.same == SameFile::Yes);
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
    member.endsWithBody = true;
    member.mayBeEmpty = whole.length || head.has("Transfer-Encoding");
    if (!m_plan.taken().isEmpty()) {
        const qint64 begin = member.order.range.begin;
        const bool isSame = whole.same == SameFile::Yes;
        member.order.overlap = isSame ? 0 : storedBefore(begin);
        const bool canBeCompared = m_known.resumable == true && member.order.overlap > 0;
        if (!whole.isEncoded && (isSame || canBeCompared)) {
            // What is here is read over, and its end compared where no validator proves that it is the same.
            emit noted(QStringLiteral("The server sends the whole file; the bytes that are here are read over."));
            member.run->skip(begin - member.order.overlap);
            member.flows = true;
            learn(member, head, whole.seen, whole.length, std::nullopt);
            if (!m_stopped)
                flow(member, whole.length);
            return;
        }
        if (m_known.resumable == true) {
            giveUp(Trouble::permanent(FailureCode::CannotResume,
                                      QStringLiteral("the server sends the whole file in place of the rest")));
            return;
        }
        m_plan.release(member.run->id());
        m_plan = SegmentPlan({}, whole.length);
        m_comparedAt = -1;
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
    if (!m_plan.taken().contains({0, complete.total})) {
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

/// The others go on; later one is tried again.
void SegmentCrew::onUnfit(Member &member, const QString &detail)
{
    m_noSpawnBefore = m_services.clock.steady() + kSharingPause;
    emit noted(QStringLiteral("An answer does not fit beside the others (%1); going on with them.").arg(detail));
    dismiss(member.run->id());
}

void SegmentCrew::onTrouble(Member &member, const Trouble &trouble)
{
    // An address that was redirected to may have expired: the original one gives a new one.
    const bool expired = !trouble.isTemporary()
                         && (trouble.code == FailureCode::LinkExpired || trouble.code == FailureCode::Forbidden
                             || trouble.code == FailureCode::NotFound || trouble.code == FailureCode::NotTheFile);
    if (expired && member.order.url != m_link && !m_finalAddressRetried && m_answered) {
        m_finalAddressRetried = true;
        emit noted(QStringLiteral("The address that the link led to has expired; asking the link again."));
        m_url = m_link;
        member.order.url = m_url;
        member.hops = 0;
        request(member);
        return;
    }
    // Who was refused beside others was perhaps one too many, also if they have come to their end meanwhile.
    const bool isRefused =
        !trouble.isTemporary() && (trouble.code == FailureCode::LinkExpired || trouble.code == FailureCode::Forbidden);
    if (isRefused && member.wasOneOfMany && flowing(&member) == 0) {
        emit noted(QStringLiteral("Refused beside connections that have ended meanwhile; asking once more."));
        request(member);
        return;
    }
    if (flowing(&member) == 0)
        giveUp(trouble);
    else if (onlyMirrorsFlow(&member))
        losePrimary(trouble);
    else if (trouble.isTemporary())
        onFewer(member, {trouble.retryAfter, trouble.detail});
    else
        onUnfit(member, trouble.detail);
}

} // namespace longhaul

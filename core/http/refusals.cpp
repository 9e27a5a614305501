#include "refusals.h"

#include "redirects.h"
#include "retryafter.h"

namespace longhaul {

namespace {

Verdict judgeRedirection(const ResponseHead &head)
{
    if (isRedirect(head.status)) {
        const QByteArray location = head.header("Location");
        if (location.isEmpty())
            return failedVerdict(FailureCode::Protocol, QStringLiteral("a redirect without an address"));
        return Redirect{head.status, location};
    }
    if (head.status == 304)
        return failedVerdict(FailureCode::Protocol, QStringLiteral("\"not modified\", although nobody asked"));
    return failedVerdict(FailureCode::HttpStatus, statusDetail(head));
}

/// 401, 403, 404, 407 and 410: the server does not give the file to us, or no longer.
Verdict judgeRefusal(const RangeExpectation &expected, const ResponseHead &head)
{
    if (head.status == 407)
        return failedVerdict(FailureCode::AuthRequired,
                             QStringLiteral("the proxy asks for a user name and a password"));
    if (head.status == 401 && head.has("WWW-Authenticate"))
        return failedVerdict(FailureCode::AuthRequired, statusDetail(head));
    if (expected.hasSomethingToKeep())
        return failedVerdict(FailureCode::LinkExpired, statusDetail(head));
    if (head.status == 401)
        return failedVerdict(FailureCode::AuthRequired, statusDetail(head));
    return failedVerdict(head.status == 403 ? FailureCode::Forbidden : FailureCode::NotFound, statusDetail(head));
}

Verdict judgeError(const RangeExpectation &expected, const ResponseHead &head)
{
    const auto after = retryAfter(head, expected.now);
    const auto wait = [&](WaitReason reason) { return Trouble::temporary(reason, statusDetail(head), after); };
    switch (head.status) {
    case 403:
    case 429:
    case 503:
        if (expected.othersRunning)
            return FewerConnections{after, statusDetail(head)};
        return head.status == 403 && !after ? judgeRefusal(expected, head) : wait(WaitReason::ServerBusy);
    case 401:
    case 404:
    case 407:
    case 410: return judgeRefusal(expected, head);
    case 509:
    case 529: return wait(WaitReason::ServerBusy);
    case 511: return wait(WaitReason::Network);
    case 408:
    case 421:
    case 425: return wait(WaitReason::Retry);
    case 501:
    case 505: return failedVerdict(FailureCode::HttpStatus, statusDetail(head));
    default:
        if (head.status >= 500)
            return wait(WaitReason::Retry);
        return failedVerdict(FailureCode::HttpStatus, statusDetail(head));
    }
}

} // namespace

Verdict failedVerdict(FailureCode code, const QString &detail)
{
    return Trouble::permanent(code, detail);
}

QString statusDetail(const ResponseHead &head)
{
    return QStringLiteral("the server answered with status %1").arg(head.status);
}

Verdict judgeWithoutFile(const RangeExpectation &expected, const ResponseHead &head)
{
    if (head.status == 202)
        return Trouble::temporary(WaitReason::ServerBusy, statusDetail(head), retryAfter(head, expected.now));
    if (head.status < 300)
        return failedVerdict(FailureCode::HttpStatus, statusDetail(head));
    if (head.status < 400)
        return judgeRedirection(head);
    return judgeError(expected, head);
}

} // namespace longhaul

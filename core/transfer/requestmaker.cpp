#include "requestmaker.h"

#include "redirects.h"

#include <algorithm>

namespace longhaul {

namespace {

bool hasHeader(const HeaderList &headers, QByteArrayView name)
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &header) { return name.compare(header.first, Qt::CaseInsensitive) == 0; });
}

/// Headers that belong to the engine: a user's own would break the rules that the checks rely on.
bool isOurs(QByteArrayView name)
{
    static constexpr const char *kOurs[] = {"range",      "if-range",       "accept-encoding",   "host",
                                            "connection", "content-length", "transfer-encoding", "te",
                                            "upgrade",    "expect"};
    return std::any_of(std::begin(kOurs), std::end(kOurs),
                       [&](const char *ours) { return name.compare(ours, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool isHarmlessHeader(QByteArrayView name)
{
    static constexpr const char *kHarmless[] = {"referer", "user-agent", "accept", "accept-language"};
    return std::any_of(std::begin(kHarmless), std::end(kHarmless),
                       [&](const char *known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

bool isSecretHeader(QByteArrayView name)
{
    static constexpr const char *kWords[] = {"auth", "cookie", "token", "key", "secret", "session", "password"};
    const QByteArray lower = name.toByteArray().toLower();
    return std::any_of(std::begin(kWords), std::end(kWords), [&](const char *word) { return lower.contains(word); });
}

QByteArray guardFor(const KnownFile &known, const RangeOrder &order)
{
    return order.ranged && order.guarded ? ifRangeValue(known.validator, known.validatorDate) : QByteArray();
}

HttpRequest makeRequest(const TransferJob &job, const KnownFile &known, const RangeOrder &order)
{
    HttpRequest request;
    request.url = order.url;
    request.watchEnd = order.watchEnd;
    request.proxy = job.proxy;
    request.proxyPassword = job.proxyPassword;
    request.trustedCertificate = job.certificates.trusted.value(originOf(order.url));
    request.refusedCertificates = job.certificates.refused;
    request.headers.emplaceBack("Accept-Encoding", "identity");
    if (order.ranged) {
        const qint64 begin = order.range.begin - order.overlap;
        QByteArray value = "bytes=" + QByteArray::number(begin) + '-';
        if (!order.open)
            value += QByteArray::number(order.range.end - 1);
        request.headers.emplaceBack("Range", value);
        if (const QByteArray guard = guardFor(known, order); !guard.isEmpty())
            request.headers.emplaceBack("If-Range", guard);
    }
    const bool own = isSameOrigin(order.url, job.task.url);
    for (const HeaderList &list : {job.task.headers, job.secretHeaders}) {
        for (const auto &header : list) {
            if (!isOurs(header.first) && (own || isHarmlessHeader(header.first)))
                request.headers.append(header);
        }
    }
    if (!hasHeader(request.headers, "User-Agent"))
        request.headers.emplaceBack("User-Agent", job.userAgent.toLatin1());
    if (!hasHeader(request.headers, "Accept"))
        request.headers.emplaceBack("Accept", "*/*");
    if (own) {
        request.userName = job.signIn.userName;
        request.password = job.signIn.password;
    }
    return request;
}

RangeExpectation expectationOf(const KnownFile &known, const RangeOrder &order)
{
    RangeExpectation expected;
    expected.asked = {order.range.begin - order.overlap, order.range.end};
    expected.open = order.open;
    expected.ranged = order.ranged;
    expected.guarded = !guardFor(known, order).isEmpty();
    expected.canCompare = order.overlap > 0;
    expected.mayStartOver = known.resumable == false;
    expected.knownTotal = known.total;
    expected.claimedTotal = known.claimedTotal;
    expected.known = known.validator;
    expected.knownType = known.contentType;
    return expected;
}

} // namespace longhaul

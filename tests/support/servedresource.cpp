#include "servedresource.h"

#include "serverpart.h"
#include "serversignin.h"

#include <algorithm>
#include <utility>

namespace longhaul {

ServedResource::ServedResource(Resource resource) : m_resource(std::move(resource)) {}

ServerAnswer ServedResource::answer(RequestSeen &request)
{
    request.nth = ++m_requests;
    m_peak = std::max(m_peak, ++m_inFlight);
    if (m_resource.change.atRequest > 0 && m_requests >= m_resource.change.atRequest && m_resource.change.content)
        change(*std::exchange(m_resource.change.content, std::nullopt));
    if (m_resource.hook) {
        if (auto answer = m_resource.hook(request))
            return *answer;
    }
    if (auto answer = refusal(request))
        return *answer;
    return file(request);
}

void ServedResource::bodySent(qint64 bytes)
{
    m_bytesSent += bytes;
    const qint64 limit = m_resource.change.afterBytes;
    if (limit >= 0 && m_bytesSent >= limit && m_resource.change.content)
        change(*std::exchange(m_resource.change.content, std::nullopt));
}

void ServedResource::change(const TestContent &content)
{
    m_resource.content = content;
    ++m_version;
}

void ServedResource::forgetCounts()
{
    m_requests = 0;
    m_files = 0;
    m_peak = m_inFlight;
    m_bytesSent = 0;
}

std::optional<ServerAnswer> ServedResource::refusal(const RequestSeen &request)
{
    for (Hiccup &hiccup : m_resource.first) {
        if (hiccup.times > 0) {
            --hiccup.times;
            return hiccup.answer;
        }
    }
    if (m_resource.crowd.most > 0 && m_inFlight > m_resource.crowd.most)
        return m_resource.crowd.answer;
    if (request.nth >= m_resource.signIn.fromRequest && !isSignedIn(m_resource.signIn, request))
        return signInChallenge(m_resource.signIn);
    if (!m_resource.cookie.require.isEmpty() && !request.header("Cookie").contains(m_resource.cookie.require))
        return ServerAnswer::text(403, "cookie missing\n");
    const ExpiryOptions &expiry = m_resource.expiry;
    if ((expiry.requests >= 0 && request.nth > expiry.requests) || (expiry.bytes >= 0 && m_bytesSent >= expiry.bytes))
        return expiry.answer;
    if (m_resource.redirect)
        return ServerAnswer::text(m_resource.redirect->status, "elsewhere\n",
                                  {{"Location", m_resource.redirect->location}});
    return std::nullopt;
}

ServerAnswer ServedResource::file(const RequestSeen &request)
{
    ServerAnswer answer;
    const qint64 size = m_resource.content.size;
    answer.content = m_resource.content;
    answer.range = {0, size};
    describe(answer, request);
    if (isPartDue(request)) {
        const auto asked = request.range(size);
        if (m_resource.range.always416 || (asked && asked->isEmpty()))
            return unsatisfiable();
        if (asked)
            makePart(answer, *asked, m_resource.range, request.nth);
    }
    setLength(answer, m_resource.length);
    setFlow(answer);
    if (request.method == "HEAD")
        answer.range = {};
    return answer;
}

ServerAnswer ServedResource::unsatisfiable() const
{
    HeaderList headers;
    if (m_resource.range.totalIn416)
        headers.emplaceBack("Content-Range", "bytes */" + QByteArray::number(m_resource.content.size));
    return ServerAnswer::text(416, "no such range\n", headers);
}

bool ServedResource::isPartDue(const RequestSeen &request) const
{
    const RangeOptions &options = m_resource.range;
    if (options.support != RangeOptions::Support::Honest || request.header("Range").isNull())
        return false;
    if (options.refusedFrom > 0 && request.nth >= options.refusedFrom)
        return false;
    const QByteArray guard = request.header("If-Range");
    if (guard.isNull() || options.ifRangeIgnored)
        return true;
    if (options.ifRangeAlways200 || guard.startsWith("W/"))
        return false;
    return guard.startsWith('"') ? guard == etag(request) : guard == lastModified();
}

QByteArray ServedResource::etag(const RequestSeen &request) const
{
    const TestContent &content = m_resource.content;
    const QByteArray name = content.text.isEmpty()
                                ? QByteArray::number(content.seed, 16) + '-' + QByteArray::number(content.size, 16)
                                : QCryptographicHash::hash(content.text, QCryptographicHash::Md5).toHex();
    switch (m_resource.validator.etag) {
    case ValidatorOptions::Etag::Strong: return '"' + name + '"';
    case ValidatorOptions::Etag::Weak: return "W/\"" + name + '"';
    case ValidatorOptions::Etag::None: return {};
    case ValidatorOptions::Etag::PerRequest: return "\"request-" + QByteArray::number(request.order) + '"';
    case ValidatorOptions::Etag::Constant: return "\"constant\"";
    }
    return {};
}

QByteArray ServedResource::lastModified() const
{
    if (!m_resource.validator.lastModified)
        return {};
    return asHttpDate(m_resource.validator.modified.addSecs(3600LL * m_version));
}

void ServedResource::describe(ServerAnswer &answer, const RequestSeen &request) const
{
    const HeadOptions &head = m_resource.head;
    answer.before = head.before;
    answer.endlessHeaders = head.endless;
    answer.version = head.http10 ? "HTTP/1.0" : "HTTP/1.1";
    answer.closeAfter = head.http10 || head.close;
    const auto add = [&](const QByteArray &name, const QByteArray &value) {
        if (!value.isEmpty())
            answer.headers.emplaceBack(name, value);
    };
    add("Date", asHttpDate(QDateTime::currentDateTimeUtc()));
    add("Content-Type", m_resource.contentType);
    add("Content-Encoding", head.contentEncoding);
    add("ETag", etag(request));
    add("Last-Modified", lastModified());
    if (m_resource.range.support != RangeOptions::Support::None)
        add("Accept-Ranges", "bytes");
    add("Set-Cookie", m_resource.cookie.set);
    add("X-Junk", QByteArray(head.junkBytes, 'j'));
    add("Connection", head.close ? "close" : "");
    answer.headers += m_resource.headers;
}

void ServedResource::setFlow(ServerAnswer &answer)
{
    ++m_files;
    answer.flow = m_resource.flow;
    if (answer.flow.times >= 0 && m_files > answer.flow.times) {
        answer.flow.stallAfter = -1;
        answer.flow.cutAfter = -1;
    }
    if (m_resource.stragglerEvery > 0 && m_files % m_resource.stragglerEvery == 0)
        answer.flow.rate = m_resource.stragglerRate;
}

} // namespace longhaul

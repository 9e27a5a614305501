#include "pagereader.h"

#include "clock.h"
#include "mediatype.h"
#include "smallfetch.h"

namespace longhaul {

namespace {

/// A film or an archive has no links: its bytes are of no use to anybody.
bool mayHaveLinks(const QByteArray &contentType)
{
    const QByteArray type = mediaType(contentType);
    return type.isEmpty() || type.startsWith("text/") || type.endsWith("+xml") || type == "application/xml";
}

Failure failureOf(const SmallFetch::Result &result)
{
    switch (result.head.status) {
    case 0: return {FailureCode::GaveUp, result.why};
    case 401: return {FailureCode::AuthRequired, {}};
    case 403: return {FailureCode::Forbidden, {}};
    case 404:
    case 410: return {FailureCode::NotFound, {}};
    default: return {FailureCode::HttpStatus, result.why};
    }
}

PageContent contentOf(const QUrl &url, SmallFetch::Result result)
{
    PageContent content;
    content.url = url;
    content.finalUrl = result.url;
    const QByteArray type = result.head.header("Content-Type");
    content.contentType = QString::fromLatin1(type);
    const bool isAnswered = result.head.status == 200 || result.head.status == 206;
    if (!isAnswered || (!result.why.isEmpty() && result.body.isEmpty()))
        content.error = failureOf(result);
    else if (mayHaveLinks(type))
        content.body = std::move(result.body);
    content.isCut = isAnswered && (!result.why.isEmpty() || content.body.size() >= PageReader::kMostBytes);
    return content;
}

} // namespace

struct PageReader::Page {
    Page(HttpGateway &gateway, Clock &clock, TransferJob wanted) : job(std::move(wanted)), fetch(gateway, clock, job) {}

    TransferJob job;
    SmallFetch fetch;
};

PageReader::PageReader(HttpGateway &gateway, Clock &clock, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock)
{
}

PageReader::~PageReader() = default;

void PageReader::fetch(TransferJob job, Read read)
{
    const QUrl url = job.task.url;
    if (m_pages.size() >= kAtOnce) {
        PageContent busy;
        busy.url = url;
        busy.error = Failure{FailureCode::GaveUp, QStringLiteral("too many pages are being read")};
        read(busy);
        return;
    }
    const int id = ++m_lastId;
    auto page = std::make_unique<Page>(m_gateway, m_clock, std::move(job));
    SmallFetch &fetch = page->fetch;
    m_pages.emplace(id, std::move(page));
    SmallFetch::Wanted wanted;
    wanted.order.url = url;
    wanted.order.ranged = false;
    wanted.most = kMostBytes;
    wanted.patience = kPatience;
    fetch.start(wanted, [this, id, url, read = std::move(read)](const SmallFetch::Result &result) {
        read(contentOf(url, result));
        // The fetch is on the stack.
        QMetaObject::invokeMethod(this, [this, id] { m_pages.erase(id); }, Qt::QueuedConnection);
    });
}

} // namespace longhaul

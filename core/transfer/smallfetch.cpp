#include "smallfetch.h"

#include "clock.h"
#include "redirects.h"

#include <utility>

namespace longhaul {

SmallFetch::SmallFetch(HttpGateway &gateway, Clock &clock, const TransferJob &job, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_job(job)
    , m_patience(clock.makeAlarm([this] { end(QStringLiteral("it did not answer in time")); }))
{
}

SmallFetch::~SmallFetch()
{
    if (m_exchange)
        m_exchange->abort();
}

void SmallFetch::start(const Wanted &wanted, Done done)
{
    m_wanted = wanted;
    m_done = std::move(done);
    m_patience->start(wanted.patience);
    ask(wanted.order.url);
}

void SmallFetch::ask(const QUrl &url)
{
    if (m_exchange) {
        m_exchange->abort();
        m_exchange->disconnect(this);
        m_exchange.release()->deleteLater(); // we are in one of its signals
    }
    m_wanted.order.url = url;
    m_exchange = m_gateway.get(makeRequest(m_job, {}, m_wanted.order));
    connect(m_exchange.get(), &HttpExchange::headReceived, this, &SmallFetch::onHead);
    connect(m_exchange.get(), &HttpExchange::readable, this, &SmallFetch::onReadable);
    connect(m_exchange.get(), &HttpExchange::finished, this, &SmallFetch::onFinished);
}

void SmallFetch::onHead(const ResponseHead &head)
{
    if (isRedirect(head.status)) {
        const auto target = resolveRedirect(m_wanted.order.url, head.header("Location"));
        if (!target || ++m_hops > kMaxRedirects)
            end(QStringLiteral("it redirects to nowhere"));
        else if (m_wanted.redirects == Wanted::Redirects::SameOrigin && !isSameOrigin(*target, m_wanted.order.url))
            end(QStringLiteral("it redirects to another server"));
        else
            ask(*target);
        return;
    }
    m_result.head = head;
    m_result.url = m_wanted.order.url;
    if (head.status != 200 && head.status != 206)
        end(QStringLiteral("status %1").arg(head.status));
}

void SmallFetch::onReadable()
{
    while (m_done && m_result.head.status != 0 && m_exchange->bytesAvailable() > 0) {
        const qint64 room = m_wanted.most - m_result.body.size();
        if (room <= 0) {
            end({});
            return;
        }
        const QByteArray bytes = m_exchange->read(room);
        if (bytes.isEmpty())
            return;
        m_result.body += bytes;
    }
}

void SmallFetch::onFinished()
{
    onReadable();
    if (!m_done)
        return;
    const NetworkEnd reached = m_exchange->end();
    end(reached.kind == NetworkEnd::Kind::Clean && m_result.head.status != 0
            ? QString()
            : (reached.detail.isEmpty() ? QStringLiteral("the answer was cut") : reached.detail));
}

void SmallFetch::end(const QString &why)
{
    if (!m_done)
        return;
    m_patience->stop();
    m_exchange->disconnect(this);
    m_exchange->abort();
    m_result.why = why;
    // The owner may let go of this object in its answer, and one of the exchange's signals may be on the stack.
    QMetaObject::invokeMethod(
        this, [this, done = std::exchange(m_done, nullptr)] { done(std::move(m_result)); }, Qt::QueuedConnection);
}

} // namespace longhaul

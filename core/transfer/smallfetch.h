#pragma once

#include "httpgateway.h"
#include "requestmaker.h"
#include "transferjob.h"

#include <QObject>

#include <functional>
#include <memory>

namespace longhaul {

class Alarm;
class Clock;

/// A small answer, whole, in memory: asked beside a transfer, bounded in bytes and time. Follows redirects.
class SmallFetch : public QObject
{
    Q_OBJECT

public:
    struct Wanted {
        RangeOrder order;                          // its `url` is asked first
        qint64 most = 0;                           // bytes of the body; what comes behind them is not read
        std::chrono::milliseconds patience{10000}; // for all of it
        enum class Redirects { SameOrigin, AnyOrigin } redirects = Redirects::AnyOrigin;
    };
    struct Result {
        ResponseHead head; // status 0: no answer that could be read
        QByteArray body;
        QUrl url;    // where it came from
        QString why; // what went wrong; empty if the body ended, or has `most` bytes
    };
    using Done = std::function<void(Result)>;

    SmallFetch(HttpGateway &gateway, Clock &clock, const TransferJob &job, QObject *parent = nullptr);
    ~SmallFetch() override;

    /// Once for each object. `done` is called once, never from inside this call; not at all if the object goes.
    void start(const Wanted &wanted, Done done);

private:
    void ask(const QUrl &url);
    void onHead(const ResponseHead &head);
    void onReadable();
    void onFinished();
    void end(const QString &why);

    HttpGateway &m_gateway;
    const TransferJob &m_job;
    std::unique_ptr<Alarm> m_patience;
    std::unique_ptr<HttpExchange> m_exchange;
    Wanted m_wanted;
    Done m_done;
    Result m_result;
    int m_hops = 0;
};

} // namespace longhaul

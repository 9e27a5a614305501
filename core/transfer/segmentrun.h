#pragma once

#include "bandwidth.h"
#include "httpgateway.h"
#include "segmentplan.h"
#include "speedmeter.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace longhaul {

class Clock;
class Disk;

/// One connection of a transfer: sends a request, shows the head to its owner, and when the owner has accepted it,
/// pumps the body: only as fast as the disk has room and the limits allow.
class SegmentRun : public QObject
{
    Q_OBJECT

public:
    /// The most that is read in one piece.
    static constexpr qint64 kPiece = 256 * 1024;

    /// Where the bytes go. Both calls come from the pump.
    struct Sink {
        std::function<qint64()> wanted;             // bytes that this worker has still to fetch
        std::function<void(QByteArray bytes)> take; // in order, never empty, never more than wanted
    };
    struct Services {
        HttpGateway &gateway;
        Disk &disk;
        Clock &clock;
        std::shared_ptr<Bandwidth::Account> account;
    };

    SegmentRun(const Services &services, WorkerId id, Sink sink, QObject *parent = nullptr);
    ~SegmentRun() override;

    /// Sends a request; a former one of this run is let go.
    void send(const HttpRequest &request);
    /// The body may flow. Its first bytes must equal `overlap`; they are compared, not handed on.
    /// `bodyLength`: bytes that the body has, if known; a connection whose body is read to its end can be used again.
    void accept(const QByteArray &overlap, std::optional<qint64> bodyLength);
    /// Bytes of the body that come before the wanted ones, such as from a server that begins earlier than asked.
    void skip(qint64 bytes) { m_toSkip = bytes; }
    /// Lets go without any further signal.
    void drop();

    [[nodiscard]] WorkerId id() const { return m_id; }
    [[nodiscard]] bool isAccepted() const { return m_accepted; }
    [[nodiscard]] const SpeedMeter &meter() const { return m_meter; }
    /// Time since something came, or since the request was sent; zero while it is we who do not read.
    [[nodiscard]] std::chrono::milliseconds silence() const;
    /// Bytes of the body that came in this request.
    [[nodiscard]] qint64 bodyBytes() const { return m_bodyBytes; }

signals:
    void headReceived(longhaul::SegmentRun *run, const longhaul::ResponseHead &head);
    /// All that this worker had to fetch was handed on; the connection is closed if the server has more.
    void satisfied(longhaul::SegmentRun *run);
    /// The network side ended and everything that came was handed on.
    void ended(longhaul::SegmentRun *run, const longhaul::NetworkEnd &end);
    /// The overlap is not what the part file has.
    void contradicted(longhaul::SegmentRun *run);

private:
    void pump();
    bool pumpOnce();
    bool compareOverlap();

    Services m_services;
    WorkerId m_id;
    Sink m_sink;
    std::unique_ptr<HttpExchange> m_exchange;
    std::unique_ptr<Bandwidth::Reader> m_reader;
    SpeedMeter m_meter;
    QByteArray m_overlap;
    qint64 m_toSkip = 0;
    qint64 m_bodyBytes = 0;
    std::chrono::milliseconds m_lastSign{0};
    std::optional<qint64> m_bodyLength;
    bool m_headSeen = false;
    bool m_accepted = false;
    bool m_heldByUs = false;
    bool m_over = false;
};

} // namespace longhaul

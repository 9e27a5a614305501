#pragma once

#include "channel.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace longhaul {

/// One end of a connection inside one process and one thread. Lines arrive from the event loop, as a socket's do.
class MemoryChannel : public Channel
{
    Q_OBJECT

public:
    using Pair = std::pair<std::unique_ptr<MemoryChannel>, std::unique_ptr<MemoryChannel>>;
    /// Two ends that are connected with each other.
    [[nodiscard]] static Pair makePair();

    /// Closes; the other side is told.
    ~MemoryChannel() override;

    void send(const QByteArray &line) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] qint64 bytesToSend() const override { return m_bytesUnderWay; }

private:
    MemoryChannel() = default;
    void deliver(const QByteArray &line);
    void onOtherClosed();
    void tellClosed();

    QPointer<MemoryChannel> m_other;
    qint64 m_bytesUnderWay = 0;
    bool m_open = true;
    bool m_told = false; // `closed` was emitted
};

} // namespace longhaul

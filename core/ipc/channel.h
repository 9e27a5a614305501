#pragma once

#include <QByteArray>
#include <QObject>

namespace longhaul {

/// Carries lines both ways: over a local socket, or between two ends in one process.
/// A line is UTF-8 without its end mark, at most `kLargestLine` bytes.
class Channel : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kLargestLine = 4 * 1024 * 1024;

    using QObject::QObject;

    /// Queues one line; it must hold no line break. Nothing happens on a closed channel.
    virtual void send(const QByteArray &line) = 0;
    /// Sends what is queued, then closes; `closed` follows.
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    /// Bytes that the other side has not taken yet: a reader that does not read is to be dropped, not fed.
    [[nodiscard]] virtual qint64 bytesToSend() const = 0;

signals:
    void lineReceived(const QByteArray &line);
    /// A line longer than `kLargestLine` was thrown away.
    void lineTooLong();
    void closed();
};

} // namespace longhaul

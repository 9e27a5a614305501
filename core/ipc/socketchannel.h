#pragma once

#include "channel.h"
#include "linesplitter.h"

#include <QLocalSocket>

#include <memory>

namespace longhaul {

/// Lines over a local socket. Reads at most 64 KiB at a time, so that one busy peer does not starve the others.
class SocketChannel : public Channel
{
    Q_OBJECT

public:
    /// `socket` is connected. What it has received already is told from the event loop, never from here.
    explicit SocketChannel(std::unique_ptr<QLocalSocket> socket, QObject *parent = nullptr);
    ~SocketChannel() override;

    void send(const QByteArray &line) override;
    void close() override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 bytesToSend() const override;

    /// The socket's own handle, for questions about the other side; -1 when closed.
    [[nodiscard]] qintptr descriptor() const;

private:
    void onReadable();
    void onDisconnected();

    std::unique_ptr<QLocalSocket> m_socket;
    LineSplitter m_splitter{kLargestLine};
    bool m_open = true;
    bool m_told = false; // `closed` was emitted
};

} // namespace longhaul

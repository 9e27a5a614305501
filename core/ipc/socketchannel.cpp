#include "socketchannel.h"

#include <QPointer>

#include <array>
#include <limits>
#include <utility>

namespace longhaul {

namespace {

constexpr qint64 kReadAtOnce = 64 * 1024; // bytes

} // namespace

SocketChannel::SocketChannel(std::unique_ptr<QLocalSocket> socket, QObject *parent)
    : Channel(parent), m_socket(std::move(socket))
{
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(kReadAtOnce);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &SocketChannel::onReadable);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &SocketChannel::onDisconnected);
    // Whoever made the channel connects to its signals after this.
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &SocketChannel::onReadable, Qt::QueuedConnection);
    if (m_socket->state() == QLocalSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &SocketChannel::onDisconnected, Qt::QueuedConnection);
}

SocketChannel::~SocketChannel()
{
    m_socket->disconnect(this);
}

void SocketChannel::send(const QByteArray &line)
{
    if (!isOpen())
        return;
    m_socket->write(line);
    m_socket->write("\n", 1);
}

void SocketChannel::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_socket->flush();
    m_socket->disconnectFromServer(); // writes what is left first
    if (m_socket->state() == QLocalSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &SocketChannel::onDisconnected, Qt::QueuedConnection);
}

bool SocketChannel::isOpen() const
{
    return m_open && m_socket->state() == QLocalSocket::ConnectedState;
}

qint64 SocketChannel::bytesToSend() const
{
    return m_socket->bytesToWrite();
}

qintptr SocketChannel::descriptor() const
{
    return m_socket->socketDescriptor();
}

void SocketChannel::onReadable()
{
    std::array<char, kReadAtOnce> buffer = {};
    const qint64 count = m_socket->read(buffer.data(), static_cast<qint64>(buffer.size()));
    if (count <= 0)
        return;
    const LineSplitter::Result result = m_splitter.feed(QByteArrayView(buffer.data(), count));
    // What reacts to a line may close or delete the channel, and then nothing more is told.
    const QPointer<SocketChannel> alive(this);
    for (const QByteArray &line : result.lines) {
        if (alive && m_open)
            emit lineReceived(line);
    }
    for (int i = 0; i < result.tooLong && alive && m_open; ++i)
        emit lineTooLong();
    if (alive && m_open && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &SocketChannel::onReadable, Qt::QueuedConnection);
}

void SocketChannel::onDisconnected()
{
    if (std::exchange(m_told, true))
        return;
    // Lines that came together with the end are still to be told.
    const QPointer<SocketChannel> alive(this);
    qint64 before = std::numeric_limits<qint64>::max();
    while (alive && m_open && m_socket->bytesAvailable() > 0 && m_socket->bytesAvailable() < before) {
        before = m_socket->bytesAvailable();
        onReadable();
    }
    if (!alive)
        return;
    m_open = false;
    emit closed();
}

} // namespace longhaul

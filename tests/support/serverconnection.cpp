#include "serverconnection.h"

#include "serverrequest.h"

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#    include <sys/socket.h>
#endif

namespace longhaul {

namespace {

// Small buffers, so that what was sent is nearly what was received.
constexpr qint64 kSocketBuffer = 128 * 1024;
constexpr std::chrono::milliseconds kTick{5};

} // namespace

ServerConnection::ServerConnection(ServerScript &script, QTcpSocket *socket, int number, QObject *parent)
    : QObject(parent), m_script(script), m_socket(socket), m_number(number)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kSocketBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_script.connectionOpened();
    connect(&m_timer, &QTimer::timeout, this, &ServerConnection::pump);
    connect(m_socket, &QTcpSocket::readyRead, this, &ServerConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ServerConnection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, &ServerConnection::onDisconnected);
}

ServerConnection::~ServerConnection()
{
    m_socket->disconnect(this);
    leave(false);
    m_script.connectionClosed();
}

void ServerConnection::release()
{
    if (!m_stalled)
        return;
    m_stalled = false;
    m_answer.flow.stallAfter = -1;
    if (m_answer.manner == ServerAnswer::Manner::Silence)
        finish();
    else
        pump();
}

void ServerConnection::reset()
{
    m_ending = true;
#ifdef Q_OS_UNIX
    const linger hard{1, 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
    m_socket->abort();
}

void ServerConnection::onReadyRead()
{
    constexpr qsizetype kLargestHead = 1 << 20;
    m_input += m_socket->readAll();
    if (m_input.size() > kLargestHead)
        return reset();
    if (m_order == 0 && !m_ending)
        nextRequest();
}

void ServerConnection::onDisconnected()
{
    leave(false);
    emit gone();
}

void ServerConnection::nextRequest()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    auto request = parseRequest(m_input.left(end));
    m_input.remove(0, end + 4);
    if (!request)
        return reset();
    request->connection = m_number;
    const bool wantsClose = request->header("Connection").compare("close", Qt::CaseInsensitive) == 0;
    auto arrival = m_script.arrive(*request);
    m_order = arrival.order;
    m_answer = std::move(arrival.answer);
    m_answer.closeAfter = m_answer.closeAfter || wantsClose;
    m_throttle = ServerThrottle(m_answer.flow.rate);
    m_headSent = m_answer.manner != ServerAnswer::Manner::Answer;
    m_tailSent = false;
    m_given = 0;
    m_reported = 0;
    begin();
}

void ServerConnection::begin()
{
    switch (m_answer.manner) {
    case ServerAnswer::Manner::Answer:
        if (!m_answer.before.isEmpty())
            m_socket->write(m_answer.before);
        m_timer.start(m_answer.flow.headDelay);
        return;
    case ServerAnswer::Manner::Raw:
        m_socket->write(m_answer.raw);
        m_answer.closeAfter = true;
        return finish();
    case ServerAnswer::Manner::Close: m_answer.closeAfter = true; return finish();
    case ServerAnswer::Manner::Reset: return reset();
    case ServerAnswer::Manner::Silence:
        m_answer.closeAfter = true;
        m_stalled = true;
        return;
    }
}

void ServerConnection::sendHead()
{
    m_headSent = true;
    QByteArray head = m_answer.version + ' ' + QByteArray::number(m_answer.status) + ' ' + m_answer.reason + "\r\n";
    for (const auto &[name, value] : m_answer.headers)
        head += name + ": " + value + "\r\n";
    if (!m_answer.endlessHeaders)
        head += "\r\n";
    m_socket->write(head);
}

void ServerConnection::pump()
{
    reportSent();
    if (m_order == 0 || m_stalled || m_ending || m_timer.isActive())
        return;
    if (!m_headSent)
        sendHead();
    while (m_socket->bytesToWrite() < kSocketBuffer) {
        if (m_answer.endlessHeaders) {
            if (m_socket->write("X-Endless: " + QByteArray(4096, 'e') + "\r\n") < 0)
                return; // the client went in between
            continue;
        }
        if (m_answer.flow.cutAfter >= 0 && m_given >= m_answer.flow.cutAfter)
            return cut();
        if (m_given >= m_answer.range.length())
            return finish();
        if (m_answer.flow.stallAfter >= 0 && m_given >= m_answer.flow.stallAfter) {
            m_stalled = true;
            return;
        }
        const qint64 length = allowance();
        if (length <= 0)
            return m_timer.start(kTick);
        sendPiece(length);
        if (m_answer.flow.pause.count() > 0)
            return m_timer.start(m_answer.flow.pause);
    }
}

qint64 ServerConnection::allowance()
{
    const Flow &flow = m_answer.flow;
    qint64 most = std::min(flow.piece, m_answer.range.length() - m_given);
    if (flow.cutAfter >= 0)
        most = std::min(most, flow.cutAfter - m_given);
    if (flow.stallAfter >= 0)
        most = std::min(most, flow.stallAfter - m_given);
    const qint64 own = m_throttle.take(most);
    const qint64 shared = m_script.takeTokens(own);
    m_throttle.giveBack(own - shared);
    return shared;
}

void ServerConnection::sendPiece(qint64 length)
{
    const qint64 from = m_answer.range.begin + m_given;
    const QByteArray bytes = m_answer.content.bytes({from, from + length});
    if (m_answer.framing == ServerAnswer::Framing::Plain)
        m_socket->write(bytes);
    else
        m_socket->write(QByteArray::number(length, 16) + "\r\n" + bytes + "\r\n");
    m_given += length;
}

void ServerConnection::reportSent()
{
    if (m_order == 0)
        return;
    const qint64 sent = std::max<qint64>(0, m_given - m_socket->bytesToWrite());
    if (sent > m_reported) {
        m_script.bodySent(m_order, sent - m_reported);
        m_reported = sent;
    }
}

void ServerConnection::cut()
{
    if (m_answer.flow.cut == Flow::Cut::Reset) {
        // A reset throws away what was not sent yet, so that goes first.
        if (m_socket->bytesToWrite() == 0)
            reset();
        return;
    }
    m_ending = true;
    m_socket->disconnectFromHost();
}

void ServerConnection::finish()
{
    if (m_answer.framing == ServerAnswer::Framing::Chunked && !std::exchange(m_tailSent, true))
        m_socket->write("0\r\n\r\n");
    // Not before the last byte is with the network, so that what counts as sent was sent; `pump` comes back.
    if (m_socket->bytesToWrite() > 0)
        return;
    leave(true);
    if (!m_answer.closeAfter)
        return nextRequest();
    m_ending = true;
    m_socket->disconnectFromHost();
}

void ServerConnection::leave(bool finished)
{
    if (m_order == 0)
        return;
    if (finished)
        m_script.bodySent(m_order, m_given - m_reported);
    else
        reportSent();
    m_script.left(std::exchange(m_order, 0), finished);
}

} // namespace longhaul

#include "launchattempt.h"

#include "peeruser.h"
#include "socketchannel.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace longhaul {

namespace {

constexpr std::chrono::milliseconds kLongestPause{200};
/// An agent that is just stopping keeps its lock for up to two seconds, and one that is started then goes away.
constexpr std::chrono::milliseconds kStartAgainAfter{2500};

bool hasPassed(const QElapsedTimer &timer, std::chrono::milliseconds time)
{
    return timer.isValid() && timer.hasExpired(time.count());
}

} // namespace

LaunchAttempt::LaunchAttempt(AgentLauncher::Options options, Hand hand, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_hand(std::move(hand))
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &LaunchAttempt::tryToConnect);
}

void LaunchAttempt::begin()
{
    // From the event loop, so that nobody is called back before his call has returned.
    m_retryTimer.start(0);
}

void LaunchAttempt::tryToConnect()
{
    m_socket = std::make_unique<QLocalSocket>();
    // Queued: the socket may answer inside the call, and is replaced by what follows.
    connect(m_socket.get(), &QLocalSocket::connected, this, &LaunchAttempt::onConnected, Qt::QueuedConnection);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &LaunchAttempt::onRefused, Qt::QueuedConnection);
    m_socket->connectToServer(m_options.socketPath);
}

void LaunchAttempt::onConnected()
{
    if (!m_hand)
        return;
    if (peerUser(m_socket->socketDescriptor()) == PeerUser::Other)
        return fail(QStringLiteral("Another user's program answers at %1; it is not used.").arg(m_options.socketPath));
    m_socket->disconnect(this);
    const Hand hand = std::exchange(m_hand, nullptr);
    deleteLater();
    hand(std::make_unique<SocketChannel>(std::move(m_socket)));
}

void LaunchAttempt::onRefused(QLocalSocket::LocalSocketError error)
{
    if (!m_hand)
        return;
    const bool nobodyThere = error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError
                             || error == QLocalSocket::PeerClosedError || error == QLocalSocket::SocketTimeoutError;
    if (nobodyThere)
        onNobodyThere();
    else
        fail(QStringLiteral("The agent could not be reached at %1: %2")
                 .arg(m_options.socketPath, m_socket->errorString()));
}

void LaunchAttempt::onNobodyThere()
{
    if (m_options.starters.isEmpty())
        return fail(QStringLiteral("No agent is running."));
    if (const QString refusal = m_sinceFirstStart.isValid() ? refusalOfAgent() : QString(); !refusal.isEmpty())
        return fail(QStringLiteral("The agent cannot work: %1").arg(refusal));
    if (hasPassed(m_sinceFirstStart, m_options.patience)) {
        const QString hint =
            m_options.logPath.isEmpty() ? QString() : QStringLiteral(" See %1.").arg(m_options.logPath);
        return fail(QStringLiteral("The agent was started, but does not answer.") + hint);
    }
    if (!m_sinceLastStart.isValid() || hasPassed(m_sinceLastStart, kStartAgainAfter)) {
        QFile::remove(m_options.refusalPath); // of an earlier one
        if (const auto started = startAgent(); !started)
            return fail(QStringLiteral("The agent could not be started: %1").arg(started.error()));
        if (!m_sinceFirstStart.isValid())
            m_sinceFirstStart.start();
        m_sinceLastStart.start();
    }
    m_retryTimer.start(m_pause);
    m_pause = std::min(m_pause * 2, kLongestPause);
}

QString LaunchAttempt::refusalOfAgent() const
{
    constexpr qint64 kLongest = 4096;
    QFile note(m_options.refusalPath);
    return note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.read(kLongest)).trimmed() : QString();
}

std::expected<void, QString> LaunchAttempt::startAgent() const
{
    QString error;
    for (const AgentLauncher::Starter &starter : m_options.starters) {
        const auto started = starter();
        if (started)
            return {};
        error = started.error();
    }
    return std::unexpected(error);
}

void LaunchAttempt::fail(const QString &error)
{
    const Hand hand = std::exchange(m_hand, nullptr);
    deleteLater();
    hand(std::unexpected(error));
}

} // namespace longhaul

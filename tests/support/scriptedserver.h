#pragma once

#include "serverscript.h"

#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <memory>
#include <optional>

namespace longhaul {

/// An HTTP/1.1 server on 127.0.0.1 that does what it is told, however wrong. It listens from its
/// construction on, in a thread of its own, so that a test may block on its processes.
///
///     ScriptedServer server;
///     server.add("/file", {.content = {.seed = 7, .size = 1 << 20}, .flow = {.cutAfter = 1000}});
///     run(server.link("/file"));
///     QCOMPARE(server.requests("/file").size(), 2);
class ScriptedServer
{
public:
    /// With a TLS configuration (certificate and key) it speaks https.
    explicit ScriptedServer(std::optional<QSslConfiguration> tls = std::nullopt);
    ~ScriptedServer();
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    /// `path` as it is sent: percent-encoded, without query. Replaces what was there, counts from zero.
    void add(const QByteArray &path, const Resource &resource);
    void remove(const QByteArray &path);
    /// The file becomes another version, with new validators; answers under way still send the old one.
    void change(const QByteArray &path, const TestContent &content);
    /// Changes the options of a resource; its counts go on.
    void edit(const QByteArray &path, const std::function<void(Resource &)> &edit);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString link(const QByteArray &path) const;
    [[nodiscard]] QUrl url(const QByteArray &path) const { return QUrl(link(path)); }

    /// Stops listening: new connections are refused, or (`accept`) taken again on the same port.
    void refuse();
    void accept();
    /// Shows another certificate from the next connection on; for a server that speaks https.
    void setTls(const QSslConfiguration &tls);
    /// Resets every connection.
    void dropConnections();
    /// Ends every stall and silence of now.
    void release();
    /// All connections together, bytes per second; 0 is no limit.
    void setTotalRate(qint64 bytesPerSecond) { m_script.setTotalRate(bytesPerSecond); }

    /// What was asked for, in the order of arrival.
    [[nodiscard]] QList<RequestSeen> requests(const QByteArray &path = {}) const { return m_script.requests(path); }
    /// Bytes of the file handed to the network, over all answers 200 and 206.
    [[nodiscard]] qint64 bytesSent(const QByteArray &path);
    /// The most requests for `path` that were under way at the same time.
    [[nodiscard]] int peak(const QByteArray &path);
    [[nodiscard]] int connections() const { return m_script.connectionCount(); }
    [[nodiscard]] int connectionPeak() const { return m_script.connectionPeak(); }
    [[nodiscard]] int openConnections() const { return m_script.openConnections(); }
    /// Empties the log and sets the counts to zero.
    void forget() { m_script.forget(); }

private:
    class Listener;
    void inThread(const std::function<void(Listener &)> &work);

    ServerScript m_script;
    QThread m_thread;
    Listener *m_listener = nullptr; // lives in the thread and ends with it
    quint16 m_port = 0;
    bool m_secure = false;
};

} // namespace longhaul

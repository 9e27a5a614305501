#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QThread>
#include <QUrl>

namespace longhaul {

/// A proxy on 127.0.0.1 that notes what it is asked for: HTTP (absolute addresses and CONNECT, Basic sign-in) or
/// SOCKS5 (RFC 1928 and 1929). It carries bytes to loopback only, in a thread of its own.
class ScriptedProxy
{
public:
    enum class Kind { Http, Socks5 };

    /// Without `user`, everybody may use it.
    explicit ScriptedProxy(Kind kind, QByteArray user = {}, QByteArray password = {});
    ~ScriptedProxy();
    Q_DISABLE_COPY_MOVE(ScriptedProxy)

    /// The value of the setting "proxy"; with a user name, and with a password only if it is given.
    [[nodiscard]] QString setting(const QString &user = {}, const QString &password = {}) const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// One for each carried request or connection: "GET http://…", "CONNECT host:port", "SOCKS host:port".
    [[nodiscard]] QList<QByteArray> carried() const;
    /// What the requests to it began with, as they came; HTTP only.
    [[nodiscard]] QList<QByteArray> heads() const;
    /// How often somebody was turned away for a missing or wrong sign-in.
    [[nodiscard]] int refusals() const;

private:
    friend class ProxyConnection;
    class Listener;

    void note(const QByteArray &what);
    void noteHead(const QByteArray &head);
    void noteRefusal();

    const Kind m_kind;
    const QByteArray m_user;
    const QByteArray m_password;
    mutable QMutex m_mutex;
    QList<QByteArray> m_carried;
    QList<QByteArray> m_heads;
    int m_refusals = 0;
    QThread m_thread;
    Listener *m_listener = nullptr; // lives in the thread and ends with it
    quint16 m_port = 0;
};

} // namespace longhaul

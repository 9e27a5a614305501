#pragma once

#include "scriptedproxy.h"

#include <QObject>
#include <QTcpSocket>

namespace longhaul {

/// One client of the scripted proxy: understands what it wants, then carries bytes both ways.
class ProxyConnection : public QObject
{
    Q_OBJECT

public:
    ProxyConnection(ScriptedProxy &proxy, QTcpSocket *client, QObject *parent);

private:
    enum class Phase { Greeting, Password, Request, Connecting, Carrying };

    void onClientData();
    void onHttp();
    void onSocks();
    void onSocksGreeting();
    void onSocksPassword();
    void onSocksRequest();
    void connectTo(const QString &host, quint16 port, const QByteArray &toClient, const QByteArray &toServer);
    void refuseHttp();

    ScriptedProxy &m_proxy;
    QTcpSocket *m_client; // a child
    QTcpSocket m_server;
    QByteArray m_input;
    Phase m_phase = Phase::Greeting;
};

} // namespace longhaul

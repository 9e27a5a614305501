#pragma once

#include "clientsession.h"

#include <QList>
#include <QObject>

#include <memory>

namespace longhaul {

/// Everybody who is connected, whatever the connection is made of.
class ClientList : public QObject
{
    Q_OBJECT

public:
    /// `methods` outlives me.
    explicit ClientList(const MethodTable &methods, QObject *parent = nullptr);
    ~ClientList() override;

    void add(std::unique_ptr<Channel> channel);
    [[nodiscard]] qsizetype count() const { return m_clients.size(); }
    /// Tells all who have said hello.
    void notifyAll(const QString &method, const QJsonObject &params);
    void refuseCalls(const RpcError &error);
    /// Sends each what is queued for it, and closes.
    void closeAll();

signals:
    /// It must not be used any more.
    void clientEnded(longhaul::ClientSession *client);

private:
    void onEnded(ClientSession *client);

    const MethodTable &m_methods;
    QList<ClientSession *> m_clients; // children
};

} // namespace longhaul

#include "clientlist.h"

namespace longhaul {

ClientList::ClientList(const MethodTable &methods, QObject *parent) : QObject(parent), m_methods(methods) {}

ClientList::~ClientList() = default;

void ClientList::add(std::unique_ptr<Channel> channel)
{
    auto *client = new ClientSession(std::move(channel), m_methods, this);
    m_clients.append(client);
    connect(client, &ClientSession::ended, this, [this, client] { onEnded(client); });
}

void ClientList::notifyAll(const QString &method, const QJsonObject &params)
{
    const QList<ClientSession *> clients = m_clients; // one may be dropped on the way
    for (ClientSession *client : clients) {
        if (client->isGreeted())
            client->notify(method, params);
    }
}

void ClientList::refuseCalls(const RpcError &error)
{
    for (ClientSession *client : std::as_const(m_clients))
        client->refuseCalls(error);
}

void ClientList::closeAll()
{
    const QList<ClientSession *> clients = m_clients;
    for (ClientSession *client : clients)
        client->close();
}

void ClientList::onEnded(ClientSession *client)
{
    m_clients.removeOne(client);
    emit clientEnded(client);
    client->deleteLater(); // its own signal is under way
}

} // namespace longhaul

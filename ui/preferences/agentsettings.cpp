#include "agentsettings.h"

#include "agentclient.h"

#include <QPointer>

namespace longhaul {

AgentSettings::AgentSettings(AgentClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&client, &AgentClient::connected, this, &AgentSettings::read);
    connect(&client, &AgentClient::settingsChanged, this, &AgentSettings::take);
    connect(&client, &AgentClient::linkChanged, this, [this](AgentClient::Link link) {
        if (link != AgentClient::Link::Connected && isKnown())
            take({});
    });
    if (client.link() == AgentClient::Link::Connected)
        read();
}

void AgentSettings::read()
{
    m_client.readSettings([self = QPointer(this)](const auto &values) {
        if (self && values)
            self->take(*values);
    });
}

void AgentSettings::take(const QMap<QString, QString> &values)
{
    m_values = values;
    emit changed();
}

void AgentSettings::change(const QString &key, const QString &value)
{
    m_client.changeSetting(key, value, [self = QPointer(this), key](const auto &done) {
        if (!self)
            return;
        if (done) {
            emit self->taken(key);
            return;
        }
        emit self->refused(key);
        emit self->changed();
    });
}

} // namespace longhaul

#pragma once

#include <QMetaType>
#include <QString>

namespace longhaul {

/// What a person answers to a server that asks who they are. It lives no longer than its way to the agent.
struct Credentials {
    enum class Keep { InMemory, InKeyring };

    QString userName;
    QString password;
    Keep keep = Keep::InMemory;
};

} // namespace longhaul

Q_DECLARE_METATYPE(longhaul::Credentials)

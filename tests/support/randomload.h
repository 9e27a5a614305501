#pragma once

#include "scriptedserver.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>

#include <functional>
#include <vector>

namespace longhaul {

/// One transfer of a random kind, and what must become of it.
struct LoadItem {
    QByteArray path; // the last of the addresses, where the bytes are
    QString fileName;
    QString kind;   // what is special about the transfer
    QString server; // what is special about the server, also behind a redirect
    TestContent content;
    QString link;
    QJsonObject request;          // the other parameters of the task request
    bool canResume = true;        // the server continues in the middle
    bool failsByChecksum = false; // ends as failed, with the part file kept and the name free
};

/// Files of many sizes on servers of many tempers: honest ones, ones without ranges or length, redirecting, busy,
/// breaking off, lying and crowded ones. Each file has a name of its own.
class RandomLoad
{
public:
    RandomLoad(QRandomGenerator &random, ScriptedServer &server) : m_random(random), m_server(server) {}

    /// Puts the next file on the server.
    [[nodiscard]] LoadItem next();
    /// The names of all kinds.
    [[nodiscard]] static QStringList kinds();

private:
    QRandomGenerator &m_random;
    ScriptedServer &m_server;
    int m_count = 0;
};

} // namespace longhaul

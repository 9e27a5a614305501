#pragma once

#include "programs.h"
#include "rawclient.h"
#include "scriptedserver.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace longhaul {

/// What nearly every test with the real agent needs: a sandbox, a server, the agent, and a connection to it.
/// Facts are asked of the agent through its socket; a failed wait tells what it saw last.
class AgentFixture
{
public:
    AgentFixture();

    Sandbox sandbox;
    ScriptedServer server;
    AgentProcess agent{sandbox};

    /// Starts the agent (again) and connects.
    [[nodiscard]] bool start();
    /// The connection; opened anew when it was lost.
    [[nodiscard]] RawClient &peer();
    /// Adds one task; `more` are the other parameters of a task request. 0 if it was refused.
    [[nodiscard]] qint64 add(const QString &link, const QJsonObject &more = {});
    /// The task as the agent sees it now; empty if there is none.
    [[nodiscard]] QJsonObject task(qint64 id);
    [[nodiscard]] QString state(qint64 id);
    /// `task.` + `verb` for one task; true if it was done.
    [[nodiscard]] bool command(const QString &verb, qint64 id, QJsonObject more = {});
    /// Ends early when the task comes to rest in another state.
    [[nodiscard]] bool waitForState(qint64 id, const QString &state, std::chrono::milliseconds bound = kPatience);
    [[nodiscard]] bool waitForBytes(qint64 id, qint64 received, std::chrono::milliseconds bound = kPatience);
    /// Waits until the task waits for `reason`.
    [[nodiscard]] bool waitForReason(qint64 id, const QString &reason, std::chrono::milliseconds bound = kPatience);
    /// The code of the error of a failed task; empty without.
    [[nodiscard]] QString errorCode(qint64 id);
    /// Undelivered events of a session, oldest first.
    [[nodiscard]] QList<QJsonObject> events(const QString &session = QStringLiteral("default"));
    /// The same, when there are at least `count` of them.
    [[nodiscard]] QList<QJsonObject> waitForEvents(qsizetype count, const QString &session = QStringLiteral("default"));
    [[nodiscard]] bool acknowledge(qint64 seq, const QString &session = QStringLiteral("default"));
    /// The contents of the download folder, sorted.
    [[nodiscard]] QStringList files() const;

private:
    std::unique_ptr<RawClient> m_peer;
};

} // namespace longhaul

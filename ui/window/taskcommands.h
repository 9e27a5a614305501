#pragma once

#include "agentclient.h"
#include "certificate.h"
#include "credentials.h"
#include "taskverbs.h"

#include <QObject>

#include <optional>

namespace longhaul {

class TaskMirror;

/// Sends what the person asked for to the agent. Of many tasks only those that it makes sense for are named,
/// for the agent refuses a call as a whole. Nothing changes here: the change comes back through the mirror.
class TaskCommands : public QObject
{
    Q_OBJECT

public:
    TaskCommands(AgentClient &client, TaskMirror &mirror, QObject *parent = nullptr);

    void resume(const QList<TaskId> &ids);
    void startAgain(const QList<TaskId> &ids);
    /// As `startAgain`, and what is here of the file is kept under a name of its own.
    void startBeside(TaskId id);
    void pause(const QList<TaskId> &ids);
    void cancel(const QList<TaskId> &ids);
    /// Of the list alone; what is in the folder stays.
    void remove(const QList<TaskId> &ids);
    void removeWithFiles(const QList<TaskId> &ids);
    void pauseAll();
    void resumeAll();
    void removeFinished();

    /// In this order in front of `before`, or at the end of the list.
    void move(const QList<TaskId> &ids, std::optional<TaskId> before);
    void setPriority(const QList<TaskId> &ids, int priority);
    /// Bytes per second for all tasks together; 0 is none.
    void setTotalLimit(qint64 bytesPerSecond);

    // These change what stood in the way, and then go on.
    void useLink(TaskId id, const QUrl &url);
    void useName(TaskId id, const QString &fileName);
    void useChecksum(TaskId id, const Checksum &checksum);
    void signIn(TaskId id, const Credentials &credentials);
    void trust(TaskId id, const QByteArray &fingerprint);
    /// Takes along what was fetched already.
    void useFolder(TaskId id, const QString &directory);

    /// Asks the agent for the certificate by which the task failed: `certificateRead`, or `refused` without one.
    void readCertificate(TaskId id);

    [[nodiscard]] const Task *find(TaskId id) const;
    [[nodiscard]] QList<TaskId> offered(Verb verb, const QList<TaskId> &ids) const;

signals:
    /// The agent did not do it; one line for people.
    void refused(const QString &why);
    void certificateRead(longhaul::TaskId id, const longhaul::CertificateFacts &facts);

private:
    [[nodiscard]] AgentClient::Done report();
    void call(const QString &method, const QJsonObject &parameters);
    [[nodiscard]] AgentClient::Done thenResume(TaskId id);
    void onSignedIn(TaskId id, Credentials::Keep keep, const SignInAnswer &answer);

    AgentClient &m_client;
    TaskMirror &m_mirror;
};

} // namespace longhaul

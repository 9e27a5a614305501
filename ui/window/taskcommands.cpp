#include "taskcommands.h"

#include "loglanguage.h"
#include "taskmirror.h"

#include <QPointer>

#include <algorithm>

namespace longhaul {

TaskCommands::TaskCommands(AgentClient &client, TaskMirror &mirror, QObject *parent)
    : QObject(parent), m_client(client), m_mirror(mirror)
{
}

const Task *TaskCommands::find(TaskId id) const
{
    return m_mirror.find(id);
}

QList<TaskId> TaskCommands::offered(Verb verb, const QList<TaskId> &ids) const
{
    QList<TaskId> fitting;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(fitting), [&](TaskId id) {
        const Task *task = m_mirror.find(id);
        return task && isOffered(verb, *task);
    });
    return fitting;
}

AgentClient::Done TaskCommands::report()
{
    return [self = QPointer(this)](const std::expected<void, CallError> &result) {
        if (self && !result)
            emit self->refused(inWindowsLanguage(result.error().message));
    };
}

AgentClient::Done TaskCommands::thenResume(TaskId id)
{
    return [self = QPointer(this), id](const std::expected<void, CallError> &result) {
        if (!self)
            return;
        if (!result)
            emit self->refused(inWindowsLanguage(result.error().message));
        else
            self->resume({id});
    };
}

void TaskCommands::resume(const QList<TaskId> &ids)
{
    const QList<TaskId> fitting = offered(Verb::Resume, ids);
    if (!fitting.isEmpty())
        m_client.resume(fitting, false, report());
}

void TaskCommands::startAgain(const QList<TaskId> &ids)
{
    const QList<TaskId> fitting = offered(Verb::StartAgain, ids);
    if (!fitting.isEmpty())
        m_client.resume(fitting, true, report());
}

void TaskCommands::startBeside(TaskId id)
{
    if (offered(Verb::StartAgain, {id}).isEmpty())
        return;
    const QJsonObject parameters{{QStringLiteral("ids"), QJsonArray{id.value}},
                                 {QStringLiteral("restart"), true},
                                 {QStringLiteral("keepPart"), true}};
    call(QStringLiteral("task.resume"), parameters);
}

void TaskCommands::pause(const QList<TaskId> &ids)
{
    const QList<TaskId> fitting = offered(Verb::Pause, ids);
    if (!fitting.isEmpty())
        m_client.pause(fitting, report());
}

void TaskCommands::cancel(const QList<TaskId> &ids)
{
    const QList<TaskId> fitting = offered(Verb::Cancel, ids);
    if (!fitting.isEmpty())
        m_client.cancel(fitting, report());
}

void TaskCommands::remove(const QList<TaskId> &ids)
{
    const QList<TaskId> fitting = offered(Verb::Remove, ids);
    if (!fitting.isEmpty())
        m_client.remove(fitting, false, report());
}

void TaskCommands::removeWithFiles(const QList<TaskId> &ids)
{
    const QList<TaskId> fitting = offered(Verb::Remove, ids);
    if (!fitting.isEmpty())
        m_client.remove(fitting, true, report());
}

void TaskCommands::pauseAll()
{
    m_client.pauseAll(report());
}

void TaskCommands::resumeAll()
{
    m_client.resumeAll(report());
}

void TaskCommands::removeFinished()
{
    QList<TaskId> finished;
    for (const Task &task : m_mirror.tasks()) {
        if (task.state == TaskState::Completed)
            finished.append(task.id);
    }
    remove(finished);
}

void TaskCommands::move(const QList<TaskId> &ids, std::optional<TaskId> before)
{
    QJsonArray moved;
    for (const TaskId id : ids)
        moved.append(id.value);
    QJsonObject parameters{{QStringLiteral("ids"), moved}};
    if (before)
        parameters.insert(QStringLiteral("before"), before->value);
    call(QStringLiteral("task.move"), parameters);
}

void TaskCommands::call(const QString &method, const QJsonObject &parameters)
{
    m_client.call(method, parameters, [done = report()](const auto &answer) {
        if (answer)
            done({});
        else
            done(std::unexpected(answer.error()));
    });
}

void TaskCommands::setPriority(const QList<TaskId> &ids, int priority)
{
    TaskChange change;
    change.priority = priority;
    if (!ids.isEmpty())
        m_client.change(ids, change, report());
}

void TaskCommands::setTotalLimit(qint64 bytesPerSecond)
{
    m_client.changeSetting(QStringLiteral("limit"), QString::number(bytesPerSecond), report());
}

void TaskCommands::useLink(TaskId id, const QUrl &url)
{
    TaskChange change;
    change.url = url;
    m_client.change({id}, change, thenResume(id));
}

void TaskCommands::useName(TaskId id, const QString &fileName)
{
    TaskChange change;
    change.fileName = fileName;
    m_client.change({id}, change, thenResume(id));
}

void TaskCommands::useChecksum(TaskId id, const Checksum &checksum)
{
    TaskChange change;
    change.checksum = checksum;
    m_client.change({id}, change, thenResume(id));
}

void TaskCommands::signIn(TaskId id, const Credentials &credentials)
{
    using Remember = AgentClient::Remember;
    const Remember remember = credentials.keep == Credentials::Keep::InKeyring ? Remember::Yes : Remember::No;
    const auto signedIn = [self = QPointer(this), id, keep = credentials.keep](const auto &answer) {
        if (!self)
            return;
        if (!answer)
            emit self->refused(inWindowsLanguage(answer.error().message));
        else
            self->onSignedIn(id, keep, *answer);
    };
    m_client.signIn(id, credentials.userName, credentials.password, remember, signedIn);
}

void TaskCommands::onSignedIn(TaskId id, Credentials::Keep keep, const SignInAnswer &answer)
{
    if (keep == Credentials::Keep::InKeyring && !answer.isRemembered)
        emit refused(tr("The keyring did not take the password; it is used until the agent ends."));
    // What failed for the lack of a sign-in goes on by itself; a task that was refused otherwise is asked to.
    const Task *task = m_mirror.find(id);
    if (task && isOffered(Verb::Resume, *task))
        resume({id});
}

void TaskCommands::trust(TaskId id, const QByteArray &fingerprint)
{
    m_client.trust(id, fingerprint, report());
}

void TaskCommands::readCertificate(TaskId id)
{
    m_client.showTask(id, [self = QPointer(this), id](const std::expected<DetailedTask, CallError> &answer) {
        if (!self)
            return;
        if (!answer)
            emit self->refused(inWindowsLanguage(answer.error().message));
        else if (const auto &facts = answer->details.certificate)
            emit self->certificateRead(id, *facts);
        else
            emit self->refused(tr("The certificate is not at hand any more. Try again, then look at it."));
    });
}

void TaskCommands::useFolder(TaskId id, const QString &directory)
{
    TaskChange change;
    change.directory = directory;
    m_client.change({id}, change, [self = QPointer(this), id](const std::expected<void, CallError> &result) {
        if (!self)
            return;
        if (!result) {
            emit self->refused(inWindowsLanguage(result.error().message));
            return;
        }
        // What was in trouble goes on; who was paused stays so.
        const Task *task = self->m_mirror.find(id);
        if (task && (task->state == TaskState::Failed || task->state == TaskState::Waiting))
            self->resume({id});
    });
}

} // namespace longhaul

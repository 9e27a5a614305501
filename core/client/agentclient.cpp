#include "agentclient.h"

#include "agentconnection.h"
#include "eventcodec.h"
#include "jsonfields.h"
#include "linkcodec.h"
#include "requestcodec.h"
#include "sessionattachment.h"
#include "taskadding.h"

#include <QPointer>

namespace longhaul {

namespace {

CallError callError(const RpcError &error)
{
    return {error.code, error.message, error.data};
}

CallError notConnected()
{
    return {static_cast<int>(RpcCode::Unreachable), QStringLiteral("No agent is connected."), {}};
}

/// The agent's answer is not what the protocol says.
CallError strangeAnswer(const QString &what)
{
    return {static_cast<int>(RpcCode::InternalError),
            QStringLiteral("The agent's answer is not usable: %1.").arg(what),
            {}};
}

AgentClient::Answer withoutResult(AgentClient::Done done)
{
    return [done = std::move(done)](const std::expected<QJsonObject, CallError> &result) {
        if (!done)
            return;
        if (result)
            done({});
        else
            done(std::unexpected(result.error()));
    };
}

/// Hands `read(result)` on, or the error.
template<typename Value, typename Read>
AgentClient::Answer reading(std::function<void(std::expected<Value, CallError>)> answer, Read read)
{
    return [answer = std::move(answer), read = std::move(read)](const std::expected<QJsonObject, CallError> &result) {
        if (!result)
            answer(std::unexpected(result.error()));
        else
            answer(read(*result));
    };
}

QJsonObject withIds(const QList<TaskId> &ids, QJsonObject params = {})
{
    params.insert(QLatin1String("ids"), idsToJson(ids));
    return params;
}

QMap<QString, QString> settingTexts(const QJsonObject &result)
{
    QMap<QString, QString> texts;
    const QJsonObject settings = result.value(QLatin1String("settings")).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QList<Event> eventsOf(const QJsonObject &result)
{
    QList<Event> events;
    for (const QJsonValue &value : result.value(QLatin1String("events")).toArray()) {
        if (const auto event = eventFromJson(value.toObject()))
            events.append(*event);
    }
    return events;
}

} // namespace

class AgentClient::Private
{
public:
    Private(Connector connector, const QString &clientName, const QString &session, Clock *foreignClock)
        : connection(std::move(connector), clientName, foreignClock ? *foreignClock : ownClock)
        , attachment(connection, session)
    {
    }

    SystemClock ownClock;
    AgentConnection connection;
    SessionAttachment attachment;
};

AgentClient::AgentClient(Connector connector, QString clientName, QString session, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(connector), clientName, session, nullptr))
{
    connectParts();
}

AgentClient::AgentClient(Connector connector, QString clientName, QString session, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(connector), clientName, session, &clock))
{
    connectParts();
}

AgentClient::~AgentClient()
{
    m_dying = true;
    d.reset(); // the connection's pending calls end in there
}

void AgentClient::connectParts()
{
    AgentConnection &connection = d->connection;
    connect(&connection, &AgentConnection::linkChanged, this, [this] { emit linkChanged(d->connection.link()); });
    connect(&connection, &AgentConnection::connected, this, &AgentClient::connected);
    connect(&connection, &AgentConnection::agentStopping, this, &AgentClient::agentStopping);
    connect(&connection, &AgentConnection::notified, this, &AgentClient::onNotified);
    connect(&d->attachment, &SessionAttachment::eventReceived, this, &AgentClient::eventReceived);
    connect(&d->attachment, &SessionAttachment::delivered, this, &AgentClient::eventsDelivered);
    connect(&d->attachment, &SessionAttachment::superseded, this, &AgentClient::superseded);
}

void AgentClient::onNotified(const QString &method, const QJsonObject &params)
{
    if (method == QLatin1String("settings.changed")) {
        emit settingsChanged(settingTexts(params));
    } else if (method == QLatin1String("agent.notice")) {
        for (const AgentNotice &notice : noticesFromJson(QJsonArray{params}))
            emit noticeReceived(notice);
    }
    emit notified(method, params);
}

void AgentClient::setWatchingConnector(Connector connector)
{
    d->connection.setWatchingConnector(std::move(connector));
}

void AgentClient::start()
{
    d->connection.start();
}

AgentClient::Link AgentClient::link() const
{
    return d->connection.link();
}

QString AgentClient::linkError() const
{
    return d->connection.error();
}

bool AgentClient::isAgentStopped() const
{
    return d->connection.isAgentStopped();
}

QString AgentClient::session() const
{
    return d->attachment.session();
}

/// What a call's answer goes through: the caller may be gone by then, and knows other errors.
template<typename Result>
auto AgentClient::guarded(std::function<void(std::expected<Result, CallError>)> answer)
{
    return [self = QPointer<AgentClient>(this),
            answer = std::move(answer)](const std::expected<Result, RpcError> &result) {
        if (!self || self->m_dying || !answer)
            return;
        if (result)
            answer(*result);
        else
            answer(std::unexpected(callError(result.error())));
    };
}

template<typename Result>
void AgentClient::refuse(std::function<void(std::expected<Result, CallError>)> answer)
{
    const auto refusal = [answer = std::move(answer)] {
        if (answer)
            answer(std::unexpected(notConnected()));
    };
    QMetaObject::invokeMethod(this, refusal, Qt::QueuedConnection);
}

void AgentClient::call(const QString &method, const QJsonObject &parameters, Answer answer)
{
    if (RpcPeer *peer = d->connection.peer())
        peer->call(method, parameters, guarded(std::move(answer)));
    else
        refuse(std::move(answer));
}

void AgentClient::callForText(const QString &method, const QJsonObject &parameters, TextAnswer answer)
{
    if (RpcPeer *peer = d->connection.peer())
        peer->callForText(method, parameters, guarded(std::move(answer)));
    else
        refuse(std::move(answer));
}

void AgentClient::add(const QList<TaskRequest> &requests, Added added)
{
    addTasks(requests, [added = std::move(added)](const std::expected<QList<Task>, CallError> &tasks) {
        if (!added)
            return;
        if (!tasks)
            return added(std::unexpected(tasks.error()));
        QList<TaskId> ids;
        for (const Task &task : *tasks)
            ids.append(task.id);
        added(ids);
    });
}

void AgentClient::addTasks(const QList<TaskRequest> &requests, AddedTasks added)
{
    addInBatches(*this, requests, std::move(added));
}

void AgentClient::pause(const QList<TaskId> &ids, Done done)
{
    call(QStringLiteral("task.pause"), withIds(ids), withoutResult(std::move(done)));
}

void AgentClient::resume(const QList<TaskId> &ids, bool restart, Done done)
{
    call(QStringLiteral("task.resume"), withIds(ids, {{QStringLiteral("restart"), restart}}),
         withoutResult(std::move(done)));
}

void AgentClient::cancel(const QList<TaskId> &ids, Done done)
{
    call(QStringLiteral("task.cancel"), withIds(ids), withoutResult(std::move(done)));
}

void AgentClient::remove(const QList<TaskId> &ids, bool deleteFile, Done done)
{
    call(QStringLiteral("task.remove"), withIds(ids, {{QStringLiteral("deleteFile"), deleteFile}}),
         withoutResult(std::move(done)));
}

void AgentClient::pauseAll(Done done)
{
    call(QStringLiteral("task.pause"), {{QStringLiteral("all"), true}}, withoutResult(std::move(done)));
}

void AgentClient::resumeAll(Done done)
{
    call(QStringLiteral("task.resume"), {{QStringLiteral("all"), true}}, withoutResult(std::move(done)));
}

void AgentClient::change(const QList<TaskId> &ids, const TaskChange &change, Done done)
{
    call(QStringLiteral("task.set"), withIds(ids, changeToJson(change)), withoutResult(std::move(done)));
}

void AgentClient::showTask(TaskId id, Shown shown)
{
    const auto read = [](const QJsonObject &result) -> std::expected<DetailedTask, CallError> {
        auto task = detailedTaskFromJson(result.value(QLatin1String("task")).toObject());
        if (!task)
            return std::unexpected(strangeAnswer(task.error()));
        return *std::move(task);
    };
    call(QStringLiteral("task.show"), {{QStringLiteral("id"), id.value}},
         reading<DetailedTask>(std::move(shown), read));
}

void AgentClient::inspectLink(const TaskRequest &request, Inspected inspected)
{
    const auto read = [](const QJsonObject &result) -> std::expected<LinkInfo, CallError> {
        auto info = linkInfoFromJson(result);
        if (!info)
            return std::unexpected(strangeAnswer(info.error()));
        return *std::move(info);
    };
    call(QStringLiteral("link.inspect"), requestToJson(request), reading<LinkInfo>(std::move(inspected), read));
}

void AgentClient::readPage(const TaskRequest &request, PageRead pageRead)
{
    const auto read = [](const QJsonObject &result) -> std::expected<PageContent, CallError> {
        auto page = pageContentFromJson(result);
        if (!page)
            return std::unexpected(strangeAnswer(page.error()));
        return *std::move(page);
    };
    call(QStringLiteral("link.page"), requestToJson(request), reading<PageContent>(std::move(pageRead), read));
}

void AgentClient::signIn(TaskId id, const QString &userName, const QString &password, Done done)
{
    const QJsonObject params{
        {QStringLiteral("id"), id.value}, {QStringLiteral("user"), userName}, {QStringLiteral("password"), password}};
    call(QStringLiteral("task.signIn"), params, withoutResult(std::move(done)));
}

void AgentClient::signIn(TaskId id, const QString &userName, const QString &password, Remember remember,
                         SignedIn signedIn)
{
    const QJsonObject params{{QStringLiteral("id"), id.value},
                             {QStringLiteral("user"), userName},
                             {QStringLiteral("password"), password},
                             {QStringLiteral("remember"), remember == Remember::Yes}};
    call(QStringLiteral("task.signIn"), params, reading<SignInAnswer>(std::move(signedIn), signInAnswerFromJson));
}

void AgentClient::listSecrets(SecretsListed listed)
{
    const auto read = [](const QJsonObject &result) {
        return secretNamesFromJson(result.value(QLatin1String("secrets")));
    };
    call(QStringLiteral("secrets.list"), {}, reading<QList<SecretName>>(std::move(listed), read));
}

void AgentClient::forgetSecret(const SecretName &name, Done done)
{
    QJsonObject params{{QStringLiteral("origin"), name.origin}};
    if (!name.userName.isEmpty())
        params.insert(QStringLiteral("user"), name.userName);
    call(QStringLiteral("secrets.forget"), params, withoutResult(std::move(done)));
}

void AgentClient::trust(TaskId id, const QByteArray &fingerprint, Done done)
{
    call(QStringLiteral("task.trust"),
         {{QStringLiteral("id"), id.value}, {QStringLiteral("fingerprint"), QString::fromLatin1(fingerprint)}},
         withoutResult(std::move(done)));
}

void AgentClient::listCertificates(CertificatesListed listed)
{
    call(QStringLiteral("certificates.list"), {},
         reading<CertificateRules>(std::move(listed), certificateRulesFromJson));
}

void AgentClient::refuseCertificate(const QByteArray &fingerprint, Done done)
{
    call(QStringLiteral("certificates.refuse"), {{QStringLiteral("fingerprint"), QString::fromLatin1(fingerprint)}},
         withoutResult(std::move(done)));
}

void AgentClient::forgetCertificate(const QByteArray &fingerprint, Done done)
{
    call(QStringLiteral("certificates.forget"), {{QStringLiteral("fingerprint"), QString::fromLatin1(fingerprint)}},
         withoutResult(std::move(done)));
}

void AgentClient::readSettings(SettingsRead read)
{
    call(QStringLiteral("settings.get"), {}, reading<QMap<QString, QString>>(std::move(read), settingTexts));
}

void AgentClient::changeSetting(const QString &key, const QString &value, Done done)
{
    call(QStringLiteral("settings.set"), {{QStringLiteral("key"), key}, {QStringLiteral("value"), value}},
         withoutResult(std::move(done)));
}

void AgentClient::status(StatusRead read)
{
    call(QStringLiteral("agent.status"), {}, reading<AgentStatus>(std::move(read), statusFromJson));
}

void AgentClient::shutdown(Done done)
{
    call(QStringLiteral("agent.shutdown"), {}, withoutResult(std::move(done)));
}

void AgentClient::listEvents(const QString &session, qint64 after, int count, EventsRead read)
{
    const QJsonObject params{
        {QStringLiteral("session"), session}, {QStringLiteral("after"), after}, {QStringLiteral("count"), count}};
    call(QStringLiteral("event.list"), params, reading<QList<Event>>(std::move(read), eventsOf));
}

void AgentClient::acknowledge(qint64 seq, Done done)
{
    const Answer answer = withoutResult(std::move(done));
    const bool connected = d->connection.peer();
    d->attachment.acknowledge(seq, [self = QPointer<AgentClient>(this), answer](const RpcResult &result) {
        if (!self || self->m_dying)
            return;
        if (result)
            answer(*result);
        else
            answer(std::unexpected(callError(result.error())));
    });
    if (!connected)
        QMetaObject::invokeMethod(this, [answer] { answer(std::unexpected(notConnected())); }, Qt::QueuedConnection);
}

void AgentClient::attachAgain()
{
    d->attachment.attachAgain();
}

bool AgentClient::isSuperseded() const
{
    return d->attachment.isSuperseded();
}

} // namespace longhaul

#include "agentlife.h"

#include "agentserver.h"
#include "clientlist.h"
#include "downloadmanager.h"
#include "log.h"
#include "methodgroups.h"
#include "noticeboard.h"
#include "publisher.h"
#include "sessionregistry.h"
#include "settingsmethods.h"
#include "stopwatchdog.h"

#include <utility>

namespace longhaul {

namespace {

/// A detail can begin with a word for programs (see `TaskStore::open`).
QString forPeople(const QString &detail)
{
    static const QString word = QStringLiteral("database-newer: ");
    return detail.startsWith(word) ? detail.sliced(word.size()) : detail;
}

} // namespace

class AgentLife::Private
{
public:
    enum class Phase { New, Opening, Ready, Stopping, Over };

    Private(AgentLife *life, const Parts &parts);

    void onOpened(std::expected<StoreContents, Failure> contents);
    void begin(const StoreContents &contents);
    void fail(const QString &why);
    void stopManager();
    void closeStore();
    void finish();

    AgentLife *q;
    Parts parts;
    Phase phase = Phase::New;
    bool managerRuns = false;
    QString failure; // why the stop is none that somebody asked for
    NoticeBoard notices;
    Publisher publisher;
    SessionRegistry sessions;
    MethodTable methods;
    ClientList clients;
    AgentServer server;
};

AgentLife::Private::Private(AgentLife *life, const Parts &given)
    : q(life)
    , parts(given)
    , publisher(parts.manager, parts.clock)
    , sessions(parts.manager, parts.clock)
    , clients(methods)
    , server(parts.socketPath, parts.clock,
             [this](std::unique_ptr<Channel> channel) { clients.add(std::move(channel)); })
{
    const AgentContext context{parts.manager, publisher, sessions, notices, parts.clock, parts.clock.steady(),
                               // Queued: the call that asks for it is still being answered.
                               [life] { QMetaObject::invokeMethod(life, &AgentLife::stop, Qt::QueuedConnection); }};
    addAgentMethods(methods, context);
    addTaskQueries(methods, context);
    addTaskCommands(methods, context);
    addTaskAdding(methods, context);
    addSessionMethods(methods, context);
    addSettingsMethods(methods, context);
    addSecretMethods(methods, context);

    connect(&clients, &ClientList::clientEnded, life, [this](ClientSession *client) {
        publisher.forget(client);
        sessions.forget(client);
    });
    connect(&parts.manager, &DownloadManager::settingsChanged, life, [this] {
        clients.notifyAll(QStringLiteral("settings.changed"), settingsToJson(parts.manager.settings()));
    });
    connect(&parts.manager, &DownloadManager::noticePosted, &notices, [this](const StoreNotice &notice) {
        const AgentNotice told{notice.code, notice.message};
        if (notice.code == QLatin1String("store-healed"))
            notices.withdraw(QStringLiteral("store-trouble"), told);
        else
            notices.post(told);
    });
    connect(&notices, &NoticeBoard::posted, life, [this](const AgentNotice &notice) {
        clients.notifyAll(QStringLiteral("agent.notice"),
                          {{QStringLiteral("code"), notice.code}, {QStringLiteral("message"), notice.message}});
    });
}

void AgentLife::Private::onOpened(std::expected<StoreContents, Failure> contents)
{
    if (phase == Phase::Stopping) // asked to stop while the store opened
        return contents ? closeStore() : finish();
    if (!contents) {
        failure = QStringLiteral("the list of downloads cannot be opened: %1").arg(forPeople(contents.error().detail));
        emit q->stopBegan();
        return finish();
    }
    begin(*contents);
}

void AgentLife::Private::begin(const StoreContents &contents)
{
    for (const StoreNotice &notice : contents.notices)
        notices.post({notice.code, notice.message});
    sessions.setLastSeq(contents.lastEventSeq);
    parts.manager.start(contents);
    managerRuns = true;
    if (const auto listening = server.listen(); !listening)
        return fail(listening.error());
    phase = Phase::Ready;
    qCInfo(logAgent, "ready, with %lld tasks", static_cast<long long>(parts.manager.order().size()));
    emit q->ready();
}

void AgentLife::Private::fail(const QString &why)
{
    failure = why;
    phase = Phase::Stopping;
    StopWatchdog::arm();
    emit q->stopBegan();
    stopManager();
}

void AgentLife::Private::stopManager()
{
    if (!managerRuns)
        return closeStore();
    parts.manager.stop([this] { closeStore(); });
}

void AgentLife::Private::closeStore()
{
    parts.store.close([this] { finish(); });
}

void AgentLife::Private::finish()
{
    phase = Phase::Over;
    clients.closeAll();
    if (failure.isEmpty()) {
        qCInfo(logAgent, "stopped in order");
        emit q->stopped();
    } else {
        qCCritical(logAgent, "%s", qPrintable(failure));
        emit q->failed(failure);
    }
}

AgentLife::AgentLife(const Parts &parts, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, parts))
{
}

AgentLife::~AgentLife() = default;

void AgentLife::start()
{
    d->phase = Private::Phase::Opening;
    d->parts.store.open([life = QPointer(this)](std::expected<StoreContents, Failure> contents) {
        if (life)
            life->d->onOpened(std::move(contents));
    });
}

void AgentLife::stop()
{
    if (d->phase == Private::Phase::Stopping || d->phase == Private::Phase::Over)
        return;
    const Private::Phase before = std::exchange(d->phase, Private::Phase::Stopping);
    StopWatchdog::arm();
    emit stopBegan();
    d->server.stop();
    d->clients.refuseCalls(RpcError(RpcCode::InternalError, QStringLiteral("the agent is stopping")));
    d->clients.notifyAll(QStringLiteral("agent.stopping"), {});
    switch (before) {
    case Private::Phase::New: d->finish(); return;
    case Private::Phase::Opening: return; // onOpened goes on
    case Private::Phase::Ready: d->stopManager(); return;
    case Private::Phase::Stopping:
    case Private::Phase::Over: return;
    }
}

bool AgentLife::isReady() const
{
    return d->phase == Private::Phase::Ready;
}

void AgentLife::connectInside(std::unique_ptr<Channel> channel)
{
    if (isReady())
        d->clients.add(std::move(channel));
}

} // namespace longhaul

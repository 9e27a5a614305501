#pragma once

#include "agentstatus.h"
#include "channel.h"
#include "clock.h"
#include "event.h"
#include "jsontext.h"
#include "linkinfo.h"
#include "secretcodec.h"
#include "settings.h"
#include "task.h"
#include "taskcodec.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QObject>

#include <expected>
#include <functional>
#include <memory>

namespace longhaul {

/// What the agent answered in place of a result.
struct CallError {
    int code = 0;     // JSON-RPC code, see docs/protocol.md; 0: the agent could not be reached
    QString message;  // one line, fit for people
    QJsonObject data; // what the method adds, such as `ids`; mostly empty
};

/// A connection to the agent that heals by itself: finds it, starts it, greets it, attaches the session,
/// and does so again when it is lost. Every call's answer comes once, in this thread, from the event loop;
/// answers that are due when the client is destroyed are dropped.
class AgentClient : public QObject
{
    Q_OBJECT

public:
    enum class Link { Offline, Starting, Connected };
    Q_ENUM(Link)
    using Answer = std::function<void(std::expected<QJsonObject, CallError>)>;
    using TextAnswer = std::function<void(std::expected<JsonText, CallError>)>;
    using Done = std::function<void(std::expected<void, CallError>)>;
    using Added = std::function<void(std::expected<QList<TaskId>, CallError>)>;
    using AddedTasks = std::function<void(std::expected<QList<Task>, CallError>)>;
    using Inspected = std::function<void(std::expected<LinkInfo, CallError>)>;
    using PageRead = std::function<void(std::expected<PageContent, CallError>)>;
    using Shown = std::function<void(std::expected<DetailedTask, CallError>)>;
    using SettingsRead = std::function<void(std::expected<QMap<QString, QString>, CallError>)>;
    using StatusRead = std::function<void(std::expected<AgentStatus, CallError>)>;
    using EventsRead = std::function<void(std::expected<QList<Event>, CallError>)>;
    using SignedIn = std::function<void(std::expected<SignInAnswer, CallError>)>;
    using SecretsListed = std::function<void(std::expected<QList<SecretName>, CallError>)>;
    using CertificatesListed = std::function<void(std::expected<CertificateRules, CallError>)>;
    enum class Remember { No, Yes };
    /// Makes a channel to the agent and hands it over when it is open; an error is one line for people.
    using Connector = std::function<void(std::function<void(std::expected<std::unique_ptr<Channel>, QString>)>)>;

    /// `session` empty: do not attach, get no events.
    AgentClient(Connector connector, QString clientName, QString session, QObject *parent = nullptr);
    /// With a clock of somebody else's, that outlives the client.
    AgentClient(Connector connector, QString clientName, QString session, Clock &clock, QObject *parent = nullptr);
    ~AgentClient() override;

    /// How to look for an agent without starting one. Used after the agent was stopped in order, so that a
    /// client does not undo what a person asked for. Without it, the client waits for `start` then.
    void setWatchingConnector(Connector connector);

    /// Starts to connect; goes on until it works, with growing pauses. `linkChanged` tells.
    /// Called again while offline, it tries at once, and starts an agent that was stopped in order.
    void start();
    [[nodiscard]] Link link() const;
    /// Why the last attempt failed; empty when connected.
    [[nodiscard]] QString linkError() const;
    /// True after the agent has stopped in order (somebody asked it to), until it is there again.
    [[nodiscard]] bool isAgentStopped() const;
    [[nodiscard]] QString session() const;

    /// Any method of docs/protocol.md. Fails at once with code 0 while not connected.
    void call(const QString &method, const QJsonObject &parameters, Answer answer);
    /// The same for a long result: it comes as it is written (see `JsonScan`), and nothing is made of it.
    void callForText(const QString &method, const QJsonObject &parameters, TextAnswer answer);

    void add(const QList<TaskRequest> &requests, Added added);
    /// As `add`, and hands over the whole tasks.
    void addTasks(const QList<TaskRequest> &requests, AddedTasks added);
    void pause(const QList<TaskId> &ids, Done done = {});
    void resume(const QList<TaskId> &ids, bool restart, Done done = {});
    void cancel(const QList<TaskId> &ids, Done done = {});
    void remove(const QList<TaskId> &ids, bool deleteFile, Done done = {});
    /// Every task that the verb applies to; see docs/protocol.md.
    void pauseAll(Done done = {});
    void resumeAll(Done done = {});
    void change(const QList<TaskId> &ids, const TaskChange &change, Done done = {});
    void showTask(TaskId id, Shown shown);
    void inspectLink(const TaskRequest &request, Inspected inspected);
    /// The agent fetches a web page, so that somebody can choose from its links.
    void readPage(const TaskRequest &request, PageRead read);
    /// A sign-in for the server of the task; it is kept in memory. A task that failed for the lack of it goes on.
    void signIn(TaskId id, const QString &userName, const QString &password, Done done = {});
    /// With `Remember::Yes` it is kept in the keyring too; the answer tells whether that worked, and comes when the
    /// keyring has answered, at most some ten seconds later. The task does not wait for that.
    void signIn(TaskId id, const QString &userName, const QString &password, Remember remember, SignedIn signedIn);
    /// The sign-ins that are in the keyring, by origin and user name. The keyring is not opened for it.
    void listSecrets(SecretsListed listed);
    /// Takes a remembered sign-in out of memory and keyring; of all users with an empty name.
    void forgetSecret(const SecretName &name, Done done = {});
    /// From now on this one certificate (64 hexadecimal digits, see `CertificateFacts`) is good for the one host and
    /// port that showed it to the task; the task goes on. `NotPossible` if it was shown another one.
    void trust(TaskId id, const QByteArray &fingerprint, Done done = {});
    void listCertificates(CertificatesListed listed);
    /// The certificate is good nowhere from now on, whoever trusts it.
    void refuseCertificate(const QByteArray &fingerprint, Done done = {});
    /// Takes back what was decided about it, by `trust` or by `refuseCertificate`.
    void forgetCertificate(const QByteArray &fingerprint, Done done = {});
    void readSettings(SettingsRead read);
    void changeSetting(const QString &key, const QString &value, Done done = {});
    void status(StatusRead read);
    void shutdown(Done done = {});

    /// Undelivered events of `session`, oldest first, above `after`; attaches nothing, changes nothing.
    void listEvents(const QString &session, qint64 after, int count, EventsRead read);
    /// Tells that all events up to `seq` are dealt with. What was asked for while the connection was lost is
    /// made up for with the next one.
    void acknowledge(qint64 seq, Done done = {});
    /// After `superseded`: takes the session back. Until then this client leaves it to the newer one.
    void attachAgain();
    [[nodiscard]] bool isSuperseded() const;

signals:
    void linkChanged(longhaul::AgentClient::Link link);
    /// Connected anew: everything that was known before is to be read again.
    void connected(const QJsonObject &hello);
    void notified(const QString &method, const QJsonObject &parameters);
    /// In order, each at least once until acknowledged; never twice by one client object.
    void eventReceived(const longhaul::Event &event);
    /// All undelivered events of before the attachment have come.
    void eventsDelivered();
    void superseded();
    /// The agent stops because somebody asked it to.
    void agentStopping();
    void settingsChanged(const QMap<QString, QString> &settings);
    void noticeReceived(const longhaul::AgentNotice &notice);

private:
    void connectParts();
    void onNotified(const QString &method, const QJsonObject &params);
    template<typename Result>
    [[nodiscard]] auto guarded(std::function<void(std::expected<Result, CallError>)> answer);
    template<typename Result>
    void refuse(std::function<void(std::expected<Result, CallError>)> answer);

    class Private;
    std::unique_ptr<Private> d;
    bool m_dying = false; // no answer may come any more
};

} // namespace longhaul

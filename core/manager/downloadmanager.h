#pragma once

#include "certificate.h"
#include "event.h"
#include "linkinfo.h"
#include "secretstore.h"
#include "settings.h"
#include "task.h"
#include "taskdetails.h"
#include "taskstore.h"
#include "transferrules.h"

#include <QList>
#include <QObject>

#include <expected>
#include <functional>
#include <memory>
#include <optional>

namespace longhaul {

class Clock;
class Disk;
class HttpGateway;

/// Why a command was not done.
struct CommandError {
    enum class Kind { NoSuchTask, BadParameters, NotPossible, Store };
    Kind kind = Kind::NotPossible;
    QString message; // one clear English line
};

/// Sums over the list, kept up to date.
struct Totals {
    QMap<TaskState, int> byState;
    qint64 speed = 0; // bytes per second
};

/// A sign-in that somebody gives for a task.
struct SignInOffer {
    QString userName;
    QString password;
    bool remember = false; // in the keyring too
};

/// `RestartBesidePart`: from the first byte, and what was fetched stays under a name of its own.
enum class ResumeMode { KeepBytes, Restart, RestartBesidePart };
enum class FileFate { Keep, Delete };

/// The one task list, and who of it runs. Commands go in here, facts come out as signals.
/// Every command's `done` is called once, in this thread, after the change is durable.
class DownloadManager : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(std::expected<void, CommandError>)>;
    using Added = std::function<void(std::expected<QList<TaskId>, CommandError>)>;
    using Inspected = std::function<void(const LinkInfo &)>;
    using PageRead = std::function<void(const PageContent &)>;
    using Detailed = std::function<void(std::expected<TaskDetails, CommandError>)>;
    using SignedIn = std::function<void(std::expected<bool, CommandError>)>; // is it in the keyring?

    struct Services {
        TaskStore &store;
        HttpGateway &gateway;
        Disk &disk;
        Clock &clock;
        SecretStore *secrets = nullptr; // none: passwords are kept in memory only
    };

    explicit DownloadManager(Services services, QString defaultDirectory, QObject *parent = nullptr);
    ~DownloadManager() override;

    /// Takes over what the store held and starts what was under way. Called once.
    void start(const StoreContents &contents);
    /// Stops every transfer, makes progress durable, then calls `stopped`. Tasks go on at the next start.
    void stop(std::function<void()> stopped);

    [[nodiscard]] const Task *find(TaskId id) const;
    /// Where the bytes of an unfinished task are, as `fileMap` tells it; asked for when it is told, never kept.
    [[nodiscard]] QByteArray map(TaskId id) const;
    /// The ids in the order of the list.
    [[nodiscard]] const QList<TaskId> &order() const;
    [[nodiscard]] Totals totals() const;
    [[nodiscard]] const Settings &settings() const;

    /// All or nothing: adds every request as a task, in their order.
    void add(const QList<TaskRequest> &requests, Added added);
    void pause(const QList<TaskId> &ids, Done done);
    void resume(const QList<TaskId> &ids, ResumeMode mode, Done done);
    void cancel(const QList<TaskId> &ids, Done done);
    void remove(const QList<TaskId> &ids, FileFate fate, Done done);
    void change(const QList<TaskId> &ids, const TaskChange &change, Done done);
    /// Puts tasks, each named once and in this order, in front of `before` in the list, or at its end. Tasks around
    /// them may get other positions; nobody else's place among the others changes.
    void move(const QList<TaskId> &ids, std::optional<TaskId> before, Done done);
    /// Gives a sign-in to a task; it is used for the task's own origin only and kept in memory. A task that failed
    /// for the lack of it, or waits for the keyring, goes on. To be remembered, it is written to the keyring before
    /// `signedIn` is called; the task does not wait for that.
    void signIn(TaskId id, const SignInOffer &offer, SignedIn signedIn);
    /// What is in the keyring, by name; the keyring is not asked.
    [[nodiscard]] QList<SecretName> rememberedSignIns() const;
    /// Takes it out of memory and keyring; of every user there if the name has none.
    void forgetSignIn(const SecretName &name, Done done);
    [[nodiscard]] KeyringState keyring() const;
    /// Trusts the certificate (its fingerprint) that a task has failed about, for the one origin that showed it; the
    /// task goes on. `NotPossible` if it was another one, or the certificate was refused.
    void trustCertificate(TaskId id, const QByteArray &fingerprint, Done done);
    [[nodiscard]] const CertificateRules &certificateRules() const;
    /// It is good nowhere from now on.
    void refuseCertificate(const QByteArray &fingerprint, Done done);
    /// Takes back both. `NotPossible` if nothing was decided about it.
    void forgetCertificate(const QByteArray &fingerprint, Done done);
    void changeSetting(const QString &key, const QString &value, Done done);
    void acknowledge(const QString &session, qint64 seq, Done done);
    /// Undelivered events of a session, oldest first.
    void readEvents(const QString &session, qint64 afterSeq, int count, TaskStore::EventsRead read);
    void readDetails(TaskId id, Detailed detailed);
    /// Asks a server what is behind a link, without keeping anything of the body.
    void inspect(const TaskRequest &request, Inspected inspected);
    /// Fetches a web page, so that somebody can choose from its links; nothing is kept here.
    void readPage(const TaskRequest &request, PageRead read);

    /// A hint that the network may be there again: what waits for it is tried at once.
    void networkMayBeBack();

signals:
    void taskAdded(longhaul::TaskId id);
    /// Something of the task is different; sampled, never byte by byte.
    void taskChanged(longhaul::TaskId id);
    void taskRemoved(longhaul::TaskId id);
    /// Durable already when it comes.
    void eventPosted(const longhaul::Event &event);
    void settingsChanged();
    /// The first transfer began, or the last one ended.
    void activityChanged(bool isActive);
    /// A thing about the whole agent that people must be told, such as a full disk under the database.
    void noticePosted(const longhaul::StoreNotice &notice);

private:
    void askAll(const QList<TaskId> &ids, TaskEvent event, const QString &word, Done done);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace longhaul

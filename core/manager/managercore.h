#pragma once

#include "bandwidth.h"
#include "clock.h"
#include "downloadmanager.h"
#include "gatheredfile.h"
#include "linkaddress.h"
#include "linkprobe.h"
#include "pagereader.h"
#include "partfile.h"
#include "partmove.h"
#include "persister.h"
#include "signinkeeper.h"
#include "tasklist.h"
#include "transferjob.h"
#include "transferrules.h"

#include <QHash>
#include <QPointer>

#include <memory>
#include <set>

namespace longhaul {

/// The state behind DownloadManager. Its functions live where their matter is: steps of tasks in `managersteps.cpp`,
/// transfers in `managerruns.cpp`, waiting in `managerwaits.cpp`, connections of hosts in `managershares.cpp`, what
/// people ask for in `downloadmanager.cpp`.
class DownloadManager::Private
{
public:
    static constexpr std::chrono::milliseconds kSampleBeat{250};

    Private(DownloadManager &manager, const Services &services);

    // Steps: the only way that a state changes.
    void step(TaskEntry &entry, TaskEvent event);
    void perform(TaskEntry &entry, TaskEffect effect);
    void dropBytes(TaskEntry &entry);
    void dropBytesNow(TaskEntry &entry);
    void dropPartFile(TaskEntry &entry);
    void keepPartFile(TaskEntry &entry);
    void removeNow(TaskEntry &entry);
    void postEvent(const TaskEntry &entry, EventKind kind);
    void note(const TaskEntry &entry, const QString &line);
    void changed(const TaskEntry &entry);

    // Runs: who has a place, and what their transfers say.
    void scheduleSoon();
    void schedule();
    void startQueued(int places, std::set<TaskId> &heldNow);
    void tellHeld(std::set<TaskId> heldNow);
    [[nodiscard]] bool failsAtOnce(TaskEntry &entry);
    void startTransfer(TaskEntry &entry);
    [[nodiscard]] TransferJob jobFor(const TaskEntry &entry);
    /// For a question about a link that is no task.
    [[nodiscard]] std::expected<TransferJob, Failure> jobForLink(const TaskRequest &request) const;
    void connectTransfer(TaskId id, Transfer &transfer);
    void onFacts(TaskEntry &entry, const TransferFacts &facts);
    void onCheckpoint(TaskEntry &entry, const RangeSet &received);
    /// What a run of a task wants to be called, and so that no later run gets the answer, which run it is.
    struct NameWish {
        TaskId id;
        QPointer<Transfer> run;
        QString fileName;
        QStringList taken;                 // by other tasks
        std::optional<GatheredFile> whole; // claimed by `claimWhole` then
    };
    [[nodiscard]] TaskEntry *entryOf(const NameWish &wish);
    [[nodiscard]] QStringList ownedNames(const TaskEntry &entry, const QString &wanted) const;
    void claimPart(const NameWish &wish);
    void onClaimed(const NameWish &wish, const QString &directory, const DiskResult<PartClaimed> &claimed);
    void renameClaim(const NameWish &wish, const QString &directory, const PartClaimed &claimed);
    void findName(const NameWish &wish);
    void onNameFound(const NameWish &wish, const DiskResult<NameFound> &found);
    /// True if no other task uses the name; it is this task's from then on.
    [[nodiscard]] bool takeName(TaskEntry &entry, const QString &fileName);
    void abandon(const QString &directory, const PartClaimed &claimed);
    void onProved(TaskEntry &entry, const RangeSet &received, const QByteArray &digest);
    void onEnded(TaskId id, const TransferOutcome &outcome);
    void afterTransfer(TaskEntry &entry);
    void onPublished(TaskEntry &entry, const PublishedOutcome &outcome);
    void onTrouble(TaskEntry &entry, const TroubleOutcome &outcome);
    void learnHost(const TaskEntry &entry, const Transfer &transfer);
    void beat();
    void sample(TaskEntry &entry);
    void tellActivity();

    // Shares: how many connections each task has of those that its host is given.
    [[nodiscard]] QHash<QString, int> fetchersByOrigin() const;
    [[nodiscard]] int mostConnections(const TaskEntry &entry) const;
    [[nodiscard]] std::map<TaskId, int> connectionShares(const TaskEntry &entry) const;
    /// Tells the others at its host theirs; returns that of `entry`.
    int shareOut(const TaskEntry &entry);
    void shareOutAll();

    // Waits.
    void armWait(TaskEntry &entry);
    void armWaits();
    void onWaitsDue();
    void lookWhetherOver(TaskEntry &entry);
    void networkCameBack();

    // Sign-ins and certificates.
    [[nodiscard]] QString proxyPassword() const;
    void takeProxyPassword(const QString &value);
    void rememberSignIn(const SecretName &name, const QString &password, std::function<void(bool)> remembered);
    [[nodiscard]] std::optional<SecretName> missingSecret(const TaskEntry &entry) const;
    [[nodiscard]] bool waitsForKeyring(TaskEntry &entry);
    void lookIntoKeyring(TaskEntry &entry);
    void lookIntoKeyringAgain();
    [[nodiscard]] bool canTryRememberedSignIn(TaskEntry &entry, const Trouble &trouble);
    [[nodiscard]] bool loadCertificateRule(const QString &key, const QString &value);
    void dropTrust(const QByteArray &fingerprint);

    // Changes.
    void change(TaskEntry &entry, const TaskChange &change, const LinkAddress *address);
    void changeLink(TaskEntry &entry, const LinkAddress &address);

    // Other folders.
    void changeFolder(const QList<TaskId> &ids, const QString &directory, Done done);
    void moveAll(const QList<TaskId> &ids, const QString &directory, const Done &done);
    void moveOne(TaskEntry &entry, const QString &directory, const FolderMove::Done &done);
    void takePartAlong(TaskEntry &entry);
    void onPartMoved(TaskEntry &entry, const DiskResult<PartMoved> &moved);
    void adoptFolder(TaskEntry &entry, const std::optional<PartMoved> &moved);
    void dropPlace(const QString &directory, const QString &fileName, const QString &identity);
    void endMove(TaskEntry &entry, const std::optional<CommandError> &error);
    void sampleMoves();

    void applySettings();
    void stopIfQuiet();
    [[nodiscard]] std::expected<std::vector<TaskEntry *>, CommandError> entries(const QList<TaskId> &ids);
    void finish(const Done &done); // answers when all that was changed is durable

    DownloadManager &q;
    Services services;
    TaskList tasks;
    Persister persister;
    Bandwidth bandwidth;
    LinkProbe linkProbe;
    PageReader pageReader;
    Settings settings;
    QHash<QString, HostRecord> hosts;
    QHash<QString, int> connectionsFound; // that helped, by origin; in this life of the agent
    NoSecretStore noSecrets;
    SecretStore &secrets;
    SignInKeeper signIns;
    CertificateRules certificates;
    QHash<TaskId, HeaderList> secretHeaders; // memory only
    QHash<TaskId, std::shared_ptr<Bandwidth::Account>> accounts;
    std::unique_ptr<Alarm> beatAlarm;
    std::unique_ptr<Alarm> waitAlarm;
    std::set<TaskId> held;                                        // queued, and told that their host is full
    std::set<std::pair<std::chrono::milliseconds, TaskId>> waits; // what is no longer true is passed over when due
    std::set<TaskId> moving;                                      // to another folder
    std::function<void()> stopped;
    QString defaultDirectory;
    qint64 lastTaskId = 0;
    qint64 lastEventSeq = 0;
    bool isStarted = false;
    bool isStopping = false;
    bool scheduleAsked = false;
    bool wasActive = false; // as last told
};

} // namespace longhaul

#pragma once

#include "connectiontuner.h"
#include "requestmaker.h"
#include "segmentrun.h"
#include "transferjob.h"

#include <QObject>

#include <map>
#include <memory>

namespace longhaul {

class Mirrors;
struct Mirror;

/// All connections of one transfer: opens them as the tuner says, judges every answer before a byte of it is used,
/// follows redirects, goes on where one was cut, gives the tail of a slow one to another. It knows no file.
class SegmentCrew : public QObject
{
    Q_OBJECT

public:
    /// A connection that says nothing for so long is given up: before its head, and within its body.
    static constexpr std::chrono::seconds kHeadPatience{30};
    static constexpr std::chrono::seconds kBodyPatience{20};
    /// Beside others that work, patience is shorter.
    static constexpr std::chrono::seconds kSidePatience{8};
    /// Bytes before the wanted ones that are compared where no validator proves that the file is the same.
    static constexpr qint64 kOverlap = 64 * 1024;

    /// A body without a length, whose end was not seen to be in order, is asked for once more up to so many bytes.
    /// Where the system shows how connections end, more than that never comes unseen.
    static constexpr qint64 kMostDoubted = 1024 * 1024;

    /// Reads stored bytes for a comparison: called with a range, answers later.
    using ReadBack = std::function<void(ByteRange, std::function<void(QByteArray)>)>;

    SegmentCrew(const SegmentRun::Services &services, const TransferJob &job, SegmentPlan &plan, ReadBack readBack,
                QObject *parent = nullptr);
    ~SegmentCrew() override;

    /// To be called before `start`: what is missing is fetched from one source alone, and flows at once. 0 is the
    /// task's own link, n its n-th mirror. Only where digests of pieces prove what comes.
    void repairFrom(int source);

    /// Sends the first request.
    void start();
    /// The part file is there: bytes may flow.
    void release();
    /// As `release`, but one connection alone flows: what comes has to come from the first byte on, without a gap.
    void releaseInOrder();
    /// To be called a few times a second: looks for stalls, grows, fills.
    void beat();
    /// Lets go of every connection without any further signal.
    void stop();
    void setWanted(int connections, int ceiling);
    /// So many are its share of what the host bears. Those above it are let go at once.
    void setCeiling(int ceiling);
    /// How many it could make use of, at most `most`.
    [[nodiscard]] int usefulConnections(int most) const;

    [[nodiscard]] int openConnections() const;
    [[nodiscard]] qint64 speed() const; // bytes per second
    [[nodiscard]] const KnownFile &known() const { return m_known; }
    [[nodiscard]] int learntLimit() const { return m_tuner.learntLimit(); }
    [[nodiscard]] std::optional<ConnectionTuner::Finding> finding() const { return m_tuner.finding(); }
    [[nodiscard]] std::vector<std::pair<ByteRange, ByteRange>> assignments() const; // assigned, remaining
    /// What came from which source in this run; sources as in `repairFrom`.
    [[nodiscard]] const std::map<int, RangeSet> &fetchedFrom() const { return m_fetchedFrom; }

signals:
    /// The first answer that fits. Nothing flows before `release`.
    void answered(const longhaul::TransferFacts &facts);
    /// An answer that is used tells a digest of the whole file.
    void digestTold(const longhaul::Checksum &digest);
    void bytesArrived(qint64 offset, const QByteArray &bytes);
    /// Nothing more will come and nothing is missing: the plan knows the length.
    void bodyEnded();
    /// The server starts at the first byte again and nothing stored can be kept; the plan is empty already.
    void startedOver(const QString &why);
    /// No connection is left, and another one would not help now.
    void exhausted(const longhaul::Trouble &trouble);
    void noted(const QString &line);

private:
    struct Member;
    static constexpr int kPrimary = -1; // in place of a mirror's index

    void flowHeld();
    void fill();
    void tune();
    [[nodiscard]] bool hasMuchLeft() const;
    [[nodiscard]] ConnectionTuner::Newcomers newcomers() const;
    bool spawn();
    std::optional<WorkerId> enlist();
    void request(Member &member);
    void onHead(SegmentRun *run, const ResponseHead &head);
    void onUse(Member &member, const UseRange &use, const ResponseHead &head);
    void onWhole(Member &member, const WholeFile &whole, const ResponseHead &head);
    void onComplete(Member &member, const AlreadyComplete &complete);
    void onRedirect(Member &member, const Redirect &redirect);
    void onFewer(Member &member, const FewerConnections &fewer);
    void onUnfit(Member &member, const QString &detail);
    void onTrouble(Member &member, const Trouble &trouble);
    void learn(Member &member, const ResponseHead &head, const Validator &seen, std::optional<qint64> total,
               std::optional<bool> resumable);
    void flow(Member &member, std::optional<qint64> bodyLength);
    void onSatisfied(SegmentRun *run);
    void onEnded(SegmentRun *run, const NetworkEnd &end);
    void onEndedWithoutTotal(const Member &member, qint64 position, const NetworkEnd &end);
    void onContradicted(SegmentRun *run);
    void take(WorkerId id, const QByteArray &bytes);
    void dismiss(WorkerId id);
    void dismissIdle();
    void giveBack(ByteRange freed);
    void giveUp(const Trouble &trouble);
    // Mirrors; in segmentcrewmirrors.cpp.
    void seekMirrors();
    void makeRoomForMirror();
    void requestFromMirror(Member &member);
    void onMirrorHead(Member &member, const ResponseHead &head);
    void onMirrorEnded(Member &member, bool delivered, const QString &why);
    void dropMirror(int mirror, const QString &why);
    void dropSlowMirrors();
    void goOnAfterMirror();
    void losePrimary(const Trouble &trouble);
    bool moveOn(const Trouble &trouble);
    void startWith(const Mirror &mirror);
    [[nodiscard]] std::optional<int> pickSource() const;
    [[nodiscard]] bool onlyMirrorsFlow(const Member *besides) const;
    [[nodiscard]] Member *memberOf(const SegmentRun *run);
    [[nodiscard]] int flowing(const Member *besides = nullptr) const;
    [[nodiscard]] bool mayShare() const;
    [[nodiscard]] qint64 storedBefore(qint64 begin) const; // bytes that an overlap can have
    [[nodiscard]] std::map<WorkerId, qint64> speeds() const;
    [[nodiscard]] qint64 usualSpeed() const; // of one connection, bytes per second

    SegmentRun::Services m_services;
    const TransferJob &m_job;
    SegmentPlan &m_plan;
    ReadBack m_readBack;
    ConnectionTuner m_tuner;
    std::unique_ptr<Alarm> m_tuneAlarm;
    KnownFile m_known;
    std::unique_ptr<Mirrors> m_mirrors; // none without further addresses
    std::map<int, RangeSet> m_fetchedFrom;
    std::optional<Trouble> m_firstTrouble; // of the address that was left for a mirror
    Trouble m_primaryTrouble;
    int m_primarySource = 0;
    int m_primaryFailures = 0; // in a row, while mirrors work
    bool m_primaryGone = false;
    bool m_repairs = false;
    QUrl m_link; // the address that the crew works with: the task's, or a mirror in its place
    QUrl m_url;  // where the bytes come from: the final address once it is known
    QList<QUrl> m_redirects;
    std::map<WorkerId, std::unique_ptr<Member>> m_members;
    WorkerId m_nextId = 1;
    qint64 m_lastSpeed = 0; // of the better ones of those that had done their work
    int m_mostFlowing = 0;  // connections that delivered at the same time
    int m_fruitless = 0;    // ends in a row without a byte
    std::chrono::milliseconds m_noSpawnBefore{0};
    std::chrono::milliseconds m_releasedAt{0};
    bool m_answered = false;
    bool m_released = false;
    bool m_isInOrder = false;
    bool m_stopped = false;
    bool m_finalAddressRetried = false;
    bool m_rangesRefused = false;
    std::optional<qint64> m_unseenEnd; // where a body without a length ended, perhaps for another reason
    int m_unseenEnds = 0;              // different ones
    bool m_emptySeen = false;          // an answer without a length had no byte
    bool m_guardFails = false;         // If-Range is not understood: no longer sent
    bool m_tagsProve = false;          // an answer without a guard brought the known strong ETag
    qint64 m_comparedAt = -1;          // an overlap that ends here was compared
    bool m_suspectsPage = false;
};

} // namespace longhaul

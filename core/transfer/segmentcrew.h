#pragma once

#include "connectiontuner.h"
#include "requestmaker.h"
#include "segmentrun.h"
#include "transferjob.h"

#include <QObject>

#include <map>
#include <memory>

namespace longhaul {

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

    /// Reads stored bytes for a comparison: called with a range, answers later.
    using ReadBack = std::function<void(ByteRange, std::function<void(QByteArray)>)>;

    SegmentCrew(const SegmentRun::Services &services, const TransferJob &job, SegmentPlan &plan, ReadBack readBack,
                QObject *parent = nullptr);
    ~SegmentCrew() override;

    /// Sends the first request.
    void start();
    /// The part file is there: bytes may flow.
    void release();
    /// To be called a few times a second: looks for stalls, grows, fills.
    void beat();
    /// Lets go of every connection without any further signal.
    void stop();
    void setWanted(int connections, int ceiling);

    [[nodiscard]] int openConnections() const;
    [[nodiscard]] qint64 speed() const; // bytes per second
    [[nodiscard]] const KnownFile &known() const { return m_known; }
    [[nodiscard]] int learntLimit() const { return m_tuner.learntLimit(); }
    [[nodiscard]] std::vector<std::pair<ByteRange, ByteRange>> assignments() const; // assigned, remaining

signals:
    /// The first answer that fits. Nothing flows before `release`.
    void answered(const longhaul::TransferFacts &facts);
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

    void fill();
    bool spawn();
    void request(Member &member);
    void onHead(SegmentRun *run, const ResponseHead &head);
    void onUse(Member &member, const UseRange &use, const ResponseHead &head);
    void onWhole(Member &member, const WholeFile &whole, const ResponseHead &head);
    void onComplete(Member &member, const AlreadyComplete &complete);
    void onRedirect(Member &member, const Redirect &redirect);
    void onFewer(Member &member, const FewerConnections &fewer);
    void onTrouble(Member &member, const Trouble &trouble);
    void learn(Member &member, const ResponseHead &head, const Validator &seen, std::optional<qint64> total,
               std::optional<bool> resumable);
    void flow(Member &member, std::optional<qint64> bodyLength);
    void onSatisfied(SegmentRun *run);
    void onEnded(SegmentRun *run, const NetworkEnd &end);
    void onContradicted(SegmentRun *run);
    void dismiss(WorkerId id);
    void giveUp(const Trouble &trouble);
    [[nodiscard]] Member *memberOf(const SegmentRun *run);
    [[nodiscard]] int flowing(const Member *besides = nullptr) const;
    [[nodiscard]] bool mayShare() const;
    [[nodiscard]] std::map<WorkerId, qint64> speeds() const;

    SegmentRun::Services m_services;
    const TransferJob &m_job;
    SegmentPlan &m_plan;
    ReadBack m_readBack;
    ConnectionTuner m_tuner;
    KnownFile m_known;
    QUrl m_url; // where the bytes come from: the final address once it is known
    QList<QUrl> m_redirects;
    std::map<WorkerId, std::unique_ptr<Member>> m_members;
    WorkerId m_nextId = 1;
    int m_fruitless = 0; // ends in a row without a byte
    std::chrono::milliseconds m_noSpawnBefore{0};
    bool m_answered = false;
    bool m_released = false;
    bool m_stopped = false;
    bool m_finalAddressRetried = false;
    bool m_rangesRefused = false;
    bool m_suspectsPage = false;
};

} // namespace longhaul

#pragma once

#include "storeopener.h"
#include "storewriter.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <variant>
#include <vector>

namespace longhaul {

using StoreAnswer = std::variant<std::expected<StoreContents, Failure>, std::expected<void, Failure>,
                                 std::expected<QList<Event>, Failure>, std::expected<QList<HistoryLine>, Failure>>;

/// The part of the store that blocks. It lives in a thread of its own, which alone has the connection; its functions
/// are called there, queued. Each call gives one answer, in the order of the calls. Batches are only noted when they
/// come and are written together once nothing further waits in the thread's queue.
class StoreWorker : public QObject
{
    Q_OBJECT

public:
    /// While changes come in, a backup is made this often, between two transactions.
    static constexpr std::chrono::hours kBackupInterval{6};

    using Answer = std::function<void(std::vector<StoreAnswer>)>; // called in the worker's thread

    StoreWorker(const QString &path, Answer answer);
    ~StoreWorker() override;

    void open(const QDateTime &now);
    void commit(StoreBatch batch, const QDateTime &now);
    void readEvents(const QString &session, qint64 afterSeq, int count);
    void readHistory(TaskId task, int count);
    /// Writes what waits, backs up what changed, closes.
    void close(const QDateTime &now);

private:
    void flush();
    [[nodiscard]] std::vector<StoreAnswer> write(const std::vector<StoreBatch> &batches);
    void backUpWhenDue();
    void backUp();
    [[nodiscard]] Failure tell(const SqlTrouble &trouble) const;
    template<typename Result>
    void answerWith(Result result);

    const StoreFiles m_files;
    const Answer m_answer;
    std::unique_ptr<SqlConnection> m_connection;
    std::optional<StoreWriter> m_writer;
    Failure m_whyClosed{FailureCode::Internal, QStringLiteral("the store is not open")};
    std::vector<StoreBatch> m_batches; // wait for `flush`
    QDateTime m_now;
    QDateTime m_backedUpAt;
    bool m_isChanged = false; // since the last backup
};

} // namespace longhaul

#include "storeworker.h"

#include "log.h"
#include "storebackup.h"
#include "storefailure.h"

#include <utility>

namespace longhaul {

StoreWorker::StoreWorker(const QString &path, Answer answer) : m_files{path}, m_answer(std::move(answer)) {}

StoreWorker::~StoreWorker() = default;

template<typename Result>
void StoreWorker::answerWith(Result result)
{
    std::vector<StoreAnswer> answers;
    answers.emplace_back(std::move(result));
    m_answer(std::move(answers));
}

Failure StoreWorker::tell(const SqlTrouble &trouble) const
{
    const Failure failure = failureOf(trouble, m_files.database);
    qCWarning(logStore) << "SQLite error" << trouble.code << trouble.text << "at" << m_files.database;
    return failure;
}

void StoreWorker::open(const QDateTime &now)
{
    flush();
    m_now = now;
    m_writer.reset();
    m_connection.reset();
    auto opened = openStore(m_files, now);
    if (!opened) {
        m_whyClosed = opened.error();
        qCCritical(logStore).noquote() << "cannot open" << m_files.database << failureName(m_whyClosed.code)
                                       << m_whyClosed.detail;
        answerWith(std::expected<StoreContents, Failure>(std::unexpected(opened.error())));
        return;
    }
    m_connection = std::move(opened->connection);
    m_writer.emplace(*m_connection, HighestNumbers{opened->contents.lastTaskId, opened->contents.lastEventSeq});
    m_isChanged = opened->isRecovered;
    if (backupTime(m_files).isValid())
        m_backedUpAt = now;
    answerWith(std::expected<StoreContents, Failure>(std::move(opened->contents)));
}

void StoreWorker::commit(StoreBatch batch, const QDateTime &now)
{
    m_now = now;
    m_batches.push_back(std::move(batch));
    if (m_batches.size() == 1)
        QMetaObject::invokeMethod(this, &StoreWorker::flush,
                                  Qt::QueuedConnection); // behind the calls that wait already
}

void StoreWorker::flush()
{
    if (m_batches.empty())
        return;
    m_answer(write(std::exchange(m_batches, {})));
    backUpWhenDue();
}

std::vector<StoreAnswer> StoreWorker::write(const std::vector<StoreBatch> &batches)
{
    using Committed = std::expected<void, Failure>;
    if (!m_writer)
        return std::vector<StoreAnswer>(batches.size(), Committed(std::unexpected(m_whyClosed)));
    std::vector<StoreAnswer> answers;
    answers.reserve(batches.size());
    for (const auto &result : m_writer->writeTogether(batches)) {
        answers.emplace_back(result ? Committed() : Committed(std::unexpected(tell(result.error()))));
        m_isChanged = m_isChanged || result.has_value();
    }
    return answers;
}

void StoreWorker::backUpWhenDue()
{
    using namespace std::chrono;
    const bool isDue = !m_backedUpAt.isValid()
                       || qAbs(m_backedUpAt.msecsTo(m_now)) >= duration_cast<milliseconds>(kBackupInterval).count();
    if (m_connection && m_isChanged && isDue)
        backUp();
}

void StoreWorker::backUp()
{
    m_backedUpAt = m_now; // a failure is not repeated at every commit
    const auto made = makeBackup(*m_connection, m_files, m_now);
    if (made)
        m_isChanged = false;
    else
        qCWarning(logStore) << "no backup of" << m_files.database << "could be made:" << made.error().text;
}

void StoreWorker::readEvents(const QString &session, qint64 afterSeq, int count)
{
    flush();
    using Read = std::expected<QList<Event>, Failure>;
    if (!m_connection)
        return answerWith(Read(std::unexpected(m_whyClosed)));
    auto events = longhaul::readEvents(*m_connection, session, afterSeq, count);
    answerWith(events ? Read(std::move(*events)) : Read(std::unexpected(tell(events.error()))));
}

void StoreWorker::readHistory(TaskId task, int count)
{
    flush();
    using Read = std::expected<QList<HistoryLine>, Failure>;
    if (!m_connection)
        return answerWith(Read(std::unexpected(m_whyClosed)));
    auto lines = longhaul::readHistory(*m_connection, task, count);
    answerWith(lines ? Read(std::move(*lines)) : Read(std::unexpected(tell(lines.error()))));
}

void StoreWorker::close(const QDateTime &now)
{
    flush();
    m_now = now;
    if (m_connection && m_isChanged)
        backUp();
    m_writer.reset();
    m_connection.reset();
    m_whyClosed = {FailureCode::Internal, QStringLiteral("the store is closed")};
    answerWith(std::expected<void, Failure>());
}

} // namespace longhaul

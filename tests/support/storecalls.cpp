#include "storecalls.h"

#include "sqlconnection.h"
#include "waitfor.h"

#include <memory>

namespace longhaul {

namespace {

template<typename Result, typename Call>
Result answerOf(Call call)
{
    // Shared, because a late answer comes to nobody.
    const auto answer = std::make_shared<std::optional<Result>>();
    call([answer](Result result) { *answer = std::move(result); });
    if (!waitFor([&] { return answer->has_value(); }))
        return std::unexpected(Failure{FailureCode::Internal, QStringLiteral("no answer")});
    return std::move(**answer);
}

} // namespace

std::expected<StoreContents, Failure> opened(TaskStore &store)
{
    return answerOf<std::expected<StoreContents, Failure>>([&](auto callback) { store.open(callback); });
}

std::expected<void, Failure> committed(TaskStore &store, const StoreBatch &batch)
{
    return answerOf<std::expected<void, Failure>>([&](auto callback) { store.commit(batch, callback); });
}

std::expected<QList<Event>, Failure> eventsOf(TaskStore &store, const QString &session, qint64 afterSeq, int count)
{
    return answerOf<std::expected<QList<Event>, Failure>>(
        [&](auto callback) { store.readEvents(session, afterSeq, count, callback); });
}

std::expected<QList<HistoryLine>, Failure> historyOf(TaskStore &store, TaskId task, int count)
{
    return answerOf<std::expected<QList<HistoryLine>, Failure>>(
        [&](auto callback) { store.readHistory(task, count, callback); });
}

bool closed(TaskStore &store)
{
    return answerOf<std::expected<void, Failure>>(
               [&](auto callback) { store.close([callback] { callback(std::expected<void, Failure>()); }); })
        .has_value();
}

Task plainTask(qint64 id)
{
    Task task;
    task.id = TaskId{id};
    task.session = QStringLiteral("desktop");
    task.url = QUrl(QStringLiteral("https://example.org/files/disk-%1.iso?token=a%20b&n=1").arg(id));
    task.directory = QStringLiteral("/home/somebody/Downloads");
    task.position = id;
    task.createdAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0, 0, 123), Qt::UTC);
    return task;
}

Task fullTask(qint64 id)
{
    Task task = plainTask(id);
    const QDateTime time = task.createdAt;
    task.finalUrl = QUrl(QStringLiteral("https://mirror.example.net/d%C3%AFsk.iso#part"));
    task.state = TaskState::Waiting;
    task.reason = WaitReason::ServerBusy;
    task.error = Failure{FailureCode::HttpStatus, QStringLiteral("503 Ünavailable")};
    task.fileName = QStringLiteral("dïsk 'quoted' \"%1\".iso").arg(id);
    task.nameIsFixed = true;
    task.bytesReceived = 5000;
    task.bytesTotal = qint64(5) * 1024 * 1024 * 1024 * 1024;
    task.connectionsWanted = 7;
    task.resumable = false;
    task.attempts = 3;
    task.checksum = {HashAlgorithm::Md5, QByteArray(32, 'a'), QByteArray(32, 'b'), ChecksumSource::Server};
    task.mirrors = {QUrl(QStringLiteral("https://second.example.net/disk.iso?a=%0A")),
                    QUrl(QStringLiteral("http://b\u00fccher.example/disk.iso"))};
    task.pieces = {HashAlgorithm::Sha1, 262144, QByteArray(40, '\0')};
    task.queue = QStringLiteral("nightly");
    task.priority = -2;
    task.limit = 1000000;
    task.description = QStringLiteral("línea\nzwei\t三");
    task.onExists = OnExists::Overwrite;
    task.headers = {{"Referer", "https://example.org/\xff"}, {"X-Empty", ""}};
    task.userName = QStringLiteral("anna");
    task.validator = {"W/\"abc\"", "Wed, 21 Oct 2015 07:28:00 GMT"};
    task.partIdentity = QStringLiteral("12345-678");
    task.startedAt = time.addSecs(1);
    task.completedAt = time.addSecs(2);
    task.retryAt = time.addSecs(3);
    task.troubleSince = time.addSecs(-4);
    return task;
}

Event eventFor(qint64 seq, const QString &session, qint64 task)
{
    Event event;
    event.seq = seq;
    event.session = session;
    event.kind = EventKind::Failed;
    event.task = TaskId{task};
    event.at = QDateTime(QDate(2026, 1, 31), QTime(13, 0), Qt::UTC).addSecs(seq);
    event.path = QStringLiteral("/home/somebody/Downloads/ä.iso");
    event.error = Failure{FailureCode::NotFound, QStringLiteral("404")};
    return event;
}

StoreBatch batchOf(const QList<Task> &tasks)
{
    StoreBatch batch;
    batch.putTasks = tasks;
    return batch;
}

bool runSql(const QString &path, const QStringList &statements)
{
    SqlConnection connection;
    if (!connection.open(path, SqlConnection::Access::ReadWrite))
        return false;
    for (const QString &sql : statements) {
        if (const auto done = connection.execute(sql); !done) {
            qWarning() << sql << done.error().text;
            return false;
        }
    }
    return true;
}

QVariant sqlValue(const QString &path, const QString &sql)
{
    SqlConnection connection;
    if (!connection.open(path, SqlConnection::Access::ReadWrite))
        return {};
    return connection.value(sql).value_or(QVariant());
}

} // namespace longhaul

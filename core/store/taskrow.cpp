#include "taskrow.h"

#include "headercodec.h"
#include "rangecodec.h"

#include <QDir>

#include <limits>

namespace longhaul {

namespace {

constexpr qint64 kAnything = std::numeric_limits<qint64>::max();

bool isHexadecimal(const QByteArray &digits)
{
    for (const char c : digits) {
        if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f'))
            return false;
    }
    return true;
}

/// A name that stays in its folder. A stored one was made safe once; this is against bytes that changed since.
bool isPlainName(const QString &name)
{
    return name != QLatin1String(".") && name != QLatin1String("..") && !name.contains(u'/') && !name.contains(QChar());
}

} // namespace

QDateTime timeFromValue(const QVariant &value)
{
    constexpr qint64 kYear1 = -62135596800000;
    constexpr qint64 kYear9999 = 253402300799999;
    if (value.isNull() || value.typeId() != QMetaType::LongLong)
        return {};
    const qint64 time = value.toLongLong();
    return time >= kYear1 && time <= kYear9999 ? QDateTime::fromMSecsSinceEpoch(time, Qt::UTC) : QDateTime();
}

void TaskRowReader::complain(Column column)
{
    static constexpr const char *kNames = LONGHAUL_TASK_COLUMNS ", ranges";
    m_complaints.append(QString::fromLatin1(kNames).section(QStringLiteral(", "), column, column));
}

void TaskRowReader::setAside(Column column)
{
    complain(column);
    m_whyAside = m_complaints.back();
}

QString TaskRowReader::text(const SqlRows &row, Column column)
{
    const QVariant value = row.value(column);
    if (value.isNull())
        return {};
    if (value.typeId() != QMetaType::QString) {
        complain(column);
        return {};
    }
    QString &last = m_last[static_cast<std::size_t>(column)];
    if (const QString text = value.toString(); text != last)
        last = text;
    return last;
}

QByteArray TaskRowReader::bytes(const SqlRows &row, Column column)
{
    const QVariant value = row.value(column);
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QByteArray)
        return value.toByteArray();
    complain(column);
    return {};
}

std::optional<qint64> TaskRowReader::number(const SqlRows &row, Column column, qint64 least, qint64 most)
{
    const QVariant value = row.value(column);
    if (value.isNull())
        return std::nullopt;
    if (value.typeId() == QMetaType::LongLong) {
        const qint64 number = value.toLongLong();
        if (number >= least && number <= most)
            return number;
    }
    complain(column);
    return std::nullopt;
}

int TaskRowReader::smallNumber(const SqlRows &row, Column column, int least)
{
    return static_cast<int>(number(row, column, least, std::numeric_limits<int>::max()).value_or(0));
}

QDateTime TaskRowReader::time(const SqlRows &row, Column column)
{
    const QVariant value = row.value(column);
    const QDateTime time = timeFromValue(value);
    if (!time.isValid() && !value.isNull())
        complain(column);
    return time;
}

void TaskRowReader::readState(const SqlRows &row, Task &task)
{
    const auto state = stateFromName(text(row, State));
    if (!state)
        setAside(State);
    task.state = state.value_or(TaskState::Failed);
    const QString reason = text(row, Reason);
    if (task.state == TaskState::Waiting) {
        const auto known = reasonFromName(reason);
        if (!known)
            complain(Reason);
        task.reason = known.value_or(WaitReason::Retry);
    } else if (!reason.isEmpty()) {
        complain(Reason);
    }
    if (const QString code = text(row, ErrorCode); !code.isEmpty()) {
        const auto known = failureFromName(code);
        if (!known)
            complain(ErrorCode);
        task.error = Failure{known.value_or(FailureCode::Internal), text(row, ErrorDetail)};
    }
}

void TaskRowReader::readAddresses(const SqlRows &row, Task &task)
{
    const QString url = text(row, Url);
    const QUrl address(url, QUrl::StrictMode);
    task.url = address;
    if (!url.isEmpty() && (!address.isValid() || address.scheme().isEmpty()))
        setAside(Url);
    else if (url.isEmpty() && !isFinal(task.state))
        setAside(Url);
    const QString finalUrl = text(row, FinalUrl);
    const bool isTheSame = finalUrl == QLatin1String("=");
    const QUrl finalAddress = isTheSame ? address : QUrl(finalUrl, QUrl::StrictMode);
    if (isTheSame)
        task.finalUrl = task.url; // they share their text
    else if (finalAddress.isValid() && !finalAddress.scheme().isEmpty())
        task.finalUrl = finalAddress;
    if (!finalUrl.isEmpty() && (!finalAddress.isValid() || finalAddress.scheme().isEmpty())) {
        complain(FinalUrl);
        task.finalUrl.clear(); // the original is asked again
    }
}

void TaskRowReader::readFile(const SqlRows &row, Task &task)
{
    task.directory = text(row, Directory);
    if (!task.directory.isEmpty() && !QDir::isAbsolutePath(task.directory)) {
        setAside(Directory);
        task.directory.clear();
    }
    task.fileName = text(row, FileName);
    if (!isPlainName(task.fileName)) {
        setAside(FileName);
        task.fileName.clear();
    }
    task.nameIsFixed = number(row, NameIsFixed, 0, 1).value_or(0) == 1;
    task.partIdentity = text(row, PartIdentity);
    task.bytesTotal = number(row, BytesTotal, 0, kAnything);
    task.bytesReceived = number(row, BytesReceived, 0, task.bytesTotal.value_or(kAnything)).value_or(0);
    task.validator = {bytes(row, Etag), bytes(row, LastModified)};
}

void TaskRowReader::readChecksum(const SqlRows &row, Task &task)
{
    const QString name = text(row, HashName);
    const QByteArray expected = text(row, HashExpected).toLatin1();
    const QByteArray actual = text(row, HashActual).toLatin1();
    ChecksumSource source = ChecksumSource::User;
    if (const QString who = text(row, HashSource); !who.isEmpty()) {
        const auto known = checksumSourceFromName(who);
        if (!known)
            complain(HashSource);
        source = known.value_or(ChecksumSource::User);
    }
    if (name.isEmpty() && expected.isEmpty()) {
        task.checksum.source = source;
        return;
    }
    // Without its digest the file would pass unproved.
    const HashAlgorithm algorithm = hashFromName(name).value_or(HashAlgorithm::None);
    const bool fits = expected.isEmpty() || expected.size() == hashDigits(algorithm);
    if (algorithm == HashAlgorithm::None || !fits || !isHexadecimal(expected)) {
        setAside(HashExpected);
        return;
    }
    task.checksum = {algorithm, expected, actual, source};
}

/// Without mirrors and pieces a task loses a convenience, no safety.
void TaskRowReader::readSources(const SqlRows &row, Task &task)
{
    const QStringList lines = text(row, Mirrors).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QUrl url(line, QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty())
            task.mirrors.append(url);
        else
            complain(Mirrors);
    }
    const QByteArray stored = bytes(row, Pieces);
    if (stored.isEmpty())
        return;
    const qsizetype first = stored.indexOf(':');
    const qsizetype second = first < 0 ? -1 : stored.indexOf(':', first + 1);
    PieceHashes pieces;
    if (second > 0) {
        pieces.algorithm = hashFromName(QString::fromLatin1(stored.first(first))).value_or(HashAlgorithm::None);
        pieces.length = stored.mid(first + 1, second - first - 1).toLongLong();
        pieces.digests = stored.mid(second + 1);
    }
    const qsizetype each = hashDigits(pieces.algorithm) / 2;
    if (each > 0 && pieces.length > 0 && !pieces.isEmpty() && pieces.digests.size() % each == 0)
        task.pieces = pieces;
    else
        complain(Pieces);
}

void TaskRowReader::readChoices(const SqlRows &row, Task &task)
{
    task.session = text(row, Session);
    task.connectionsWanted = smallNumber(row, ConnectionsWanted, 0);
    if (const auto resumable = number(row, Resumable, 0, 1))
        task.resumable = *resumable == 1;
    task.attempts = smallNumber(row, Attempts, 0);
    task.queue = text(row, Queue);
    task.priority = smallNumber(row, Priority, std::numeric_limits<int>::min());
    task.limit = number(row, SpeedLimit, 0, kAnything).value_or(0);
    task.description = text(row, Description);
    task.userName = text(row, UserName);
    if (const QString choice = text(row, Conflict); !choice.isEmpty()) {
        const auto known = onExistsFromName(choice);
        if (!known)
            complain(Conflict);
        task.onExists = known.value_or(OnExists::Rename);
    }
    const auto headers = decodeHeaders(bytes(row, Headers));
    if (!headers)
        setAside(Headers);
    task.headers = headers.value_or(HeaderList());
}

void TaskRowReader::readTimes(const SqlRows &row, Task &task)
{
    task.createdAt = time(row, CreatedAt);
    task.startedAt = time(row, StartedAt);
    task.completedAt = time(row, CompletedAt);
    task.retryAt = time(row, RetryAt);
    task.troubleSince = time(row, TroubleSince);
}

void TaskRowReader::readRanges(const SqlRows &row, StoredTask &stored)
{
    const QVariant value = row.value(Ranges);
    if (value.isNull())
        return;
    const bool isBlob = value.typeId() == QMetaType::QByteArray;
    const auto ranges = isBlob ? decodeRanges(stored.task.id, value.toByteArray()) : std::nullopt;
    const qint64 size = stored.task.bytesTotal.value_or(kAnything);
    if (ranges && (ranges->isEmpty() || ranges->ranges().back().end <= size)) {
        stored.received = *ranges;
        return;
    }
    complain(Ranges);
    if (!isFinal(stored.task.state))
        stored.task.bytesReceived = 0;
}

StoredTask TaskRowReader::read(const SqlRows &row)
{
    m_complaints.clear();
    m_whyAside.clear();
    StoredTask stored;
    Task &task = stored.task;
    task.id = TaskId{row.value(Id).toLongLong()};
    task.position = number(row, Position, std::numeric_limits<qint64>::min(), kAnything).value_or(0);
    readState(row, task);
    readAddresses(row, task);
    readFile(row, task);
    readChecksum(row, task);
    readSources(row, task);
    readChoices(row, task);
    readTimes(row, task);
    readRanges(row, stored);
    if (!m_whyAside.isEmpty() && task.state != TaskState::Completed && task.state != TaskState::Cancelled) {
        task.state = TaskState::Failed;
        task.reason = WaitReason::None;
        task.retryAt = {};
        task.error =
            Failure{FailureCode::Internal,
                    QStringLiteral("the stored task was damaged: %1").arg(m_complaints.join(QLatin1String(", ")))};
    } else if (task.state == TaskState::Failed && !task.error) {
        task.error = Failure{FailureCode::Internal, QStringLiteral("the reason was not stored")};
    }
    return stored;
}

} // namespace longhaul

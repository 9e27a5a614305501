#include "headercodec.h"
#include "taskrow.h"

namespace longhaul {

namespace {

QVariant valueOf(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant valueOf(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

QVariant valueOf(qint64 number)
{
    return number == 0 ? QVariant() : QVariant(number);
}

/// User name and password never get here; should they, they go no further.
QString addressText(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

QString addressText(const TaskUrl &url)
{
    return QString::fromLatin1(url.encoded());
}

QVariant finalUrlValue(const Task &task)
{
    if (task.finalUrl.isEmpty())
        return {};
    return task.finalUrl == task.url ? QStringLiteral("=") : addressText(task.finalUrl);
}

QVariant sourceValue(ChecksumSource source)
{
    return source == ChecksumSource::User ? QVariant() : QVariant(checksumSourceName(source));
}

/// One a line.
QVariant addressesValue(const QList<QUrl> &addresses)
{
    QStringList lines;
    for (const QUrl &address : addresses)
        lines.append(addressText(address));
    return valueOf(lines.join(u'\n'));
}

/// "sha1:262144:" and the raw digests.
QVariant piecesValue(const PieceHashes &pieces)
{
    if (pieces.isEmpty())
        return {};
    return QByteArray(hashName(pieces.algorithm).toLatin1() + ':' + QByteArray::number(pieces.length) + ':'
                      + pieces.digests);
}

} // namespace

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariantList taskValues(const Task &task)
{
    const bool hasError = task.error.has_value();
    return {
        task.id.value,
        task.position,
        valueOf(task.session),
        valueOf(addressText(task.url)),
        finalUrlValue(task),
        stateName(task.state),
        valueOf(reasonName(task.reason)),
        hasError ? QVariant(failureName(task.error->code)) : QVariant(),
        hasError ? valueOf(task.error->detail) : QVariant(),
        valueOf(task.directory),
        valueOf(task.fileName),
        valueOf(task.nameIsFixed ? qint64(1) : qint64(0)),
        valueOf(task.bytesReceived),
        task.bytesTotal ? QVariant(*task.bytesTotal) : QVariant(),
        valueOf(qint64(task.connectionsWanted)),
        task.resumable ? QVariant(*task.resumable ? qint64(1) : qint64(0)) : QVariant(),
        valueOf(qint64(task.attempts)),
        valueOf(hashName(task.checksum.algorithm)),
        valueOf(QString::fromLatin1(task.checksum.expected)),
        valueOf(QString::fromLatin1(task.checksum.actual)),
        valueOf(task.queue),
        valueOf(qint64(task.priority)),
        valueOf(task.limit),
        valueOf(task.description),
        task.onExists == OnExists::Rename ? QVariant() : QVariant(onExistsName(task.onExists)),
        valueOf(encodeHeaders(task.headers)),
        valueOf(task.userName),
        valueOf(task.validator.etag),
        valueOf(task.validator.lastModified),
        valueOf(task.partIdentity),
        timeValue(task.createdAt),
        timeValue(task.startedAt),
        timeValue(task.completedAt),
        timeValue(task.retryAt),
        timeValue(task.troubleSince),
        sourceValue(task.checksum.source),
        addressesValue(task.mirrors),
        piecesValue(task.pieces),
    };
}

} // namespace longhaul

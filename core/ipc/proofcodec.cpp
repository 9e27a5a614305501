#include "proofcodec.h"

#include "checksumtext.h"
#include "fieldreader.h"
#include "jsonfields.h"
#include "requestcodec.h"

#include <QJsonArray>

namespace longhaul {

namespace {

using L1 = QLatin1String;

constexpr int kLongestMirror = 32768;
constexpr int kLongestWord = 4096;
constexpr int kMostMirrors = 32;
constexpr int kMostPieces = 32768;

} // namespace

void readProof(FieldReader &reader, TaskRequest &request)
{
    reader.parsed("checksumSource", kLongestWord, [&](const QString &text) -> QString {
        if (text != checksumSourceName(ChecksumSource::Metalink) && text != checksumSourceName(ChecksumSource::User))
            return QStringLiteral("give user or metalink");
        if (request.checksum.algorithm != HashAlgorithm::None)
            request.checksum.source = checksumSourceFromName(text).value_or(ChecksumSource::User);
        return {};
    });
    reader.list("mirrors", kMostMirrors, kLongestMirror, [&](const QString &text) -> QString {
        const auto mirror = parseLink(text);
        if (!mirror)
            return mirror.error();
        if (mirror->scheme() != L1("http") && mirror->scheme() != L1("https"))
            return QStringLiteral("a mirror is http or https");
        // Sign-ins are for the address itself.
        request.mirrors.append(mirror->adjusted(QUrl::RemoveUserInfo));
        return {};
    });
}

QString readPieces(const QJsonObject &object, PieceHashes &pieces)
{
    const QJsonValue value = object.value(L1("pieces"));
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isObject())
        return QStringLiteral("pieces: give algorithm, length and hashes");
    const QJsonObject given = value.toObject();
    FieldReader reader(given);
    reader.parsed("algorithm", kLongestWord, [&](const QString &text) {
        pieces.algorithm = hashFromName(text).value_or(HashAlgorithm::None);
        return pieces.algorithm == HashAlgorithm::None ? QStringLiteral("give sha256 or another one") : QString();
    });
    reader.number("length", pieces.length, 1, kLargestExact);
    reader.list("hashes", kMostPieces, kLongestWord, [&](const QString &text) -> QString {
        const auto digest = parseChecksum(hashName(pieces.algorithm) + u':' + text);
        if (!digest)
            return digest.error();
        pieces.digests += QByteArray::fromHex(digest->expected);
        return {};
    });
    if (!reader.problem().isEmpty())
        return QStringLiteral("pieces: ") + reader.problem();
    return pieces.isEmpty() || pieces.length == 0 ? QStringLiteral("pieces: give algorithm, length and hashes")
                                                  : QString();
}

void putProof(QJsonObject &object, const TaskRequest &request)
{
    if (request.checksum.source == ChecksumSource::Metalink)
        object.insert(L1("checksumSource"), checksumSourceName(request.checksum.source));
    QJsonArray mirrors;
    for (const QUrl &mirror : request.mirrors)
        mirrors.append(mirror.toString(QUrl::FullyEncoded));
    if (!mirrors.isEmpty())
        object.insert(L1("mirrors"), mirrors);
    if (request.pieces.isEmpty())
        return;
    QJsonArray hashes;
    for (qint64 piece = 0; piece < request.pieces.count(); ++piece)
        hashes.append(QString::fromLatin1(request.pieces.digest(piece).toHex()));
    object.insert(L1("pieces"), QJsonObject{{QStringLiteral("algorithm"), hashName(request.pieces.algorithm)},
                                            {QStringLiteral("hashes"), hashes},
                                            {QStringLiteral("length"), request.pieces.length}});
}

} // namespace longhaul

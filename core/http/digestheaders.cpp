#include "digestheaders.h"

#include "hashstrength.h"

#include <map>

namespace longhaul {

namespace {

constexpr qsizetype kLongestValue = 8192;

/// Digests by algorithm; an empty one was contradicted.
using Digests = std::map<HashAlgorithm, QByteArray>;

std::optional<HashAlgorithm> algorithmOf(const QByteArray &name)
{
    static const std::map<QByteArray, HashAlgorithm> known = {
        {"sha-512", HashAlgorithm::Sha512}, {"sha-384", HashAlgorithm::Sha384}, {"sha-256", HashAlgorithm::Sha256},
        {"sha-1", HashAlgorithm::Sha1},     {"sha", HashAlgorithm::Sha1},       {"md5", HashAlgorithm::Md5},
    };
    const auto found = known.find(name.trimmed().toLower());
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

void add(Digests &digests, HashAlgorithm algorithm, const QByteArray &base64)
{
    const auto raw = QByteArray::fromBase64Encoding(base64.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!raw || raw.decoded.size() * 2 != hashDigits(algorithm))
        return;
    const QByteArray digest = raw.decoded.toHex();
    const auto [known, isNew] = digests.try_emplace(algorithm, digest);
    if (!isNew && known->second != digest)
        known->second.clear();
}

/// All lines of a header as one list; nothing of one that is too long to be a list of digests.
QByteArray joined(const ResponseHead &head, QByteArrayView name)
{
    const QByteArray value = head.values(name).join(',');
    return value.size() <= kLongestValue ? value : QByteArray();
}

/// A dictionary of byte sequences: "sha-256=:BASE64:, sha-512=:BASE64:;parameter".
void readDictionary(const QByteArray &value, Digests &digests)
{
    for (const QByteArray &member : value.split(',')) {
        const qsizetype equals = member.indexOf('=');
        if (equals < 0)
            continue;
        const auto algorithm = algorithmOf(member.first(equals));
        const QByteArray item = member.mid(equals + 1).trimmed();
        const qsizetype end = item.indexOf(':', 1);
        if (!algorithm || !item.startsWith(':') || end < 0)
            continue;
        const QByteArray behind = item.mid(end + 1).trimmed();
        if (behind.isEmpty() || behind.startsWith(';'))
            add(digests, *algorithm, item.mid(1, end - 1));
    }
}

/// "SHA-256=BASE64,md5=BASE64"
void readInstanceDigests(const QByteArray &value, Digests &digests)
{
    for (const QByteArray &member : value.split(',')) {
        const qsizetype equals = member.indexOf('=');
        if (equals < 0)
            continue;
        if (const auto algorithm = algorithmOf(member.first(equals)))
            add(digests, *algorithm, member.mid(equals + 1));
    }
}

} // namespace

std::optional<Checksum> digestOfHead(const ResponseHead &head)
{
    if (head.status != 200 && head.status != 203 && head.status != 206)
        return std::nullopt;
    Digests digests;
    readDictionary(joined(head, "Repr-Digest"), digests);
    readInstanceDigests(joined(head, "Digest"), digests);
    if (head.status != 206) {
        readDictionary(joined(head, "Content-Digest"), digests);
        add(digests, HashAlgorithm::Md5, joined(head, "Content-MD5"));
    }
    for (const HashAlgorithm algorithm : kStrongestFirst) {
        const auto found = digests.find(algorithm);
        if (found != digests.end() && !found->second.isEmpty())
            return Checksum{algorithm, found->second, {}, ChecksumSource::Server};
    }
    return std::nullopt;
}

} // namespace longhaul

#include "metalink.h"

#include "hashstrength.h"
#include "linkaddress.h"
#include "safename.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <vector>

namespace longhaul {

namespace {

constexpr qsizetype kMostFiles = 1000;
constexpr std::size_t kMostUrls = 32;
constexpr qint64 kMostPieces = 32768;
constexpr int kLowestPriority = 999999; // RFC 5854 section 4.2.17.1

/// Hexadecimal, lower case; empty if it is no digest of `algorithm`.
QByteArray digestFrom(HashAlgorithm algorithm, const QString &text)
{
    const QByteArray digest = text.trimmed().toLatin1().toLower();
    const bool isHex = std::all_of(digest.begin(), digest.end(),
                                   [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return isHex && algorithm != HashAlgorithm::None && digest.size() == hashDigits(algorithm) ? digest : QByteArray();
}

HashAlgorithm algorithmFrom(QStringView type)
{
    return hashFromName(type).value_or(HashAlgorithm::None);
}

class Reader
{
public:
    explicit Reader(const QByteArray &text) : m_xml(text) {}

    std::expected<Metalink, QString> read()
    {
        if (!nextElement() || m_xml.name() != u"metalink")
            return std::unexpected(wrong(QStringLiteral("this is no Metalink")));
        while (nextElement()) {
            if (m_xml.name() == u"file" && m_found.files.size() + m_found.leftOut < kMostFiles)
                readFile();
        }
        if (m_hasDocumentType || m_xml.hasError())
            return std::unexpected(wrong({}));
        if (m_found.files.isEmpty())
            return std::unexpected(QStringLiteral("the Metalink has no file with an http or https address"));
        return m_found;
    }

private:
    struct Address {
        int priority = kLowestPriority;
        QUrl url;
    };

    [[nodiscard]] QString wrong(const QString &otherwise) const
    {
        if (m_hasDocumentType)
            return QStringLiteral("the Metalink has a document type; that is not read");
        if (m_xml.hasError())
            return QStringLiteral("the Metalink is broken in line %1: %2")
                .arg(m_xml.lineNumber())
                .arg(m_xml.errorString().simplified());
        return otherwise;
    }

    /// Goes to the next element that begins, whatever its depth, but not behind the end of `m_scope`.
    bool nextElement()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD: m_hasDocumentType = true; return false;
            case QXmlStreamReader::StartElement: return true;
            case QXmlStreamReader::EndElement:
                if (!m_scope.isEmpty() && m_xml.name() == m_scope)
                    return false;
                break;
            default: break;
            }
        }
        return false;
    }

    void readFile()
    {
        MetalinkFile file;
        std::vector<Address> addresses;
        std::map<HashAlgorithm, QByteArray> digests;
        file.fileName = safeFileName(m_xml.attributes().value(QLatin1String("name")));
        m_scope = QStringLiteral("file");
        while (nextElement()) {
            if (m_xml.name() == u"url") {
                readUrl(addresses);
            } else if (m_xml.name() == u"size") {
                bool ok = false;
                const qint64 size = text().trimmed().toLongLong(&ok);
                if (ok && size >= 0)
                    file.size = size;
            } else if (m_xml.name() == u"hash") {
                const HashAlgorithm algorithm = algorithmFrom(m_xml.attributes().value(QLatin1String("type")));
                if (const QByteArray digest = digestFrom(algorithm, text()); !digest.isEmpty())
                    digests[algorithm] = digest;
            } else if (m_xml.name() == u"pieces") {
                readPieces(file.pieces);
                m_scope = QStringLiteral("file");
            }
        }
        m_scope.clear();
        finish(file, std::move(addresses), digests);
    }

    void finish(MetalinkFile &file, std::vector<Address> addresses, const std::map<HashAlgorithm, QByteArray> &digests)
    {
        std::stable_sort(addresses.begin(), addresses.end(),
                         [](const Address &a, const Address &b) { return a.priority < b.priority; });
        if (addresses.size() > kMostUrls)
            addresses.resize(kMostUrls);
        for (const Address &address : addresses) {
            if (!file.urls.contains(address.url))
                file.urls.append(address.url);
        }
        for (const HashAlgorithm algorithm : kStrongestFirst) {
            if (const auto found = digests.find(algorithm); found != digests.end()) {
                file.checksum = {algorithm, found->second, {}, ChecksumSource::Metalink};
                break;
            }
        }
        const qint64 length = file.pieces.length;
        if (file.size && !file.pieces.isEmpty() && file.pieces.count() != (*file.size + length - 1) / length)
            file.pieces = {};
        if (file.urls.isEmpty())
            ++m_found.leftOut;
        else
            m_found.files.append(file);
    }

    /// Version 4 has priorities (1 is the best), version 3 preferences (100 is the best).
    void readUrl(std::vector<Address> &addresses)
    {
        Address address;
        const auto attributes = m_xml.attributes();
        bool ok = false;
        if (const int priority = attributes.value(QLatin1String("priority")).toInt(&ok); ok && priority > 0)
            address.priority = priority;
        if (const int preference = attributes.value(QLatin1String("preference")).toInt(&ok); ok)
            address.priority = 101 - std::clamp(preference, 0, 100);
        if (const auto link = readLink(text())) {
            address.url = link->url;
            addresses.push_back(address);
        }
    }

    void readPieces(PieceHashes &best)
    {
        PieceHashes pieces;
        bool ok = false;
        pieces.length = m_xml.attributes().value(QLatin1String("length")).toLongLong(&ok);
        pieces.algorithm = algorithmFrom(m_xml.attributes().value(QLatin1String("type")));
        bool isSound = ok && pieces.length > 0 && pieces.algorithm != HashAlgorithm::None;
        m_scope = QStringLiteral("pieces");
        while (nextElement()) {
            if (m_xml.name() != u"hash")
                continue;
            const QByteArray digest = digestFrom(pieces.algorithm, text());
            isSound = isSound && !digest.isEmpty() && pieces.count() < kMostPieces;
            if (isSound)
                pieces.digests += QByteArray::fromHex(digest);
        }
        const bool isStronger = best.isEmpty() || hashDigits(pieces.algorithm) > hashDigits(best.algorithm);
        if (isSound && !pieces.isEmpty() && isStronger)
            best = pieces;
    }

    /// Of the element that has just begun; elements within it end it with an error.
    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    QXmlStreamReader m_xml;
    Metalink m_found;
    QString m_scope; // the element whose end ends a loop
    bool m_hasDocumentType = false;
};

} // namespace

bool looksLikeMetalink(const QByteArray &text)
{
    constexpr qsizetype kLook = 4096;
    const QByteArray begin = text.first(std::min(text.size(), kLook)).trimmed();
    const bool isXml = begin.startsWith('<') || begin.startsWith("\xef\xbb\xbf<");
    return isXml && begin.contains("<metalink");
}

std::expected<Metalink, QString> readMetalink(const QByteArray &text)
{
    if (text.size() > kLargestMetalink)
        return std::unexpected(QStringLiteral("the Metalink is larger than 8 MiB"));
    return Reader(text).read();
}

} // namespace longhaul

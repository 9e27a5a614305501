#include "checksumtext.h"

#include <algorithm>

namespace longhaul {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// `name` fit for a message of one line.
QString shownAlgorithm(QStringView name)
{
    QString plain = name.first(qMin<qsizetype>(name.size(), 40)).toString().simplified();
    std::replace_if(plain.begin(), plain.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return plain;
}

} // namespace

std::expected<Checksum, QString> parseChecksum(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed == u"auto")
        return Checksum{HashAlgorithm::None, {}, {}, ChecksumSource::SumsFile};
    if (trimmed == u"none")
        return Checksum{HashAlgorithm::None, {}, {}, ChecksumSource::Unwanted};
    const qsizetype colon = trimmed.indexOf(u':');
    if (colon < 0)
        return std::unexpected(QStringLiteral("give ALGORITHM:DIGITS, for example sha256:9f86d0…, or auto or none"));

    const QStringView name = trimmed.first(colon).trimmed();
    const auto algorithm = hashFromName(name);
    if (!algorithm)
        return std::unexpected(QStringLiteral("\"%1\" is no algorithm that is known here; there are md5, sha1, "
                                              "sha224, sha256, sha384 and sha512")
                                   .arg(shownAlgorithm(name)));

    const QStringView digits = trimmed.sliced(colon + 1).trimmed();
    for (const QChar c : digits) {
        if (!isHexDigit(c))
            return std::unexpected(QStringLiteral("a digest has the digits 0-9 and a-f only"));
    }
    if (digits.size() != hashDigits(*algorithm))
        return std::unexpected(QStringLiteral("%1 has %2 digits, not %3")
                                   .arg(hashName(*algorithm))
                                   .arg(hashDigits(*algorithm))
                                   .arg(digits.size()));
    return Checksum{*algorithm, digits.toLatin1().toLower(), {}};
}

QString checksumText(const Checksum &checksum)
{
    if (checksum.algorithm == HashAlgorithm::None) {
        if (checksum.source == ChecksumSource::SumsFile)
            return QStringLiteral("auto");
        return checksum.source == ChecksumSource::Unwanted ? QStringLiteral("none") : QString();
    }
    return hashName(checksum.algorithm) + u':' + QString::fromLatin1(checksum.expected);
}

} // namespace longhaul

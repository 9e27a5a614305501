#include "checksuminput.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace longhaul {

namespace {

struct ChecksumWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::ChecksumInput)
};

constexpr std::array kAlgorithms{HashAlgorithm::Md5,    HashAlgorithm::Sha1,   HashAlgorithm::Sha224,
                                 HashAlgorithm::Sha256, HashAlgorithm::Sha384, HashAlgorithm::Sha512};

/// The algorithm whose digests have `digits` digits; lengths are all different.
HashAlgorithm algorithmOfLength(qsizetype digits)
{
    for (const HashAlgorithm algorithm : kAlgorithms) {
        if (hashDigits(algorithm) == digits)
            return algorithm;
    }
    return HashAlgorithm::None;
}

} // namespace

std::expected<Checksum, QString> readChecksum(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Checksum{};
    static const QRegularExpression shape(QStringLiteral(
        "^(?:([A-Za-z][A-Za-z0-9/-]*)\\s*(?:\\([^)]*\\))?\\s*[:=]\\s*)?([0-9A-Fa-f]+)(?:\\s+\\*?\\S.*)?$"));
    const QRegularExpressionMatch match = shape.match(trimmed);
    if (!match.hasMatch())
        return std::unexpected(
            ChecksumWords::tr("Give the digits 0–9 and a–f, or the algorithm, a colon and the digits."));
    const QString name = match.captured(1);
    const QByteArray digits = match.captured(2).toLatin1().toLower();
    if (name.isEmpty()) {
        const HashAlgorithm guessed = algorithmOfLength(digits.size());
        if (guessed == HashAlgorithm::None)
            return std::unexpected(ChecksumWords::tr("%Ln digit(s) fit no checksum: MD5 has 32, SHA-1 40, SHA-256 64, "
                                                     "SHA-512 128.",
                                                     nullptr, static_cast<int>(digits.size())));
        return Checksum{guessed, digits, {}};
    }
    const auto algorithm = hashFromName(name);
    if (!algorithm || *algorithm == HashAlgorithm::None)
        return std::unexpected(
            ChecksumWords::tr("“%1” is not known here. There are md5, sha1, sha224, sha256, sha384 and sha512.")
                .arg(name));
    if (hashDigits(*algorithm) != digits.size())
        return std::unexpected(ChecksumWords::tr("%1 has %2 digits, here are %3.")
                                   .arg(hashName(*algorithm))
                                   .arg(hashDigits(*algorithm))
                                   .arg(digits.size()));
    return Checksum{*algorithm, digits, {}};
}

} // namespace longhaul

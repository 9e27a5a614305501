#include "sumsfile.h"

#include "hashstrength.h"

namespace longhaul {

namespace {

constexpr qsizetype kLongestLine = 8192;

bool isHexadecimal(QByteArrayView text)
{
    for (const char c : text) {
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
            return false;
    }
    return !text.isEmpty();
}

HashAlgorithm algorithmOfDigits(qsizetype digits)
{
    for (const HashAlgorithm algorithm : kStrongestFirst) {
        if (hashDigits(algorithm) == digits)
            return algorithm;
    }
    return HashAlgorithm::None;
}

/// "SHA256", "SHA-256", "SHA2-256", "MD5".
HashAlgorithm algorithmOfWord(const QByteArray &word)
{
    QByteArray plain = word.trimmed().toLower();
    if (plain.startsWith("sha2-"))
        plain.replace(0, 5, "sha");
    return hashFromName(QString::fromLatin1(plain)).value_or(HashAlgorithm::None);
}

QByteArray unescapedName(const QByteArray &name)
{
    QByteArray plain;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] != '\\' || i + 1 == name.size()) {
            plain += name[i];
            continue;
        }
        ++i;
        plain += name[i] == 'n' ? '\n' : name[i] == 'r' ? '\r' : name[i];
    }
    return plain;
}

/// "SHA256 (NAME) = DIGEST"
std::optional<SumsLine> readTagged(const QByteArray &line, bool isEscaped)
{
    const qsizetype open = line.indexOf('(');
    const qsizetype close = line.lastIndexOf(')');
    if (open < 1 || close < open)
        return std::nullopt;
    const QByteArray behind = line.sliced(close + 1).trimmed();
    const HashAlgorithm algorithm = algorithmOfWord(line.first(open));
    const QByteArray digest = behind.startsWith('=') ? behind.sliced(1).trimmed() : QByteArray();
    if (algorithm == HashAlgorithm::None || digest.size() != hashDigits(algorithm) || !isHexadecimal(digest))
        return std::nullopt;
    const QByteArray name = line.sliced(open + 1, close - open - 1);
    return SumsLine{QString::fromUtf8(isEscaped ? unescapedName(name) : name), algorithm, digest.toLower()};
}

/// "DIGEST  NAME"
std::optional<SumsLine> readPlain(const QByteArray &line, bool isEscaped)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] != ' ' && line[end] != '\t')
        ++end;
    const QByteArray digest = line.first(end);
    const HashAlgorithm algorithm = algorithmOfDigits(digest.size());
    if (algorithm == HashAlgorithm::None || !isHexadecimal(digest))
        return std::nullopt;
    // One sign of the two between them tells how the file was read ("*": as bytes); it is no part of the name.
    QByteArray name = line.sliced(end);
    while (name.startsWith(' ') || name.startsWith('\t'))
        name.remove(0, 1);
    if (name.startsWith('*'))
        name.remove(0, 1);
    return SumsLine{QString::fromUtf8(isEscaped ? unescapedName(name) : name), algorithm, digest.toLower()};
}

QString withoutFolder(const QString &path)
{
    return path.section(u'/', -1).section(u'\\', -1);
}

} // namespace

QList<SumsLine> readSumsFile(const QByteArray &text)
{
    QList<SumsLine> lines;
    QByteArray whole = text.first(qMin(text.size(), qsizetype(kLargestSumsFile)));
    if (text.size() > whole.size())
        whole.truncate(whole.lastIndexOf('\n') + 1); // the last line may be half a one
    if (whole.startsWith("\xef\xbb\xbf"))
        whole.remove(0, 3);
    for (QByteArray line : whole.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || line.size() > kLongestLine)
            continue;
        const bool isEscaped = line.startsWith('\\');
        if (isEscaped)
            line.remove(0, 1);
        auto read = readPlain(line, isEscaped);
        if (!read)
            read = readTagged(line, isEscaped);
        if (read)
            lines.append(*read);
    }
    return lines;
}

std::optional<Checksum> findInSums(const QList<SumsLine> &lines, const QStringList &names, SumsScope scope)
{
    for (const HashAlgorithm algorithm : kStrongestFirst) {
        QByteArray digest;
        bool isContradicted = false;
        for (const SumsLine &line : lines) {
            const bool isMeant = line.fileName.isEmpty() ? scope == SumsScope::OneFile && lines.size() == 1
                                                         : names.contains(withoutFolder(line.fileName));
            if (line.algorithm != algorithm || !isMeant)
                continue;
            isContradicted = isContradicted || (!digest.isEmpty() && digest != line.digest);
            digest = line.digest;
        }
        if (isContradicted)
            return std::nullopt;
        if (!digest.isEmpty())
            return Checksum{algorithm, digest, {}, ChecksumSource::SumsFile};
    }
    return std::nullopt;
}

} // namespace longhaul

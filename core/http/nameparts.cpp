#include "nameparts.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace longhaul {

namespace {

/// The longest beginning of `text` with at most `most` bytes of UTF-8, ending between two graphemes if it can.
QString cutToBytes(const QString &text, qsizetype most)
{
    qsizetype end = 0;
    for (qsizetype bytes = 0; end < text.size();) {
        const bool isPair = text.at(end).isHighSurrogate() && end + 1 < text.size();
        const qsizetype units = isPair ? 2 : 1;
        bytes += QStringView(text).sliced(end, units).toUtf8().size();
        if (bytes > most)
            break;
        end += units;
    }
    if (end == text.size())
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(end);
    const qsizetype edge = finder.isAtBoundary() ? end : finder.toPreviousBoundary();
    return text.first(edge > 0 ? edge : end);
}

bool isAsciiAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// "zip", "7z", "mp4", "001"; not the "5" of "v1.5", the "2024" of a date, the " Smith" of "Mr. Smith".
bool isExtension(QStringView text)
{
    constexpr qsizetype kLongest = 31;
    static constexpr QStringView kSigns = u"_-+~";
    if (text.isEmpty() || text.size() > kLongest || !isAsciiAlphanumeric(text.front()))
        return false;
    if (!std::all_of(text.begin(), text.end(), [](QChar c) { return isAsciiAlphanumeric(c) || kSigns.contains(c); }))
        return false;
    const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return isNumber ? text.size() == 3 : (!text.front().isDigit() || text.size() <= 4);
}

/// Extensions that stand behind another one: compressors, signatures, numbered volumes.
bool isOuterExtension(QStringView text)
{
    static constexpr std::array<QLatin1String, 16> kOuter = {
        QLatin1String("gz"),  QLatin1String("bz2"),    QLatin1String("xz"),     QLatin1String("zst"),
        QLatin1String("lz"),  QLatin1String("lzma"),   QLatin1String("lz4"),    QLatin1String("br"),
        QLatin1String("z"),   QLatin1String("sig"),    QLatin1String("asc"),    QLatin1String("gpg"),
        QLatin1String("md5"), QLatin1String("sha256"), QLatin1String("sha512"), QLatin1String("zsync")};
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return true;
    return std::any_of(kOuter.begin(), kOuter.end(),
                       [&](QLatin1String outer) { return text.compare(outer, Qt::CaseInsensitive) == 0; });
}

} // namespace

NameParts splitName(const QString &name)
{
    constexpr qsizetype kLongestExtension = 32;
    constexpr qsizetype kLongestInner = 8;
    qsizetype begin = name.size();
    while (true) {
        const qsizetype dot = begin > 0 ? name.lastIndexOf(u'.', begin - 1) : -1;
        if (dot <= 0 || name.size() - dot > kLongestExtension)
            break;
        const QStringView part = QStringView(name).sliced(dot + 1, begin - dot - 1);
        const bool isInner = begin < name.size();
        const bool isNumber = isInner && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
        if (!isExtension(part) || isNumber || (isInner && part.size() > kLongestInner))
            break;
        begin = dot;
        if (!isOuterExtension(part))
            break;
    }
    return {name.first(begin), name.sliced(begin)};
}

QString joinedWithin(const QString &stem, const QString &ending, qsizetype mostBytes)
{
    QString cut = cutToBytes(stem, mostBytes - ending.toUtf8().size());
    if (cut.size() < stem.size()) {
        while (!cut.isEmpty() && (cut.back() == u'.' || cut.back().isSpace()))
            cut.chop(1);
    }
    return cut + ending;
}

QString numberedName(const QString &name, int number)
{
    constexpr qsizetype kRoomForPart = 5; // ".part"
    const NameParts parts = splitName(name);
    return joinedWithin(parts.stem, QStringLiteral(" (%1)").arg(number) + parts.extension, 255 - kRoomForPart);
}

} // namespace longhaul

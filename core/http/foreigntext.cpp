#include "foreigntext.h"

#include <QStringDecoder>

#include <algorithm>

namespace longhaul {

namespace {

uchar byteAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<uchar>(bytes.at(index));
}

bool isWithin(uchar byte, uchar least, uchar most)
{
    return byte >= least && byte <= most;
}

/// Well-formed Shift-JIS with kana or with pairs that Western text has not ("It\x92s" is well-formed, too).
bool looksLikeShiftJis(QByteArrayView bytes)
{
    int evidence = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar lead = byteAt(bytes, i);
        if (lead < 0x80 || isWithin(lead, 0xa1, 0xdf))
            continue;
        if (!isWithin(lead, 0x81, 0x9f) && !isWithin(lead, 0xe0, 0xfc))
            return false;
        if (++i == bytes.size())
            return false;
        const uchar trail = byteAt(bytes, i);
        if (!isWithin(trail, 0x40, 0x7e) && !isWithin(trail, 0x80, 0xfc))
            return false;
        const bool isKana = isWithin(lead, 0x81, 0x83);
        if (isKana || (isWithin(lead, 0x84, 0x9f) && trail >= 0x80))
            ++evidence;
    }
    return evidence > 0;
}

bool isLetter(uchar byte)
{
    return isWithin(byte, 'a', 'z') || isWithin(byte, 'A', 'Z');
}

/// Pairs of GB 2312 only, in runs of at least two characters or apart from Latin letters ("Gr\xf6\xdfe" is none).
bool looksLikeGbk(QByteArrayView bytes)
{
    bool isFound = false;
    for (qsizetype i = 0; i < bytes.size();) {
        if (byteAt(bytes, i) < 0x80) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < bytes.size() && byteAt(bytes, i) >= 0x80) {
            const uchar lead = byteAt(bytes, i);
            const uchar trail = i + 1 < bytes.size() ? byteAt(bytes, i + 1) : 0;
            if ((!isWithin(lead, 0xb0, 0xf7) && !isWithin(lead, 0xa1, 0xa9)) || !isWithin(trail, 0xa1, 0xfe))
                return false;
            i += 2;
        }
        const bool touchesLetter =
            (begin > 0 && isLetter(byteAt(bytes, begin - 1))) || (i < bytes.size() && isLetter(byteAt(bytes, i)));
        isFound = isFound || i - begin >= 4 || !touchesLetter;
    }
    return isFound;
}

bool isCharsetName(QByteArrayView name)
{
    constexpr qsizetype kLongestName = 40;
    const auto isSign = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
               || c == '.' || c == ':';
    };
    return !name.isEmpty() && name.size() <= kLongestName && std::all_of(name.begin(), name.end(), isSign);
}

/// Names as they are meant: Latin-1 is in truth Windows-1252 (source: the WHATWG encoding standard).
QByteArray meantCharset(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    if (lower == "utf8")
        return "utf-8";
    if (lower == "iso-8859-1" || lower == "latin1" || lower == "us-ascii" || lower == "ascii")
        return "windows-1252";
    return lower;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

QByteArray unescaped(QByteArrayView bytes, char sign)
{
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const int high = bytes.at(i) == sign && i + 2 < bytes.size() ? hexDigit(bytes.at(i + 1)) : -1;
        const int low = high >= 0 ? hexDigit(bytes.at(i + 2)) : -1;
        if (low >= 0) {
            result += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            result += bytes.at(i);
        }
    }
    return result;
}

struct EncodedWord {
    QByteArray charset;
    QByteArray bytes;
    qsizetype end = 0; // one past its "?="
};

/// The encoded word that begins at `begin` with "=?"; nothing if it is none.
std::optional<EncodedWord> encodedWordAt(QByteArrayView text, qsizetype begin)
{
    const qsizetype first = text.indexOf('?', begin + 2);
    if (first < 0 || first + 2 >= text.size() || text.at(first + 2) != '?')
        return std::nullopt;
    const qsizetype end = text.indexOf(QByteArrayView("?="), first + 3);
    if (end < 0)
        return std::nullopt;
    QByteArray charset = text.sliced(begin + 2, first - begin - 2).toByteArray();
    if (const qsizetype language = charset.indexOf('*'); language >= 0)
        charset.truncate(language);
    if (!isCharsetName(charset))
        return std::nullopt;
    QByteArray content = text.sliced(first + 3, end - first - 3).toByteArray();
    switch (text.at(first + 1)) {
    case 'B':
    case 'b': return EncodedWord{charset, QByteArray::fromBase64(content), end + 2};
    case 'Q':
    case 'q': return EncodedWord{charset, unescaped(content.replace('_', ' '), '='), end + 2};
    default: return std::nullopt;
    }
}

QString wordText(const EncodedWord &word)
{
    const auto text = decodeCharset(word.charset, word.bytes);
    return text ? *text : decodeForeign(word.bytes);
}

} // namespace

bool isUtf8(QByteArrayView bytes)
{
    return bytes.isValidUtf8();
}

QString decodeForeign(QByteArrayView bytes)
{
    if (isUtf8(bytes))
        return QString::fromUtf8(bytes);
    std::optional<QString> text;
    if (looksLikeShiftJis(bytes))
        text = decodeCharset("shift_jis", bytes);
    if (!text && looksLikeGbk(bytes))
        text = decodeCharset("gbk", bytes);
    if (!text)
        text = decodeCharset("windows-1252", bytes);
    return text ? *text : QString::fromLatin1(bytes);
}

std::optional<QString> decodeCharset(QByteArrayView charset, QByteArrayView bytes)
{
    if (!isCharsetName(charset))
        return std::nullopt;
    QStringDecoder decoder(meantCharset(charset).constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QByteArray percentDecoded(QByteArrayView bytes)
{
    return unescaped(bytes, '%');
}

std::optional<QString> decodeEncodedWords(QByteArrayView bytes)
{
    QString text;
    std::optional<EncodedWord> open; // words of one charset are joined first: characters are cut between them
    qsizetype at = 0;
    bool isFound = false;
    for (qsizetype begin = bytes.indexOf(QByteArrayView("=?")); begin >= 0;) {
        const auto word = encodedWordAt(bytes, begin);
        if (!word) {
            begin = bytes.indexOf(QByteArrayView("=?"), begin + 2);
            continue;
        }
        const QByteArrayView between = bytes.sliced(at, begin - at);
        const bool isContinued = open && between.trimmed().isEmpty();
        if (isContinued && open->charset.compare(word->charset, Qt::CaseInsensitive) == 0) {
            open->bytes += word->bytes;
        } else {
            text += open ? wordText(*open) : QString();
            text += isContinued ? QString() : decodeForeign(between);
            open = word;
        }
        isFound = true;
        at = word->end;
        begin = bytes.indexOf(QByteArrayView("=?"), at);
    }
    if (!isFound)
        return std::nullopt;
    return text + wordText(*open) + decodeForeign(bytes.sliced(at));
}

} // namespace longhaul

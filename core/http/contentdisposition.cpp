#include "contentdisposition.h"

#include "decimal.h"
#include "foreigntext.h"
#include "headerparameters.h"

#include <array>
#include <map>

namespace longhaul {

namespace {

struct Entity {
    QLatin1String name = {};
    char16_t sign = 0;
};
constexpr std::array<Entity, 6> kEntities = {{{QLatin1String("amp"), u'&'},
                                              {QLatin1String("lt"), u'<'},
                                              {QLatin1String("gt"), u'>'},
                                              {QLatin1String("quot"), u'"'},
                                              {QLatin1String("apos"), u'\''},
                                              {QLatin1String("nbsp"), u' '}}};
constexpr qsizetype kLongestEntity = 8;

QString entityText(QStringView name)
{
    for (const Entity &entity : kEntities) {
        if (name == entity.name)
            return QString(QChar(entity.sign));
    }
    if (!name.startsWith(u'#'))
        return {};
    const bool isHex = name.size() > 2 && (name.at(1) == u'x' || name.at(1) == u'X');
    bool ok = false;
    const uint code = isHex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
    if (!ok || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

/// Names are sent as they stood in a web page: "a &amp; b.txt".
QString withoutEntities(const QString &text)
{
    QString result;
    qsizetype at = 0;
    for (qsizetype begin = text.indexOf(u'&'); begin >= 0; begin = text.indexOf(u'&', begin + 1)) {
        const QStringView ahead =
            QStringView(text).sliced(begin + 1, std::min(kLongestEntity, text.size() - begin - 1));
        const qsizetype length = ahead.indexOf(u';');
        const QString sign = length > 0 ? entityText(ahead.first(length)) : QString();
        if (sign.isEmpty())
            continue;
        result += QStringView(text).sliced(at, begin - at);
        result += sign;
        at = begin + length + 2;
    }
    result += QStringView(text).sliced(at);
    return result;
}

QString withoutQuotes(QString text)
{
    static constexpr QStringView kPairs[] = {u"\"\"", u"''", u"\u201c\u201d"};
    text = text.trimmed();
    while (text.endsWith(u';'))
        text = text.chopped(1).trimmed();
    for (const QStringView pair : kPairs) {
        if (text.size() >= 2 && text.front() == pair.front() && text.back() == pair.back())
            return text.sliced(1, text.size() - 2).trimmed();
    }
    return text;
}

/// Percent signs do not belong in a plain `filename`, but servers send them; a name such as "50%ab.txt" stays.
QString plainText(QByteArrayView value)
{
    if (const auto words = decodeEncodedWords(value))
        return withoutQuotes(*words);
    const QByteArray decoded = percentDecoded(value);
    const qsizetype escapes = (value.size() - decoded.size()) / 2;
    const bool isMeant = escapes > 1 || (escapes == 1 && isUtf8(decoded));
    return withoutQuotes(withoutEntities(decodeForeign(isMeant ? decoded : value.toByteArray())));
}

/// charset'language'percent-encoded; nothing if it cannot be read as that. Source: RFC 8187 section 3.2.
std::optional<QString> extendedText(QByteArrayView value)
{
    const qsizetype first = value.indexOf('\'');
    if (first < 0)
        return std::nullopt;
    const qsizetype second = value.indexOf('\'', first + 1);
    const QByteArray bytes = percentDecoded(value.sliced((second < 0 ? first : second) + 1));
    const auto text = decodeCharset(value.first(first).trimmed(), bytes);
    if (!text)
        return std::nullopt;
    return withoutQuotes(*text);
}

/// The parts of `filename*0`, `filename*1*` … in one, in their order.
class ContinuedName
{
public:
    void add(QByteArrayView index, const QByteArray &value)
    {
        const bool isEncoded = index.endsWith('*');
        const auto number = parseDecimal(isEncoded ? index.chopped(1) : index);
        if (number)
            m_parts.try_emplace(*number, Part{value, isEncoded});
    }

    [[nodiscard]] QString text() const
    {
        QByteArray charset;
        QByteArray bytes;
        qint64 expected = 0;
        for (const auto &[number, part] : m_parts) {
            if (number != expected++)
                break;
            QByteArray value = part.value;
            const qsizetype quote = value.indexOf('\'');
            const qsizetype second = quote < 0 ? -1 : value.indexOf('\'', quote + 1);
            if (number == 0 && part.isEncoded && second >= 0) {
                charset = value.first(quote);
                value = value.sliced(second + 1);
            }
            bytes += part.isEncoded ? percentDecoded(value) : value;
        }
        const auto decoded = decodeCharset(charset, bytes);
        return withoutQuotes(decoded ? *decoded : decodeForeign(bytes));
    }

private:
    struct Part {
        QByteArray value;
        bool isEncoded = false;
    };
    std::map<qint64, Part> m_parts;
};

} // namespace

std::optional<QString> dispositionFileName(QByteArrayView headerValue)
{
    QString extended;
    QString plain;
    QString unreadable; // an extended value in a charset that is none: better than nothing
    ContinuedName continued;
    for (const auto &[name, value] : parseHeaderParameters(headerValue)) {
        if (name == "filename*" && extended.isEmpty()) {
            const auto text = extendedText(value);
            extended = text ? *text : QString();
            if (!text && unreadable.isEmpty()) {
                const qsizetype quote = value.lastIndexOf('\'');
                unreadable = plainText(value.count('\'') >= 2 ? value.sliced(quote + 1) : value);
            }
        } else if (name == "filename" && plain.isEmpty()) {
            plain = plainText(value);
        } else if (name.startsWith("filename*")) {
            continued.add(QByteArrayView(name).sliced(9), value);
        }
    }
    for (const QString &candidate : {extended, continued.text(), plain, unreadable}) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return std::nullopt;
}

} // namespace longhaul

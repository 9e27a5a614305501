#include "headerparameters.h"

#include "foreigntext.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace longhaul {

namespace {

constexpr qsizetype kLongestHeader = 16 * 1024;
constexpr qsizetype kMostParameters = 64;
constexpr qsizetype kLongestKnownName = 32;
constexpr std::array<QByteArrayView, 7> kKnownNames = {"filename",      "filename*",         "name",     "size",
                                                       "creation-date", "modification-date", "read-date"};
constexpr std::array<QByteArrayView, 3> kDispositionTypes = {"attachment", "inline", "form-data"};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Walks over the text once. A look ahead ends at the next sign of interest or after a known name's length, so that
/// time stays near to linear.
class ParameterReader
{
public:
    explicit ParameterReader(QByteArrayView text) : m_text(text), m_isUtf8(longhaul::isUtf8(text)) {}

    QList<HeaderParameter> read()
    {
        QList<HeaderParameter> found;
        while (m_at < m_text.size() && found.size() < kMostParameters) {
            const QByteArray name = readName();
            if (!name.isEmpty())
                found.append({name, readValue()});
        }
        return found;
    }

private:
    [[nodiscard]] qsizetype afterBlanks(qsizetype at) const
    {
        while (at < m_text.size() && isBlank(m_text.at(at)))
            ++at;
        return at;
    }

    [[nodiscard]] QByteArrayView wordAt(qsizetype at, qsizetype most) const
    {
        static constexpr QByteArrayView kEnds = "=;,\" \t";
        qsizetype end = at;
        while (end < m_text.size() && end - at < most && !kEnds.contains(m_text.at(end)))
            ++end;
        return m_text.sliced(at, end - at);
    }

    /// The name of a parameter, up to behind its "="; empty for a word that is none (the type, or rubbish).
    QByteArray readName()
    {
        m_at = afterBlanks(m_at);
        if (m_at == m_text.size())
            return {};
        const QByteArrayView word = wordAt(m_at, m_text.size());
        if (word.isEmpty()) {
            if (m_text.at(m_at++) == '"')
                readQuoted('"');
            return {};
        }
        QByteArray name = word.toByteArray().toLower();
        m_at = afterBlanks(m_at + word.size());
        if (m_at + 1 < m_text.size() && m_text.at(m_at) == '*' && m_text.at(afterBlanksBeforeLast(m_at + 1)) == '=') {
            name += '*';
            m_at = afterBlanks(m_at + 1);
        }
        if (m_at == m_text.size() || m_text.at(m_at) != '=')
            return {};
        ++m_at;
        return name;
    }

    [[nodiscard]] qsizetype afterBlanksBeforeLast(qsizetype at) const
    {
        return std::min(afterBlanks(at), m_text.size() - 1);
    }

    QByteArray readValue()
    {
        m_at = afterBlanks(m_at);
        if (m_at == m_text.size())
            return {};
        const char first = m_text.at(m_at);
        if (first == '"' || (first == '\'' && closingQuote('\'', m_at + 1))) {
            ++m_at;
            return readQuoted(first);
        }
        return readBare();
    }

    QByteArray readBare()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !endsBare(begin))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).trimmed().toByteArray();
    }

    [[nodiscard]] bool endsBare(qsizetype begin) const
    {
        switch (m_text.at(m_at)) {
        case ';': return !endsEntity(begin);
        case ',': return typeFollows(m_at + 1);
        case ' ':
        case '\t': return !isBlank(m_text.at(m_at - 1)) && knownNameFollows(m_at);
        default: return false;
        }
    }

    /// The semicolon of "&amp;" ends no value.
    [[nodiscard]] bool endsEntity(qsizetype begin) const
    {
        constexpr qsizetype kEntityReach = 8;
        for (qsizetype i = m_at - 1; i >= begin && m_at - i <= kEntityReach; --i) {
            const char c = m_text.at(i);
            if (c == '&')
                return m_at - i > 1;
            if (c != '#' && !std::isalnum(static_cast<uchar>(c)))
                return false;
        }
        return false;
    }

    [[nodiscard]] bool knownNameFollows(qsizetype at) const
    {
        const qsizetype begin = afterBlanks(at);
        const QByteArrayView word = wordAt(begin, kLongestKnownName);
        const qsizetype behind = afterBlanks(begin + word.size());
        if (behind == m_text.size() || m_text.at(behind) != '=')
            return false;
        return std::any_of(kKnownNames.begin(), kKnownNames.end(),
                           [&](QByteArrayView name) { return word.compare(name, Qt::CaseInsensitive) == 0; });
    }

    [[nodiscard]] bool typeFollows(qsizetype at) const
    {
        const QByteArrayView word = wordAt(afterBlanks(at), kLongestKnownName);
        return std::any_of(kDispositionTypes.begin(), kDispositionTypes.end(),
                           [&](QByteArrayView type) { return word.compare(type, Qt::CaseInsensitive) == 0; });
    }

    /// True if the quote at `at` ends its string: quotes within a name are sent without a backslash, too.
    [[nodiscard]] bool closes(qsizetype at) const
    {
        const qsizetype behind = afterBlanks(at + 1);
        if (behind == m_text.size() || m_text.at(behind) == ';')
            return true;
        if (m_text.at(behind) == ',')
            return typeFollows(behind + 1);
        return knownNameFollows(at + 1);
    }

    /// A backslash behind a high byte that is no UTF-8 is the second half of a Shift-JIS character.
    [[nodiscard]] bool isEscape(qsizetype at, qsizetype begin) const
    {
        return m_text.at(at) == '\\' && (m_isUtf8 || at == begin || static_cast<uchar>(m_text.at(at - 1)) < 0x80);
    }

    [[nodiscard]] std::optional<qsizetype> closingQuote(char quote, qsizetype begin) const
    {
        for (qsizetype i = begin; i < m_text.size(); ++i) {
            if (isEscape(i, begin))
                ++i;
            else if (m_text.at(i) == quote && closes(i))
                return i;
        }
        return std::nullopt;
    }

    /// Where a string ends that no quote ends well: at its first quote, else before the next parameter.
    [[nodiscard]] qsizetype brokenEnd(qsizetype begin) const
    {
        for (qsizetype i = begin; i < m_text.size(); ++i) {
            if (isEscape(i, begin))
                ++i;
            else if (m_text.at(i) == '"' || (m_text.at(i) == ';' && knownNameFollows(i + 1)))
                return i;
        }
        return m_text.size();
    }

    QByteArray readQuoted(char quote)
    {
        const qsizetype begin = m_at;
        const auto closing = closingQuote(quote, begin);
        const qsizetype end = closing ? *closing : brokenEnd(begin);
        m_at = std::min(end + 1, m_text.size());
        return unescapedString(begin, end);
    }

    [[nodiscard]] QByteArray unescapedString(qsizetype begin, qsizetype end) const
    {
        const QByteArrayView raw = m_text.sliced(begin, end - begin);
        const bool isDrivePath = raw.size() > 2 && raw.at(1) == ':' && raw.at(2) == '\\';
        const bool isSharePath = raw.startsWith(QByteArrayView("\\\\"));
        QByteArray result;
        result.reserve(raw.size());
        for (qsizetype i = begin; i < end; ++i) {
            const bool isLast = i + 1 == end;
            if (isEscape(i, begin) && !isLast && (m_text.at(i + 1) == '"' || (!isDrivePath && !isSharePath)))
                ++i;
            result += m_text.at(i);
        }
        return result;
    }

    QByteArrayView m_text;
    bool m_isUtf8;
    qsizetype m_at = 0;
};

} // namespace

QList<HeaderParameter> parseHeaderParameters(QByteArrayView value)
{
    return ParameterReader(value.first(std::min(value.size(), kLongestHeader))).read();
}

} // namespace longhaul

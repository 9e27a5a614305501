#include "commandwords.h"

namespace longhaul {

namespace {

constexpr QChar kNone(u'\0');

/// Reads a text from its beginning to its end, word by word.
class WordReader
{
public:
    explicit WordReader(const QString &text) : m_text(text) {}

    std::expected<QList<QStringList>, QString> read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'\n' || c == u';' || c == u'&' || c == u'|')
                endCommand();
            else if (c.isSpace())
                endWord();
            else if (c == u'>' || c == u'<')
                addSign(c);
            else if (!readPart(c))
                return std::unexpected(QStringLiteral("a quote is not closed"));
        }
        endCommand();
        return m_commands;
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : kNone; }

    bool readPart(QChar c)
    {
        if (c == u'\\')
            return readEscape();
        m_inWord = true;
        if (c == u'\'')
            return readSingle();
        if (c == u'"')
            return readDouble();
        if (c == u'$' && peek() == u'\'') {
            ++m_at;
            return readAnsi();
        }
        m_word += c;
        return true;
    }

    bool readEscape()
    {
        if (m_at >= m_text.size())
            return true; // cut off behind the backslash
        const QChar next = m_text[m_at++];
        if (next == u'\n')
            return true;
        if (next == u'\r' && peek() == u'\n') {
            ++m_at;
            return true;
        }
        m_inWord = true;
        m_word += next;
        return true;
    }

    bool readSingle()
    {
        const qsizetype end = m_text.indexOf(u'\'', m_at);
        if (end < 0)
            return false;
        m_word += QStringView(m_text).sliced(m_at, end - m_at);
        m_at = end + 1;
        return true;
    }

    bool readDouble()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"')
                return true;
            if (c == u'\\' && QStringView(u"\\\"$`\n").contains(peek())) {
                const QChar next = m_text[m_at++];
                if (next != u'\n')
                    m_word += next;
                continue;
            }
            m_word += c;
        }
        return false;
    }

    bool readAnsi()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'\'')
                return true;
            if (c == u'\\')
                readAnsiEscape();
            else
                m_word += c;
        }
        return false;
    }

    void readAnsiEscape()
    {
        const QChar c = peek();
        ++m_at;
        switch (c.unicode()) {
        case u'n': m_word += u'\n'; break;
        case u't': m_word += u'\t'; break;
        case u'r': m_word += u'\r'; break;
        case u'x': addNumber(16, 2); break;
        case u'u': addNumber(16, 4); break;
        case u'U': addNumber(16, 8); break;
        case u'0':
        case u'1':
        case u'2':
        case u'3':
        case u'4':
        case u'5':
        case u'6':
        case u'7':
            --m_at;
            addNumber(8, 3);
            break;
        default: m_word += c;
        }
    }

    void addNumber(int base, int mostDigits)
    {
        char32_t value = 0;
        for (int digits = 0; digits < mostDigits; ++digits) {
            bool isDigit = false;
            const uint digit = QString(peek()).toUInt(&isDigit, base);
            if (!isDigit)
                break;
            value = value * static_cast<char32_t>(base) + digit;
            ++m_at;
        }
        if (value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff))
            m_word += QString::fromUcs4(&value, 1);
    }

    void addSign(QChar sign)
    {
        endWord();
        m_words += QString(sign);
    }

    void endWord()
    {
        if (m_inWord)
            m_words += m_word;
        m_word.clear();
        m_inWord = false;
    }

    void endCommand()
    {
        endWord();
        if (!m_words.isEmpty())
            m_commands += m_words;
        m_words.clear();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false;
    QStringList m_words;
    QList<QStringList> m_commands;
};

/// True for what Windows' cmd would read: carets before quotes, or at the ends of lines.
bool isForCmd(const QString &text)
{
    return text.contains(QLatin1String("^\"")) || text.contains(QLatin1String(" ^\n"))
           || text.contains(QLatin1String(" ^\r\n"));
}

/// Takes the carets away; a line goes on behind one at its end.
QString withoutCarets(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'^') {
            plain += text[at];
            continue;
        }
        if (++at >= text.size())
            break;
        if (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
            ++at;
        plain += text[at] == u'\n' ? QChar(u' ') : text[at];
    }
    return plain;
}

} // namespace

std::expected<QList<QStringList>, QString> commandWords(const QString &text)
{
    const QString plain = isForCmd(text) ? withoutCarets(text) : text;
    return WordReader(plain).read();
}

} // namespace longhaul

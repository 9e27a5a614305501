#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace longhaul {

namespace {

constexpr QLatin1String kHexDigits("0123456789abcdef");
constexpr qsizetype kLongestEscape = 6; // \uXXXX

bool isPlain(char16_t c)
{
    return c >= u' ' && c < 0x80 && c != u'"' && c != u'\\';
}

/// QByteArray::resize() takes exactly what it is told; a long text would be copied at every step.
char *roomFor(QByteArray &out, qsizetype more)
{
    const qsizetype size = out.size();
    if (out.capacity() - size < more)
        out.reserve(std::max(size + more, 2 * size));
    out.resize(size + more);
    return out.data() + size;
}

char *putEscape(char *at, char16_t c)
{
    *at++ = '\\';
    switch (c) {
    case u'"':
    case u'\\': *at++ = static_cast<char>(c); return at;
    case u'\b': *at++ = 'b'; return at;
    case u'\f': *at++ = 'f'; return at;
    case u'\n': *at++ = 'n'; return at;
    case u'\r': *at++ = 'r'; return at;
    case u'\t': *at++ = 't'; return at;
    default: break;
    }
    *at++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *at++ = kHexDigits[(c >> shift) & 0xF].toLatin1();
    return at;
}

char *putUtf8(char *at, char32_t c)
{
    const auto put = [&at](char32_t byte) { *at++ = static_cast<char>(byte); };
    if (c < 0x800) {
        put(0xC0 | (c >> 6));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
    }
    put(0x80 | (c & 0x3F));
    return at;
}

/// What is not plain: one sign from `i` on, which stands behind it afterwards.
char *putRare(char *at, QStringView text, qsizetype &i)
{
    const char16_t c = text[i++].unicode();
    if (c < 0x80)
        return putEscape(at, c);
    if (!QChar::isSurrogate(c))
        return putUtf8(at, c);
    const bool isPair = QChar::isHighSurrogate(c) && i < text.size() && text[i].isLowSurrogate();
    if (!isPair)
        return putEscape(at, c);
    return putUtf8(at, QChar::surrogateToUcs4(c, text[i++].unicode()));
}

} // namespace

void appendJsonText(QByteArray &out, QStringView text)
{
    char *const begin = roomFor(out, text.size() * kLongestEscape + 2);
    char *at = begin;
    *at++ = '"';
    for (qsizetype i = 0; i < text.size();) {
        if (const char16_t c = text[i].unicode(); isPlain(c)) {
            *at++ = static_cast<char>(c);
            ++i;
        } else {
            at = putRare(at, text, i);
        }
    }
    *at++ = '"';
    out.resize(at - out.constData());
}

void appendJsonNumber(QByteArray &out, qint64 number)
{
    std::array<char, 24> digits = {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data());
}

QByteArray &JsonMembers::begin(QLatin1String name)
{
    const qsizetype size = name.size() + (m_isFirst ? 3 : 4);
    char *at = roomFor(m_out, size);
    if (!m_isFirst)
        *at++ = ',';
    m_isFirst = false;
    *at++ = '"';
    std::memcpy(at, name.data(), static_cast<std::size_t>(name.size()));
    at += name.size();
    *at++ = '"';
    *at = ':';
    return m_out;
}

void JsonMembers::add(QLatin1String name, bool value)
{
    begin(name) += value ? "true" : "false";
}

void JsonMembers::add(QLatin1String name, qint64 value)
{
    appendJsonNumber(begin(name), value);
}

void JsonMembers::add(QLatin1String name, QStringView value)
{
    appendJsonText(begin(name), value);
}

void JsonMembers::add(QLatin1String name, QLatin1String value)
{
    begin(name) += '"';
    m_out.append(value.data(), value.size()).append('"');
}

void JsonMembers::add(QLatin1String name, const QJsonValue &value)
{
    if (value.isNull())
        return addNull(name);
    // Qt (6.4) writes objects and arrays alone.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    begin(name).append(wrapped.constData() + 1, wrapped.size() - 2);
}

void JsonMembers::addNull(QLatin1String name)
{
    begin(name) += "null";
}

} // namespace longhaul

#include "jsonscan.h"

#include <QByteArray>

#include <charconv>

namespace longhaul {

namespace {

constexpr int kDeepest = 1024; // as QJsonDocument

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool endsBareValue(char c)
{
    return c == ',' || c == ']' || c == '}' || isSpace(c);
}

} // namespace

void JsonScan::fail()
{
    m_failed = true;
    m_at = m_end;
}

void JsonScan::skipSpace()
{
    while (m_at < m_end && isSpace(*m_at))
        ++m_at;
}

/// From the opening quote to behind the closing one.
bool JsonScan::skipText()
{
    for (++m_at; m_at < m_end; ++m_at) {
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
        if (*m_at == '\\' && m_at + 1 < m_end)
            ++m_at;
    }
    fail();
    return false;
}

/// From the opening bracket to behind the one that closes it.
bool JsonScan::skipNested()
{
    QByteArray open; // which brackets, the innermost last
    while (m_at < m_end) {
        const char c = *m_at;
        if (c == '"') {
            if (!skipText())
                return false;
            continue;
        }
        if (c == '{' || c == '[') {
            if (open.size() >= kDeepest)
                break;
            open.append(c == '{' ? '}' : ']');
        } else if (c == '}' || c == ']') {
            if (!open.endsWith(c))
                break;
            open.chop(1);
        }
        ++m_at;
        if (open.isEmpty())
            return true;
    }
    fail();
    return false;
}

bool JsonScan::enter(char bracket)
{
    skipSpace();
    if (m_at >= m_end || *m_at != bracket) {
        fail();
        return false;
    }
    ++m_at;
    m_isBeforeFirst = true;
    return true;
}

bool JsonScan::isMoreInside(char closing)
{
    skipSpace();
    const bool isFirst = m_isBeforeFirst;
    m_isBeforeFirst = false;
    if (m_at < m_end && *m_at == closing) {
        ++m_at;
        return false;
    }
    if (isFirst && m_at < m_end)
        return true;
    if (m_at >= m_end || *m_at != ',') {
        fail();
        return false;
    }
    ++m_at;
    return true;
}

bool JsonScan::nextMember()
{
    if (!isMoreInside('}'))
        return false;
    skipSpace();
    const char *const begin = m_at;
    if (m_at >= m_end || *m_at != '"') {
        fail();
        return false;
    }
    if (!skipText())
        return false;
    m_name = QByteArrayView(begin + 1, m_at - 1);
    skipSpace();
    if (m_at >= m_end || *m_at != ':') {
        fail();
        return false;
    }
    ++m_at;
    return true;
}

bool JsonScan::nextElement()
{
    return isMoreInside(']');
}

QByteArrayView JsonScan::value()
{
    skipSpace();
    const char *const begin = m_at;
    if (m_at < m_end && *m_at == '"') {
        if (!skipText())
            return {};
    } else if (m_at < m_end && (*m_at == '{' || *m_at == '[')) {
        if (!skipNested())
            return {};
    } else {
        while (m_at < m_end && !endsBareValue(*m_at))
            ++m_at;
        if (m_at == begin)
            fail();
    }
    return m_failed ? QByteArrayView() : QByteArrayView(begin, m_at);
}

const char *JsonScan::here()
{
    skipSpace();
    return m_at;
}

bool JsonScan::isAtEnd()
{
    skipSpace();
    return !m_failed && m_at == m_end;
}

std::optional<qint64> scannedNumber(QByteArrayView value)
{
    constexpr qsizetype kMostDigits = 18;
    qint64 number = 0;
    const char *const end = value.data() + value.size();
    if (value.size() > kMostDigits || std::from_chars(value.data(), end, number).ptr != end || value.isEmpty())
        return std::nullopt;
    return number;
}

} // namespace longhaul

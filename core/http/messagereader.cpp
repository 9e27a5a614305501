#include "messagereader.h"

#include "contentlength.h"

#include <algorithm>
#include <utility>

namespace longhaul {

namespace {

std::unexpected<QString> noHttp()
{
    return std::unexpected(QStringLiteral("the answer is not valid HTTP"));
}

bool isToken(QByteArrayView name)
{
    constexpr QByteArrayView kMarks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::ranges::all_of(name, [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || kMarks.contains(c);
    });
}

bool isSpaceOrTab(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace

bool MessageReader::readsLines() const
{
    switch (m_state) {
    case State::StatusLine:
    case State::Headers:
    case State::ChunkSize:
    case State::ChunkEnd:
    case State::Trailers: return true;
    default: return false;
    }
}

qint64 MessageReader::roomOfLine() const
{
    if (m_state == State::ChunkSize || m_state == State::ChunkEnd)
        return kLongestChunkLine - m_line.size();
    return kLongestHead - m_lineBytes;
}

std::expected<QByteArray, QString> MessageReader::take(QByteArrayView bytes)
{
    QByteArray body;
    while (!bytes.isEmpty() && m_state != State::Done) {
        if (readsLines()) {
            const qsizetype end = bytes.indexOf('\n');
            const qsizetype length = end < 0 ? bytes.size() : end + 1;
            if (length > roomOfLine())
                return noHttp();
            m_line.append(bytes.first(length));
            m_lineBytes += length;
            bytes = bytes.sliced(length);
            if (end < 0)
                break;
            QByteArray line = std::exchange(m_line, {});
            line.chop(line.endsWith("\r\n") ? 2 : 1);
            if (auto taken = takeLine(line); !taken)
                return std::unexpected(taken.error());
            continue;
        }
        const qint64 wanted = m_state == State::UntilClose ? bytes.size() : std::min<qint64>(m_left, bytes.size());
        body.append(bytes.first(wanted));
        bytes = bytes.sliced(wanted);
        if (m_state == State::UntilClose)
            break;
        m_left -= wanted;
        if (m_left == 0)
            m_state = m_state == State::Chunk ? State::ChunkEnd : State::Done;
    }
    return body;
}

std::expected<void, QString> MessageReader::takeLine(const QByteArray &line)
{
    switch (m_state) {
    case State::StatusLine: return takeStatus(line);
    case State::Headers: return line.isEmpty() ? endHead() : takeHeader(line);
    case State::ChunkSize: return takeChunkSize(line);
    case State::ChunkEnd:
        if (!line.isEmpty())
            return noHttp();
        m_state = State::ChunkSize;
        break;
    case State::Trailers: // nobody asked for them
        if (line.isEmpty())
            m_state = State::Done;
        break;
    default: break;
    }
    return {};
}

/// "HTTP/1.1 200 OK"; the reason may be missing, with its blank.
std::expected<void, QString> MessageReader::takeStatus(const QByteArray &line)
{
    constexpr qsizetype kBegin = sizeof "HTTP/1.1 " - 1;
    constexpr qsizetype kEnd = kBegin + 3;
    if (!line.startsWith("HTTP/1.") || line.size() < kEnd || line[kBegin - 1] != ' '
        || (line.size() > kEnd && line[kEnd] != ' '))
        return noHttp();
    const QByteArray digits = line.mid(kBegin, 3);
    if (!std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return noHttp();
    m_reading = {.status = digits.toInt(), .headers = {}};
    constexpr int kSwitchingProtocols = 101;
    if (m_reading.status < 100 || m_reading.status == kSwitchingProtocols)
        return noHttp();
    m_state = State::Headers;
    return {};
}

std::expected<void, QString> MessageReader::takeHeader(const QByteArray &line)
{
    HeaderList &headers = m_reading.headers;
    if (isSpaceOrTab(line.front())) { // a folded line goes on
        if (headers.isEmpty())
            return noHttp();
        headers[m_lastHeader].second += ' ' + line.trimmed().replace('\r', ' ');
        return {};
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
        return noHttp();
    const QByteArray name = line.first(colon);
    const QByteArray value = line.mid(colon + 1).trimmed().replace('\r', ' '); // RFC 9112 section 2.2
    const auto same = std::ranges::find_if(
        headers, [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    m_lastHeader = std::distance(headers.begin(), same);
    if (same == headers.end() && headers.size() >= kMostHeaders)
        return noHttp();
    if (same == headers.end())
        headers.append({name, value});
    else
        same->second += (name.compare("Set-Cookie", Qt::CaseInsensitive) == 0 ? "\n" : ", ") + value;
    return {};
}

std::expected<void, QString> MessageReader::endHead()
{
    constexpr int kNoContent = 204;
    constexpr int kNotModified = 304;
    constexpr int kFirstFinal = 200;
    if (m_reading.status < kFirstFinal) {
        m_state = State::StatusLine;
        return ++m_interim <= kMostInterim ? std::expected<void, QString>() : noHttp();
    }
    m_lineBytes = 0;
    m_head = std::exchange(m_reading, {});
    const auto length = contentLength(*m_head);
    if (m_head->status == kNoContent || m_head->status == kNotModified) {
        m_state = State::Done;
    } else if (m_head->has("Transfer-Encoding")) {
        // Another coding would have to be undone; none was asked for.
        if (m_head->header("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0)
            return noHttp();
        m_state = State::ChunkSize;
    } else if (length && *length) {
        m_left = **length;
        m_state = m_left == 0 ? State::Done : State::Length;
    } else {
        m_state = State::UntilClose; // a length that is none is judged with the head
    }
    return {};
}

/// "1a2b;name=value"
std::expected<void, QString> MessageReader::takeChunkSize(const QByteArray &line)
{
    const QByteArray digits = line.split(';').constFirst().trimmed();
    constexpr qsizetype kMostDigits = 15; // fits into qint64
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (digits.isEmpty() || digits.size() > kMostDigits || !std::ranges::all_of(digits, isHex))
        return noHttp();
    m_left = digits.toLongLong(nullptr, 16);
    m_lineBytes = 0;
    m_state = m_left == 0 ? State::Trailers : State::Chunk;
    return {};
}

} // namespace longhaul

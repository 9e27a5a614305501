#pragma once

#include "responsehead.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

namespace longhaul {

/// Reads the answer to one GET from the bytes of a connection, as they come: interim answers are passed over, the head
/// is told, the body comes without its chunks. For servers that QNetworkAccessManager does not understand, see
/// `SocketExchange`. Source: RFC 9112 sections 4 to 7, RFC 9110 section 15.2.
class MessageReader
{
public:
    /// Bytes of all heads together, and of all trailers.
    static constexpr qint64 kLongestHead = 1024 * 1024;
    static constexpr int kMostHeaders = 2000;
    static constexpr int kMostInterim = 32;
    static constexpr qsizetype kLongestChunkLine = 4096;

    /// The bytes of the body among `bytes`, which may end anywhere. What comes behind the end is dropped.
    /// Errors: one line, for what is no answer; nothing may be taken after it.
    [[nodiscard]] std::expected<QByteArray, QString> take(QByteArrayView bytes);
    /// Headers of one name are joined by ", " as Qt does, Set-Cookie by a line feed.
    [[nodiscard]] const std::optional<ResponseHead> &head() const { return m_head; }
    /// The end was told, and has come.
    [[nodiscard]] bool isWhole() const { return m_state == State::Done; }
    /// The body ends with its connection: nobody told another end.
    [[nodiscard]] bool endsWithConnection() const { return m_state == State::UntilClose; }

private:
    enum class State { StatusLine, Headers, Length, ChunkSize, Chunk, ChunkEnd, Trailers, UntilClose, Done };

    [[nodiscard]] std::expected<void, QString> takeLine(const QByteArray &line);
    [[nodiscard]] std::expected<void, QString> takeStatus(const QByteArray &line);
    [[nodiscard]] std::expected<void, QString> takeHeader(const QByteArray &line);
    [[nodiscard]] std::expected<void, QString> takeChunkSize(const QByteArray &line);
    [[nodiscard]] std::expected<void, QString> endHead();
    [[nodiscard]] bool readsLines() const;
    [[nodiscard]] qint64 roomOfLine() const;

    State m_state = State::StatusLine;
    QByteArray m_line; // has not ended yet
    qint64 m_lineBytes = 0;
    int m_interim = 0;
    ResponseHead m_reading;
    qsizetype m_lastHeader = 0; // a folded line goes on with it
    std::optional<ResponseHead> m_head;
    qint64 m_left = 0; // of the body, or of its chunk
};

} // namespace longhaul

#pragma once

#include "task.h"
#include "testcontent.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace longhaul {

/// The value of the first header of that name, whatever its letters' case; null if there is none.
[[nodiscard]] QByteArray sentHeader(const HeaderList &headers, QByteArrayView name);
/// "Sun, 06 Nov 1994 08:49:37 GMT". Source: RFC 9110 section 5.6.7.
[[nodiscard]] QByteArray asHttpDate(const QDateTime &when);

/// A request as it came, and what became of it.
struct RequestSeen {
    int order = 0;                   // 1 and up over the whole server, in the order of arrival
    int connection = 0;              // 1 and up: which connection it came on
    int nth = 0;                     // 1 and up: the how manieth for this path
    std::chrono::milliseconds at{0}; // since the server's start
    QByteArray method;
    QByteArray target; // as sent
    QByteArray path;   // without query
    QByteArray query;  // without "?"
    HeaderList headers;
    int status = 0;           // of the answer; 0 if there was none
    qint64 bodyBytesSent = 0; // handed to the network
    bool finished = false;    // the whole answer was handed to the network

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return sentHeader(headers, name); }
    /// The one range of "Range: bytes=…", cut to a file of `size`; nothing if there is none or it is unfit.
    [[nodiscard]] std::optional<ByteRange> range(qint64 size) const;
    /// Where the asked range starts; 0 without one.
    [[nodiscard]] qint64 begin() const;
};

/// How a body goes over the wire. Numbers of bytes are those of one answer.
struct Flow {
    qint64 rate = 0;                        // bytes per second on this connection; 0: as fast as it goes
    std::chrono::milliseconds headDelay{0}; // before the first byte
    std::chrono::milliseconds pause{0};     // between pieces: a drip
    qint64 piece = 64 * 1024;               // bytes written at once
    qint64 stallAfter = -1;                 // then silence until the client goes, or `ScriptedServer::release`
    qint64 cutAfter = -1;                   // then the connection ends
    enum class Cut { Close, Reset } cut = Cut::Close;
    int times = -1; // so many requests of a resource stall or are cut; -1: all

    bool operator==(const Flow &) const = default;
};

/// Exactly what is sent: a header that is not named here does not go out.
struct ServerAnswer {
    enum class Manner {
        Answer,  // as described below
        Raw,     // `raw` instead of an answer, then the connection is closed
        Close,   // the connection is closed without a word
        Reset,   // the same with a TCP reset
        Silence, // nothing, until the client goes or `ScriptedServer::release`
    };
    enum class Framing { Plain, Chunked, TruncatedChunks };

    Manner manner = Manner::Answer;
    QByteArray raw = {};
    QByteArray before = {}; // raw bytes before the status line, and before the delay: 1xx answers
    QByteArray version = "HTTP/1.1";
    int status = 200;
    QByteArray reason = "OK";
    HeaderList headers = {};
    bool endlessHeaders = false; // header lines until the client goes
    TestContent content = {};
    ByteRange range = {}; // the part of `content` that is the body
    Framing framing = Framing::Plain;
    bool closeAfter = false;
    Flow flow = {};

    /// A short answer with a Content-Length.
    [[nodiscard]] static ServerAnswer text(int status, const QByteArray &body = {}, const HeaderList &headers = {});
    /// What a captive portal says to everything: 200 and a page.
    [[nodiscard]] static ServerAnswer signInPage();
    [[nodiscard]] static ServerAnswer of(Manner manner);
    [[nodiscard]] static ServerAnswer ofBytes(const QByteArray &raw);
};

} // namespace longhaul

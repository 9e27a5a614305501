#pragma once

#include "byterange.h"
#include "responsehead.h"
#include "trouble.h"
#include "validators.h"

#include <QDateTime>

#include <chrono>
#include <optional>
#include <variant>

namespace longhaul {

/// What was asked of the server, and what is known of the file so far.
/// A start from zero, with nothing to keep, has `haveBytes` false and nothing known.
struct RangeExpectation {
    ByteRange asked;                  // `end` means nothing if `open`
    bool open = false;                // "bytes=N-"
    bool ranged = false;              // a Range header was sent
    bool guarded = false;             // an If-Range header was sent
    bool haveBytes = false;           // bytes of this file are stored and shall be kept
    bool othersRunning = false;       // other connections of this task are getting bytes now
    bool canCompare = false;          // the caller compares an overlap of bytes where `SameFile::Unknown` comes back
    bool couldCompare = false;        // bytes before what is asked are stored: an overlap could be asked for
    bool mayStartOver = false;        // the server is known not to go on in the middle: a whole answer is all it has
    bool binaryLink = false;          // the link's name is that of a file that is never a web page (`namesBinaryFile`)
    std::optional<qint64> knownTotal; // bytes
    std::optional<qint64> claimedTotal; // told by an answer that could not be used, see `AskWithoutRange`
    Validator known;
    QByteArray knownType; // Content-Type of the first answer; empty: unknown
    QDateTime now;        // for Retry-After without a Date

    /// True if bytes of the file exist somewhere that the answer must fit to.
    [[nodiscard]] bool hasSomethingToKeep() const { return haveBytes || othersRunning || asked.begin > 0; }
};

/// 206, as asked: the body holds `body`. It may end before what was asked (go on behind it) or after (cut it).
struct UseRange {
    ByteRange body;              // begins where it was asked; not empty
    std::optional<qint64> total; // bytes; none: the server does not know it yet
    Validator seen;
    SameFile same = SameFile::Unknown; // never No. Unknown is normal for the first answer of all

    bool operator==(const UseRange &) const = default;
};

/// 200: the body is the whole file from its first byte, whatever was asked. With bytes stored already it can be
/// read over them (comparing) or written from the start; the caller decides.
struct WholeFile {
    std::optional<qint64> length;  // bytes of the body; none: it ends when it ends
    std::optional<bool> resumable; // what the answer says about ranges; none: nothing
    Validator seen;
    SameFile same = SameFile::Unknown; // never No
    bool isEncoded = false; // a Content-Encoding that was not asked for: keep the raw bytes, never resume them
    bool mayBePage = false; // a web page where a binary file is due: look at the first bytes (`looksLikeWebPage`)

    bool operator==(const WholeFile &) const = default;
};

/// 416 and the file ends where we asked on: all of it is here if all bytes before are. Also the empty file.
struct AlreadyComplete {
    qint64 total = 0; // bytes

    bool operator==(const AlreadyComplete &) const = default;
};

/// Another address; see `resolveRedirect`.
struct Redirect {
    int status = 302;
    QByteArray location; // as sent, not empty

    bool operator==(const Redirect &) const = default;
};

/// The guard says nothing: it was answered with 200 although nothing speaks of a change, or the server has a new ETag
/// for every request. Ask the same once without If-Range, with an overlap where one is stored, and look at that answer.
/// This body is not to be used.
struct AskWithoutGuard {
    bool operator==(const AskWithoutGuard &) const = default;
};

/// The server stumbles over the Range header and nothing is stored yet: ask once without it.
struct AskWithoutRange {
    QString detail; // for the log
    // Bytes, if this answer told them: the whole file must not have another length.
    std::optional<qint64> claimedTotal = {};

    bool operator==(const AskWithoutRange &) const = default;
};

/// The server does not bear this connection beside the others: close it, keep the others, open fewer.
struct FewerConnections {
    std::optional<std::chrono::seconds> retryAfter; // before another one is tried
    QString detail;                                 // for the log

    bool operator==(const FewerConnections &) const = default;
};

using Verdict = std::variant<UseRange, WholeFile, AlreadyComplete, Redirect, AskWithoutGuard, AskWithoutRange,
                             FewerConnections, Trouble>;

/// Decides what an answer is good for, from its head alone. Bodies of any other verdict than `UseRange` and
/// `WholeFile` are never part of the file. Every head has a verdict. "Stored" means
/// `hasSomethingToKeep`. The rules, first match first:
///
/// 206 · without a Range asked → Protocol
///     · multipart/byteranges; Content-Encoding; Content-Range missing, unreadable, twice with different values,
///       without range, beginning elsewhere; Content-Length unreadable or of another length than the range
///       → AskWithoutRange if nothing is stored, else Protocol
///     · a web page where a file of another type is known or due, and the validator does not prove it → NotTheFile
///     · another total than known → FileChanged
///     · another validator → FileChanged; with the same Last-Modified and the same total it is worth a second opinion:
///       Unknown with `canCompare`; AskWithoutGuard where one was sent and `couldCompare`
///     · else UseRange; a guarded 206 whose validator says nothing is the server's word that nothing changed: Yes
/// 200 · Content-Length unreadable → Protocol (203 counts as 200)
///     · a Content-Range that is not the whole file → AskWithoutRange if nothing is stored and a range was asked,
///       else Protocol
///     · nothing stored → WholeFile; but Protocol where `claimedTotal` is another length
///     · a web page where the known type, length or validator is another, or the link is that of a file → NotTheFile
///     · Content-Encoding → WholeFile with `mayStartOver`, else Protocol: these are not the bytes that are stored
///     · another length or validator → FileChanged (second opinion as above)
///     · guarded → AskWithoutGuard; other connections running → FewerConnections; else WholeFile
/// 416 · without a Range asked → HttpStatus
///     · "*/N" with bytes stored, N other than known or less than where we asked on, another validator → FileChanged
///     · N is where we asked on, or no total was ever told and bytes are stored → AlreadyComplete
///     · else AskWithoutRange if nothing is stored, else CannotResume
/// 301, 302, 303, 307, 308 → Redirect; without Location → Protocol
/// 202 → ServerBusy (it is being made); other 2xx, other 3xx → HttpStatus; 304, below 200, above 599 → Protocol
/// 429, 503, 403 while other connections run → FewerConnections
/// 403 with Retry-After → ServerBusy
/// 401 with a challenge, 407 → AuthRequired
/// 401, 403, 404, 410 with bytes stored → LinkExpired; else 401 AuthRequired, 403 Forbidden, 404 and 410 NotFound
/// 429, 503, 509, 529 → ServerBusy; 511 → Network (a portal wants a sign-in)
/// 501, 505 → HttpStatus; 408, 421, 425 and other 5xx → Retry; all else → HttpStatus
///
/// Temporary trouble carries Retry-After. Source: RFC 9110 sections 13.1.5, 14 and 15, RFC 6585.
[[nodiscard]] Verdict judgeAnswer(const RangeExpectation &expected, const ResponseHead &head);

} // namespace longhaul

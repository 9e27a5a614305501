#pragma once

#include "serveranswer.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace longhaul {

/// What a resource does with "Range".
struct RangeOptions {
    enum class Support { Honest, None, ClaimedButIgnored } support = Support::Honest;
    int refusedFrom = 0; // from the n-th request on it answers 200 to a Range; 0: never
    enum class Lie {
        None,
        Shifted,         // starts `lieBytes` later than asked, and says so
        ShiftedSilently, // sends bytes from `lieBytes` later, under the header of the asked range
        Short,           // ends `lieBytes` earlier, and says so
        Long,            // goes on for `lieBytes` past the asked end, and says so
        OtherTotal,      // the total is `lieBytes` more than it is
        StarTotal,       // "*" as total
        Multipart,       // multipart/byteranges
        NoHeader,        // 206 without Content-Range
        BadHeader,       // Content-Range that is none
    } lie = Lie::None;
    qint64 lieBytes = 1000;
    int lieFrom = 1; // the first request that is lied to
    int lieUntil = 1 << 30;
    bool totalIn416 = true;
    bool always416 = false;
    bool ifRangeIgnored = false;   // 206 whatever If-Range says
    bool ifRangeAlways200 = false; // 200 although nothing changed
};

/// What is said about the length of the body.
enum class LengthForm {
    Exact,
    None,
    Chunked,
    TruncatedChunks,
    More,
    Less,
    Zero,
    Negative,
    Overflowing,
    Twice,
    TwiceDifferent,
    Words
};

/// What tells the versions apart.
struct ValidatorOptions {
    enum class Etag { Strong, Weak, None, PerRequest, Constant } etag = Etag::Strong;
    bool lastModified = true;
    QDateTime modified = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
};

/// The file becomes another one; answers under way still send the old one.
struct ChangeOptions {
    std::optional<TestContent> content = {};
    int atRequest = 0;      // before the n-th request is answered; 0: not by requests
    qint64 afterBytes = -1; // after so many bytes of the body in all; -1: not by bytes
};

/// `answer` instead of the file, `times` times, before anything else happens.
struct Hiccup {
    int times = 1;
    ServerAnswer answer = {};
};

/// More requests than `most` at the same time get `answer`; 0 is no limit.
struct CrowdOptions {
    int most = 0;
    ServerAnswer answer = ServerAnswer::text(403, "too many connections\n");
};

struct RedirectOptions {
    int status = 302;
    QByteArray location = {}; // as sent; relative is allowed
};

/// The address is good for `requests` requests or `bytes` bytes, then it gets `answer`.
struct ExpiryOptions {
    int requests = -1;
    qint64 bytes = -1;
    ServerAnswer answer = ServerAnswer::text(403, "expired\n");
};

struct SignInOptions {
    enum class Scheme { None, Basic, Digest } scheme = Scheme::None;
    QByteArray user = "user";
    QByteArray password = "secret";
    QByteArray realm = "test";
    int fromRequest = 1; // asked for in the middle: from the n-th request on
};

/// Oddities of the head.
struct HeadOptions {
    QByteArray before = {};          // raw 1xx answers
    bool http10 = false;             // HTTP/1.0, closed after the body
    bool close = false;              // "Connection: close"
    qint64 junkBytes = 0;            // size of a senseless header
    bool endless = false;            // header lines without end
    QByteArray contentEncoding = {}; // claimed; the bytes stay as they are
};

struct CookieOptions {
    QByteArray set = {};     // sent as Set-Cookie
    QByteArray require = {}; // "name=value" without which the answer is 403
};

/// A file of the scripted server, honest unless told otherwise.
struct Resource {
    TestContent content = {};
    QByteArray contentType = "application/octet-stream";
    HeaderList headers = {}; // added to every 200 and 206
    RangeOptions range = {};
    LengthForm length = LengthForm::Exact;
    ValidatorOptions validator = {};
    ChangeOptions change = {};
    std::vector<Hiccup> first = {};
    CrowdOptions crowd = {};
    Flow flow = {};
    int stragglerEvery = 0;      // each n-th request is slow; 0: none
    qint64 stragglerRate = 1024; // bytes per second
    std::optional<RedirectOptions> redirect = {};
    ExpiryOptions expiry = {};
    SignInOptions signIn = {};
    HeadOptions head = {};
    CookieOptions cookie = {};
    /// Asked first, in the server's thread; nothing means: go on as described above.
    std::function<std::optional<ServerAnswer>(const RequestSeen &)> hook = {};
};

} // namespace longhaul

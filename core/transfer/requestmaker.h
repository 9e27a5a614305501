#pragma once

#include "answercheck.h"
#include "byterange.h"
#include "httpgateway.h"
#include "transferjob.h"

#include <optional>

namespace longhaul {

/// What is known of the file while a transfer runs; begins with what the store had.
struct KnownFile {
    std::optional<qint64> total;
    std::optional<qint64> claimedTotal; // as in `RangeExpectation`
    Validator validator;
    QDateTime validatorDate; // Date of the answer that brought it; invalid after a restart
    QByteArray contentType;
    std::optional<bool> resumable;
};

/// One request for bytes.
struct RangeOrder {
    QUrl url;
    ByteRange range;       // what is wanted
    bool open = false;     // no end is named
    bool ranged = true;    // false: the whole file, whatever `range` says
    bool guarded = true;   // false: without If-Range although there is a validator
    bool watchEnd = false; // as in `HttpRequest`
    qint64 overlap = 0;    // bytes before `range.begin` that are asked too, to be compared with what is stored
};

/// The request for `order`. Headers of the user that could tell who he is, and the sign-in, go to the origin
/// of the task's own link only. Source: RFC 9110 sections 13.1.5 and 14.2.
[[nodiscard]] HttpRequest makeRequest(const TransferJob &job, const KnownFile &known, const RangeOrder &order);

/// What `judgeAnswer` has to know about that request.
[[nodiscard]] RangeExpectation expectationOf(const KnownFile &known, const RangeOrder &order);

/// The guard that `order` can have; empty if there is none.
[[nodiscard]] QByteArray guardFor(const KnownFile &known, const RangeOrder &order);

/// True for headers that may go to any server: Referer, User-Agent, Accept and Accept-Language.
[[nodiscard]] bool isHarmlessHeader(QByteArrayView name);
/// True for headers that hold a secret by their nature: Authorization, Cookie, and names with token, key, secret, auth.
[[nodiscard]] bool isSecretHeader(QByteArrayView name);

} // namespace longhaul

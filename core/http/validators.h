#pragma once

#include "responsehead.h"

#include <QDateTime>

namespace longhaul {

/// The validator of an answer: its ETag and Last-Modified as sent. An empty tag (`""`), one with control
/// characters or of more than 1 KiB, and a date that is none or 1970's first day are left out: they tell nothing.
[[nodiscard]] Validator validatorOf(const ResponseHead &head);

/// True for an ETag that promises equal bytes: quoted, not marked W/. Source: RFC 9110 sections 8.8.1 and 8.8.3.
[[nodiscard]] bool isStrong(const Validator &validator);

/// True if Last-Modified is at least one second older than `date`, the Date of the answer that brought it:
/// only then can no second change have hidden in that second. Source: RFC 9110 section 8.8.2.2.
[[nodiscard]] bool isDateStrong(const Validator &validator, const QDateTime &date);

/// What to send as If-Range: the strong ETag, else a strong Last-Modified, else empty (no guard is possible).
/// `date` is the Date of the answer that brought the validator; invalid if it had none.
/// RFC 9110 section 13.1.5 wants no date where there is a weak ETag; we send it then, as there would be no guard.
[[nodiscard]] QByteArray ifRangeValue(const Validator &validator, const QDateTime &date);

/// What two validators say about the bytes behind them.
enum class SameFile {
    Yes,     // byte for byte the same version
    No,      // the server calls it another version
    Unknown, // neither is proved: compare lengths, and an overlap of bytes
};

/// Compares what is known with what came now; `date` is the Date of the answer that brought `seen`.
/// - Both have an ETag: other text → No; same text, both strong → Yes, whatever the dates say;
///   same text, one of them weak → the dates decide as below.
/// - Both have a Last-Modified: another time → No; the same time, strong by `date` → Yes; else Unknown.
/// - Anything else: Unknown. A missing validator never proves a change.
/// Source: RFC 9110 sections 8.8.2.2 and 8.8.3.2.
[[nodiscard]] SameFile compareValidators(const Validator &known, const Validator &seen, const QDateTime &date = {});

} // namespace longhaul

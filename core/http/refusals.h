#pragma once

#include "answercheck.h"

namespace longhaul {

// The part of `judgeAnswer` for answers that bring nothing of the file; only it uses these.

[[nodiscard]] Verdict failedVerdict(FailureCode code, const QString &detail);
/// One line for the log.
[[nodiscard]] QString statusDetail(const ResponseHead &head);
/// Decides on the statuses from 201 to 599 except 203, 206 and 416. The rules stand at `judgeAnswer`.
[[nodiscard]] Verdict judgeWithoutFile(const RangeExpectation &expected, const ResponseHead &head);

} // namespace longhaul

#pragma once

#include "certificate.h"
#include "failure.h"
#include "task.h"

#include <chrono>
#include <optional>

namespace longhaul {

/// What stopped a transfer: either it heals by itself (a reason to wait for) or a person must decide (a code).
struct Trouble {
    WaitReason reason = WaitReason::None;             // not `None`: temporary
    FailureCode code = FailureCode::Internal;         // meant when `reason` is `None`
    std::optional<std::chrono::seconds> retryAfter;   // the server's word, if it gave one
    QString detail;                                   // for the log and the details panel; no secret, no query
    std::optional<CertificateFacts> certificate = {}; // with `Tls`, where a certificate was shown

    [[nodiscard]] bool isTemporary() const { return reason != WaitReason::None; }
    [[nodiscard]] Failure failure() const { return {code, detail, certificate.has_value()}; }

    [[nodiscard]] static Trouble temporary(WaitReason why, QString detail,
                                           std::optional<std::chrono::seconds> after = std::nullopt)
    {
        return {why, FailureCode::Internal, after, std::move(detail), {}};
    }
    [[nodiscard]] static Trouble permanent(FailureCode code, QString detail)
    {
        return {WaitReason::None, code, std::nullopt, std::move(detail), {}};
    }
    bool operator==(const Trouble &) const = default;
};

} // namespace longhaul

#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace longhaul {

/// Why a task cannot go on without a person. The contract lists the names (`error.code`).
enum class FailureCode {
    BadUrl,
    UnsupportedProtocol,
    NotFound,
    Forbidden,
    AuthRequired,
    HttpStatus,
    TooManyRedirects,
    InsecureRedirect,
    Tls,
    FileChanged,
    CannotResume,
    LinkExpired,
    NotTheFile,
    Protocol,
    LengthMismatch,
    ChecksumMismatch,
    FileExists,
    BadName,
    Permission,
    Disk,
    GaveUp,
    Internal,
};

/// The name of `code` in the contract, for example "file-changed".
[[nodiscard]] QString failureName(FailureCode code);
/// The code of a name; nothing if the contract has no such name.
[[nodiscard]] std::optional<FailureCode> failureFromName(QStringView name);
/// One English sentence that a person understands, with the next step.
/// The window has its own, translated words; this one is for JSON and the terminal.
[[nodiscard]] QString failureMessage(FailureCode code);

/// A refusal: the code decides what follows, the detail is for the log and the details panel.
/// A detail never holds a secret, a cookie or the query of a link.
struct Failure {
    FailureCode code = FailureCode::Internal;
    QString detail;
    bool hasCertificate = false; // with `Tls`: one was shown, and can be looked at

    bool operator==(const Failure &) const = default;
};

} // namespace longhaul

Q_DECLARE_METATYPE(longhaul::Failure)

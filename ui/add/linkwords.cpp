#include "linkwords.h"

#include "failurewords.h"

#include <QCoreApplication>

namespace longhaul {

namespace {

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::LinkWords)
};

} // namespace

QString linkFailureTitle(const Failure &failure)
{
    if (failure.code == FailureCode::UnsupportedProtocol && !failure.detail.isEmpty())
        return LinkWords::tr("“%1” is not supported").arg(failure.detail);
    if (failure.code == FailureCode::GaveUp || failure.code == FailureCode::Internal)
        return LinkWords::tr("Could not be asked");
    return failureTitle(failure.code);
}

QString linkFailureText(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::BadUrl: return LinkWords::tr("This is no complete link. Check its spelling.");
    case FailureCode::UnsupportedProtocol:
        return failure.detail.isEmpty()
                   ? LinkWords::tr("Only http and https links can be downloaded.")
                   : LinkWords::tr("“%1” is not supported: only http and https links can be downloaded.")
                         .arg(failure.detail);
    case FailureCode::AuthRequired:
        return LinkWords::tr("The server asks you to sign in: give user name and password below.");
    case FailureCode::GaveUp:
    case FailureCode::Internal:
        return LinkWords::tr("The server could not be asked. It is tried again when the download starts.");
    case FailureCode::NotFound:
    case FailureCode::Forbidden:
    case FailureCode::HttpStatus:
    case FailureCode::TooManyRedirects:
    case FailureCode::InsecureRedirect:
    case FailureCode::Tls:
    case FailureCode::FileChanged:
    case FailureCode::CannotResume:
    case FailureCode::LinkExpired:
    case FailureCode::NotTheFile:
    case FailureCode::Protocol:
    case FailureCode::LengthMismatch:
    case FailureCode::ChecksumMismatch:
    case FailureCode::FileExists:
    case FailureCode::BadName:
    case FailureCode::Permission:
    case FailureCode::Disk: return failureExplanation(failure.code);
    }
    Q_UNREACHABLE();
}

} // namespace longhaul

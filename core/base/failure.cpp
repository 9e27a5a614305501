#include "failure.h"

#include "nametable.h"

namespace longhaul {

namespace {

constexpr NameTable<FailureCode, 22> kNames{{{
    {FailureCode::BadUrl, "bad-url"},
    {FailureCode::UnsupportedProtocol, "unsupported-protocol"},
    {FailureCode::NotFound, "not-found"},
    {FailureCode::Forbidden, "forbidden"},
    {FailureCode::AuthRequired, "auth-required"},
    {FailureCode::HttpStatus, "http-status"},
    {FailureCode::TooManyRedirects, "too-many-redirects"},
    {FailureCode::InsecureRedirect, "insecure-redirect"},
    {FailureCode::Tls, "tls"},
    {FailureCode::FileChanged, "file-changed"},
    {FailureCode::CannotResume, "cannot-resume"},
    {FailureCode::LinkExpired, "link-expired"},
    {FailureCode::NotTheFile, "not-the-file"},
    {FailureCode::Protocol, "protocol"},
    {FailureCode::LengthMismatch, "length-mismatch"},
    {FailureCode::ChecksumMismatch, "checksum-mismatch"},
    {FailureCode::FileExists, "file-exists"},
    {FailureCode::BadName, "bad-name"},
    {FailureCode::Permission, "permission"},
    {FailureCode::Disk, "disk"},
    {FailureCode::GaveUp, "gave-up"},
    {FailureCode::Internal, "internal"},
}}};

constexpr NameTable<FailureCode, 22> kMessages{{{
    {FailureCode::BadUrl, "The link is not a valid address; check it and add it again."},
    {FailureCode::UnsupportedProtocol,
     "Longhaul downloads over http and https only; look for such a link to the file."},
    {FailureCode::NotFound, "The server has no such file; check the link or give a new one."},
    {FailureCode::Forbidden, "The server refuses access to the file; give a new link or sign in."},
    {FailureCode::AuthRequired, "The server asks for a user name and a password; sign in and resume."},
    {FailureCode::HttpStatus, "The server answered with an error; resume to try again or give a new link."},
    {FailureCode::TooManyRedirects, "The link leads from address to address without end; give a new link."},
    {FailureCode::InsecureRedirect,
     "The server sends a secure link on to an insecure or unknown address; give a new link that you trust."},
    {FailureCode::Tls, "The server could not prove who it is; check its address, or trust this one certificate."},
    {FailureCode::FileChanged,
     "The file on the server is another one now; start again with --restart, and with --keep-part beside it if the "
     "part that is here shall stay."},
    {FailureCode::CannotResume, "The server no longer allows to go on in the middle; start again with --restart."},
    {FailureCode::LinkExpired, "The link has expired; give a new link to go on where it stopped."},
    {FailureCode::NotTheFile,
     "The server sent a web page in place of the file; sign in to the network or the site, then resume."},
    {FailureCode::Protocol, "The server's answer contradicts itself; resume to try again or give a new link."},
    {FailureCode::LengthMismatch, "The file has another length than the server said; start again with --restart."},
    {FailureCode::ChecksumMismatch,
     "The file does not have the checksum that it should have; check the checksum, start again with --restart, or "
     "take the file as it is with \"set ID --checksum none\" and \"resume ID\"."},
    {FailureCode::FileExists, "A file of that name is already there; choose another name or allow to overwrite it."},
    {FailureCode::BadName, "The file cannot have that name here; choose another name."},
    {FailureCode::Permission,
     "Longhaul may not write to the folder; choose another folder or change its permissions, then resume."},
    {FailureCode::Disk, "The disk reported an error; check it, then resume or choose another folder."},
    {FailureCode::GaveUp, "The trouble lasted too long; resume to try again."},
    {FailureCode::Internal,
     "Something went wrong inside Longhaul; resume to try again, and please report it with the agent's log."},
}}};

} // namespace

QString failureName(FailureCode code)
{
    return kNames.name(code);
}

std::optional<FailureCode> failureFromName(QStringView name)
{
    return kNames.value(name);
}

QString failureMessage(FailureCode code)
{
    return kMessages.name(code);
}

} // namespace longhaul

#include "linkwords.h"

#include "failurewords.h"
#include "linktablemodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace longhaul {

namespace {

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::LinkWords)
};

/// What came with a link, each thing by itself.
QStringList offerFacts(const TaskRequest &offer)
{
    QStringList facts;
    if (offer.checksum.algorithm != HashAlgorithm::None)
        facts << LinkWords::tr("Checksum given");
    if (!offer.mirrors.isEmpty())
        facts << LinkWords::tr("%Ln mirror(s)", nullptr, static_cast<int>(offer.mirrors.size()));
    if (!offer.headers.isEmpty())
        facts << LinkWords::tr("%Ln header(s)", nullptr, static_cast<int>(offer.headers.size()));
    if (!offer.userName.isEmpty())
        facts << LinkWords::tr("Sign-in given");
    if (!offer.directory.isEmpty())
        facts << LinkWords::tr("Into “%1”").arg(QDir::toNativeSeparators(offer.directory));
    return facts;
}

/// Names only: values may be secrets.
QStringList offerDetails(const TaskRequest &offer)
{
    QStringList details = offerFacts(offer);
    QStringList names;
    for (const auto &header : offer.headers)
        names << QString::fromLatin1(header.first);
    if (!names.isEmpty())
        details << LinkWords::tr("Headers: %1").arg(names.join(QStringLiteral(", ")));
    for (const QUrl &mirror : offer.mirrors.mid(0, 5))
        details << LinkWords::tr("Mirror: %1").arg(mirror.toDisplayString(QUrl::RemoveUserInfo));
    return details;
}

} // namespace

QString linkNote(const LinkRow &row)
{
    if (row.failure)
        return linkFailureTitle(*row.failure);
    if (row.isInList)
        return LinkWords::tr("Already in the list");
    if (row.lookup == LinkLookup::Asking)
        return LinkWords::tr("Asking the server…");
    if (row.isOnDisk)
        return LinkWords::tr("Already in the folder");
    return row.offer ? offerFacts(*row.offer).join(QStringLiteral(" · ")) : QString();
}

QString linkNoteDetail(const LinkRow &row)
{
    QStringList lines;
    if (row.failure)
        lines << linkFailureText(*row.failure);
    else if (row.isInList)
        lines << LinkWords::tr("This link is in the list already. It would be downloaded once more.");
    else if (row.isOnDisk)
        lines << LinkWords::tr("A file of this name is in the folder already. “If the file exists” says what happens.");
    if (row.offer)
        lines += offerDetails(*row.offer);
    return lines.isEmpty() ? linkNote(row) : lines.join(u'\n');
}

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

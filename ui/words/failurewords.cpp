#include "failurewords.h"

#include <QCoreApplication>

namespace longhaul {

namespace {

struct FailureWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::FailureWords)
};

} // namespace

QString failureTitle(FailureCode code)
{
    switch (code) {
    case FailureCode::BadUrl: return FailureWords::tr("Not a valid link");
    case FailureCode::UnsupportedProtocol: return FailureWords::tr("Kind of link not supported");
    case FailureCode::NotFound: return FailureWords::tr("Not found on the server");
    case FailureCode::Forbidden: return FailureWords::tr("Access refused");
    case FailureCode::AuthRequired: return FailureWords::tr("Sign-in needed");
    case FailureCode::HttpStatus: return FailureWords::tr("Server error");
    case FailureCode::TooManyRedirects: return FailureWords::tr("Link goes in circles");
    case FailureCode::InsecureRedirect: return FailureWords::tr("Led to an insecure address");
    case FailureCode::Tls: return FailureWords::tr("Server not trusted");
    case FailureCode::FileChanged: return FailureWords::tr("File changed on the server");
    case FailureCode::CannotResume: return FailureWords::tr("Cannot go on in the middle");
    case FailureCode::LinkExpired: return FailureWords::tr("Link expired");
    case FailureCode::NotTheFile: return FailureWords::tr("Got a web page instead");
    case FailureCode::Protocol: return FailureWords::tr("Contradictory answer");
    case FailureCode::LengthMismatch: return FailureWords::tr("Wrong length");
    case FailureCode::ChecksumMismatch: return FailureWords::tr("Wrong checksum");
    case FailureCode::FileExists: return FailureWords::tr("File exists already");
    case FailureCode::BadName: return FailureWords::tr("Name not possible");
    case FailureCode::Permission: return FailureWords::tr("Folder not writable");
    case FailureCode::Disk: return FailureWords::tr("Disk error");
    case FailureCode::GaveUp: return FailureWords::tr("Gave up after many tries");
    case FailureCode::Internal: return FailureWords::tr("Internal error");
    }
    return {};
}

QString failureExplanation(FailureCode code)
{
    switch (code) {
    case FailureCode::BadUrl: return FailureWords::tr("The link is not a valid address. Check it and give a new one.");
    case FailureCode::UnsupportedProtocol:
        return FailureWords::tr(
            "Longhaul downloads over http and https. Look for such a link to this file and give it here.");
    case FailureCode::NotFound:
        return FailureWords::tr("The server has no such file. It may have moved: look it up and give a new link.");
    case FailureCode::Forbidden:
        return FailureWords::tr("The server refuses access to this file. A fresh link or a sign-in may help.");
    case FailureCode::AuthRequired:
        return FailureWords::tr("The server asks for a user name and a password. Sign in, and it goes on.");
    case FailureCode::HttpStatus:
        return FailureWords::tr(
            "The server answered with an error. Try again later, or give another link to this file.");
    case FailureCode::TooManyRedirects:
        return FailureWords::tr("The link leads from address to address without end. Give a new link to this file.");
    case FailureCode::InsecureRedirect:
        return FailureWords::tr(
            "The server sends this secure link on to an insecure or unknown address. Give a new link that you trust.");
    case FailureCode::Tls:
        return FailureWords::tr("The server could not prove who it is, so nothing was fetched from it. Check the "
                                "address and the date of this computer. If you know this server, look at its "
                                "certificate and trust it.");
    case FailureCode::FileChanged:
        return FailureWords::tr("The server has another version of the file now, and two versions do not fit together. "
                                "Start again to get the new one; what is here of the old one can be kept beside it.");
    case FailureCode::CannotResume:
        return FailureWords::tr("The server no longer lets a download go on in the middle. Start again, or give "
                                "another link to the same file.");
    case FailureCode::LinkExpired:
        return FailureWords::tr(
            "The link was valid for a limited time. Give a fresh link to the same file: it goes on where it stopped.");
    case FailureCode::NotTheFile:
        return FailureWords::tr("A web page came instead of the file, often to sign in to a network or a site. Open "
                                "the link in the browser, then try again.");
    case FailureCode::Protocol:
        return FailureWords::tr(
            "What the server says contradicts itself, so its data were not used. Try again, or give another link.");
    case FailureCode::LengthMismatch:
        return FailureWords::tr("The file is longer or shorter than the server said. Start again to get a whole one.");
    case FailureCode::ChecksumMismatch:
        return FailureWords::tr("The file is not the one that the checksum describes. Correct the checksum if it was "
                                "mistyped, else start again or use another link.");
    case FailureCode::FileExists:
        return FailureWords::tr("A file of this name is there already and was left alone. Choose another name.");
    case FailureCode::BadName: return FailureWords::tr("A file cannot have this name here. Choose another one.");
    case FailureCode::Permission:
        return FailureWords::tr(
            "Longhaul may not write to this folder. Choose another folder, or change its permissions and try again.");
    case FailureCode::Disk:
        return FailureWords::tr("The disk reported an error. Check it, then try again or choose another folder.");
    case FailureCode::GaveUp:
        return FailureWords::tr("The trouble lasted too long, so Longhaul stopped trying. All that was fetched is "
                                "kept: try again when you like.");
    case FailureCode::Internal:
        return FailureWords::tr(
            "Something went wrong inside Longhaul. Try again, and please report it with the agent's log.");
    }
    return {};
}

QList<NextStep> nextSteps(FailureCode code)
{
    switch (code) {
    case FailureCode::BadUrl: return {NextStep::NewLink, NextStep::Remove};
    case FailureCode::UnsupportedProtocol: return {NextStep::NewLink, NextStep::Remove};
    case FailureCode::NotFound: return {NextStep::NewLink, NextStep::TryAgain, NextStep::OpenLink};
    case FailureCode::Forbidden: return {NextStep::NewLink, NextStep::SignIn, NextStep::TryAgain};
    case FailureCode::AuthRequired: return {NextStep::SignIn, NextStep::NewLink};
    case FailureCode::HttpStatus: return {NextStep::TryAgain, NextStep::NewLink, NextStep::OpenLink};
    case FailureCode::TooManyRedirects: return {NextStep::NewLink, NextStep::OpenLink, NextStep::TryAgain};
    case FailureCode::InsecureRedirect: return {NextStep::NewLink, NextStep::TryAgain};
    case FailureCode::Tls: return {NextStep::TrustServer, NextStep::TryAgain, NextStep::NewLink};
    case FailureCode::FileChanged: return {NextStep::StartBeside, NextStep::StartAgain, NextStep::NewLink};
    case FailureCode::CannotResume: return {NextStep::StartAgain, NextStep::NewLink};
    case FailureCode::LinkExpired: return {NextStep::NewLink, NextStep::TryAgain};
    case FailureCode::NotTheFile: return {NextStep::OpenLink, NextStep::TryAgain, NextStep::NewLink};
    case FailureCode::Protocol: return {NextStep::TryAgain, NextStep::NewLink};
    case FailureCode::LengthMismatch: return {NextStep::StartAgain, NextStep::NewLink};
    case FailureCode::ChecksumMismatch: return {NextStep::SetChecksum, NextStep::StartAgain, NextStep::NewLink};
    case FailureCode::FileExists: return {NextStep::OtherName, NextStep::OtherFolder};
    case FailureCode::BadName: return {NextStep::OtherName, NextStep::OtherFolder};
    case FailureCode::Permission: return {NextStep::OtherFolder, NextStep::TryAgain};
    case FailureCode::Disk: return {NextStep::OtherFolder, NextStep::TryAgain};
    case FailureCode::GaveUp: return {NextStep::TryAgain, NextStep::NewLink};
    case FailureCode::Internal: return {NextStep::TryAgain, NextStep::StartAgain};
    }
    return {};
}

QString waitExplanation(WaitReason reason)
{
    switch (reason) {
    case WaitReason::None:
    case WaitReason::Retry:
        return FailureWords::tr(
            "There was trouble on the way. Longhaul tries again by itself; nothing that was fetched is lost.");
    case WaitReason::Network:
        return FailureWords::tr(
            "There is no way to the server at the moment. It goes on by itself when the network is back.");
    case WaitReason::ServerBusy:
        return FailureWords::tr("The server asked for patience. Longhaul comes back when the server said so.");
    case WaitReason::DiskSpace: return FailureWords::tr("The disk is full. Make room, and it goes on by itself.");
    case WaitReason::FolderMissing:
        return FailureWords::tr("The target folder is not there. Connect its drive, and it goes on by itself.");
    case WaitReason::Schedule: return FailureWords::tr("It starts by itself at the time that was set for it.");
    case WaitReason::Metered:
        return FailureWords::tr("This network costs by the amount. It goes on by itself on another one.");
    case WaitReason::Keyring:
        return FailureWords::tr(
            "The sign-in for this file is in the keyring. Unlock the keyring, and it goes on by itself.");
    }
    return {};
}

QList<NextStep> nextSteps(WaitReason reason)
{
    switch (reason) {
    case WaitReason::None:
    case WaitReason::Retry:
    case WaitReason::ServerBusy: return {NextStep::TryAgain, NextStep::NewLink};
    case WaitReason::DiskSpace: return {NextStep::FreeSpace, NextStep::TryAgain, NextStep::OtherFolder};
    case WaitReason::FolderMissing: return {NextStep::OtherFolder, NextStep::TryAgain};
    case WaitReason::Keyring: return {NextStep::TryAgain, NextStep::SignIn};
    case WaitReason::Network: return {NextStep::TryAgain, NextStep::NewLink}; // the name may be mistyped
    case WaitReason::Schedule:
    case WaitReason::Metered: return {NextStep::TryAgain};
    }
    return {};
}

QList<NextStep> nextStepsOf(const Task &task)
{
    if (task.state == TaskState::Waiting)
        return nextSteps(task.reason);
    if (task.state != TaskState::Failed)
        return {};
    QList<NextStep> steps = nextSteps(task.error ? task.error->code : FailureCode::Internal);
    if (!task.error || !task.error->hasCertificate)
        steps.removeOne(NextStep::TrustServer); // nothing to look at
    return steps;
}

QString nextStepText(NextStep step)
{
    switch (step) {
    case NextStep::TryAgain: return FailureWords::tr("Tr&y again");
    case NextStep::StartAgain: return FailureWords::tr("&Start again");
    case NextStep::StartBeside: return FailureWords::tr("Start again, &keep the old part");
    case NextStep::NewLink: return FailureWords::tr("&New link…");
    case NextStep::SignIn: return FailureWords::tr("Si&gn in…");
    case NextStep::TrustServer: return FailureWords::tr("Loo&k at certificate…");
    case NextStep::OtherFolder: return FailureWords::tr("&Choose folder…");
    case NextStep::OtherName: return FailureWords::tr("Other &name…");
    case NextStep::SetChecksum: return FailureWords::tr("&Checksum…");
    case NextStep::OpenLink: return FailureWords::tr("Open in &browser");
    case NextStep::FreeSpace: return FailureWords::tr("Open folder");
    case NextStep::Remove: return FailureWords::tr("Re&move");
    }
    return {};
}

} // namespace longhaul

#include "enginesentences.h"

#include <QCoreApplication>

namespace longhaul {

namespace {

using Kind = EngineSentence::Kind;

struct EngineSentences {
    Q_DECLARE_TR_FUNCTIONS(longhaul::EngineSentences)
};

constexpr auto kSentences = std::to_array<EngineSentence>({
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "Failed (%1): %2"), {Kind::Failure, Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "Waiting (%1): %2"), {Kind::Reason, Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "Redirected to %1"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "A file of that name was there already; it was kept, nothing was downloaded."),
     {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "Finished: %1 bytes."), {Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The server asks for a sign-in; one is remembered."), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The old part is kept as \"%1\"."), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The old part stays where it is: %1"), {Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "New link: %1"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The folder is now %1."), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The certificate %1 is trusted for %2."), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "what task %1 has fetched cannot be taken along (%2); bring the drive or the folder back, or "
                       "resume the task with --restart first"),
     {Kind::Text, Kind::PlaceAndSentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "there is no room for task %1 (%2)"), {Kind::Text, Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "task %1 stays in %2"), {Kind::Text, Kind::PlaceAndSentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "task %1 stays in %2, as asked"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "task %1 has finished meanwhile"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the task was removed"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The file had its final name already."), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The part file was deleted; the download starts again."), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "Somebody changed the part file; the download starts again."), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "The part file is shorter than it was; what is missing is fetched again."),
     {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The part file is gone; the download starts again."), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "The server cannot go on in the middle; the download starts again."),
     {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "%1 is left out (%2); the mirrors go on."),
     {Kind::Text, Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "%1 failed (%2); going on with the mirror %3."),
     {Kind::Text, Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The mirror %1 has the same file; it helps."), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The mirror %1 is left out: %2."), {Kind::Text, Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "%1 bytes in wrong pieces; fetching them again from %2."),
     {Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The wrong pieces could not be fetched again: %1"),
     {Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "The server's answer to If-Range says nothing; asking without it and comparing."),
     {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "Asking for the whole file: %1"), {Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "The server sends the whole file; the bytes that are here are read over."),
     {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The server refuses more connections; going on with %1."),
     {Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "An answer does not fit beside the others (%1); going on with them."),
     {Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "The address that the link led to has expired; asking the link again."),
     {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "Refused beside connections that have ended meanwhile; asking once more."),
     {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The connection ended (%1); going on."), {Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "The server closed the connection and sent nothing; asking once more."),
     {}},
    {QT_TRANSLATE_NOOP(
         "longhaul::EngineSentences",
         "Nobody told the length, and whether the connection was closed or lost was not seen; asking once more."),
     {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "The server tells the file's %1."), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "%1 has the file's %2."), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "There is no sums file beside the address; the server tells the file's %1."),
     {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "There is no sums file beside the address; the file's own sha256 is kept."),
     {}},

    // The troubles that a line of a log ends with, and that are shown beside a failure.
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server ended the answer early"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server closed the connection before the end"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server closed the connection without an answer"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server closed the connection and sent nothing"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server refused the connection"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server's name was not found"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the connection timed out"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the connection was reset"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "no secure connection could be made"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the proxy could not be used"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the proxy asks for a user name and a password"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the answer is not valid HTTP"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the network failed"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "nothing came for a while"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "it did not answer in time"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the answer was cut"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "it redirects to nowhere"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "it redirects to another server"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "its answer does not fit"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "its file has another length"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "its file begins with other bytes"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "its file has another date, and no digest tells that it is the same"),
     {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "it does not tell the versions of its file apart"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "it is much slower than the others"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "status %1"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server answered with status %1"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server calls it another version"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "a web page in place of the file"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "a web page came in its place"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "an encoded file, although no encoding was asked for"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the file had %1 bytes and has %2 now"),
     {Kind::Number, Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the file on the server has %1 bytes now"), {Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server says %1 bytes, and %2 bytes"),
     {Kind::Number, Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "asked from byte %1, answered from byte %2"),
     {Kind::Number, Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server sent the whole file in place of a range"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server sends the whole file in place of the rest"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server refuses the range"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server refuses to go on at byte %1"), {Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server does not tell whether the file is still the same"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server always stops after %1 bytes"), {Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the file has become shorter"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "more than %1 redirects"), {Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the part file could not be compared"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the part file was deleted"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the part file was replaced"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the part file is shorter than it was"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "somebody else has written to it"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "somebody else has shortened it"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "somebody else has written to the part file"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "bytes that were compared are different on the server now"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "answers without a length ended at different bytes"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the bytes at %1 are gone"), {Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "%1 bytes in place of %2"), {Kind::Number, Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "%1 %2 in place of %3, which %4"),
     {Kind::Text, Kind::Text, Kind::Text, Kind::Sentence}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server told in a header"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "a sums file beside the address has"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the Metalink has"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "was given"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "pieces are not those that the Metalink tells"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "%1 bytes are needed, %2 are free"), {Kind::Number, Kind::Number}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the drive of %1 is not there"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "too many files of that name"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "every name is taken"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "another file has the part file's name"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "too many old parts of that name"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "not a folder"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "no such file in the folder"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the file ended early"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server redirects to what is no address"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server redirects to the protocol \"%1\""), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server redirects to an address without a host"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "the server redirects from https to http, to %1"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences", "a redirect without an address"), {}},
    {QT_TRANSLATE_NOOP("longhaul::EngineSentences",
                       "%1 showed a certificate for %2, issued by %3, valid from %4 until %5, SHA-256 %6"),
     {}},
});

} // namespace

QString EngineSentence::words() const
{
    return EngineSentences::tr(said);
}

std::span<const EngineSentence> engineSentences()
{
    return kSentences;
}

QString reasonWord(WaitReason reason)
{
    switch (reason) {
    case WaitReason::None: return {};
    case WaitReason::Retry: return EngineSentences::tr("another try", "what a download waits for, in brackets");
    case WaitReason::Network: return EngineSentences::tr("network", "what a download waits for, in brackets");
    case WaitReason::ServerBusy: return EngineSentences::tr("busy server", "what a download waits for, in brackets");
    case WaitReason::DiskSpace: return EngineSentences::tr("disk space", "what a download waits for, in brackets");
    case WaitReason::FolderMissing:
        return EngineSentences::tr("folder missing", "what a download waits for, in brackets");
    case WaitReason::Schedule: return EngineSentences::tr("schedule", "what a download waits for, in brackets");
    case WaitReason::Metered: return EngineSentences::tr("metered network", "what a download waits for, in brackets");
    case WaitReason::Keyring: return EngineSentences::tr("keyring", "what a download waits for, in brackets");
    }
    return {};
}

} // namespace longhaul

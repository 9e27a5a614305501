#include "systemtroubles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace longhaul {

namespace {

struct SystemTroubles {
    Q_DECLARE_TR_FUNCTIONS(longhaul::SystemTroubles)
};

/// What was tried when the system said no; every one that core/transfer gives is here:
/// tests/repository/tst_enginesentences.cpp.
constexpr auto kSteps = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "create"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "create a file without a name"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "name the file"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "open"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "read"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "write"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "truncate"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "sync"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "reserve space"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "ask for free space"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "set the file's time"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "read an attribute"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "set an attribute"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "remove an attribute"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "look at the file"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "look at the folder"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "look into the folder"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "write to the folder"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "sync the folder"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "rename"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "link"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "delete"),
});

/// Why: a number of the system's, and what it says to it in English. It may say it in the language of the agent's
/// desktop as well.
struct SystemAnswer {
    int number = 0;
    const char *said = nullptr;
};

constexpr auto kAnswers = std::to_array<SystemAnswer>({
    {EPERM, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Operation not permitted")},
    {ENOENT, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "No such file or directory")},
    {EIO, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Input/output error")},
    {ENXIO, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "No such device or address")},
    {EACCES, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Permission denied")},
    {EBUSY, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Device or resource busy")},
    {EEXIST, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "File exists")},
    {ENODEV, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "No such device")},
    {ENOTDIR, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Not a directory")},
    {EISDIR, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Is a directory")},
    {EINVAL, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Invalid argument")},
    {EMFILE, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Too many open files")},
    {ENFILE, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Too many open files in system")},
    {ETXTBSY, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Text file busy")},
    {EFBIG, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "File too large")},
    {ENOSPC, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "No space left on device")},
    {EROFS, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Read-only file system")},
    {EMLINK, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Too many links")},
    {ENAMETOOLONG, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "File name too long")},
    {ELOOP, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Too many levels of symbolic links")},
    {ENOMEM, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Cannot allocate memory")},
    {ENOTSUP, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Operation not supported")},
    {ETIMEDOUT, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Connection timed out")},
    {ECONNREFUSED, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Connection refused")},
    {ECONNRESET, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Connection reset by peer")},
    {EHOSTUNREACH, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "No route to host")},
    {ENETUNREACH, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Network is unreachable")},
    {ENETDOWN, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Network is down")},
    {ENOTCONN, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Transport endpoint is not connected")},
#ifdef ESTALE
    {ESTALE, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Stale file handle")},
#endif
#ifdef EDQUOT
    {EDQUOT, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Disk quota exceeded")},
#endif
#ifdef EHOSTDOWN
    {EHOSTDOWN, QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "Host is down")},
#endif
});

/// What is wrong with a certificate, in the words of Qt and of core/http.
constexpr auto kCertificates = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "The certificate is self-signed, and untrusted"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles",
                      "The root certificate of the certificate chain is self-signed, and untrusted"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "The issuer certificate could not be found"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles",
                      "The issuer certificate of a locally looked up certificate could not be found"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "No certificates could be verified"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "The certificate has expired"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "The certificate is not yet valid"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles",
                      "The host name did not match any of the valid hosts for this certificate"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "The signature of the certificate is invalid"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "One of the CA certificates is invalid"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "The supplied certificate is unsuitable for this purpose"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "The root CA certificate is not trusted for this purpose"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "The peer did not present any certificate"),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "This certificate was refused by you."),
    QT_TRANSLATE_NOOP("longhaul::SystemTroubles", "The server has changed its certificate."),
});

std::optional<QString> wordsIn(const auto &table, const QString &text)
{
    const auto found = std::ranges::find(table, text, [](const char *said) { return QString::fromLatin1(said); });
    return found == table.end() ? std::nullopt : std::optional(SystemTroubles::tr(*found));
}

std::optional<QString> answerInWords(const QString &text)
{
    const auto says = [&text](const SystemAnswer &answer) {
        return text == QLatin1String(answer.said)
               || text == QString::fromStdString(std::generic_category().message(answer.number));
    };
    const auto found = std::ranges::find_if(kAnswers, says);
    return found == kAnswers.end() ? std::nullopt : std::optional(SystemTroubles::tr(found->said));
}

} // namespace

std::optional<QString> systemTroubleInWords(const QString &text)
{
    if (const auto certificate = wordsIn(kCertificates, text))
        return certificate;
    const QString between = QStringLiteral(": ");
    const qsizetype at = text.indexOf(between);
    if (at < 0)
        return answerInWords(text);
    const auto step = wordsIn(kSteps, text.first(at));
    const auto answer = answerInWords(text.sliced(at + between.size()));
    if (!step || !answer)
        return std::nullopt;
    return SystemTroubles::tr("%1: %2", "what was tried: why it failed").arg(*step, *answer);
}

} // namespace longhaul

#include "secretcallreader.h"

#include "certificate.h"

#include <QUrl>

namespace longhaul::ctl {

AnyCall SecretCallReader::giveSignIn()
{
    SignInCall call{oneId(), {}, raw().has("remember")};
    if (const auto given = signIn())
        call.signIn = *given;
    else
        refuse(QStringLiteral("--user NAME is needed"));
    return call;
}

AnyCall SecretCallReader::trust()
{
    return TrustCall{oneId(), fingerprint("fingerprint")};
}

AnyCall SecretCallReader::secrets()
{
    operandsAtMost(0);
    if (raw().has("forget") && raw().value("forget").isEmpty())
        refuse(QStringLiteral("--forget needs an origin from longhaulctl secrets"));
    if (raw().has("user") && !raw().has("forget"))
        refuse(QStringLiteral("--user goes with --forget"));
    return SecretsCall{raw().value("forget"), raw().value("user")};
}

AnyCall SecretCallReader::certificates()
{
    operandsAtMost(0);
    if (raw().has("refuse") && raw().has("forget"))
        refuse(QStringLiteral("give either --refuse or --forget"));
    const bool refuses = raw().has("refuse");
    return CertificatesCall{fingerprint(refuses ? "refuse" : "forget"), refuses};
}

std::optional<SignIn> SecretCallReader::proxySignIn(const QUrl &proxy)
{
    if (!proxy.password().isEmpty())
        refuse(QStringLiteral("a password is never an argument: name the user alone, and it is asked for"));
    if (proxy.userName().isEmpty())
        return std::nullopt;
    return SignIn{proxy.userName(QUrl::FullyDecoded), raw().value("password-file")};
}

QString SecretCallReader::fingerprint(const char *option)
{
    if (!raw().has(option))
        return {};
    const QByteArray digits = fingerprintFromText(raw().value(option));
    if (digits.isEmpty())
        refuse(QStringLiteral("--%1 needs the 64 hexadecimal digits of a SHA-256").arg(QLatin1String(option)));
    return QString::fromLatin1(digits);
}

} // namespace longhaul::ctl

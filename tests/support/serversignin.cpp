#include "serversignin.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

namespace longhaul {

namespace {

constexpr auto kNonce = "dcd98b7102dd2f0e8b11d0f600bfb0c0";

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

QHash<QString, QByteArray> digestFields(const QByteArray &header)
{
    static const QRegularExpression field(QStringLiteral("(\\w+)=(?:\"([^\"]*)\"|([^,\\s]*))"));
    QHash<QString, QByteArray> fields;
    auto matches = field.globalMatch(QString::fromLatin1(header));
    while (matches.hasNext()) {
        const auto match = matches.next();
        fields.insert(match.captured(1).toLower(), (match.captured(2) + match.captured(3)).toLatin1());
    }
    return fields;
}

bool isDigestRight(const SignInOptions &options, const RequestSeen &request, const QByteArray &header)
{
    const auto fields = digestFields(header);
    const auto field = [&](const char *name) { return fields.value(QLatin1String(name)); };
    if (field("username") != options.user || field("nonce") != kNonce || field("uri") != request.target)
        return false;
    const QByteArray secret = md5(options.user + ':' + options.realm + ':' + options.password);
    const QByteArray question = md5(request.method + ':' + request.target);
    const QByteArray middle = field("qop").isEmpty()
                                  ? field("nonce")
                                  : field("nonce") + ':' + field("nc") + ':' + field("cnonce") + ':' + field("qop");
    return field("response") == md5(secret + ':' + middle + ':' + question);
}

} // namespace

bool isSignedIn(const SignInOptions &options, const RequestSeen &request)
{
    const QByteArray header = request.header("Authorization");
    switch (options.scheme) {
    case SignInOptions::Scheme::None: return true;
    case SignInOptions::Scheme::Basic: return header == "Basic " + (options.user + ':' + options.password).toBase64();
    case SignInOptions::Scheme::Digest: return header.startsWith("Digest ") && isDigestRight(options, request, header);
    }
    return false;
}

ServerAnswer signInChallenge(const SignInOptions &options)
{
    const QByteArray challenge =
        options.scheme == SignInOptions::Scheme::Basic
            ? "Basic realm=\"" + options.realm + '"'
            : "Digest realm=\"" + options.realm + "\", qop=\"auth\", algorithm=MD5, nonce=\"" + kNonce + '"';
    return ServerAnswer::text(401, "sign in\n", {{"WWW-Authenticate", challenge}});
}

} // namespace longhaul

#include "redirects.h"

#include "foreigntext.h"

#include <algorithm>

namespace longhaul {

namespace {

constexpr qsizetype kLongestLocation = 64 * 1024;
constexpr auto kHttp = QLatin1String("http");
constexpr auto kHttps = QLatin1String("https");

std::unexpected<Failure> refuse(FailureCode code, const QString &detail)
{
    return std::unexpected(Failure{code, detail});
}

/// Bytes of no known charset must reach the server as it wrote them, so they are not decoded but escaped.
QString locationText(const QByteArray &location)
{
    if (isUtf8(location))
        return QString::fromUtf8(location);
    QByteArray escaped;
    for (const char c : location) {
        if (static_cast<uchar>(c) < 0x80)
            escaped += c;
        else
            escaped += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return QString::fromLatin1(escaped);
}

int effectivePort(const QUrl &url)
{
    if (url.scheme() == kHttps)
        return url.port(443);
    return url.scheme() == kHttp ? url.port(80) : url.port(0);
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

std::expected<QUrl, Failure> resolveRedirect(const QUrl &from, const QByteArray &location)
{
    const QByteArray trimmed = location.trimmed();
    const bool hasControl =
        std::any_of(trimmed.begin(), trimmed.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
    if (trimmed.isEmpty() || trimmed.size() > kLongestLocation || hasControl)
        return refuse(FailureCode::Protocol, QStringLiteral("the server redirects to what is no address"));
    const QUrl target(locationText(trimmed), QUrl::TolerantMode);
    if (!target.isValid())
        return refuse(FailureCode::Protocol, QStringLiteral("the server redirects to what is no address"));

    QUrl url = from.resolved(target);
    const QString scheme = url.scheme();
    if (scheme != kHttp && scheme != kHttps) {
        return refuse(FailureCode::UnsupportedProtocol,
                      QStringLiteral("the server redirects to the protocol \"%1\"").arg(scheme.left(32)));
    }
    if (url.host().isEmpty() || url.port() == 0)
        return refuse(FailureCode::Protocol, QStringLiteral("the server redirects to an address without a host"));
    if (from.scheme() == kHttps && scheme == kHttp) {
        return refuse(FailureCode::InsecureRedirect,
                      QStringLiteral("the server redirects from https to http, to %1").arg(url.host()));
    }
    url.setUserInfo(QString());
    if (!url.hasFragment() && from.hasFragment())
        url.setFragment(from.fragment(QUrl::FullyEncoded), QUrl::TolerantMode);
    return url;
}

QString originOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.isEmpty())
        return {};
    const QString shown = host.contains(u':') ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), shown).arg(effectivePort(url));
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const QString origin = originOf(a);
    return !origin.isEmpty() && origin == originOf(b);
}

} // namespace longhaul

#include "httpprobes.h"
#include "linkaddress.h"
#include "redirects.h"

namespace longhaul::fuzz {

namespace {

void demandWebAddress(const QUrl &url)
{
    demand(url.isValid() && !url.host().isEmpty() && url.port() != 0);
    demand(url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
    demand(url.userInfo().isEmpty() && isSameOrigin(url, url));
    // What is sent is what was judged: nothing in the address ends the line of a request.
    const QByteArray sent = url.toEncoded();
    demand(!sent.contains('\r') && !sent.contains('\n') && !sent.contains(' ') && !sent.contains('\0'));
    demand(originOf(QUrl::fromEncoded(sent)) == originOf(url));
}

} // namespace

void probeRedirect(QByteArrayView input)
{
    Input foreign(input);
    const bool isSecure = foreign.takeByte() % 2 == 1;
    const QUrl from(isSecure ? QStringLiteral("https://user:secret@a.example:8443/x/y?q#f")
                             : QStringLiteral("http://b.example/x/y.bin?q"));
    const auto target = resolveRedirect(from, foreign.takeRest());
    if (!target)
        return;
    demandWebAddress(*target);
    demand(!isSecure || target->scheme() == QLatin1String("https"));
    const auto again = resolveRedirect(*target, target->toEncoded());
    demand(again && again->toEncoded() == target->toEncoded());
}

void probeLinkAddress(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    const auto link = readLink(text);
    if (!link) {
        // A link may hold a password; only its scheme is told.
        demand(text.size() < 40 || !link.error().detail.contains(text));
        return;
    }
    demandWebAddress(link->url);
    const auto again = readLink(link->url.toString(QUrl::FullyEncoded));
    demand(again && again->url.toEncoded() == link->url.toEncoded());
}

} // namespace longhaul::fuzz

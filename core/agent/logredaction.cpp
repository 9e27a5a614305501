#include "logredaction.h"

#include <algorithm>

namespace longhaul {

namespace {

constexpr QStringView kSchemeEnd = u"://";

/// Quotes of QDebug end an address; an apostrophe or a bracket may be a part of its query.
bool endsAddress(QChar c)
{
    return c.isSpace() || c < u' ' || c == u'"' || c == u'<' || c == u'>';
}

bool hasStrangePort(QStringView host)
{
    const qsizetype bracket = host.lastIndexOf(u']');
    const qsizetype colon = host.indexOf(u':', std::max<qsizetype>(bracket, 0));
    if (colon < 0)
        return false;
    const QStringView port = host.sliced(colon + 1);
    return !std::all_of(port.begin(), port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// `address` begins behind "://".
QString publicPart(QStringView address)
{
    const auto isOneOf = [](QStringView marks) { return [marks](QChar c) { return marks.contains(c); }; };
    const auto authorityEnd = std::find_if(address.begin(), address.end(), isOneOf(u"/?#\\"));
    QStringView host = address.first(authorityEnd - address.begin());
    const QStringView rest = address.sliced(host.size());
    const QStringView path = rest.first(std::find_if(rest.begin(), rest.end(), isOneOf(u"?#")) - rest.begin());
    host = host.sliced(host.lastIndexOf(u'@') + 1);
    // A password with a slash or a question mark in it makes the first part look like a host.
    if (hasStrangePort(host) || (host.contains(u':') && rest.contains(u'@')))
        return QStringLiteral("…");
    return host.toString() + withoutSecrets(path.toString());
}

} // namespace

QString withoutSecrets(const QString &text)
{
    QString result;
    qsizetype from = 0;
    for (;;) {
        const qsizetype mark = text.indexOf(kSchemeEnd, from);
        if (mark < 0)
            break;
        const auto begin = text.begin() + mark + kSchemeEnd.size();
        const auto end = std::find_if(begin, text.end(), endsAddress);
        result += QStringView(text).sliced(from, mark + kSchemeEnd.size() - from);
        result += publicPart(QStringView(begin, end));
        from = end - text.begin();
    }
    return result += QStringView(text).sliced(from);
}

} // namespace longhaul

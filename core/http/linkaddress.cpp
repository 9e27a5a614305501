#include "linkaddress.h"

#include <algorithm>

namespace longhaul {

namespace {

constexpr qsizetype kLongestLink = 64 * 1024;

std::unexpected<Failure> refuse(const QString &detail)
{
    return std::unexpected(Failure{FailureCode::BadUrl, detail});
}

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

QStringView withoutMargins(QStringView text)
{
    while (!text.isEmpty() && isInvisible(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isInvisible(text.back()))
        text.chop(1);
    return text;
}

QStringView withoutBrackets(QStringView text)
{
    static constexpr QStringView kPairs[] = {u"<>", u"\"\"", u"''", u"\u201c\u201d", u"\u00ab\u00bb"};
    for (const QStringView pair : kPairs) {
        if (text.size() >= 2 && text.front() == pair.front() && text.back() == pair.back())
            return withoutMargins(text.sliced(1, text.size() - 2));
    }
    return text;
}

bool isSchemeSign(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-'
           || c == u'.';
}

/// The scheme in front of the first colon; empty for a host with a port, a Windows path and other text.
QString schemeOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 2 || colon > 32 || !std::all_of(text.begin(), text.begin() + colon, isSchemeSign))
        return {};
    const QChar first = text.front();
    const bool portFollows = colon + 1 < text.size() && text.at(colon + 1).isDigit();
    if (!first.isLetter() || portFollows)
        return {};
    return text.first(colon).toString().toLower();
}

/// A password may be pasted with its "@" as it is; only the last one ends the user info.
QString withEscapedUserInfo(QStringView link)
{
    static constexpr QStringView kEnds = u"/?#";
    const qsizetype begin = link.indexOf(u"//");
    if (begin < 0)
        return link.toString();
    const auto isEnd = [](QChar c) { return kEnds.contains(c); };
    const auto end = std::find_if(link.begin() + begin + 2, link.end(), isEnd);
    const QStringView authority = link.sliced(begin + 2, end - link.begin() - begin - 2);
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at < 0)
        return link.toString();
    QString userInfo = authority.first(at).toString();
    userInfo.replace(u'@', QLatin1String("%40"));
    return link.first(begin + 2).toString() + userInfo + link.sliced(begin + 2 + at).toString();
}

} // namespace

std::expected<LinkAddress, Failure> readLink(QStringView text)
{
    const QStringView link = withoutBrackets(withoutMargins(text));
    if (link.isEmpty())
        return refuse(QStringLiteral("the link is empty"));
    if (link.size() > kLongestLink)
        return refuse(QStringLiteral("the link is too long"));
    const bool hasInvisible = std::any_of(link.begin(), link.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
               || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
    if (hasInvisible)
        return refuse(QStringLiteral("the link contains control characters"));

    const QString scheme = schemeOf(link);
    if (scheme.isEmpty())
        return refuse(QStringLiteral("the link does not begin with http:// or https://"));
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https")) {
        return std::unexpected(Failure{FailureCode::UnsupportedProtocol,
                                       QStringLiteral("the protocol \"%1\" is not supported").arg(scheme)});
    }
    QUrl url(withEscapedUserInfo(link), QUrl::TolerantMode);
    if (!url.isValid())
        return refuse(QStringLiteral("the link is not well-formed"));
    if (url.host().isEmpty())
        return refuse(QStringLiteral("the link names no host"));
    if (url.port() == 0)
        return refuse(QStringLiteral("the link has the port 0"));

    LinkAddress address;
    address.userName = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    url.setUserInfo(QString());
    address.url = url;
    return address;
}

} // namespace longhaul

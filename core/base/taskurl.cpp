#include "taskurl.h"

#include <algorithm>

namespace longhaul {

namespace {

/// Between "://" and the path; empty where a QUrl has to look.
QByteArrayView plainAuthority(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon <= 0 || !text.sliced(colon).startsWith("://"))
        return {};
    const QByteArrayView rest = text.sliced(colon + 3);
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    return rest.first(end - rest.begin());
}

bool isPlainHost(QByteArrayView host)
{
    return !host.isEmpty() && !host.contains("xn--") && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    });
}

} // namespace

TaskUrl::TaskUrl(const QUrl &url) : m_text(url.toEncoded(QUrl::FullyEncoded | QUrl::RemoveUserInfo))
{
    m_text.squeeze();
}

TaskUrl::operator QUrl() const
{
    return QUrl::fromEncoded(m_text);
}

QString TaskUrl::host() const
{
    QByteArrayView authority = plainAuthority(m_text);
    if (const qsizetype port = authority.indexOf(':'); port >= 0)
        authority = authority.first(port);
    return isPlainHost(authority) ? QString::fromLatin1(authority) : QUrl(*this).host();
}

QString TaskUrl::fileName(QUrl::ComponentFormattingOptions options) const
{
    const QByteArrayView authority = plainAuthority(m_text);
    if (authority.isEmpty() || m_text.contains('%'))
        return QUrl(*this).fileName(options);
    QByteArrayView path(authority.end(), m_text.cend());
    const auto end = std::find_if(path.begin(), path.end(), [](char c) { return c == '?' || c == '#'; });
    path = path.first(end - path.begin());
    return QString::fromLatin1(path.sliced(path.lastIndexOf('/') + 1));
}

QString TaskUrl::scheme() const
{
    return QString::fromLatin1(m_text.first(std::max<qsizetype>(0, m_text.indexOf(':'))));
}

QString TaskUrl::toString(QUrl::FormattingOptions options) const
{
    const bool isEncoded = options == (QUrl::FullyEncoded | QUrl::RemoveUserInfo)
                           || options == QUrl::FormattingOptions(QUrl::FullyEncoded);
    return isEncoded ? QString::fromLatin1(m_text) : QUrl(*this).toString(options);
}

QString TaskUrl::toDisplayString() const
{
    return QUrl(*this).toDisplayString();
}

bool TaskUrl::isValid() const
{
    return QUrl(*this).isValid();
}

} // namespace longhaul

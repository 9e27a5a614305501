#include "valuerules.h"

#include "checksumtext.h"
#include "requestcodec.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace longhaul::ctl {

namespace {

constexpr qsizetype kLongestUrl = 64 * 1024;

std::unexpected<QString> badUrl(const QString &text, const QString &why)
{
    return std::unexpected(QStringLiteral("bad URL \"%1\": %2").arg(shownAddress(text), why));
}

/// "example.org:8080/file", "user:password@example.org/file": QUrl takes what is before the colon for a protocol.
bool lacksProtocol(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const bool hasPort = colon + 1 < text.size() && text.at(colon + 1).isDigit();
    return !text.contains(QLatin1String("://")) && (colon < 0 || hasPort || text.contains(u'@'));
}

} // namespace

QString shown(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    QString plain = (at < 0 ? text : u'…' + text.mid(at)).left(80);
    std::replace_if(plain.begin(), plain.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return plain;
}

QString shownAddress(const QString &text)
{
    const qsizetype query = text.indexOf(u'?');
    if (query < 0)
        return shown(text);
    // Whether this is a query with an at sign or a password with a question mark, nobody knows.
    if (text.lastIndexOf(u'@') > query)
        return QStringLiteral("…");
    return shown(text.left(query)) + QStringLiteral("?…");
}

std::expected<QString, QString> readUrl(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return std::unexpected(QStringLiteral("bad URL: it is empty"));
    if (plain.size() > kLongestUrl)
        return badUrl(plain, QStringLiteral("it is longer than 64 KiB"));
    if (std::any_of(plain.begin(), plain.end(), [](QChar c) { return c < u' ' || c == QChar(0x7f); }))
        return badUrl(plain, QStringLiteral("it holds a control character"));
    const QUrl url(plain, QUrl::TolerantMode);
    if (url.scheme().isEmpty() || lacksProtocol(plain)) {
        const bool looksRight =
            plain.contains(u'.') && !plain.contains(u'@') && !plain.contains(u' ') && !plain.startsWith(u'/');
        return badUrl(plain, looksRight ? QStringLiteral("did you mean https://%1?").arg(shownAddress(plain))
                                        : QStringLiteral("give a whole address, such as https://example.org/file.iso"));
    }
    if (const auto link = parseLink(plain); !link)
        return badUrl(plain, link.error());
    return plain;
}

std::expected<QString, QString> readChecksum(const QString &text)
{
    QString plain = text;
    if (const qsizetype equals = text.indexOf(u'='); equals > 0 && !text.contains(u':'))
        plain[equals] = u':';
    const auto checksum = parseChecksum(plain);
    if (!checksum)
        return std::unexpected(checksum.error());
    return checksumText(*checksum);
}

std::expected<QString, QString> readHeader(const QString &text)
{
    if (const auto header = parseHeaderLine(text); !header)
        return std::unexpected(QStringLiteral("bad header: %1").arg(header.error()));
    return text.trimmed();
}

std::expected<QString, QString> readFileName(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String(".") || text == QLatin1String(".."))
        return std::unexpected(QStringLiteral("bad file name \"%1\"").arg(text));
    if (text.contains(u'/') || text.contains(QChar(u'\0')))
        return std::unexpected(
            QStringLiteral("bad file name \"%1\": give a name, and the folder with --dir").arg(shown(text)));
    return text;
}

std::expected<QString, QString> readFolder(const QString &text, const QString &workingFolder)
{
    if (text.isEmpty())
        return std::unexpected(QStringLiteral("bad folder: it is empty"));
    if (text == QLatin1String("~") || text.startsWith(QLatin1String("~/")))
        return QDir::cleanPath(QDir::homePath() + text.mid(1));
    // Qt takes a colon in front for its resources; here it is the first sign of a folder's name.
    const bool isAbsolute = QDir::isAbsolutePath(text) && !text.startsWith(u':');
    return QDir::cleanPath(isAbsolute ? text : workingFolder + u'/' + text);
}

std::expected<qint64, QString> readNumber(const QString &what, const QString &text, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    if (ok && number >= least && number <= most)
        return number;
    return std::unexpected(QStringLiteral("bad %1 \"%2\": give a whole number from %3 to %4")
                               .arg(what, shown(text), QString::number(least), QString::number(most)));
}

} // namespace longhaul::ctl

#include "requestcodec.h"

#include "checksumtext.h"
#include "fieldreader.h"
#include "jsonfields.h"
#include "proofcodec.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace longhaul {

namespace {

using L1 = QLatin1String;

constexpr int kLongestUrl = 32768;
constexpr int kLongestPath = 4096;
constexpr int kLongestText = 4096;
constexpr int kLongestHeader = 8192;
constexpr int kMostHeaders = 64;
constexpr int kMostConnections = 64;
constexpr int kLargestPriority = 1000;

/// RFC 9110 section 5.6.2: tchar.
bool isTokenChar(QChar c)
{
    if (c.unicode() >= 128)
        return false;
    return c.isLetterOrNumber() || QLatin1String("!#$%&'*+-.^_`|~").contains(c);
}

bool isControl(QChar c)
{
    return c.unicode() < 32 || c.unicode() == 127;
}

bool hasControl(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isControl);
}

QString fileNameProblem(QStringView name)
{
    if (name.contains(u'/') || name.isEmpty() || name == u"." || name == u"..")
        return QStringLiteral("give a name without a folder");
    if (hasControl(name))
        return QStringLiteral("a name has no control characters");
    if (name.toUtf8().size() > 255)
        return QStringLiteral("give at most 255 bytes");
    return {};
}

QString directoryProblem(const QString &path)
{
    // A colon is how Qt calls what is built into a program: absolute for Qt, but no folder.
    if (path.startsWith(u':') || !QDir::isAbsolutePath(path))
        return QStringLiteral("give an absolute path");
    return path.contains(QChar(u'\0')) ? QStringLiteral("a path has no zero character") : QString();
}

/// Stores what `result` holds, or tells its error.
template<typename Value, typename Target>
QString take(const std::expected<Value, QString> &result, Target &target)
{
    if (!result)
        return result.error();
    target = *result;
    return {};
}

void putUnlessEmpty(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(L1(name), text);
}

void putUnlessZero(QJsonObject &object, const char *name, qint64 number)
{
    if (number != 0)
        object.insert(L1(name), number);
}

void readHeaders(FieldReader &reader, HeaderList &headers)
{
    reader.list("headers", kMostHeaders, kLongestHeader, [&](const QString &line) -> QString {
        const auto header = parseHeaderLine(line);
        if (!header)
            return header.error();
        headers.append(*header);
        return {};
    });
}

} // namespace

std::expected<std::pair<QByteArray, QByteArray>, QString> parseHeaderLine(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0)
        return std::unexpected(QStringLiteral("give \"Name: value\""));
    const QStringView name = line.first(colon);
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenChar))
        return std::unexpected(QStringLiteral("a header's name has letters, digits and !#$%&'*+-.^_`|~ only"));
    const QStringView value = line.sliced(colon + 1).trimmed();
    const bool clean = std::none_of(value.begin(), value.end(), [](QChar c) { return isControl(c) && c != u'\t'; });
    // Checked on the whole line: an end of line that trimming takes away is no less of an attempt.
    if (!clean || line.contains(u'\r') || line.contains(u'\n'))
        return std::unexpected(QStringLiteral("a header's value has no line breaks and no control characters"));
    return std::pair(name.toLatin1(), value.toUtf8());
}

std::expected<QUrl, QString> parseLink(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::unexpected(QStringLiteral("give an address"));
    if (hasControl(trimmed))
        return std::unexpected(QStringLiteral("an address has no control characters"));
    const QUrl url(trimmed.toString(), QUrl::TolerantMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return std::unexpected(QStringLiteral("this is no address; give one like https://example.org/file"));
    const bool isWeb = url.scheme() == L1("http") || url.scheme() == L1("https");
    if (isWeb && url.host().isEmpty())
        return std::unexpected(QStringLiteral("the address has no host; give one like https://example.org/file"));
    return url;
}

QString sessionNameProblem(QStringView name)
{
    const bool printable =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (name.isEmpty() || name.size() > 100 || !printable)
        return QStringLiteral("give 1 to 100 printable characters");
    return {};
}

QJsonObject requestToJson(const TaskRequest &request)
{
    const TaskRequest defaults;
    QJsonObject object{{QStringLiteral("url"), request.url.toString(QUrl::FullyEncoded)}};
    putUnlessEmpty(object, "directory", request.directory);
    putUnlessEmpty(object, "fileName", request.fileName);
    if (request.session != defaults.session)
        object.insert(L1("session"), request.session);
    putUnlessZero(object, "connections", request.connections);
    putUnlessEmpty(object, "checksum", checksumText(request.checksum));
    QJsonArray headers;
    for (const auto &[name, value] : request.headers)
        headers.append(QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromUtf8(value));
    if (!headers.isEmpty())
        object.insert(L1("headers"), headers);
    putUnlessEmpty(object, "user", request.userName);
    putUnlessEmpty(object, "password", request.password);
    if (request.remember)
        object.insert(L1("remember"), true);
    putUnlessZero(object, "limit", request.limit);
    if (request.queue != defaults.queue)
        object.insert(L1("queue"), request.queue);
    putUnlessZero(object, "priority", request.priority);
    if (request.onExists)
        object.insert(L1("onExists"), onExistsName(*request.onExists));
    if (request.startPaused)
        object.insert(L1("paused"), true);
    putUnlessEmpty(object, "description", request.description);
    putProof(object, request);
    return object;
}

std::expected<TaskRequest, QString> requestFromJson(const QJsonObject &object)
{
    TaskRequest request;
    FieldReader reader(object);
    if (!reader.has("url"))
        return std::unexpected(QStringLiteral("url: give an address"));
    reader.parsed("url", kLongestUrl, [&](const QString &text) { return take(parseLink(text), request.url); });
    reader.parsed("directory", kLongestPath, [&](const QString &text) {
        request.directory = QDir::cleanPath(text);
        return directoryProblem(text);
    });
    reader.parsed("fileName", kLongestPath, [&](const QString &text) {
        request.fileName = text;
        return fileNameProblem(text);
    });
    reader.label("session", request.session);
    reader.number("connections", request.connections, 0, kMostConnections);
    reader.parsed("checksum", kLongestText,
                  [&](const QString &text) { return take(parseChecksum(text), request.checksum); });
    readHeaders(reader, request.headers);
    reader.text("user", request.userName, kLongestText);
    reader.text("password", request.password, kLongestText);
    reader.flag("remember", request.remember);
    reader.number("limit", request.limit, 0, kLargestExact);
    reader.label("queue", request.queue);
    reader.number("priority", request.priority, -kLargestPriority, kLargestPriority);
    reader.parsed("onExists", kLongestText, [&](const QString &text) -> QString {
        const auto choice = onExistsFromName(text);
        request.onExists = choice;
        return choice ? QString() : QStringLiteral("give rename, overwrite, skip or fail");
    });
    reader.flag("paused", request.startPaused);
    reader.text("description", request.description, kLongestText);
    readProof(reader, request);
    if (!reader.problem().isEmpty())
        return std::unexpected(reader.problem());
    if (const QString wrong = readPieces(object, request.pieces); !wrong.isEmpty())
        return std::unexpected(wrong);
    return request;
}

QJsonObject changeToJson(const TaskChange &change)
{
    QJsonObject object;
    if (change.url)
        object.insert(L1("url"), change.url->toString(QUrl::FullyEncoded));
    if (change.limit)
        object.insert(L1("limit"), *change.limit);
    if (change.connections)
        object.insert(L1("connections"), *change.connections);
    if (change.priority)
        object.insert(L1("priority"), *change.priority);
    if (change.queue)
        object.insert(L1("queue"), *change.queue);
    if (change.checksum)
        object.insert(L1("checksum"), checksumText(*change.checksum));
    if (change.fileName)
        object.insert(L1("fileName"), *change.fileName);
    if (change.directory)
        object.insert(L1("directory"), *change.directory);
    if (change.description)
        object.insert(L1("description"), *change.description);
    if (change.position)
        object.insert(L1("position"), *change.position);
    return object;
}

std::expected<TaskChange, QString> changeFromJson(const QJsonObject &object)
{
    TaskChange change;
    FieldReader reader(object);
    reader.parsed("url", kLongestUrl, [&](const QString &text) { return take(parseLink(text), change.url); });
    reader.number("limit", change.limit, 0, kLargestExact);
    reader.number("connections", change.connections, 0, kMostConnections);
    reader.number("priority", change.priority, -kLargestPriority, kLargestPriority);
    if (reader.has("queue"))
        reader.label("queue", change.queue.emplace());
    reader.parsed("checksum", kLongestText, [&](const QString &text) {
        change.checksum.emplace();
        change.checksum->source = ChecksumSource::Unwanted;
        return text.isEmpty() ? QString() : take(parseChecksum(text), change.checksum);
    });
    reader.parsed("fileName", kLongestPath, [&](const QString &text) {
        change.fileName = text;
        return fileNameProblem(text);
    });
    reader.parsed("directory", kLongestPath, [&](const QString &text) {
        change.directory = text;
        return directoryProblem(text);
    });
    if (reader.has("description"))
        reader.text("description", change.description.emplace(), kLongestText);
    reader.number("position", change.position, -kLargestExact, kLargestExact);
    if (!reader.problem().isEmpty())
        return std::unexpected(reader.problem());
    if (change == TaskChange{})
        return std::unexpected(QStringLiteral("give something to change: url, limit, connections, priority, queue, "
                                              "checksum, fileName, directory, description or position"));
    return change;
}

} // namespace longhaul

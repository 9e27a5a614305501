#include "tasklists.h"

#include "rate.h"
#include "requestcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace longhaul {

namespace {

constexpr qsizetype kMostProblems = 100; // a file of something else has as many as lines

void addProblem(OfferedTasks &tasks, OfferTrouble trouble, const QString &detail, qint64 number)
{
    if (tasks.problems.size() < kMostProblems)
        tasks.problems.append({trouble, detail, number});
}

/// Names of others for fields of ours.
QJsonObject withOurNames(QJsonObject object)
{
    static constexpr std::pair<const char *, const char *> kNames[] = {
        {"name", "fileName"}, {"out", "fileName"}, {"dir", "directory"}, {"folder", "directory"}, {"link", "url"}};
    for (const auto &[theirs, ours] : kNames) {
        const QJsonValue value = object.take(QLatin1String(theirs));
        if (!value.isUndefined() && !object.contains(QLatin1String(ours)))
            object.insert(QLatin1String(ours), value);
    }
    object.remove(QLatin1String("session"));
    return object;
}

QJsonArray listIn(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    for (const char *name : {"tasks", "links", "urls", "downloads"}) {
        if (const QJsonValue list = document.object().value(QLatin1String(name)); list.isArray())
            return list.toArray();
    }
    // One entry by itself.
    return document.object().contains(QLatin1String("url")) ? QJsonArray{document.object()} : QJsonArray();
}

std::expected<TaskRequest, QString> requestOfEntry(const QJsonValue &entry)
{
    if (entry.isString())
        return requestFromJson({{QStringLiteral("url"), entry}});
    if (entry.isObject())
        return requestFromJson(withOurNames(entry.toObject()));
    return std::unexpected(QStringLiteral("an address or an object is expected"));
}

/// Reads an input file of aria2 line by line.
class OptionListReader
{
public:
    OfferedTasks read(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            ++m_line;
            const QString trimmed = line.trimmed();
            if (trimmed.isEmpty() || line.startsWith(u'#'))
                continue;
            const bool isOption = line.front() == u' ' || line.front() == u'\t';
            const QString wrong = isOption ? readOption(trimmed) : readAddresses(trimmed);
            if (!wrong.isEmpty())
                addProblem(m_tasks, OfferTrouble::WrongEntry, wrong, m_line);
        }
        return m_tasks;
    }

private:
    QString readAddresses(const QString &text)
    {
        QList<QUrl> urls;
        m_current = -1;
        for (const QString &address : text.split(u'\t', Qt::SkipEmptyParts)) {
            const auto url = parseLink(address);
            if (!url)
                return url.error();
            urls.append(*url);
        }
        TaskRequest request;
        request.url = urls.takeFirst();
        request.mirrors = urls;
        m_tasks.requests.append(request);
        m_current = m_tasks.requests.size() - 1;
        return {};
    }

    QString readOption(const QString &text)
    {
        if (m_current < 0)
            return {}; // it belongs to an address that was left out
        const qsizetype equals = text.indexOf(u'=');
        const QString name = text.left(equals);
        const QString value = equals < 0 ? QString() : text.mid(equals + 1).trimmed();
        TaskRequest &request = m_tasks.requests[m_current];
        if (name == QLatin1String("http-user"))
            request.userName = value;
        else if (name == QLatin1String("http-passwd"))
            request.password = value;
        else if (name == QLatin1String("pause"))
            request.startPaused = value == QLatin1String("true");
        else
            return readChecked(name, value, request);
        return {};
    }

    QString readChecked(const QString &name, const QString &value, TaskRequest &request)
    {
        // The rules for values are those of the protocol: the field is read as if it had come from there.
        QJsonObject fields{{QStringLiteral("url"), request.url.toString(QUrl::FullyEncoded)}};
        if (name == QLatin1String("out"))
            fields.insert(QStringLiteral("fileName"), value.section(u'/', -1));
        else if (name == QLatin1String("dir"))
            fields.insert(QStringLiteral("directory"), value);
        else if (name == QLatin1String("checksum"))
            fields.insert(QStringLiteral("checksum"), QString(value).replace(u'=', u':'));
        else if (name == QLatin1String("header"))
            fields.insert(QStringLiteral("headers"), QJsonArray{value});
        else if (name == QLatin1String("referer"))
            fields.insert(QStringLiteral("headers"), QJsonArray{QStringLiteral("Referer: ") + value});
        else if (name == QLatin1String("user-agent"))
            fields.insert(QStringLiteral("headers"), QJsonArray{QStringLiteral("User-Agent: ") + value});
        else if (name == QLatin1String("split") || name == QLatin1String("max-connection-per-server"))
            fields.insert(QStringLiteral("connections"), value.toInt());
        else if (name == QLatin1String("max-download-limit"))
            return readLimit(value, request);
        else {
            addProblem(m_tasks, OfferTrouble::OptionLeftOut, name.left(40), m_line);
            return {};
        }
        const auto read = requestFromJson(fields);
        if (!read)
            return read.error();
        take(*read, request);
        return {};
    }

    static QString readLimit(const QString &value, TaskRequest &request)
    {
        const auto limit = parseRate(value);
        if (!limit)
            return limit.error();
        request.limit = *limit;
        return {};
    }

    static void take(const TaskRequest &read, TaskRequest &request)
    {
        if (!read.fileName.isEmpty())
            request.fileName = read.fileName;
        if (!read.directory.isEmpty())
            request.directory = read.directory;
        if (read.checksum != Checksum{})
            request.checksum = read.checksum;
        if (read.connections > 0)
            request.connections = read.connections;
        request.headers += read.headers;
    }

    OfferedTasks m_tasks;
    qsizetype m_current = -1; // the request that options belong to
    qint64 m_line = 0;
};

} // namespace

bool looksLikeJsonList(const QString &text)
{
    static const QRegularExpression start(QStringLiteral(R"(^\x{feff}?\s*(?:\[\s*["{\]]|\{\s*["}]))"));
    return start.match(text).hasMatch();
}

OfferedTasks tasksOfJson(const QByteArray &content)
{
    QJsonParseError error;
    const QByteArray plain = content.startsWith("\xef\xbb\xbf") ? content.mid(3) : content;
    const QJsonDocument document = QJsonDocument::fromJson(plain, &error);
    if (document.isNull())
        return {{}, {{OfferTrouble::NoList, error.errorString(), 0}}};
    const QJsonArray list = listIn(document);
    if (list.isEmpty())
        return {{}, {{OfferTrouble::NoList, QStringLiteral("there are no links in it"), 0}}};
    OfferedTasks tasks;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto request = requestOfEntry(list.at(i));
        if (request)
            tasks.requests.append(*request);
        else
            addProblem(tasks, OfferTrouble::WrongEntry, request.error(), i + 1);
    }
    return tasks;
}

bool looksLikeOptionList(const QString &text)
{
    static const QRegularExpression option(
        QStringLiteral(R"(^https?://\S.*\n(?:[ \t]+.*\n|#.*\n)*?[ \t]+[a-z][a-z-]*=)"),
        QRegularExpression::MultilineOption);
    return option.match(text).hasMatch();
}

OfferedTasks tasksOfOptionList(const QString &text)
{
    return OptionListReader().read(text.startsWith(QChar(0xfeff)) ? text.mid(1) : text);
}

} // namespace longhaul

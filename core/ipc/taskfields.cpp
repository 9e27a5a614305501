#include "isotime.h"
#include "jsonfields.h"
#include "jsontext.h"
#include "taskcodec.h"

namespace longhaul {

namespace {

using L1 = QLatin1String;

/// What `JsonMembers` is for text, for a tree of values.
class TreeMembers
{
public:
    explicit TreeMembers(QJsonObject &object) : m_object(object) {}

    template<typename Value>
    void add(QLatin1String name, const Value &value)
    {
        m_object.insert(name, value);
    }
    void addNull(QLatin1String name) { m_object.insert(name, QJsonValue::Null); }

private:
    QJsonObject &m_object;
};

template<typename Members, typename Value>
void addOptional(Members &members, QLatin1String name, const std::optional<Value> &value)
{
    if (value)
        members.add(name, *value);
    else
        members.addNull(name);
}

/// Null if it is empty.
template<typename Members>
void addText(Members &members, QLatin1String name, const QString &text)
{
    if (text.isEmpty())
        members.addNull(name);
    else
        members.add(name, text);
}

template<typename Members>
void addInstant(Members &members, QLatin1String name, const QDateTime &instant)
{
    addText(members, name, isoFromInstant(instant));
}

template<typename Members>
void addUrl(Members &members, QLatin1String name, const TaskUrl &url)
{
    if (url.isEmpty())
        members.addNull(name);
    else
        members.add(name, QString::fromLatin1(url.encoded()));
}

QJsonValue checksumToJson(const Checksum &checksum)
{
    const bool isLookedFor = checksum.source == ChecksumSource::SumsFile;
    if (checksum.algorithm == HashAlgorithm::None && !isLookedFor)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("actual"), orNull(QString::fromLatin1(checksum.actual))},
                       {QStringLiteral("algorithm"), orNull(hashName(checksum.algorithm))},
                       {QStringLiteral("expected"), orNull(QString::fromLatin1(checksum.expected))},
                       {QStringLiteral("source"), checksumSourceName(checksum.source)}};
}

QString filePath(const Task &task)
{
    if (task.fileName.isEmpty())
        return {};
    return task.directory.endsWith(u'/') ? task.directory + task.fileName : task.directory + u'/' + task.fileName;
}

/// The one list of what clients are told of a task. In the order of the alphabet, as QJsonObject keeps its keys: each
/// is then put in at the end.
template<typename Members>
void describe(const Task &task, const QByteArray &map, Members &to)
{
    to.add(L1("attempts"), task.attempts);
    to.add(L1("bytesReceived"), task.bytesReceived);
    addOptional(to, L1("bytesTotal"), task.bytesTotal);
    to.add(L1("checksum"), checksumToJson(task.checksum));
    addInstant(to, L1("completedAt"), task.completedAt);
    to.add(L1("connections"), task.connections);
    to.add(L1("connectionsWanted"), task.connectionsWanted);
    addInstant(to, L1("createdAt"), task.createdAt);
    to.add(L1("description"), task.description);
    to.add(L1("directory"), task.directory);
    to.add(L1("error"), failureToJson(task.error));
    addOptional(to, L1("eta"), task.etaSeconds);
    addText(to, L1("fileName"), task.fileName);
    addUrl(to, L1("finalUrl"), task.finalUrl);
    if (task.hostIsFull)
        to.add(L1("heldBack"), kHeldByHost);
    to.add(L1("id"), task.id.value);
    to.add(L1("limit"), task.limit);
    if (!map.isEmpty())
        to.add(L1("map"), L1(map));
    if (!task.movingTo.isEmpty()) {
        to.add(L1("moving"), QJsonValue(QJsonObject{{QStringLiteral("bytes"), task.bytesMoved},
                                                    {QStringLiteral("directory"), task.movingTo}}));
    }
    to.add(L1("onExists"), onExistsName(task.onExists));
    addText(to, L1("path"), filePath(task));
    to.add(L1("position"), task.position);
    to.add(L1("priority"), task.priority);
    to.add(L1("queue"), task.queue);
    addText(to, L1("reason"), reasonName(task.reason));
    addOptional(to, L1("resumable"), task.resumable);
    addInstant(to, L1("retryAt"), task.retryAt);
    to.add(L1("session"), task.session);
    to.add(L1("speed"), task.speed);
    addInstant(to, L1("startedAt"), task.startedAt);
    to.add(L1("state"), stateName(task.state));
    addUrl(to, L1("url"), task.url);
    addText(to, L1("user"), task.userName);
}

} // namespace

QJsonObject taskToJson(const Task &task)
{
    QJsonObject object;
    TreeMembers members(object);
    describe(task, task.map, members);
    return object;
}

void appendTaskText(QByteArray &out, const Task &task, const QByteArray &map)
{
    out += '{';
    JsonMembers members(out);
    describe(task, map, members);
    out += '}';
}

} // namespace longhaul

#include "taskpages.h"

#include "jsonrpc.h"
#include "jsonscan.h"
#include "protocol.h"

#include <QJsonDocument>
#include <QPointer>

namespace longhaul::ctl {

namespace {

struct TaskText {
    QByteArrayView text;
    qint64 id = 0;
    qint64 position = 0;
};

/// The task that stands at `scan`.
std::optional<TaskText> readTask(JsonScan &scan)
{
    const char *const begin = scan.here();
    std::optional<qint64> id;
    std::optional<qint64> position;
    if (!scan.enter('{'))
        return std::nullopt;
    while (scan.nextMember()) {
        const QByteArrayView name = scan.name();
        const QByteArrayView value = scan.value();
        if (name == "id")
            id = scannedNumber(value);
        else if (name == "position")
            position = scannedNumber(value);
    }
    if (!id || !position)
        return std::nullopt;
    return TaskText{QByteArrayView(begin, scan.here()), *id, *position};
}

} // namespace

struct TaskPages::Answer {
    QList<TaskText> tasks;
    std::optional<bool> isMore; // what an agent says that knows `after`
    qint64 total = 0;           // what an older one says
};

TaskPages::TaskPages(AgentClient &agent, QJsonObject filter, QObject *parent)
    : QObject(parent), m_agent(agent), m_filter(std::move(filter))
{
}

void TaskPages::read(Page page)
{
    m_page = std::move(page);
    ask(QStringLiteral("after"), QJsonValue::Null);
}

void TaskPages::ask(const QString &parameter, const QJsonValue &value)
{
    QJsonObject parameters = m_filter;
    parameters.insert(parameter, value);
    parameters.insert(QLatin1String("count"), kLargestPage);
    const QPointer<TaskPages> self(this);
    m_agent.callForText(QStringLiteral("task.list"), parameters,
                        [self](const std::expected<JsonText, CallError> &text) {
                            if (!self)
                                return;
                            if (text)
                                self->take(*text);
                            else
                                emit self->failed(text.error());
                        });
}

std::expected<TaskPages::Answer, CallError> TaskPages::readAnswer(QByteArrayView text)
{
    const std::unexpected<CallError> unusable(
        CallError{static_cast<int>(RpcCode::InternalError), QStringLiteral("The agent's list cannot be read."), {}});
    Answer answer;
    JsonScan scan(text);
    if (!scan.enter('{'))
        return unusable;
    while (scan.nextMember()) {
        const QByteArrayView name = scan.name();
        if (name == "tasks") {
            if (!scan.enter('['))
                return unusable;
            while (scan.nextElement()) {
                const auto task = readTask(scan);
                if (!task)
                    return unusable;
                answer.tasks.append(*task);
            }
        } else if (const QByteArrayView value = scan.value(); name == "more") {
            answer.isMore = value == "true";
        } else if (name == "total") {
            answer.total = scannedNumber(value).value_or(0);
        }
    }
    if (!scan.isAtEnd())
        return unusable;
    return answer;
}

QJsonObject objectOf(QByteArrayView text)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
}

void TaskPages::take(const JsonText &text)
{
    const auto answer = readAnswer(text.bytes);
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    const QList<TaskText> &tasks = answer->tasks;
    m_offset += tasks.size();
    const bool isMore = !tasks.isEmpty() && answer->isMore.value_or(m_offset < answer->total);
    // Asked before the page is worked on.
    if (isMore && answer->isMore)
        ask(QStringLiteral("after"),
            QJsonObject{{QStringLiteral("position"), tasks.last().position}, {QStringLiteral("id"), tasks.last().id}});
    else if (isMore)
        ask(QStringLiteral("offset"), m_offset);

    Texts fresh;
    for (const TaskText &task : tasks) {
        if (!m_seen.contains(task.id))
            fresh.append(task.text);
        m_seen.insert(task.id);
    }
    const QPointer<TaskPages> self(this);
    if (!fresh.isEmpty())
        m_page(fresh);
    if (self && !isMore)
        emit finished();
}

} // namespace longhaul::ctl

#include "listpage.h"

#include "callparameters.h"
#include "downloadmanager.h"
#include "jsonfields.h"
#include "toldtask.h"
#include "wiresize.h"

#include <algorithm>
#include <limits>

namespace longhaul {

namespace {

std::optional<ListQuery::Place> placeFromJson(const QJsonValue &value)
{
    const auto position = wholeNumber(value[QLatin1String("position")], -kLargestExact);
    const auto id = wholeNumber(value[QLatin1String("id")], 1);
    if (!position || !id)
        return std::nullopt;
    return ListQuery::Place{*position, TaskId{*id}};
}

/// Gathers the text of tasks until the page is full.
class PageText
{
public:
    PageText(const DownloadManager &manager, qint64 count) : m_manager(manager), m_count(count) {}

    [[nodiscard]] bool isFull() const { return m_isFull || m_taken >= m_count; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// False if the page is full without it.
    bool take(const Task &task)
    {
        if (isFull())
            return false;
        const qsizetype before = m_text.size();
        if (m_taken > 0)
            m_text += ',';
        appendToldTask(m_text, m_manager, task);
        m_isFull = m_text.size() > kMostBatchBytes;
        if (m_isFull && m_taken > 0) {
            m_text.truncate(before);
            return false;
        }
        ++m_taken;
        return true;
    }

private:
    const DownloadManager &m_manager;
    const qint64 m_count;
    QByteArray m_text;
    qint64 m_taken = 0;
    bool m_isFull = false;
};

/// The first place in the order of the list that is behind `after`.
qsizetype firstBehind(const DownloadManager &manager, const std::optional<ListQuery::Place> &after)
{
    if (!after)
        return 0;
    const QList<TaskId> &order = manager.order();
    const auto isNotBehind = [&](TaskId id) {
        const Task *task = manager.find(id);
        return task && ListQuery::Place{task->position, id} <= *after;
    };
    return std::partition_point(order.cbegin(), order.cend(), isNotBehind) - order.cbegin();
}

/// Nothing is looked at but what is told, and what is needed to know whether there is more.
JsonText pageBehind(const DownloadManager &manager, const ListQuery &query)
{
    const QList<TaskId> &order = manager.order();
    PageText page(manager, query.count);
    bool isMore = false;
    for (qsizetype at = firstBehind(manager, query.after); at < order.size() && !isMore; ++at) {
        const Task *task = manager.find(order.at(at));
        isMore = task && query.fits(*task) && !page.take(*task);
    }
    JsonText answer(QByteArray("{"));
    JsonMembers members(answer.bytes);
    members.add(QLatin1String("more"), isMore);
    members.begin(QLatin1String("tasks")).append('[').append(page.text()).append("]}");
    return answer;
}

JsonText pageAt(const DownloadManager &manager, const ListQuery &query)
{
    const QList<TaskId> &order = manager.order();
    PageText page(manager, query.count);
    qint64 total = 0;
    if (query.isFiltered()) {
        for (const TaskId id : order) {
            const Task *task = manager.find(id);
            if (!task || !query.fits(*task))
                continue;
            if (total >= query.offset)
                page.take(*task);
            ++total;
        }
    } else {
        total = order.size();
        for (qint64 at = query.offset; at < total && !page.isFull(); ++at) {
            if (const Task *task = manager.find(order.at(at)))
                page.take(*task);
        }
    }
    JsonText answer(QByteArray("{"));
    JsonMembers members(answer.bytes);
    members.add(QLatin1String("offset"), query.offset);
    members.begin(QLatin1String("tasks")).append('[').append(page.text()).append(']');
    members.add(QLatin1String("total"), total);
    answer.bytes += '}';
    return answer;
}

} // namespace

std::expected<ListQuery, RpcError> readListQuery(const QJsonObject &params)
{
    CallParameters parameters(params);
    ListQuery query;
    query.offset = parameters.optionalNumber(QStringLiteral("offset"), 0, 0, std::numeric_limits<int>::max());
    query.count = parameters.optionalNumber(QStringLiteral("count"), kLargestPage, 0, kLargestPage);
    query.goesOn = params.contains(QLatin1String("after")); // null, too: from the beginning
    if (parameters.has(QStringLiteral("after"))) {
        query.after = placeFromJson(params.value(QLatin1String("after")));
        if (!query.after)
            parameters.refuse(QStringLiteral("after: null, or \"position\" and \"id\" of a task are expected"));
    }
    if (query.goesOn && parameters.has(QStringLiteral("offset")))
        parameters.refuse(QStringLiteral("offset: not together with \"after\""));
    if (parameters.has(QStringLiteral("session")))
        query.session = parameters.session(QStringLiteral("session"));
    const QString state = parameters.optionalText(QStringLiteral("state"));
    if (!state.isEmpty()) {
        query.state = stateFromName(state);
        if (!query.state)
            parameters.refuse(QStringLiteral("state: there is no state \"%1\"").arg(state.left(40)));
    }
    if (parameters.error())
        return std::unexpected(*parameters.error());
    return query;
}

JsonText listPage(const DownloadManager &manager, const ListQuery &query)
{
    return query.goesOn ? pageBehind(manager, query) : pageAt(manager, query);
}

} // namespace longhaul

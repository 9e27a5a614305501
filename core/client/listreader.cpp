#include "listreader.h"

#include "jsonfields.h"
#include "log.h"

#include <QPointer>

#include <algorithm>

namespace longhaul {

namespace {

constexpr std::chrono::seconds kAgainAfter{1}; // when the agent could not answer

} // namespace

ListReader::ListReader(AgentClient &client) : m_client(client)
{
    m_againTimer.setSingleShot(true);
    m_againTimer.setInterval(kAgainAfter);
    connect(&m_againTimer, &QTimer::timeout, this, &ListReader::restart);
}

void ListReader::restart()
{
    stop();
    ask(0, false);
}

void ListReader::stop()
{
    ++m_reading;
    m_last.reset();
    m_againTimer.stop();
}

void ListReader::ask(qint64 offset, bool overlaps)
{
    const QJsonObject params{{QStringLiteral("offset"), offset}, {QStringLiteral("count"), kPage}};
    m_client.call(QStringLiteral("task.list"), params,
                  [self = QPointer<ListReader>(this), reading = m_reading, offset,
                   overlaps](const std::expected<QJsonObject, CallError> &result) {
                      if (!self || reading != self->m_reading)
                          return;
                      if (result)
                          self->onPage(offset, overlaps, *result);
                      else
                          self->onRefused(result.error());
                  });
}

void ListReader::onPage(qint64 asked, bool overlaps, const QJsonObject &result)
{
    const QJsonArray array = result.value(QLatin1String("tasks")).toArray();
    const qint64 offset = wholeNumber(result.value(QLatin1String("offset"))).value_or(asked);
    const qint64 next = offset + array.size();
    const qint64 total = wholeNumber(result.value(QLatin1String("total"))).value_or(next);
    const QList<Task> tasks = tasksFromJson(array);

    const bool beginsTooLate = overlaps && m_last && !tasks.isEmpty() && placeOf(tasks.first()) > *m_last;
    const bool isBehindTheEnd = array.isEmpty() && offset > 0;
    if (beginsTooLate || isBehindTheEnd) {
        const qint64 back = std::max<qint64>(0, std::min(offset, total) - kPage);
        ask(back, back > 0);
        return;
    }
    if (!tasks.isEmpty())
        m_last = std::max(m_last.value_or(placeOf(tasks.last())), placeOf(tasks.last()));

    const int reading = m_reading;
    const QPointer<ListReader> alive(this);
    emit pageRead(tasks);
    if (!alive || reading != m_reading)
        return;
    if (array.isEmpty() || next >= total)
        emit finished();
    else if (array.size() > 1)
        ask(next - 1, true);
    else
        ask(next, false); // an overlap would not get on
}

void ListReader::onRefused(const CallError &error)
{
    if (error.code == 0)
        return; // the next connection begins anew
    qCWarning(logIpc, "the list could not be read: %s", qPrintable(error.message));
    m_againTimer.start();
}

} // namespace longhaul

#include "listrun.h"

#include "rate.h"
#include "taskglance.h"
#include "texttable.h"

namespace longhaul::ctl {

namespace {

constexpr const char *kHead = "{\"tasks\":[";

QStringList tableRow(const TaskGlance &task)
{
    return {QString::number(task.id),
            stateText(task),
            percentText(task),
            task.bytesTotal ? formatBytes(*task.bytesTotal) : QString(),
            speedText(task.speed),
            durationText(task.etaSeconds),
            task.name};
}

const QList<TableColumn> &tableHead()
{
    static const QList<TableColumn> head = {
        {QStringLiteral("ID"), true, false},    {QStringLiteral("STATE"), false, false},
        {QStringLiteral("DONE"), true, false},  {QStringLiteral("SIZE"), true, false},
        {QStringLiteral("SPEED"), true, false}, {QStringLiteral("LEFT"), true, false},
        {QStringLiteral("NAME"), false, true},
    };
    return head;
}

} // namespace

ListRun::ListRun(RunContext context, ListCall call, QObject *parent) : CtlRun(context, parent), m_call(std::move(call))
{
}

void ListRun::start()
{
    QJsonObject filter;
    if (!m_call.state.isEmpty())
        filter.insert(QLatin1String("state"), m_call.state);
    if (!m_call.session.isEmpty())
        filter.insert(QLatin1String("session"), m_call.session);
    auto *pages = new TaskPages(agent(), filter, this);
    connect(pages, &TaskPages::finished, this, &ListRun::print);
    connect(pages, &TaskPages::failed, this, &ListRun::fail);
    pages->read([this](const TaskPages::Texts &tasks) { take(tasks); });
}

void ListRun::take(const TaskPages::Texts &tasks)
{
    for (const QByteArrayView task : tasks) {
        if (speaksJson())
            m_json.append(m_json.isEmpty() ? kHead : ",").append(task);
        else
            m_rows << tableRow(glanceAt(objectOf(task)));
    }
}

void ListRun::print()
{
    if (speaksJson()) {
        // Nothing is printed before the list is whole: half a document is of no use to anybody.
        if (m_json.isEmpty())
            m_json = kHead;
        output().result(m_json.append("]}"));
    } else if (m_rows.isEmpty()) {
        output().message(m_call.state.isEmpty() && m_call.session.isEmpty()
                             ? QStringLiteral("there are no tasks")
                             : QStringLiteral("there are no such tasks"));
    } else {
        const int columns = output().resultsArePresented() ? output().size().columns : 0;
        printLine(alignedTable(tableHead(), m_rows, columns).join(u'\n'));
    }
    finish(ExitStatus::Done);
}

} // namespace longhaul::ctl

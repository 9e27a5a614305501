#include "agentstatus.h"
#include "eventcodec.h"
#include "linkcodec.h"
#include "requestcodec.h"
#include "taskcodec.h"
#include "wireprobes.h"

#include <QJsonDocument>

#include <algorithm>

namespace longhaul::fuzz {

namespace {

bool isHeaderSafe(const std::pair<QByteArray, QByteArray> &header)
{
    const auto breaks = [](const QByteArray &text) {
        return text.contains('\r') || text.contains('\n') || text.contains('\0');
    };
    return !header.first.isEmpty() && !breaks(header.first) && !breaks(header.second);
}

bool isPlainName(const QString &name)
{
    return !name.contains(u'/') && !name.contains(QChar()) && name != QLatin1String(".") && name != QLatin1String("..");
}

} // namespace

void probeRequest(QByteArrayView input)
{
    const auto request = requestFromJson(objectOf(input));
    if (!request) {
        demand(!request.error().isEmpty() && !request.error().contains(u'\n'));
        return;
    }
    demand(request->url.isValid() && !request->url.scheme().isEmpty());
    demand(request->directory.isEmpty() || request->directory.startsWith(u'/'));
    demand(isPlainName(request->fileName));
    demand(std::all_of(request->headers.begin(), request->headers.end(), isHeaderSafe));
    demand(request->connections >= 0 && request->limit >= 0);
    const QJsonObject written = requestToJson(*request);
    const auto again = requestFromJson(written);
    demand(again && requestToJson(*again) == written);
}

void probeChange(QByteArrayView input)
{
    const auto change = changeFromJson(objectOf(input));
    if (!change) {
        demand(!change.error().isEmpty() && !change.error().contains(u'\n'));
        return;
    }
    demand(!change->fileName || isPlainName(*change->fileName));
    const QJsonObject written = changeToJson(*change);
    const auto again = changeFromJson(written);
    demand(again && changeToJson(*again) == written);
    const QString line = QString::fromUtf8(input);
    if (const auto header = parseHeaderLine(line))
        demand(isHeaderSafe(*header));
}

void probeTask(QByteArrayView input)
{
    const QJsonObject object = objectOf(input);
    const auto detailed = detailedTaskFromJson(object);
    demand(detailed.has_value() == taskFromJson(object).has_value());
    if (!detailed)
        return;
    demand(detailed->task.id.isValid() && detailed->task.bytesReceived >= 0 && detailed->task.limit >= 0);
    for (const SegmentInfo &segment : detailed->details.segments) {
        demand(segment.range.begin >= 0 && segment.range.end >= segment.range.begin);
        demand(segment.received >= 0 && segment.received <= segment.range.length());
    }
    QByteArray text;
    appendTaskText(text, detailed->task, detailed->task.map);
    demand(text == QJsonDocument(taskToJson(detailed->task)).toJson(QJsonDocument::Compact));
    const QJsonObject written = detailedTaskToJson(*detailed);
    const auto again = detailedTaskFromJson(written);
    demand(again && detailedTaskToJson(*again) == written);
}

void probeEvent(QByteArrayView input)
{
    const auto event = eventFromJson(objectOf(input));
    if (!event)
        return;
    demand(event->seq >= 1 && event->task.isValid());
    const auto again = eventFromJson(eventToJson(*event));
    demand(again && eventToJson(*again) == eventToJson(*event));
}

void probeAnswers(QByteArrayView input)
{
    const QJsonObject object = objectOf(input);
    const AgentStatus status = statusFromJson(object);
    demand(statusToJson(statusFromJson(statusToJson(status))) == statusToJson(status));
    if (const auto info = linkInfoFromJson(object)) {
        const QJsonObject written = linkInfoToJson(*info);
        if (const auto again = linkInfoFromJson(written))
            demand(linkInfoToJson(*again) == written);
    }
}

} // namespace longhaul::fuzz

#include "linkcodec.h"

#include "jsonfields.h"

namespace longhaul {

QJsonObject linkInfoToJson(const LinkInfo &info)
{
    return {{QStringLiteral("bytesTotal"), orNull(info.bytesTotal)},
            {QStringLiteral("contentType"), orNull(info.contentType)},
            {QStringLiteral("error"), failureToJson(info.error)},
            {QStringLiteral("fileName"), orNull(info.fileName)},
            {QStringLiteral("finalUrl"), urlToJson(info.finalUrl)},
            {QStringLiteral("resumable"), orNull(info.resumable)},
            {QStringLiteral("url"), urlToJson(info.url)}};
}

std::expected<LinkInfo, QString> linkInfoFromJson(const QJsonObject &object)
{
    LinkInfo info;
    info.url = urlFromJson(object.value(QLatin1String("url")));
    if (info.url.isEmpty())
        return std::unexpected(QStringLiteral("an inspected link without a usable url"));
    info.finalUrl = urlFromJson(object.value(QLatin1String("finalUrl")));
    info.fileName = object.value(QLatin1String("fileName")).toString();
    info.bytesTotal = wholeNumber(object.value(QLatin1String("bytesTotal")));
    const QJsonValue resumable = object.value(QLatin1String("resumable"));
    if (resumable.isBool())
        info.resumable = resumable.toBool();
    info.contentType = object.value(QLatin1String("contentType")).toString();
    info.error = failureFromJson(object.value(QLatin1String("error")));
    return info;
}

} // namespace longhaul

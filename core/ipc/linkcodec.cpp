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

QJsonObject pageContentToJson(const PageContent &page)
{
    return {{QStringLiteral("body"), QString::fromLatin1(page.body.toBase64())},
            {QStringLiteral("contentType"), orNull(page.contentType)},
            {QStringLiteral("cut"), page.isCut},
            {QStringLiteral("error"), failureToJson(page.error)},
            {QStringLiteral("finalUrl"), urlToJson(page.finalUrl)},
            {QStringLiteral("url"), urlToJson(page.url)}};
}

std::expected<PageContent, QString> pageContentFromJson(const QJsonObject &object)
{
    PageContent page;
    page.url = urlFromJson(object.value(QLatin1String("url")));
    if (page.url.isEmpty())
        return std::unexpected(QStringLiteral("a page without a usable url"));
    const auto body = QByteArray::fromBase64Encoding(object.value(QLatin1String("body")).toString().toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!body)
        return std::unexpected(QStringLiteral("a page whose body is no base64"));
    page.body = *body;
    page.finalUrl = urlFromJson(object.value(QLatin1String("finalUrl")));
    page.contentType = object.value(QLatin1String("contentType")).toString();
    page.isCut = object.value(QLatin1String("cut")).toBool();
    page.error = failureFromJson(object.value(QLatin1String("error")));
    return page;
}

} // namespace longhaul

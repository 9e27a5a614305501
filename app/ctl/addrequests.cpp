#include "addrequests.h"

#include <QJsonDocument>

namespace longhaul::ctl {

namespace {

constexpr qsizetype kMostTasks = 1000;
constexpr qsizetype kMostBytes = 1024 * 1024; // of the request; the answer is about three times as long

void insertGiven(QJsonObject &request, const char *key, const QString &own, const QString &common)
{
    const QString &value = own.isEmpty() ? common : own;
    if (!value.isEmpty())
        request.insert(QLatin1String(key), value);
}

QJsonObject taskRequest(const AddCall &call, const AddEntry &entry, const QString &password)
{
    QJsonObject request = call.options;
    request.insert(QLatin1String("url"), entry.url);
    insertGiven(request, "directory", entry.directory, call.common.directory);
    insertGiven(request, "fileName", entry.fileName, call.common.fileName);
    insertGiven(request, "checksum", entry.checksum, call.common.checksum);
    for (auto field = entry.more.constBegin(); field != entry.more.constEnd(); ++field)
        request.insert(field.key(), field.value());
    const QStringList headers = call.common.headers + entry.headers;
    if (!headers.isEmpty())
        request.insert(QLatin1String("headers"), QJsonArray::fromStringList(headers));
    if (call.signIn) {
        request.insert(QLatin1String("user"), call.signIn->user);
        request.insert(QLatin1String("password"), password);
    }
    return request;
}

} // namespace

QList<QJsonObject> taskRequests(const AddCall &call, const QList<AddEntry> &fromFile, const QString &password)
{
    QList<QJsonObject> requests;
    for (const QString &url : call.urls)
        requests << taskRequest(call, AddEntry{url, {}, {}, {}, {}}, password);
    for (const AddEntry &entry : fromFile)
        requests << taskRequest(call, entry, password);
    return requests;
}

QList<QJsonArray> chunked(const QList<QJsonObject> &requests)
{
    QList<QJsonArray> chunks;
    qsizetype bytes = 0;
    for (const QJsonObject &request : requests) {
        const qsizetype size = QJsonDocument(request).toJson(QJsonDocument::Compact).size();
        if (chunks.isEmpty() || chunks.back().size() >= kMostTasks || bytes + size > kMostBytes) {
            chunks << QJsonArray();
            bytes = 0;
        }
        chunks.back().append(request);
        bytes += size;
    }
    return chunks;
}

} // namespace longhaul::ctl

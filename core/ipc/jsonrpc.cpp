#include "jsonrpc.h"

#include "jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace longhaul {

namespace {

const QLatin1String kId("id");
const QLatin1String kMethod("method");
const QLatin1String kParams("params");
const QLatin1String kResult("result");
const QLatin1String kError("error");
const QLatin1String kVersion("jsonrpc");
const QLatin1String kVersionNumber("2.0");

std::unexpected<MalformedLine> refuse(const QJsonValue &id, RpcCode code, const QString &message)
{
    return std::unexpected(MalformedLine{id, RpcError(code, message)});
}

bool isRequestId(const QJsonValue &id)
{
    return id.isString() || id.isDouble();
}

RpcError errorFrom(const QJsonObject &object)
{
    RpcError error;
    error.code = object.value(QLatin1String("code")).toInt(static_cast<int>(RpcCode::InternalError));
    error.message = object.value(QLatin1String("message")).toString();
    error.data = object.value(QLatin1String("data")).toObject();
    return error;
}

QByteArray lineOf(QJsonObject object)
{
    object.insert(kVersion, kVersionNumber);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::expected<RpcMessage, MalformedLine> readCall(const QJsonObject &object)
{
    const QJsonValue rawId = object.value(kId);
    const QJsonValue id = isRequestId(rawId) ? rawId : QJsonValue(QJsonValue::Null);
    const QJsonValue method = object.value(kMethod);
    if (!method.isString() || method.toString().isEmpty())
        return refuse(id, RpcCode::InvalidRequest, QStringLiteral("method: give the name of a method"));
    const QJsonValue params = object.value(kParams);
    if (!params.isUndefined() && !params.isObject())
        return refuse(id, RpcCode::InvalidRequest, QStringLiteral("params: give an object"));
    if (rawId.isUndefined())
        return Notification{method.toString(), params.toObject()};
    if (id.isNull())
        return refuse(id, RpcCode::InvalidRequest, QStringLiteral("id: give a text or a number"));
    return Request{id, method.toString(), params.toObject()};
}

/// True for a text, a number, true, false or null: JSON, but Qt (6.4.2) takes objects and arrays alone.
bool isBareValue(const QByteArray &line)
{
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + line + ']');
    return wrapped.array().size() == 1;
}

} // namespace

std::expected<RpcMessage, MalformedLine> parseRpc(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error == QJsonParseError::IllegalValue && isBareValue(line))
        return refuse(QJsonValue::Null, RpcCode::InvalidRequest, QStringLiteral("send one object a line"));
    if (problem.error != QJsonParseError::NoError)
        return refuse(QJsonValue::Null, RpcCode::ParseError,
                      QStringLiteral("not JSON at byte %1: %2").arg(problem.offset).arg(problem.errorString()));
    if (document.isArray())
        return refuse(QJsonValue::Null, RpcCode::InvalidRequest,
                      QStringLiteral("batches are not taken here; send one object a line"));
    const QJsonObject object = document.object();
    if (object.contains(kMethod))
        return readCall(object);

    const QJsonValue id = object.value(kId);
    const QJsonValue error = object.value(kError);
    const bool namesItself = isRequestId(id) || (id.isNull() && error.isObject());
    if (namesItself && error.isObject())
        return Response{id, std::unexpected(errorFrom(error.toObject()))};
    if (namesItself && object.contains(kResult))
        return Response{id, object.value(kResult).toObject()};
    return refuse(isRequestId(id) ? id : QJsonValue(QJsonValue::Null), RpcCode::InvalidRequest,
                  QStringLiteral("neither a request nor an answer; give \"method\" and \"id\""));
}

QByteArray encode(const Request &request)
{
    return lineOf({{kId, request.id}, {kMethod, request.method}, {kParams, request.params}});
}

QByteArray encode(const Notification &notification)
{
    return lineOf({{kMethod, notification.method}, {kParams, notification.params}});
}

QByteArray encode(const Response &response)
{
    if (response.result)
        return lineOf({{kId, response.id}, {kResult, *response.result}});
    QJsonObject error{{QStringLiteral("code"), response.result.error().code},
                      {QStringLiteral("message"), response.result.error().message}};
    if (!response.result.error().data.isEmpty())
        error.insert(QLatin1String("data"), response.result.error().data);
    return lineOf({{kId, response.id}, {kError, error}});
}

QByteArray encodeResult(const QJsonValue &id, const JsonText &result)
{
    QByteArray line;
    line.reserve(result.bytes.size() + 100); // an id is seldom longer
    line += '{';
    JsonMembers members(line);
    members.add(kId, id);
    members.add(kVersion, kVersionNumber);
    members.begin(kResult) += result.bytes;
    line += '}';
    return line;
}

QByteArray encodeNotification(const QString &method, const JsonText &params)
{
    QByteArray line;
    line.reserve(params.bytes.size() + 100);
    line += '{';
    JsonMembers members(line);
    members.add(kVersion, kVersionNumber);
    members.add(kMethod, method);
    members.begin(kParams) += params.bytes;
    line += '}';
    return line;
}

std::optional<ResultText> findResult(QByteArrayView line)
{
    JsonScan scan(line);
    std::optional<qint64> id;
    QByteArrayView object;
    if (!scan.enter('{'))
        return std::nullopt;
    while (scan.nextMember()) {
        const QByteArrayView name = scan.name();
        const QByteArrayView value = scan.value();
        if (name == kId.latin1())
            id = scannedNumber(value);
        else if (name == kResult.latin1())
            object = value;
        else if (name != kVersion.latin1())
            return std::nullopt;
    }
    if (!scan.isAtEnd() || !id || !object.startsWith('{'))
        return std::nullopt;
    return ResultText{*id, object};
}

} // namespace longhaul

#pragma once

#include "jsontext.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <expected>
#include <optional>
#include <variant>

namespace longhaul {

/// The codes of docs/protocol.md.
enum class RpcCode {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    NotGreeted = -32001,
    NoSuchTask = -32002,
    NotPossible = -32003,
    StoreFailed = -32004,
    Unreachable = 0, // never on the wire: the connection was lost before the answer came
};

/// What is answered in place of a result.
struct RpcError {
    int code = static_cast<int>(RpcCode::InternalError); // a number, since the other side may know more codes
    QString message;                                     // one line, fit for people
    QJsonObject data;                                    // empty: left out

    RpcError() = default;
    RpcError(RpcCode reason, QString text, QJsonObject more = {})
        : code(static_cast<int>(reason)), message(std::move(text)), data(std::move(more))
    {
    }
    [[nodiscard]] bool is(RpcCode reason) const { return code == static_cast<int>(reason); }
    bool operator==(const RpcError &) const = default;
};

using RpcResult = std::expected<QJsonObject, RpcError>;

struct Request {
    QJsonValue id; // a text or a number
    QString method;
    QJsonObject params;
};

struct Notification {
    QString method;
    QJsonObject params;
};

struct Response {
    QJsonValue id; // null: answers a line that was malformed
    RpcResult result;
};

using RpcMessage = std::variant<Request, Notification, Response>;

/// A line that is no message, with the answer that it gets.
struct MalformedLine {
    QJsonValue id; // null unless it could be read
    RpcError error;
};

/// Reads one line. A batch (an array) is refused; `params` must be an object or missing; a result that is no
/// object is read as an empty one. Errors: `ParseError`, `InvalidRequest`. Source: JSON-RPC 2.0.
[[nodiscard]] std::expected<RpcMessage, MalformedLine> parseRpc(const QByteArray &line);

/// One line without its end.
[[nodiscard]] QByteArray encode(const Request &request);
[[nodiscard]] QByteArray encode(const Notification &notification);
[[nodiscard]] QByteArray encode(const Response &response);
/// A notification whose parameters are written already.
[[nodiscard]] QByteArray encodeNotification(const QString &method, const JsonText &params);
/// The answer to the request `id` with a result that is written already.
[[nodiscard]] QByteArray encodeResult(const QJsonValue &id, const JsonText &result);

/// An answer with its result as it came.
struct ResultText {
    qint64 id = 0;
    QByteArrayView object;
};

/// Finds the result in one line, without making anything of it. Nothing for every other line, also for one that is no
/// JSON; what is within the result is only known to have its quotes and brackets closed.
[[nodiscard]] std::optional<ResultText> findResult(QByteArrayView line);

} // namespace longhaul

#include "serverrequest.h"

namespace longhaul {

std::optional<RequestSeen> parseRequest(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1."))
        return std::nullopt;
    RequestSeen request;
    request.method = first[0];
    request.target = first[1];
    QByteArray path = request.target;
    // As a proxy gets it: the whole address.
    if (path.startsWith("http://"))
        path = path.mid(path.indexOf('/', 7));
    const qsizetype question = path.indexOf('?');
    request.path = question < 0 ? path : path.left(question);
    request.query = question < 0 ? QByteArray() : path.mid(question + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        request.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return request;
}

} // namespace longhaul

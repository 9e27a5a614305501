#include "wiresize.h"

#include <numeric>

namespace longhaul {

namespace {

constexpr qint64 kFixedPart = 1500; // names, numbers, instants, the map, the failure's message

/// As a JSON string: control characters are written \u00XX, the rest as UTF-8.
qint64 escapedSize(QStringView text)
{
    return std::accumulate(text.begin(), text.end(), qint64(0), [](qint64 sum, QChar c) {
        if (c < u' ' || c == u'"' || c == u'\\')
            return sum + 6;
        return sum + (c.unicode() < 0x80 ? 1 : 3);
    });
}

qint64 encodedSize(const QUrl &url)
{
    return url.isEmpty() ? 0 : url.toString(QUrl::FullyEncoded).size();
}

qint64 encodedSize(const TaskUrl &url)
{
    return url.encoded().size();
}

qint64 failureSize(const std::optional<Failure> &failure)
{
    return failure ? escapedSize(failure->detail) : 0;
}

} // namespace

qint64 wireSize(const Task &task)
{
    // The folder is there twice, as itself and in the path, and so is the name.
    return kFixedPart + encodedSize(task.url) + encodedSize(task.finalUrl) + failureSize(task.error)
           + 2 * escapedSize(task.directory) + 2 * escapedSize(task.fileName) + escapedSize(task.session)
           + escapedSize(task.queue) + escapedSize(task.description) + escapedSize(task.userName)
           + escapedSize(task.movingTo) + 6 * (task.checksum.expected.size() + task.checksum.actual.size());
}

qint64 wireSize(const Event &event)
{
    return kFixedPart + escapedSize(event.path) + escapedSize(event.session) + failureSize(event.error);
}

qint64 wireSize(const TaskRequest &request)
{
    return kFixedPart + encodedSize(request.url) + 2 * escapedSize(request.directory)
           + 2 * escapedSize(request.fileName) + escapedSize(request.session) + escapedSize(request.queue)
           + escapedSize(request.description) + escapedSize(request.userName) + 6 * request.checksum.expected.size();
}

} // namespace longhaul

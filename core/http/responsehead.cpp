#include "responsehead.h"

namespace longhaul {

namespace {

bool isNamed(const std::pair<QByteArray, QByteArray> &line, QByteArrayView name)
{
    return line.first.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray ResponseHead::header(QByteArrayView name) const
{
    for (const auto &line : headers) {
        if (isNamed(line, name))
            return line.second.trimmed();
    }
    return {};
}

QList<QByteArray> ResponseHead::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &line : headers) {
        if (isNamed(line, name))
            found.append(line.second.trimmed());
    }
    return found;
}

bool ResponseHead::has(QByteArrayView name) const
{
    for (const auto &line : headers) {
        if (isNamed(line, name))
            return true;
    }
    return false;
}

} // namespace longhaul

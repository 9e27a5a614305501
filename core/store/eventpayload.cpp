#include "eventpayload.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace longhaul {

QString payloadText(const Event &event)
{
    QJsonObject payload;
    if (!event.path.isEmpty())
        payload.insert(QLatin1String("path"), event.path);
    if (event.error) {
        payload.insert(QLatin1String("code"), failureName(event.error->code));
        if (!event.error->detail.isEmpty())
            payload.insert(QLatin1String("detail"), event.error->detail);
    }
    return QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

void readPayload(const QString &payload, Event &event)
{
    const QJsonObject object = QJsonDocument::fromJson(payload.toUtf8()).object();
    event.path = object.value(QLatin1String("path")).toString();
    const QString code = object.value(QLatin1String("code")).toString();
    if (!code.isEmpty())
        event.error = Failure{failureFromName(code).value_or(FailureCode::Internal),
                              object.value(QLatin1String("detail")).toString()};
}

} // namespace longhaul

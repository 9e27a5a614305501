#include "log.h"

namespace longhaul {

Q_LOGGING_CATEGORY(logAgent, "longhaul.agent", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "longhaul.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logTransfer, "longhaul.transfer", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "longhaul.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logManager, "longhaul.manager", QtInfoMsg)
Q_LOGGING_CATEGORY(logIpc, "longhaul.ipc", QtInfoMsg)
Q_LOGGING_CATEGORY(logSystem, "longhaul.system", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "longhaul.ui", QtInfoMsg)

QString redacted(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace longhaul

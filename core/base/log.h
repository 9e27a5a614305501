#pragma once

#include <QLoggingCategory>
#include <QString>
#include <QUrl>

namespace longhaul {

Q_DECLARE_LOGGING_CATEGORY(logAgent)    // longhaul.agent
Q_DECLARE_LOGGING_CATEGORY(logHttp)     // longhaul.http
Q_DECLARE_LOGGING_CATEGORY(logTransfer) // longhaul.transfer
Q_DECLARE_LOGGING_CATEGORY(logStore)    // longhaul.store
Q_DECLARE_LOGGING_CATEGORY(logManager)  // longhaul.manager
Q_DECLARE_LOGGING_CATEGORY(logIpc)      // longhaul.ipc
Q_DECLARE_LOGGING_CATEGORY(logSystem)   // longhaul.system
Q_DECLARE_LOGGING_CATEGORY(logUi)       // longhaul.ui

/// `url` fit for a log or a message: no user, no password, no query, no fragment.
[[nodiscard]] QString redacted(const QUrl &url);

} // namespace longhaul

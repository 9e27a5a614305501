#include "privatedisplay.h"

#include "waitfor.h"

#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>

namespace longhaul {

bool PrivateDisplay::isPossible()
{
    return !QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty();
}

PrivateDisplay::PrivateDisplay()
{
    // It ends with a test that crashed, too.
    m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("800x600x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                    QStringLiteral("-noreset")});
    const auto patience = static_cast<int>(std::chrono::milliseconds(kPatience).count());
    while (m_server.state() != QProcess::NotRunning && !m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(patience))
            break;
    }
    const QString number = QString::fromLatin1(m_server.readLine()).trimmed();
    if (!number.isEmpty())
        m_name = u':' + number;
}

PrivateDisplay::~PrivateDisplay()
{
    m_server.kill();
    m_server.waitForFinished();
}

} // namespace longhaul

#pragma once

#include "agentclient.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace longhaul {

class NoticeBar;

/// Says what stands between the window and its downloads: the agent is starting, lost or stopped,
/// another window has the events, or the agent has something to tell. Empty and without height otherwise.
class ConnectionBanner : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionBanner(AgentClient &client, QWidget *parent = nullptr);

    /// The texts that are shown, from above.
    [[nodiscard]] QStringList texts() const;

private:
    void refreshLink();
    void showLink();
    void refreshSuperseded();
    void addNotice(const AgentNotice &notice);
    void setNotices(const QList<AgentNotice> &notices);

    AgentClient &m_client;
    QTimer m_delay; // a start that takes a blink is not worth a word
    bool m_everConnected = false;
    NoticeBar *m_link;
    NoticeBar *m_superseded;
    QVBoxLayout *m_notices;
    QStringList m_codes;     // of the notices that are shown
    QStringList m_dismissed; // words that were read and closed; a new connection does not bring them back
};

} // namespace longhaul

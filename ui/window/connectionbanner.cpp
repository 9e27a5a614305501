#include "connectionbanner.h"

#include "noticebar.h"

#include <QVBoxLayout>

namespace longhaul {

namespace {

constexpr int kBlinkMs = 500;

} // namespace

ConnectionBanner::ConnectionBanner(AgentClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_link(new NoticeBar(this))
    , m_superseded(new NoticeBar(this))
    , m_notices(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_link);
    layout->addWidget(m_superseded);
    layout->addLayout(m_notices);
    m_notices->setSpacing(0);
    m_link->setObjectName(QStringLiteral("linkBar"));
    m_link->hide();
    m_superseded->hide();
    m_superseded->say(NoticeBar::Tone::Trouble,
                      tr("Another Longhaul window is told now what finishes and fails. Downloads are not affected."));
    m_superseded->setButton(tr("Tell this &window"));

    m_delay.setSingleShot(true);
    m_delay.setInterval(kBlinkMs);
    connect(&m_delay, &QTimer::timeout, this, &ConnectionBanner::showLink);
    connect(m_link, &NoticeBar::pressed, &client, &AgentClient::start);
    connect(m_superseded, &NoticeBar::pressed, this, [this] {
        m_client.attachAgain();
        refreshSuperseded();
    });
    connect(&client, &AgentClient::linkChanged, this, &ConnectionBanner::refreshLink);
    connect(&client, &AgentClient::agentStopping, this, &ConnectionBanner::refreshLink);
    connect(&client, &AgentClient::superseded, this, &ConnectionBanner::refreshSuperseded);
    connect(&client, &AgentClient::noticeReceived, this, &ConnectionBanner::addNotice);
    connect(&client, &AgentClient::connected, this, [this](const QJsonObject &hello) {
        setNotices(noticesFromJson(hello.value(QLatin1String("notices"))));
        refreshSuperseded();
    });
    refreshLink();
}

QStringList ConnectionBanner::texts() const
{
    QStringList shown;
    for (const NoticeBar *bar : findChildren<NoticeBar *>()) {
        if (!bar->isHidden())
            shown.append(bar->text());
    }
    return shown;
}

void ConnectionBanner::refreshLink()
{
    if (m_client.link() == AgentClient::Link::Connected) {
        m_everConnected = true;
        m_delay.stop();
        m_link->hide();
    } else if (!m_link->isHidden()) {
        showLink();
    } else if (!m_delay.isActive()) {
        m_delay.start();
    }
}

void ConnectionBanner::showLink()
{
    m_link->setDetail(m_client.linkError());
    if (m_client.isAgentStopped()) {
        m_link->say(NoticeBar::Tone::Trouble,
                    tr("Longhaul's agent was stopped, so nothing is downloaded. All downloads are kept."));
        m_link->setButton(tr("S&tart it"));
    } else if (m_client.link() == AgentClient::Link::Starting && !m_everConnected) {
        m_link->say(NoticeBar::Tone::Calm, tr("Longhaul is starting its agent…"));
        m_link->setButton({});
    } else if (m_client.linkError().isEmpty() || m_everConnected) {
        m_link->say(NoticeBar::Tone::Trouble,
                    tr("The connection to Longhaul's agent is lost. It is being restored; no download is lost."));
        m_link->setButton(m_client.link() == AgentClient::Link::Offline ? tr("&Try now") : QString());
    } else {
        m_link->say(NoticeBar::Tone::Trouble,
                    tr("Longhaul's agent cannot be reached; it is tried again by itself. In detail: %1")
                        .arg(m_client.linkError()));
        m_link->setButton(tr("&Try now"));
    }
    m_link->show();
}

void ConnectionBanner::refreshSuperseded()
{
    m_superseded->setVisible(m_client.isSuperseded());
}

void ConnectionBanner::setNotices(const QList<AgentNotice> &notices)
{
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_codes.clear();
    for (const AgentNotice &notice : notices)
        addNotice(notice);
}

void ConnectionBanner::addNotice(const AgentNotice &notice)
{
    if (m_codes.contains(notice.code) || m_dismissed.contains(notice.message))
        return;
    m_codes.append(notice.code);
    auto *bar = new NoticeBar(this);
    bar->say(NoticeBar::Tone::Trouble, notice.message);
    bar->setClosable();
    connect(bar, &NoticeBar::closed, bar, [this, bar, notice] {
        m_codes.removeAll(notice.code);
        m_dismissed.append(notice.message);
        bar->hide();
        bar->deleteLater();
    });
    m_notices->addWidget(bar);
}

} // namespace longhaul

#include "preferencepages.h"

#include "agentsettings.h"
#include "editors.h"
#include "preferencepage.h"
#include "preferencerow.h"
#include "proxyedit.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace longhaul {

namespace {

struct NetworkPage {
    Q_DECLARE_TR_FUNCTIONS(longhaul::NetworkPage)
};

PreferenceRow *proxyRow(AgentSettings &agent)
{
    const QString key = QStringLiteral("proxy");
    auto *edit = new ProxyEdit;
    const auto show = [edit, &agent, key] {
        edit->setEnabled(agent.isKnown());
        if (agent.isKnown())
            edit->setValue(agent.value(key));
    };
    QObject::connect(&agent, &AgentSettings::changed, edit, show);
    QObject::connect(edit, &ProxyEdit::chosen, &agent,
                     [&agent, key](const QString &value) { agent.change(key, value); });
    show();
    auto *row = new PreferenceRow(NetworkPage::tr("Way to the network"),
                                  NetworkPage::tr("A password goes to the keyring, never into a file."), edit,
                                  PreferenceRow::Shape::Below);
    row->setKeywords(NetworkPage::tr("proxy HTTP SOCKS user name password port", "words by which people look for it"));
    tellRefusals(*row, agent, key);
    return row;
}

PreferenceRow *userAgentRow(AgentSettings &agent)
{
    const QString key = QStringLiteral("user-agent");
    auto *line = new QLineEdit;
    line->setObjectName(key);
    line->setLayoutDirection(Qt::LeftToRight);
    line->setPlaceholderText(QStringLiteral("Longhaul/" LONGHAUL_VERSION));
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 30);
    follow(*line, agent, key);
    auto *row = new PreferenceRow(NetworkPage::tr("Name of this program for servers"),
                                  NetworkPage::tr("The user agent. Some servers serve only browsers they know."), line);
    tellRefusals(*row, agent, key);
    return row;
}

} // namespace

PreferencePage *makeNetworkPage(const PreferenceSources &sources, QWidget *parent)
{
    auto *page = new PreferencePage(NetworkPage::tr("Network"), parent);
    page->addHeading(NetworkPage::tr("Proxy"));
    page->addRow(proxyRow(sources.agent));
    page->addHeading(NetworkPage::tr("Servers"));
    page->addRow(userAgentRow(sources.agent));
    return page;
}

} // namespace longhaul

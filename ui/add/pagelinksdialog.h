#pragma once

#include "agentclient.h"
#include "offeredset.h"
#include "pagelinks.h"

#include <QDialog>

#include <memory>

namespace longhaul {

/// Lets a person choose from the links of a web page: one that the agent fetches, or one that was dropped or pasted.
class PageLinksDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PageLinksDialog(AgentClient &client, QWidget *parent = nullptr);
    ~PageLinksDialog() override;

    /// Shows the links of pages that are here already.
    void showPages(const QList<OfferedPage> &pages);
    /// What the page's server is asked with: headers and sign-in.
    void setQuestion(const TaskRequest &question);

signals:
    /// At least one; the dialog closes then.
    void chosen(const QStringList &links);

private:
    void buildAddress();
    void buildFilter();
    void buildTable();
    void layOut();
    void read();
    void onRead(int question, const std::expected<PageContent, CallError> &answer);
    void showLinks(const QList<PageLink> &links, const QString &hint);
    void chooseShown(bool choose);
    void refresh();
    void take();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace longhaul

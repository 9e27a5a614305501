#pragma once

#include "agentclient.h"
#include "linkspane.h"

#include <QDialog>
#include <QStringList>

#include <memory>

namespace longhaul {

/// Asks what to download: links, what the server says of each, and where and how to fetch them.
/// It closes only when the agent has taken the tasks; until then nothing that was typed is lost.
/// Of many links the first few hundred are looked up by themselves, the others when they are scrolled to.
class AddDialog : public QDialog
{
    Q_OBJECT

public:
    using FindKnown = LinksPane::FindKnown;
    static constexpr int kLookedUpUnasked = LinksPane::kLookedUpUnasked;

    explicit AddDialog(AgentClient &client, QWidget *parent = nullptr);
    ~AddDialog() override;

    /// Adds links below those that are there already; the same one is not added twice.
    void offer(const QStringList &links);
    /// As above, with all that came with them. Of a page its links are chosen first.
    void offer(const OfferedSet &offered);
    /// Queues that there are, for the field's list.
    void setQueues(const QStringList &queues);
    /// How the dialog learns which links are in the list already; without it none is marked.
    void setFindKnown(FindKnown findKnown);
    /// Asks `FindKnown` again; to be called when the list has been read.
    void refreshKnown();

    void done(int result) override;

signals:
    /// The agent has them, durably. Emitted before the dialog closes; and for those that it took
    /// when it is lost in the middle of many.
    void added(const QList<longhaul::TaskId> &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildButtons();
    void connectInput();
    void readDefaults();
    void onLinkChanged();
    void onLinksRead(int count);
    void onInputChanged();

    void submit();
    void onIdentityEdited();
    void onUnfolded(int height);
    void showPages(const QList<OfferedPage> &pages);
    void openPage();
    void onFinished(const QList<TaskId> &ids);
    void onRefused(const CallError &error);
    void keepTheRest();
    void setBusy(bool busy);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace longhaul

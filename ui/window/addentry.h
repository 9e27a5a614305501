#pragma once

#include "offeredset.h"
#include "taskid.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

class QWidget;

namespace longhaul {

class AddDialog;
class AgentClient;
class ClipboardOffer;
class DropVeil;
class LinkDropTarget;
class TaskMirror;

/// Every way by which links come into the window: dropped on it, pasted, handed over, typed.
/// They all end in one add dialog; what comes while it is open is put into it.
class AddEntry : public QObject
{
    Q_OBJECT

public:
    AddEntry(AgentClient &client, TaskMirror &mirror, const QString &configFolder, QWidget *window);

    /// The line that offers what is in the clipboard; to be laid out in the window.
    [[nodiscard]] QWidget *clipboardBar() const;

    void open() { openWith({}); }
    void openWith(const OfferedSet &offered);
    void paste();
    /// Links, and files that hold links.
    void offer(const QList<QUrl> &linksAndFiles);
    void fitVeil();

signals:
    /// One line for people: what was added, or why nothing can be.
    void said(const QString &line);
    /// The agent has them; the list may not have them yet.
    void added(const QList<longhaul::TaskId> &ids);

private:
    [[nodiscard]] QStringList queues() const;
    [[nodiscard]] QSet<QUrl> knownOf(const QSet<QUrl> &asked) const;

    AgentClient &m_client;
    TaskMirror &m_mirror;
    QWidget *m_window;
    DropVeil *m_veil;
    LinkDropTarget *m_drops;
    ClipboardOffer *m_clipboard;
    QPointer<AddDialog> m_dialog;
};

} // namespace longhaul

#pragma once

#include "taskid.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>

class QWidget;

namespace longhaul {

class AddDialog;
class AgentClient;
class DropVeil;
class LinkDropTarget;
class TaskMirror;

/// Every way by which links come into the window: dropped on it, pasted, handed over, typed.
/// They all end in one add dialog; what comes while it is open is put into it.
class AddEntry : public QObject
{
    Q_OBJECT

public:
    AddEntry(AgentClient &client, TaskMirror &mirror, QWidget *window);

    void open() { openWith({}); }
    void openWith(const QStringList &links);
    void paste();
    /// Links, and files that hold links.
    void offer(const QList<QUrl> &linksAndFiles);
    void fitVeil();

signals:
    /// One line for people: what was added, or why nothing can be.
    void said(const QString &line);

private:
    [[nodiscard]] QSet<QUrl> knownOf(const QSet<QUrl> &asked) const;

    AgentClient &m_client;
    TaskMirror &m_mirror;
    QWidget *m_window;
    DropVeil *m_veil;
    LinkDropTarget *m_drops;
    QPointer<AddDialog> m_dialog;
};

} // namespace longhaul

#include "addentry.h"

#include "adddialog.h"
#include "agentclient.h"
#include "dropping.h"
#include "dropveil.h"
#include "taskmirror.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace longhaul {

AddEntry::AddEntry(AgentClient &client, TaskMirror &mirror, QWidget *window)
    : QObject(window)
    , m_client(client)
    , m_mirror(mirror)
    , m_window(window)
    , m_veil(new DropVeil(window))
    , m_drops(new LinkDropTarget(window))
{
    connect(m_drops, &LinkDropTarget::linksFound, this, &AddEntry::openWith);
    connect(m_drops, &LinkDropTarget::nothingFound, this, &AddEntry::said);
    connect(m_drops, &LinkDropTarget::hovered, m_veil, &DropVeil::setHovered);
}

void AddEntry::openWith(const QStringList &links)
{
    if (!m_dialog) {
        m_dialog = new AddDialog(m_client, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setFindKnown([this](const QSet<QUrl> &asked) { return knownOf(asked); });
        // Links may be offered before the list has been read.
        connect(&m_mirror, &TaskMirror::completed, m_dialog, &AddDialog::refreshKnown);
        connect(m_dialog, &AddDialog::added, this,
                [this](const QList<TaskId> &ids) { emit said(tr("%n download(s) added", nullptr, int(ids.size()))); });
        m_dialog->open();
    }
    if (!links.isEmpty())
        m_dialog->offer(links);
    m_dialog->raise();
    m_dialog->activateWindow();
}

void AddEntry::paste()
{
    if (const QMimeData *pasted = QGuiApplication::clipboard()->mimeData())
        m_drops->take(*pasted);
}

void AddEntry::offer(const QList<QUrl> &linksAndFiles)
{
    if (linksAndFiles.isEmpty())
        return;
    QMimeData offered;
    offered.setUrls(linksAndFiles);
    m_drops->take(offered);
}

void AddEntry::fitVeil()
{
    m_veil->setGeometry(m_window->rect());
}

QSet<QUrl> AddEntry::knownOf(const QSet<QUrl> &asked) const
{
    QSet<QUrl> known;
    for (const Task &task : m_mirror.tasks()) {
        if (asked.contains(task.url))
            known.insert(task.url);
    }
    return known;
}

} // namespace longhaul

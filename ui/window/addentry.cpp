#include "addentry.h"

#include "adddialog.h"
#include "agentclient.h"
#include "clipboardoffer.h"
#include "dropping.h"
#include "dropveil.h"
#include "taskmirror.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace longhaul {

AddEntry::AddEntry(AgentClient &client, TaskMirror &mirror, const QString &configFolder, QWidget *window)
    : QObject(window)
    , m_client(client)
    , m_mirror(mirror)
    , m_window(window)
    , m_veil(new DropVeil(window))
    , m_drops(new LinkDropTarget(window))
    , m_clipboard(new ClipboardOffer(
          configFolder, [this](const QString &link) { return !knownOf({QUrl(link, QUrl::TolerantMode)}).isEmpty(); },
          window))
{
    connect(m_clipboard, &ClipboardOffer::accepted, this, &AddEntry::paste);
    connect(m_drops, &LinkDropTarget::found, this, &AddEntry::openWith);
    connect(m_drops, &LinkDropTarget::nothingFound, this, &AddEntry::said);
    connect(m_drops, &LinkDropTarget::hovered, m_veil, &DropVeil::setHovered);
}

void AddEntry::openWith(const OfferedSet &offered)
{
    if (!m_dialog) {
        m_dialog = new AddDialog(m_client, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setFindKnown([this](const QSet<QUrl> &asked) { return knownOf(asked); });
        // Links may be offered before the list has been read.
        connect(&m_mirror, &TaskMirror::completed, m_dialog, &AddDialog::refreshKnown);
        connect(m_dialog, &AddDialog::added, this, [this](const QList<TaskId> &ids) {
            emit said(tr("%Ln download(s) added", nullptr, int(ids.size())));
            emit added(ids);
        });
        m_dialog->open();
    }
    m_dialog->raise();
    m_dialog->activateWindow();
    m_dialog->setQueues(queues());
    if (!offered.isEmpty())
        m_dialog->offer(offered); // a page comes in a window above
}

QWidget *AddEntry::clipboardBar() const
{
    return m_clipboard;
}

void AddEntry::paste()
{
    m_clipboard->dismiss();
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

QStringList AddEntry::queues() const
{
    QSet<QString> names;
    for (const Task &task : m_mirror.tasks())
        names.insert(task.queue);
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
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

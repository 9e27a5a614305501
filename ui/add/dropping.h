#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QMimeData;
class QWidget;

namespace longhaul {

/// Lets a widget take links: from a drop on it, and from the clipboard through `take`.
/// Files of links are read in a worker thread; `linksFound` comes when all of one drop has been read.
class LinkDropTarget : public QObject
{
    Q_OBJECT

public:
    /// Watches the drops on `widget`, which becomes the parent. Views are to hand over their viewport.
    explicit LinkDropTarget(QWidget *widget);

    /// Takes what was pasted, as if it had been dropped.
    void take(const QMimeData &data);

signals:
    /// At least one link, each once, in the order of the drop.
    void linksFound(const QStringList &links);
    /// There was no link in it, or a file of it could not be read; one translated line for people.
    void nothingFound(const QString &reason);
    /// A drag that can be taken came over the widget, or left it (or was dropped).
    void hovered(bool inside);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report(const QStringList &links, const QStringList &unread);

    QPointer<QWidget> m_widget;
};

} // namespace longhaul

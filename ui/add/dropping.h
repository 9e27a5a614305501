#pragma once

#include "offeredset.h"

#include <QObject>
#include <QPointer>

class QMimeData;
class QWidget;

namespace longhaul {

/// Lets a widget take links: from a drop on it, and from the clipboard through `take`.
/// Files of links are read in a worker thread; `found` comes when all of one drop has been read.
class LinkDropTarget : public QObject
{
    Q_OBJECT

public:
    /// Watches the drops on `widget`, which becomes the parent. Views are to hand over their viewport.
    explicit LinkDropTarget(QWidget *widget);

    /// Takes what was pasted, as if it had been dropped.
    void take(const QMimeData &data);

signals:
    /// At least one link, task or page.
    void found(const longhaul::OfferedSet &offered);
    /// There was no link in it, or a file of it could not be read; one translated line for people.
    void nothingFound(const QString &reason);
    /// A drag that can be taken came over the widget, or left it (or was dropped).
    void hovered(bool inside);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report(const OfferedSet &offered);

    QPointer<QWidget> m_widget;
};

} // namespace longhaul

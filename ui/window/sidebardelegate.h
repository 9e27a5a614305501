#pragma once

#include "icons.h"

#include <QStyledItemDelegate>

namespace longhaul {

/// What an entry of the sidebar has beside its name.
enum SidebarRole {
    SidebarCountRole = Qt::UserRole + 1, // int
    SidebarIconRole,                     // Icon; an entry without one is a heading
};

/// Icon, name, and the count at the far side; or a heading.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// So that no name is cut by its count.
    [[nodiscard]] static int neededWidth(const QFontMetrics &metrics, const QModelIndex &index);
};

} // namespace longhaul

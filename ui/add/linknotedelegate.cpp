#include "linknotedelegate.h"

#include "icons.h"
#include "linktablemodel.h"

namespace longhaul {

void LinkNoteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight; // its first words say most
    if (!index.data(LinkTableModel::HasFailedRole).toBool())
        return;
    const QColor color = troubleColor(option->palette);
    option->palette.setColor(QPalette::Text, color);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(Icon::Failed, color);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
}

} // namespace longhaul

#pragma once

#include <QStyledItemDelegate>

namespace longhaul {

/// Draws a link's note; what is wrong has a sign and a colour of its own.
class LinkNoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace longhaul

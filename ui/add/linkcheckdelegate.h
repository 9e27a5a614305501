#pragma once

#include <QStyledItemDelegate>

namespace longhaul {

/// Draws the check mark and the name of a link. On a dark ground Fusion's empty box is all but invisible:
/// it derives the outline from the window's colour, which is given a visible one here.
class LinkCheckDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace longhaul

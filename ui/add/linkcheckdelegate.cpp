#include "linkcheckdelegate.h"

namespace longhaul {

void LinkCheckDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    constexpr int kDark = 128;
    if (option->palette.color(QPalette::Base).lightness() < kDark)
        option->palette.setColor(QPalette::Window, option->palette.color(QPalette::Disabled, QPalette::Text).lighter());
}

} // namespace longhaul

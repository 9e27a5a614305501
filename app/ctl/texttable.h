#pragma once

#include <QList>
#include <QStringList>

namespace longhaul::ctl {

struct TableColumn {
    QString title;
    bool isNumber = false;  // to the right
    bool mayShrink = false; // elided when the table is too wide
};

/// Rows in columns with two blanks between. Columns that may shrink give way until the table fits into `columns`
/// (0: no bound), but not below 12 signs. No blanks at the end of a line.
[[nodiscard]] QStringList alignedTable(const QList<TableColumn> &head, const QList<QStringList> &rows, int columns);

} // namespace longhaul::ctl

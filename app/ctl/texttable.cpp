#include "texttable.h"

#include "displaywidth.h"

#include <algorithm>
#include <numeric>

namespace longhaul::ctl {

namespace {

constexpr int kGap = 2;
constexpr int kNarrowest = 12;

QList<int> naturalWidths(const QList<TableColumn> &head, const QList<QStringList> &rows)
{
    QList<int> widths;
    for (qsizetype i = 0; i < head.size(); ++i) {
        int width = displayWidth(head.at(i).title);
        for (const QStringList &row : rows)
            width = std::max(width, displayWidth(row.value(i)));
        widths << width;
    }
    return widths;
}

void shrink(QList<int> &widths, const QList<TableColumn> &head, int columns)
{
    int excess = std::accumulate(widths.begin(), widths.end(), kGap * static_cast<int>(widths.size() - 1)) - columns;
    while (excess > 0) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < head.size(); ++i) {
            if (head.at(i).mayShrink && widths.at(i) > kNarrowest && (widest < 0 || widths.at(i) > widths.at(widest)))
                widest = i;
        }
        if (widest < 0)
            return;
        --widths[widest];
        --excess;
    }
}

QString line(const QStringList &cells, const QList<TableColumn> &head, const QList<int> &widths)
{
    QString text;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (i > 0)
            text += QString(kGap, u' ');
        const QString cell = elided(cells.value(i), widths.at(i));
        text += padded(cell, head.at(i).isNumber ? -widths.at(i) : widths.at(i));
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace

QStringList alignedTable(const QList<TableColumn> &head, const QList<QStringList> &rows, int columns)
{
    QList<int> widths = naturalWidths(head, rows);
    if (columns > 0)
        shrink(widths, head, columns);
    QStringList titles;
    for (const TableColumn &column : head)
        titles << column.title;
    QStringList lines{line(titles, head, widths)};
    for (const QStringList &row : rows)
        lines << line(row, head, widths);
    return lines;
}

} // namespace longhaul::ctl

#pragma once

#include "accesstree.h"

#include <QHash>

#include <algorithm>

namespace longhaul {

/// What is wrong for somebody who hears a screen instead of seeing it; one line each, empty if all is well.
[[nodiscard]] inline QStringList accessFaults(const QList<AccessNode> &nodes)
{
    // What only holds others or decorates. All else is to have a name, also what a later Qt calls otherwise.
    static const QStringList passive{
        QStringLiteral("filler"),       QStringLiteral("panel"),     QStringLiteral("splitter"),
        QStringLiteral("grip"),         QStringLiteral("label"),     QStringLiteral("scroll bar"),
        QStringLiteral("layered pane"), QStringLiteral("graphic"),   QStringLiteral("menu bar"),
        QStringLiteral("popup menu"),   QStringLiteral("separator"), QStringLiteral("frame")};
    static const QStringList cells{QStringLiteral("cell"), QStringLiteral("table cell"), QStringLiteral("tree item"),
                                   QStringLiteral("list item")};
    static const QStringList valued{QStringLiteral("progress bar"), QStringLiteral("spin box"),
                                    QStringLiteral("spin button"), QStringLiteral("slider")};
    const QString box = QStringLiteral("combo box");
    QStringList faults;
    QHash<qsizetype, int> columns; // of each table
    QHash<qsizetype, int> seen;    // cells of each table
    for (const AccessNode &node : nodes)
        columns[node.parent] += node.role.endsWith(QLatin1String("column header")) ? 1 : 0;
    for (const AccessNode &node : nodes) {
        const bool isCell = cells.contains(node.role);
        // Others of its row may be empty; the first says what the row is about.
        const bool isFirst = isCell && seen[node.parent]++ % std::max(1, columns.value(node.parent)) == 0;
        if (!node.isShowing)
            continue;
        const bool isListOfABox = node.parent >= 0 && nodes.at(node.parent).role == box;
        const bool needsName = isCell ? isFirst : node.parent < 0 || node.isFocusable || !passive.contains(node.role);
        if (needsName && node.name.trimmed().isEmpty() && !isListOfABox)
            faults << QStringLiteral("no name: ") + node.path.join(QLatin1String(" > "));
        if (valued.contains(node.role) && !node.value)
            faults << QStringLiteral("no value: ") + node.path.join(QLatin1String(" > "));
        // Its name is what is chosen in it; what for, a label beside it, its description or what holds it tells.
        const bool isHeld = node.parent >= 0 && nodes.at(node.parent).parent >= 0; // not by the window itself
        const QString frame = isHeld ? nodes.at(node.parent).name : QString();
        if (node.role == box && (node.label + node.description + frame).isEmpty())
            faults << QStringLiteral("no label: ") + node.path.join(QLatin1String(" > "));
    }
    return faults;
}

} // namespace longhaul

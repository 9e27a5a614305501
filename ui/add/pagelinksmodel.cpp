#include "pagelinksmodel.h"

#include <algorithm>

namespace longhaul {

void PageLinksModel::setLinks(const QList<PageLink> &links)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(static_cast<std::size_t>(links.size()));
    for (const PageLink &link : links)
        m_rows.push_back({link, link.url.fileName(QUrl::FullyDecoded), false});
    m_chosenCount = 0;
    endResetModel();
    emit choiceChanged();
}

void PageLinksModel::choose(const QModelIndexList &indexes, bool chosen)
{
    for (const QModelIndex &index : indexes) {
        Row &row = m_rows[index.row()];
        if (row.isChosen == chosen)
            continue;
        row.isChosen = chosen;
        m_chosenCount += chosen ? 1 : -1;
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {Qt::CheckStateRole});
    emit choiceChanged();
}

QStringList PageLinksModel::chosenLinks() const
{
    QStringList links;
    for (const Row &row : m_rows) {
        if (row.isChosen)
            links.append(row.link.url.toString(QUrl::FullyEncoded));
    }
    return links;
}

int PageLinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PageLinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PageLinksModel::text(const Row &row, int column)
{
    switch (static_cast<Column>(column)) {
    case NameColumn: return row.name.isEmpty() ? row.link.url.host() : row.name;
    case TextColumn: return row.link.text;
    case AddressColumn: return row.link.url.toDisplayString(QUrl::RemoveUserInfo);
    case ColumnCount: break;
    }
    return {};
}

QVariant PageLinksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() == NameColumn)
            return row.isChosen ? Qt::Checked : Qt::Unchecked;
        return {};
    case CategoryRole: return QVariant::fromValue(categoryOf(row.name));
    default: return {};
    }
}

QVariant PageLinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("Name");
    case TextColumn: return tr("Text on the page");
    case AddressColumn: return tr("Link");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags PageLinksModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool PageLinksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    choose({index}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace longhaul

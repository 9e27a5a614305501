#include "linktablemodel.h"

#include "filenamecheck.h"
#include "formatting.h"
#include "linkwords.h"

#include <algorithm>

namespace longhaul {

namespace {

/// Numbers end at one line; what stands beside them keeps its distance.
int alignment(int column)
{
    if (column == LinkTableModel::SizeColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (column == LinkTableModel::ResumeColumn)
        return int(Qt::AlignCenter);
    return int(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace

QString LinkRow::shownName() const
{
    if (!givenName.isEmpty())
        return givenName;
    if (!facts.fileName.isEmpty())
        return facts.fileName;
    const QString last = url.fileName();
    return last.isEmpty() ? url.host() : last;
}

LinkRow LinkTableModel::newRow(const QString &link) const
{
    LinkRow row;
    row.link = link;
    row.offer = m_offers.value(link);
    row.url = row.offer ? row.offer->url : QUrl(link, QUrl::TolerantMode);
    row.givenName = row.offer ? row.offer->fileName : QString();
    const QString scheme = row.url.scheme();
    const bool isWeb = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    if (!isWeb && !scheme.isEmpty())
        row.failure = Failure{FailureCode::UnsupportedProtocol, scheme};
    else if (!row.url.isValid() || row.url.host().isEmpty())
        row.failure = Failure{FailureCode::BadUrl, {}};
    row.isUsable = !row.failure;
    row.isChosen = row.isUsable;
    return row;
}

void LinkTableModel::keepOffer(const QString &link, const TaskRequest &offer)
{
    m_offers.insert(link, std::make_shared<const TaskRequest>(offer));
    const int row = rowOf(link);
    if (row < 0)
        return;
    m_rows[row] = newRow(link);
    rowChanged(row);
    emit summaryChanged();
}

void LinkTableModel::setLinks(const QStringList &links)
{
    const auto oldCount = static_cast<int>(m_rows.size());
    const auto newCount = static_cast<int>(links.size());
    int head = 0; // rows that are the same at the beginning, and at the end
    while (head < oldCount && head < newCount && m_rows[head].link == links[head])
        ++head;
    int tail = 0;
    while (tail < oldCount - head && tail < newCount - head
           && m_rows[oldCount - 1 - tail].link == links[newCount - 1 - tail])
        ++tail;
    if (head + tail < oldCount || head + tail < newCount)
        replaceRows(head, oldCount - head - tail, links.mid(head, newCount - head - tail));
}

void LinkTableModel::replaceRows(int first, int oldCount, const QStringList &links)
{
    QHash<QString, LinkRow> known;
    if (oldCount > 0) {
        beginRemoveRows({}, first, first + oldCount - 1);
        for (int row = first; row < first + oldCount; ++row) {
            m_places.remove(m_rows[row].link);
            known.insert(m_rows[row].link, std::move(m_rows[row]));
        }
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + oldCount);
        indexFrom(first);
        endRemoveRows();
    }
    if (!links.isEmpty()) {
        std::vector<LinkRow> fresh;
        fresh.reserve(links.size());
        for (const QString &link : links) {
            const auto old = known.constFind(link);
            fresh.push_back(old != known.cend() ? *old : newRow(link));
        }
        beginInsertRows({}, first, first + static_cast<int>(links.size()) - 1);
        m_rows.insert(m_rows.begin() + first, std::make_move_iterator(fresh.begin()),
                      std::make_move_iterator(fresh.end()));
        indexFrom(first);
        endInsertRows();
    }
    emit summaryChanged();
}

void LinkTableModel::indexFrom(int first)
{
    for (int row = first; row < static_cast<int>(m_rows.size()); ++row)
        m_places.insert(m_rows[row].link, row);
}

void LinkTableModel::markInList(const QSet<QUrl> &urls)
{
    bool any = false;
    for (LinkRow &row : m_rows) {
        if (row.isInList || !urls.contains(row.url))
            continue;
        row.isInList = true;
        // Who offers a single link again wants it again.
        row.isChosen = row.isChosen && m_rows.size() == 1;
        any = true;
    }
    if (!any)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit summaryChanged();
}

void LinkTableModel::markOnDisk(const QSet<QString> &links)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].isOnDisk == links.contains(m_rows[row].link))
            continue;
        m_rows[row].isOnDisk = !m_rows[row].isOnDisk;
        const QModelIndex note = index(row, NoteColumn);
        emit dataChanged(note, note, {Qt::DisplayRole, Qt::ToolTipRole});
    }
}

void LinkTableModel::rowChanged(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LinkTableModel::setAsking(const QString &link)
{
    if (const int row = rowOf(link); row >= 0) {
        m_rows[row].lookup = LinkLookup::Asking;
        rowChanged(row);
    }
}

void LinkTableModel::setFacts(const QString &link, const LinkFacts &facts)
{
    if (const int row = rowOf(link); row >= 0) {
        m_rows[row].lookup = LinkLookup::Known;
        m_rows[row].facts = facts;
        m_rows[row].failure.reset();
        rowChanged(row);
        emit summaryChanged();
    }
}

void LinkTableModel::setFailure(const QString &link, const Failure &failure)
{
    if (const int row = rowOf(link); row >= 0) {
        m_rows[row].lookup = LinkLookup::Failed;
        m_rows[row].failure = failure;
        rowChanged(row);
        emit summaryChanged();
    }
}

void LinkTableModel::setNotAsked(const QString &link)
{
    if (const int row = rowOf(link); row >= 0) {
        m_rows[row].lookup = LinkLookup::NotAsked;
        rowChanged(row);
    }
}

void LinkTableModel::setGivenName(int row, const QString &name)
{
    LinkRow &changed = m_rows[row];
    if (changed.givenName == name)
        return;
    changed.givenName = name;
    rowChanged(row);
    emit summaryChanged();
}

void LinkTableModel::chooseAll(bool choose)
{
    if (m_rows.empty())
        return;
    for (LinkRow &row : m_rows)
        row.isChosen = choose && row.isUsable;
    emit dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {Qt::CheckStateRole});
    emit summaryChanged();
}

int LinkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LinkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LinkTableModel::text(const LinkRow &row, int column) const
{
    const bool known = row.lookup == LinkLookup::Known;
    switch (static_cast<Column>(column)) {
    case NameColumn: return row.shownName();
    case SizeColumn: return row.facts.bytes ? sizeText(*row.facts.bytes) : known ? tr("unknown") : QString();
    case ResumeColumn:
        return row.facts.resumable ? (*row.facts.resumable ? tr("yes") : tr("no")) : known ? tr("unknown") : QString();
    case AddressColumn: return row.url.isValid() ? row.url.toDisplayString(QUrl::RemoveUserInfo) : row.link;
    case NoteColumn: return linkNote(row);
    case ColumnCount: break;
    }
    return {};
}

QString LinkTableModel::toolTip(const LinkRow &row, int column) const
{
    return column == NoteColumn ? linkNoteDetail(row) : text(row, column);
}

QVariant LinkTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LinkRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return toolTip(row, index.column());
    case HasFailedRole: return row.failure.has_value();
    case Qt::EditRole: return index.column() == NameColumn ? row.shownName() : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == NameColumn)
            return row.isChosen ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole: return alignment(index.column());
    default: return {};
    }
}

QVariant LinkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("Name");
    case SizeColumn: return tr("Size");
    case ResumeColumn: return tr("Can resume");
    case AddressColumn: return tr("Link");
    case NoteColumn: return tr("Note");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags LinkTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && m_rows[index.row()].isUsable)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

bool LinkTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    LinkRow &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole) {
        row.isChosen = value.toInt() == Qt::Checked;
        emit dataChanged(index, index, {Qt::CheckStateRole});
        emit summaryChanged();
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const QString name = value.toString().trimmed();
    if (const QString problem = fileNameProblem(name); !problem.isEmpty()) {
        emit nameRefused(problem);
        return false;
    }
    // The editor starts with the name that was found; leaving it as it was is no choice.
    if (name != row.shownName())
        setGivenName(index.row(), name);
    return true;
}

} // namespace longhaul

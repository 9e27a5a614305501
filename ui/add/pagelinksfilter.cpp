#include "pagelinksfilter.h"

#include "pagelinksmodel.h"

#include <algorithm>

namespace longhaul {

LinkPattern LinkPattern::of(const QString &typed)
{
    LinkPattern pattern;
    const QString text = typed.trimmed();
    if (text.contains(u'*') || text.contains(u'?')) {
        pattern.wildcard = QRegularExpression(
            QRegularExpression::wildcardToRegularExpression(text, QRegularExpression::UnanchoredWildcardConversion),
            QRegularExpression::CaseInsensitiveOption);
        pattern.wildcard->setPattern(QRegularExpression::anchoredPattern(pattern.wildcard->pattern()));
    } else {
        pattern.words = text.split(u' ', Qt::SkipEmptyParts);
    }
    return pattern;
}

bool LinkPattern::fits(const QString &name, const QString &text, const QString &address) const
{
    if (wildcard)
        return wildcard->match(name).hasMatch();
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive) || address.contains(word, Qt::CaseInsensitive)
               || name.contains(word, Qt::CaseInsensitive);
    });
}

void PageLinksFilter::setPattern(const QString &typed)
{
    m_pattern = LinkPattern::of(typed);
    invalidateFilter();
}

void PageLinksFilter::setCategory(std::optional<FileCategory> category)
{
    m_category = category;
    invalidateFilter();
}

QModelIndexList PageLinksFilter::shownRows() const
{
    QModelIndexList rows;
    rows.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        rows.append(mapToSource(index(row, PageLinksModel::NameColumn)));
    return rows;
}

bool PageLinksFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto cell = [&](int column) { return sourceModel()->index(row, column, parent); };
    const QModelIndex name = cell(PageLinksModel::NameColumn);
    if (m_category && name.data(PageLinksModel::CategoryRole).value<FileCategory>() != *m_category)
        return false;
    return m_pattern.fits(name.data().toString(), cell(PageLinksModel::TextColumn).data().toString(),
                          cell(PageLinksModel::AddressColumn).data().toString());
}

} // namespace longhaul

#pragma once

#include "filecategory.h"

#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace longhaul {

/// What is typed to narrow down the links of a page: words that must all be there, or a pattern with * and ?
/// for the name. Case does not matter.
struct LinkPattern {
    QStringList words;
    std::optional<QRegularExpression> wildcard;

    [[nodiscard]] static LinkPattern of(const QString &typed);
    [[nodiscard]] bool fits(const QString &name, const QString &text, const QString &address) const;
};

/// Shows the links of a page that fit a pattern and are of a kind.
class PageLinksFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setPattern(const QString &typed);
    /// Empty: every kind.
    void setCategory(std::optional<FileCategory> category);
    /// Every shown row, in the terms of the source.
    [[nodiscard]] QModelIndexList shownRows() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LinkPattern m_pattern;
    std::optional<FileCategory> m_category;
};

} // namespace longhaul

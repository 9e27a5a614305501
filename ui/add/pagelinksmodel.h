#pragma once

#include "filecategory.h"
#include "pagelinks.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace longhaul {

/// The links of a web page, each with a check mark.
class PageLinksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TextColumn, AddressColumn, ColumnCount };
    enum Role { CategoryRole = Qt::UserRole }; // FileCategory

    using QAbstractTableModel::QAbstractTableModel;

    /// None of them is chosen at first.
    void setLinks(const QList<PageLink> &links);
    void choose(const QModelIndexList &indexes, bool chosen);
    [[nodiscard]] int chosenCount() const { return m_chosenCount; }
    /// In the order of the page.
    [[nodiscard]] QStringList chosenLinks() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void choiceChanged();

private:
    struct Row {
        PageLink link;
        QString name; // of the file, as far as the address tells
        bool isChosen = false;
    };
    [[nodiscard]] static QString text(const Row &row, int column);

    std::vector<Row> m_rows;
    int m_chosenCount = 0;
};

} // namespace longhaul

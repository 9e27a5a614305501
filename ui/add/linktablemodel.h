#pragma once

#include "failure.h"
#include "task.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace longhaul {

/// What the server says of a link.
struct LinkFacts {
    QString fileName;
    std::optional<qint64> bytes;
    std::optional<bool> resumable;

    bool operator==(const LinkFacts &) const = default;
};

/// How far the question to the server has come.
enum class LinkLookup { NotAsked, Asking, Known, Failed };

/// A link that was offered, and what is known of it.
struct LinkRow {
    QString link; // as written
    QUrl url;
    bool isChosen = true;  // has its check mark
    bool isInList = false; // the agent has a task of this address
    bool isOnDisk = false; // a file of its name is in its folder
    bool isUsable = true;  // false: no server can help, `failure` says why
    LinkLookup lookup = LinkLookup::NotAsked;
    LinkFacts facts;
    QString givenName; // typed by the user; empty: link and server decide
    std::optional<Failure> failure;
    std::shared_ptr<const TaskRequest> offer; // what came with the link; none for a bare one

    /// The name to show: given, found, or guessed from the link's path.
    [[nodiscard]] QString shownName() const;
};

/// The links of the add dialog, in the order in which they are written.
class LinkTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SizeColumn, ResumeColumn, NoteColumn, AddressColumn, ColumnCount };
    enum Role {
        HasFailedRole = Qt::UserRole, // bool: there is no way, or the server said no
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the links as the new rows. What was known, named and chosen stays with links that stay.
    void setLinks(const QStringList &links);
    /// What belongs to `link` besides the address, for its row that is there or comes later.
    void keepOffer(const QString &link, const TaskRequest &offer);
    /// Marks the links whose files are in their folders, and no others.
    void markOnDisk(const QSet<QString> &links);
    /// Marks the links that the agent has already; of many, those lose their check mark.
    void markInList(const QSet<QUrl> &urls);
    void setAsking(const QString &link);
    void setFacts(const QString &link, const LinkFacts &facts);
    void setFailure(const QString &link, const Failure &failure);
    /// Back to `NotAsked`, for a link whose question was not answered.
    void setNotAsked(const QString &link);
    void setGivenName(int row, const QString &name);
    void chooseAll(bool choose);

    [[nodiscard]] const std::vector<LinkRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const QString &link) const { return m_places.value(link, -1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// Some check mark, size or name is different: totals are to be made anew.
    void summaryChanged();
    /// A name was refused; one translated line for people.
    void nameRefused(const QString &reason);

private:
    [[nodiscard]] LinkRow newRow(const QString &link) const;
    void replaceRows(int first, int oldCount, const QStringList &links);
    void indexFrom(int first);
    void rowChanged(int row);
    [[nodiscard]] QString text(const LinkRow &row, int column) const;
    [[nodiscard]] QString toolTip(const LinkRow &row, int column) const;

    std::vector<LinkRow> m_rows;
    QHash<QString, int> m_places; // link -> row
    QHash<QString, std::shared_ptr<const TaskRequest>> m_offers;
};

} // namespace longhaul

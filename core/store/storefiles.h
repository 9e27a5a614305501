#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace longhaul {

/// The files around a database: their names, and how they change places. None is ever deleted but what was made here
/// and not finished.
struct StoreFiles {
    QString database; // …/longhaul.db

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString newerBackup() const; // …/longhaul.db.backup-1
    [[nodiscard]] QString olderBackup() const; // …/longhaul.db.backup-2
    [[nodiscard]] QString backupDraft() const; // a backup that is being made
    [[nodiscard]] QString repairDraft() const; // a new database that is being made of what is left
    [[nodiscard]] QString repaired() const;    // a finished one; it is what the next open goes on with
    [[nodiscard]] QString salvageCopy() const; // a copy of the damaged file, read instead of it

    /// Renames the database and what belongs to it to `…/longhaul.db.damaged-<UTC time>`.
    /// Result: the new path of the database; empty if nothing was there. Errors: nothing, if a file could not be
    /// renamed.
    [[nodiscard]] std::optional<QString> setAside(const QDateTime &now) const;
};

/// Renames, and replaces what has the name `to`, without a moment in which neither is there.
[[nodiscard]] bool replaceFile(const QString &from, const QString &to);
/// Removes an SQLite file that is not needed any more, with its journals.
void removeDatabaseFiles(const QString &path);
/// Copies an SQLite file that nobody has open, with its journal of changes. False if it could not be done.
[[nodiscard]] bool copyDatabaseFiles(const QString &from, const QString &to);

} // namespace longhaul

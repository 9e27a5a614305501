#pragma once

#include "sqlconnection.h"

#include <span>

namespace longhaul {

/// Brings a database from the version before to its own. Runs inside a transaction.
using Migration = SqlOutcome<void> (*)(SqlConnection &connection);

/// All migrations, oldest first: the one at index 0 makes version 1 out of an empty file.
/// A new version is a function and its line at the end; those that were released never change.
[[nodiscard]] std::span<const Migration> migrations();

/// The database is of a version that this program does not know.
struct NewerDatabase {
    int version = 0;
};

/// Brings `connection` to the version after the last of `steps`, in one transaction with the version number.
/// Result: nothing, or that the database is newer; then it was not touched.
/// Errors: `NotADatabase` for an SQLite file that is not Longhaul's, or what SQLite says.
[[nodiscard]] SqlOutcome<std::optional<NewerDatabase>> migrate(SqlConnection &connection,
                                                               std::span<const Migration> steps = migrations());

/// The version of a database, 0 for an empty one. Errors: as of `migrate`.
[[nodiscard]] SqlOutcome<int> schemaVersion(SqlConnection &connection);

} // namespace longhaul

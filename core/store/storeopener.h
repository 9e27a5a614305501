#pragma once

#include "failure.h"
#include "sqlconnection.h"
#include "storefiles.h"
#include "taskstore.h"

#include <expected>
#include <memory>

namespace longhaul {

struct OpenedStore {
    std::unique_ptr<SqlConnection> connection;
    StoreContents contents;
    bool isRecovered = false; // made of what was left of a damaged one
};

/// Opens or creates the database; a damaged one is recovered, one of a newer version is left alone.
/// All pages are checked at every open: 0.1 s for 100,000 tasks, less than reading them takes, and the only way to
/// learn of damage that happened while nobody wrote.
/// Errors: `Permission`, `Disk`; for a newer database `Disk` with a detail that starts with "database-newer: ".
[[nodiscard]] std::expected<OpenedStore, Failure> openStore(const StoreFiles &files, const QDateTime &now);

} // namespace longhaul

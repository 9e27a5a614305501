#pragma once

#include "failure.h"
#include "storefiles.h"
#include "taskstore.h"

#include <expected>
#include <optional>

namespace longhaul {

/// Makes a new database of what is left: the newest good backup, and over it each task that can still be read from
/// the damaged file. The damaged file is set aside, whole. Nobody has any of the files open.
///
/// The new file is complete and durable under a name of its own before the damaged one is touched, so that a kill at
/// any moment loses nothing. A task and its ranges always come from the same file: ranges of another version of a
/// download would end in a wrong file. Tasks that were removed after the backup may come back. If the highest ids
/// are not known any more, the next ones start a million later: none is given twice.
/// Errors: `Disk` ("full") or `Permission`; the damaged file stays in its place then.
[[nodiscard]] std::expected<StoreNotice, Failure> recoverStore(const StoreFiles &files, const QDateTime &now);

/// Ends a recovery that was cut off after its new file was complete. Nothing if there was none.
[[nodiscard]] std::expected<std::optional<StoreNotice>, Failure> finishRecovery(const StoreFiles &files,
                                                                                const QDateTime &now);

} // namespace longhaul

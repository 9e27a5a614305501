#pragma once

#include "task.h"

#include <QJsonObject>

namespace longhaul {

class FieldReader;

// The fields of a task request that tell what the file must have, and where else it is.

/// Reads `checksumSource` (after the checksum itself) and `mirrors`.
void readProof(FieldReader &reader, TaskRequest &request);
/// Reads `pieces`. Result: empty, or one clear English line for what is wrong.
[[nodiscard]] QString readPieces(const QJsonObject &object, PieceHashes &pieces);
/// Writes all three; what has its default is left out.
void putProof(QJsonObject &object, const TaskRequest &request);

} // namespace longhaul

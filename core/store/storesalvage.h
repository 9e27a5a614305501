#pragma once

#include "sqlconnection.h"
#include "storereader.h"

#include <map>

namespace longhaul {

/// A task read out of a damaged file.
struct SalvagedTask {
    StoredTask stored;
    bool isDoubtful = false; // something of the row had to be repaired
};

/// What a damaged file still gives.
struct Salvage {
    std::map<qint64, SalvagedTask> tasks; // by id
    QMap<QString, QString> settings;
    QList<HostRecord> hosts;
    QList<Event> events;
    QHash<QString, qint64> acknowledged;
    std::optional<HighestNumbers> highest; // nothing if they could not be read
};

/// Reads what can be read, from both ends of the list towards the damage and then each task within it by itself.
/// The connection is to a copy: reading may play the journal into it. History is left behind.
[[nodiscard]] Salvage salvage(SqlConnection &damaged);

} // namespace longhaul

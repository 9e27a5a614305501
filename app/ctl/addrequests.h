#pragma once

#include "ctlcalls.h"

#include <QJsonArray>

namespace longhaul::ctl {

/// The task requests of an `add`: what the call says of all of them, and what an entry of an input file says
/// of itself, which counts more. Headers of both are sent.
[[nodiscard]] QList<QJsonObject> taskRequests(const AddCall &call, const QList<AddEntry> &fromFile,
                                              const QString &password);

/// Lists of requests that fit into a line of the protocol, answers included. Each is added all or not at all.
[[nodiscard]] QList<QJsonArray> chunked(const QList<QJsonObject> &requests);

} // namespace longhaul::ctl

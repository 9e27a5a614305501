#pragma once

#include "offeredlinks.h"

namespace longhaul {

/// True for what begins as a JSON list, or an object that holds one, does.
[[nodiscard]] bool looksLikeJsonList(const QString &text);

/// A list of addresses, or of objects with `url` and what else a task request has (docs/protocol.md); `name`, `out`
/// and `dir` are understood as well. It may be the whole, or stand in an object as `tasks`, `links`, `urls` or
/// `downloads`. Entries that are wrong are left out, each with a problem. An entry joins no session of others.
[[nodiscard]] OfferedTasks tasksOfJson(const QByteArray &content);

/// True for a text that has an address, and an indented `name=value` line below it.
[[nodiscard]] bool looksLikeOptionList(const QString &text);

/// The input file of aria2: addresses on lines, tabs between the mirrors of one file; indented below it `out`, `dir`,
/// `checksum`, `header`, `referer`, `user-agent`, `http-user`, `http-passwd`, `split`, `max-download-limit`, `pause`.
/// Other options and wrong values are left out, each with a problem that names its line.
[[nodiscard]] OfferedTasks tasksOfOptionList(const QString &text);

} // namespace longhaul

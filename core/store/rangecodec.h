#pragma once

#include "rangeset.h"
#include "taskid.h"

#include <QByteArray>

#include <optional>

namespace longhaul {

/// Received ranges as a few bytes: a format number, for each range the gap before it and its length as varints,
/// and a check value over all of it and the task's id. SQLite does not check the bytes of its pages; a row that
/// claims bytes that are not on disk would end in a wrong file.
[[nodiscard]] QByteArray encodeRanges(TaskId task, const RangeSet &ranges);

/// What `encodeRanges` made for the same task. Nothing if the bytes are anything else: empty, reversed, touching
/// or overflowing ranges, another format, another task's, a wrong check value.
[[nodiscard]] std::optional<RangeSet> decodeRanges(TaskId task, const QByteArray &bytes);

} // namespace longhaul

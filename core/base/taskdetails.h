#pragma once

#include "byterange.h"
#include "certificate.h"
#include "task.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace longhaul {

/// A part of a file and who works on it.
struct SegmentInfo {
    ByteRange range;
    qint64 received = 0; // bytes from `range.begin` on
    bool active = false;

    bool operator==(const SegmentInfo &) const = default;
};

/// A line of a task's own history, in words that stay valid in the log: no secret, no query.
struct HistoryLine {
    TaskId task;
    QDateTime at;
    QString text;

    bool operator==(const HistoryLine &) const = default;
};

/// What `show` adds to a task.
struct TaskDetails {
    QList<SegmentInfo> segments;
    QList<QUrl> redirects;
    HeaderList headers; // of the last answer that was used, none that could be secret; empty after a restart
    QList<HistoryLine> history;
    std::optional<CertificateFacts> certificate; // the one that a failure with `tls` was about

    bool operator==(const TaskDetails &) const = default;
};

} // namespace longhaul

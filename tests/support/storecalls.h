#pragma once

#include "taskstore.h"

#include <QString>

namespace longhaul {

// A store's calls with the waiting that tests need. A callback that does not come is a failure `Internal` "no answer".

[[nodiscard]] std::expected<StoreContents, Failure> opened(TaskStore &store);
[[nodiscard]] std::expected<void, Failure> committed(TaskStore &store, const StoreBatch &batch);
[[nodiscard]] std::expected<QList<Event>, Failure> eventsOf(TaskStore &store, const QString &session,
                                                            qint64 afterSeq = 0, int count = 100000);
[[nodiscard]] std::expected<QList<HistoryLine>, Failure> historyOf(TaskStore &store, TaskId task, int count = 100000);
[[nodiscard]] bool closed(TaskStore &store);

/// A task with something in each of its stored fields, valid as a row.
[[nodiscard]] Task fullTask(qint64 id);
/// A task as `add` makes it.
[[nodiscard]] Task plainTask(qint64 id);
[[nodiscard]] Event eventFor(qint64 seq, const QString &session, qint64 task = 1);
/// A batch of these tasks alone.
[[nodiscard]] StoreBatch batchOf(const QList<Task> &tasks);

/// Runs statements on the file with a connection of its own; the store must be closed. False on an error.
[[nodiscard]] bool runSql(const QString &path, const QStringList &statements);
/// The first value that a query gives; the store must be closed.
[[nodiscard]] QVariant sqlValue(const QString &path, const QString &sql);

} // namespace longhaul

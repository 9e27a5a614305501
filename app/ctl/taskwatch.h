#pragma once

#include "ctlrun.h"
#include "taskglance.h"

#include <QMap>
#include <QSet>
#include <QTimer>

namespace longhaul::ctl {

/// Follows tasks until each is completed, failed or cancelled, and shows how they get on:
/// moving bars on a terminal, else a line at each change of state.
/// A task that waits for something that heals by itself is followed on; a failed one ends it at once.
class TaskWatch : public QObject
{
    Q_OBJECT

public:
    TaskWatch(RunContext context, QObject *parent = nullptr);
    ~TaskWatch() override;

    /// Tasks as an answer has just told them: they are followed from now on, but nothing is settled before
    /// `followExpected`. `subscribe` must have been called before that answer was asked for.
    void expectTasks(const QJsonArray &tasks);
    void followExpected();
    void followIds(const QList<qint64> &ids);
    /// Everything that is under way now, and what joins in before that is done.
    void followActive();

    /// Makes the agent tell of changes.
    void subscribe();
    /// Reads anew what may have changed while the connection was lost.
    void resync();
    /// What is known of the tasks, as the contract has them, by id.
    [[nodiscard]] QJsonArray tasks() const;

signals:
    /// Once. Done: all completed. TransferFailed: one failed, or one was cancelled or removed.
    void settled(longhaul::ctl::ExitStatus status);
    void failed(const longhaul::CallError &error);

private:
    void onNotified(const QString &method, const QJsonObject &parameters);
    void readIds(const QList<qint64> &ids);
    void readActive();
    void read(qint64 id);
    void see(const QJsonObject &task);
    void dropRemoved(qint64 id);
    void settleIfDone();
    void settle(ExitStatus status);
    void draw();
    [[nodiscard]] QList<qint64> unfinishedIds() const;

    enum class Mode { Chosen, Active };

    RunContext m_context;
    Mode m_mode = Mode::Chosen;
    QMap<qint64, TaskGlance> m_glances;
    QMap<qint64, QJsonObject> m_json;
    QSet<qint64> m_expected; // asked for and not yet read
    QSet<qint64> m_unfinished;
    int m_finished = 0;
    bool m_follows = false; // it is known which tasks; before, news are of others
    bool m_reading = false; // the whole list is being read
    bool m_isSettled = false;
    bool m_hasFailed = false;
    bool m_lostOne = false; // one was cancelled or removed
    QTimer m_drawSoon;
};

} // namespace longhaul::ctl

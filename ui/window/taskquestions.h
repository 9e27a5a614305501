#pragma once

#include "failurewords.h"
#include "taskid.h"

#include <QObject>

class QWidget;

namespace longhaul {

class FileOpener;
class TaskCommands;
struct CertificateFacts;
struct Task;

/// Asks what a command needs to know, in a dialog of the window, and then sends it.
/// No call waits: an answer comes whenever the person gives it.
class TaskQuestions : public QObject
{
    Q_OBJECT

public:
    TaskQuestions(TaskCommands &commands, FileOpener &opener, QWidget *window);

    /// Does a failure's next step, asking first where it must.
    void take(NextStep step, TaskId id);

    void askLink(TaskId id);
    void askName(TaskId id);
    void askChecksum(TaskId id);
    void askSignIn(TaskId id);
    void askTrust(TaskId id);
    void askFolder(TaskId id);
    // These ask only if fetched bytes would be thrown away.
    void startAgain(const QList<TaskId> &ids);
    void cancel(const QList<TaskId> &ids);
    void remove(const QList<TaskId> &ids);
    void removeWithFiles(const QList<TaskId> &ids);
    void askTotalLimit(qint64 bytesPerSecond);

private:
    void showCertificate(TaskId id, const CertificateFacts &facts);
    /// Of tasks that are not finished.
    [[nodiscard]] qint64 bytesAtStake(const QList<TaskId> &ids) const;

    TaskCommands &m_commands;
    FileOpener &m_opener;
    QWidget *m_window;
};

} // namespace longhaul

#pragma once

#include "failurewords.h"
#include "task.h"
#include "taskdetails.h"

#include <QTabWidget>

#include <memory>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace longhaul {

class AgentClient;
class Alarm;
class Clock;
class FactsGrid;
class SegmentMap;
class SpeedGraph;
class SpeedHistory;
class TaskListModel;
class TaskMirror;
class TroubleCard;
struct CallError;
struct DetailedTask;

/// Everything about the selected task. The agent is asked only while the panel can be seen,
/// at most once a second, and only after something of the task changed.
class DetailsPanel : public QTabWidget
{
    Q_OBJECT

public:
    struct Services {
        AgentClient &client;
        TaskMirror &mirror;
        const TaskListModel &list; // what it says of the time left is said here too
        Clock &clock;
    };

    explicit DetailsPanel(Services services, QWidget *parent = nullptr);
    ~DetailsPanel() override;

    /// One: its details. None or many: a line about them.
    void setSelection(const QList<TaskId> &ids);

signals:
    void stepAsked(longhaul::NextStep step, longhaul::TaskId id);
    void checksumAsked(longhaul::TaskId id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFacts();
    void buildSpeed();
    void buildServer();
    void buildLog();
    void onRowsChanged(const QList<int> &rows);
    void refresh();
    void showMany();
    void refreshSpeed();
    void askSoon();
    void ask();
    void onShown(TaskId id, const DetailedTask &detailed);
    void showLog(const QList<HistoryLine> &history);
    [[nodiscard]] const Task *task() const;

    Services m_services;
    QList<TaskId> m_selection;
    TaskDetails m_details;
    Validator m_validator; // this and the next are told by `task.show` alone
    QList<QUrl> m_mirrors;
    std::unique_ptr<Alarm> m_soon; // asks again
    bool m_isAsking = false;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_name = nullptr;
    TroubleCard *m_trouble = nullptr;
    SegmentMap *m_map = nullptr;
    FactsGrid *m_facts = nullptr;
    QPushButton *m_compare = nullptr;
    SpeedHistory *m_history;
    SpeedGraph *m_graph = nullptr;
    FactsGrid *m_server = nullptr;
    QPlainTextEdit *m_log = nullptr;
};

} // namespace longhaul

#include "speedhistory.h"

#include "clock.h"
#include "taskmirror.h"

#include <algorithm>

namespace longhaul {

namespace {

constexpr std::chrono::milliseconds kApart{1000};

} // namespace

SpeedHistory::SpeedHistory(TaskMirror &mirror, Clock &clock, QObject *parent)
    : QObject(parent), m_mirror(mirror), m_clock(clock)
{
    connect(&mirror, &TaskMirror::changed, this, &SpeedHistory::onChanged);
    connect(&mirror, &TaskMirror::aboutToRemove, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_samples.remove(m_mirror.tasks().at(row).id);
    });
}

void SpeedHistory::onChanged(const QList<int> &rows)
{
    for (const int row : rows) {
        const Task &task = m_mirror.tasks().at(row);
        if (task.state == TaskState::Downloading)
            take(task.id, task.speed);
        else if (m_samples.contains(task.id) && m_samples.value(task.id).last().speed > 0)
            take(task.id, 0);
    }
}

void SpeedHistory::take(TaskId id, qint64 speed)
{
    const auto now = m_clock.steady();
    QList<SpeedSample> &samples = m_samples[id];
    const bool isNew = samples.isEmpty();
    // A stop is told at once, or the curve would end in the air.
    if (!isNew && speed > 0 && now - samples.last().at < kApart)
        return;
    samples.append({now, speed});
    while (now - samples.first().at > kKept)
        samples.removeFirst();
    if (isNew)
        makeRoom();
}

void SpeedHistory::makeRoom()
{
    if (m_samples.size() <= kMostTasks)
        return;
    const auto oldest = std::min_element(m_samples.begin(), m_samples.end(),
                                         [](const auto &a, const auto &b) { return a.last().at < b.last().at; });
    m_samples.erase(oldest);
}

} // namespace longhaul

#pragma once

#include "offeredset.h"
#include "windowmemory.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace longhaul {

class Clock;
class DropTarget;
class TaskMirror;
class WindowChoices;

/// Has the drop target on the screen while it is wished for, where it was the last time.
class DropTargetKeeper : public QObject
{
    Q_OBJECT

public:
    DropTargetKeeper(TaskMirror &mirror, Clock &clock, WindowChoices &choices, QObject *parent);
    ~DropTargetKeeper() override;

    [[nodiscard]] bool isShown() const { return m_target != nullptr; }
    [[nodiscard]] DropTarget *target() const { return m_target.get(); }

signals:
    void found(const longhaul::OfferedSet &offered);
    void windowAsked();
    void pasteAsked();
    void pauseAllAsked();
    void resumeAllAsked();
    void shownChanged(bool shown);

private:
    void show();
    void hide();
    void place();

    TaskMirror &m_mirror;
    Clock &m_clock;
    WindowChoices &m_choices;
    WindowMemory m_memory;
    std::unique_ptr<DropTarget> m_target;
};

} // namespace longhaul

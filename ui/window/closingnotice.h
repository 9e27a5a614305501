#pragma once

#include <QObject>

class QWidget;

namespace longhaul {

class WindowMemory;

/// Says once that closing the window ends no download. Then never again, unless the person wishes so.
class ClosingNotice : public QObject
{
    Q_OBJECT

public:
    ClosingNotice(WindowMemory &memory, QWidget *window);

    /// True if the window may close now. Otherwise the notice is open, and `accepted` may follow.
    [[nodiscard]] bool mayClose();

signals:
    void accepted();

private:
    WindowMemory &m_memory;
    QWidget *m_window;
    bool m_isOpen = false;
    bool m_accepted = false;
};

} // namespace longhaul

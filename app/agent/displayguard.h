#pragma once

#include <QtGlobal>

namespace longhaul {

/// Keeps a display from taking the agent with it. Qt ends the process when it cannot use the display, at the start
/// (no permission, no plug-in) as well as later (the X server or the compositor died). Until it is released,
/// such an end starts the same agent anew in the same process, without tray; whatever it did goes on from the
/// store. Also a display that takes the connection and then says nothing is given up, after `kPatience` seconds.
class DisplayGuard
{
public:
    static constexpr int kPatience = 5; // seconds

    /// From before the application object is made. `argv` is that of main().
    explicit DisplayGuard(char **argv);
    ~DisplayGuard();
    Q_DISABLE_COPY_MOVE(DisplayGuard)

    /// The application object is there: the display has answered.
    void displayAnswered();
    /// From now on the process may end: the agent was asked to.
    void release();
    /// Goes on without the display, now. Returns only if the program cannot be started anew.
    static void leaveDisplay();
};

} // namespace longhaul

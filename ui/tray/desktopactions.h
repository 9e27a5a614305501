#pragma once

#include "taskid.h"

#include <QString>

namespace longhaul {

/// What the tray and the notifications ask of the desktop. Each returns at once; a token, where there is
/// one, lets the program that starts come to the front.
class DesktopActions
{
public:
    virtual ~DesktopActions() = default;
    virtual void openWindow(const QString &activationToken) = 0;
    /// The window, with this task chosen in its list.
    virtual void showTask(TaskId task, const QString &activationToken) = 0;
    virtual void openFile(const QString &path, const QString &activationToken) = 0;
    virtual void showInFolder(const QString &path, const QString &activationToken) = 0;
};

/// The real desktop: the program `longhaul` beside our own or in PATH, and the user's file manager.
class SystemDesktopActions : public DesktopActions
{
public:
    void openWindow(const QString &activationToken) override;
    void showTask(TaskId task, const QString &activationToken) override;
    void openFile(const QString &path, const QString &activationToken) override;
    void showInFolder(const QString &path, const QString &activationToken) override;
};

} // namespace longhaul

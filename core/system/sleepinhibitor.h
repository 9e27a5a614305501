#pragma once

#include <QObject>

namespace longhaul {

/// Keeps the computer from sleeping, or asks for a moment before it does.
class SleepInhibitor : public QObject
{
    Q_OBJECT

public:
    enum class Wish {
        None,
        Delay, // while transfers run: a few seconds to bring progress to the disk
        Block, // only if the user wants it
    };
    Q_ENUM(Wish)

    using QObject::QObject;

    /// What is wanted from now on; the newest wish counts. Returns at once.
    virtual void setWish(Wish wish) = 0;
    /// Everything is on the disk after `aboutToSleep`: the computer need not wait any longer.
    virtual void readyToSleep() = 0;

signals:
    /// The computer is going to sleep; with a `Delay` it waits until `readyToSleep`, some seconds at most.
    void aboutToSleep();
    /// It is awake again: the network may be another one, and time has passed.
    void awake();
};

/// Where nobody can be asked.
class NoSleepInhibitor : public SleepInhibitor
{
    Q_OBJECT

public:
    using SleepInhibitor::SleepInhibitor;

    void setWish(Wish) override {}
    void readyToSleep() override {}
};

} // namespace longhaul

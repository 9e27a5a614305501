#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace longhaul {

/// One shot of a clock. Starting it again replaces the time that was set.
class Alarm
{
public:
    virtual ~Alarm() = default;
    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isActive() const = 0;
};

/// The only source of time in the engine, so that tests can hold it in their hands.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Time that only grows and is not moved by clock changes; its zero means nothing.
    [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
    /// The calendar's time, UTC; it may jump.
    [[nodiscard]] virtual QDateTime wall() const = 0;
    /// An alarm that calls `ring` in this thread's event loop. Nothing runs until it is started.
    [[nodiscard]] virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) = 0;
};

/// The computer's clock. Alarms are coarse (5 %), so that wake-ups can be shared.
class SystemClock : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds steady() const override;
    [[nodiscard]] QDateTime wall() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;
};

} // namespace longhaul

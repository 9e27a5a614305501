#pragma once

#include <QObject>

#include <stop_token>
#include <thread>

namespace longhaul {

/// Knocks at the event loop of the thread that made it, from another thread and every millisecond, and measures how
/// long it has to wait: a key or a frame would have waited as long.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    Heartbeat();
    ~Heartbeat() override;

    /// Milliseconds of the longest wait since the last call.
    [[nodiscard]] double takeLongest();

private:
    void beat(const std::stop_token &stop);

    double m_longest = 0;
    std::jthread m_thread;
};

} // namespace longhaul

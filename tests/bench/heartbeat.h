#pragma once

#include <QObject>

#include <stop_token>
#include <thread>
#include <vector>

namespace longhaul {

/// Knocks at the event loop of the thread that made it, from another thread and every millisecond, and measures how
/// long it has to wait: a key or a frame would have waited as long.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    Heartbeat();
    ~Heartbeat() override;

    /// Milliseconds of the longest wait since the last call of this or of takeWaits().
    [[nodiscard]] double takeLongest();
    /// Milliseconds of every wait since then.
    [[nodiscard]] std::vector<double> takeWaits();

private:
    void beat(const std::stop_token &stop);

    std::vector<double> m_waits;
    std::jthread m_thread;
};

} // namespace longhaul

#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <functional>

namespace longhaul {

/// The right to be the agent of a data folder. The system takes it back when the process ends, however it ends;
/// nothing is judged by process ids, which are given again. Linux: flock(2), which a child without the file
/// does not inherit. The file holds the pid of the holder, for people.
class AgentLock
{
public:
    struct Refusal {
        qint64 holder = 0; // its pid; 0 if it could not be read
        QString trouble;   // not empty: no lock can be had here, one line
    };

    AgentLock(AgentLock &&other) noexcept;
    AgentLock &operator=(AgentLock &&other) noexcept;
    AgentLock(const AgentLock &) = delete;
    AgentLock &operator=(const AgentLock &) = delete;
    ~AgentLock();

    /// Takes the lock at once or not at all. The folder of `path` exists.
    [[nodiscard]] static std::expected<AgentLock, Refusal> take(const QString &path);
    /// Tries until `bound` is over, or `isPointless` says so: an agent that just stops leaves within it.
    [[nodiscard]] static std::expected<AgentLock, Refusal> take(const QString &path, std::chrono::milliseconds bound,
                                                                const std::function<bool()> &isPointless);

private:
    explicit AgentLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

} // namespace longhaul

#pragma once

#include <QtGlobal>

#include <chrono>

namespace longhaul {

/// How many connections one transfer should have: grows while it helps, shrinks when the server says so. Pure.
class ConnectionTuner
{
public:
    /// Time that a new number of connections gets before it is judged.
    static constexpr std::chrono::milliseconds kTrial{500};
    /// A doubling has to bring at least this factor.
    static constexpr double kWorthwhile = 1.2;
    /// After a refusal the number grows again only after this time.
    static constexpr std::chrono::seconds kCaution{30};

    /// `wanted` above 0: the user said how many. `ceiling` bounds both; it is what is known of the host and the
    /// settings.
    ConnectionTuner(int wanted, int ceiling);

    [[nodiscard]] int target() const { return m_target; }
    /// To be called a few times a second. `open` are the connections that deliver bytes now.
    void sample(qint64 bytesPerSecond, int open, std::chrono::milliseconds now);
    /// The server refused one of `open` + 1 connections (429, 503, 403 after success, reset, silence).
    void refused(int open, std::chrono::milliseconds now);
    /// The most that the server was seen to bear; 0 while it never refused.
    [[nodiscard]] int learntLimit() const { return m_learntLimit; }
    void setCeiling(int ceiling);

private:
    bool m_fixed = false;
    int m_ceiling = 1;
    int m_target = 1;
    int m_learntLimit = 0;
    bool m_settled = false; // growing no longer helps
    qint64 m_speedBefore = 0;
    std::chrono::milliseconds m_trialSince{-1};
    std::chrono::milliseconds m_cautiousUntil{-1};
};

} // namespace longhaul

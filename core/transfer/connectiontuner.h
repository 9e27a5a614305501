#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <optional>

namespace longhaul {

/// How many connections one transfer should have: grows while it helps, shrinks when the server says so. Pure.
/// Whether a doubling helps is seen from the new connections alone, each in its first moments: where the server gives
/// every connection so much, a new one brings what those before brought when they were new; where the line or the disk
/// is the bound, half of it. Bursts that a server allows at the beginning of an answer, and TCP's slow start, are the
/// same for both and so do not mislead.
class ConnectionTuner
{
public:
    /// New connections are judged when they have delivered for two times what they waited for their answer, but not
    /// before the shortest time. If they do not seem to help, they have until the longest to show that they do.
    static constexpr std::chrono::milliseconds kShortestTrial{50};
    static constexpr std::chrono::milliseconds kLongestTrial{500};
    /// What a new connection has to bring of what one brought before, for a doubling to bring a fifth more.
    static constexpr double kWorthwhile = 0.6;
    /// After a refusal the number grows again only after this time.
    static constexpr std::chrono::seconds kCaution{30};

    /// Connections that came since `grownAt` and have delivered for at least `trial`.
    struct Newcomers {
        int count = 0;
        qint64 speed = 0;                    // of one on average, bytes per second since its answer
        std::chrono::milliseconds oldest{0}; // so long the first of them delivers
    };

    /// What a search came to.
    struct Finding {
        int connections = 0;
        bool isMost = false; // more were seen not to help; else it is as many as were allowed
    };

    /// `wanted` above 0: the user said how many. `ceiling` bounds all; it is what is known of the host and the
    /// settings. `found` above 1: so many helped before. The search begins at half of it, so that a host that has
    /// changed is noticed.
    ConnectionTuner(int wanted, int ceiling, int found = 1);

    [[nodiscard]] int target() const { return std::clamp(m_target, 1, m_ceiling); }
    /// The most that it could make use of, were the ceiling higher; 0 while that is not known.
    [[nodiscard]] int wish() const { return m_fixed || m_settled ? m_target : 0; }
    /// Nothing while the search has not come to its end.
    [[nodiscard]] std::optional<Finding> finding() const;
    /// True while newcomers may soon be judged: then `sample` should be called every few milliseconds.
    [[nodiscard]] bool isTrying(std::chrono::milliseconds now) const;
    [[nodiscard]] std::chrono::milliseconds trial() const { return m_trial; }
    [[nodiscard]] std::chrono::milliseconds grownAt() const { return m_grownAt; }
    /// A connection had its answer after this time.
    void answered(std::chrono::milliseconds after);
    void sample(const Newcomers &newcomers, std::chrono::milliseconds now);
    /// The server refused one of `open` + 1 connections (429, 503, 403 after success, reset, silence).
    void refused(int open, std::chrono::milliseconds now);
    /// The most that the server was seen to bear; 0 while it never refused.
    [[nodiscard]] int learntLimit() const { return m_learntLimit; }
    /// What is above it waits until it is higher again.
    void setCeiling(int ceiling) { m_ceiling = std::max(1, ceiling); }

private:
    [[nodiscard]] bool isGrowing() const;

    bool m_fixed = false;
    int m_ceiling = 1;
    int m_target = 1;
    int m_helpful = 1; // the target before; the target itself while nothing is compared
    int m_learntLimit = 0;
    bool m_judged = false;  // some were seen to help
    bool m_settled = false; // growing no longer helps
    qint64 m_speedBefore = 0;
    std::chrono::milliseconds m_trial = kShortestTrial;
    std::chrono::milliseconds m_grownAt{-1};
    std::chrono::milliseconds m_cautiousUntil{-1};
};

} // namespace longhaul

#pragma once

#include "clock.h"

#include <QtGlobal>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace longhaul {

/// The one speed limit above all connections, and one below it for each task. Who wants to read asks here first;
/// who gets less than it wants is called again when there is more. Tasks share the global limit evenly,
/// the connections of a task take turns. Nothing runs while nobody waits.
class Bandwidth
{
public:
    /// How often tokens are handed out.
    static constexpr std::chrono::milliseconds kBeat{20};

    class Account;
    /// A reader's place in the queue; leaves it when it is destroyed.
    class Reader
    {
    public:
        Reader(std::shared_ptr<Account> account, std::function<void()> turn);
        ~Reader();
        Q_DISABLE_COPY_MOVE(Reader)

        /// Bytes that may be read now, at most `wanted`. If less, `turn` is called when it is worth to ask again.
        [[nodiscard]] qint64 take(qint64 wanted);

    private:
        friend class Bandwidth;
        friend class Account;
        std::shared_ptr<Account> m_account;
        std::function<void()> m_turn;
        bool m_waiting = false;
    };

    explicit Bandwidth(Clock &clock);
    ~Bandwidth();
    Q_DISABLE_COPY_MOVE(Bandwidth)

    /// An account for one task. Limits are bytes per second, 0 is none.
    [[nodiscard]] std::shared_ptr<Account> open(qint64 limit);
    void setLimit(const std::shared_ptr<Account> &account, qint64 limit);
    void setGlobalLimit(qint64 limit);
    [[nodiscard]] qint64 globalLimit() const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace longhaul

#include "bandwidth.h"

#include "tokenbucket.h"

#include <algorithm>

namespace longhaul {

/// One task's share. `allowance` is its part of the global tokens of this beat.
class Bandwidth::Account
{
public:
    explicit Account(std::weak_ptr<Shared> owner) : shared(std::move(owner)) {}

    std::weak_ptr<Shared> shared;
    TokenBucket bucket;
    qint64 allowance = 0;
    std::deque<Reader *> waiting;
};

struct Bandwidth::Shared : std::enable_shared_from_this<Bandwidth::Shared> {
    explicit Shared(Clock &c) : clock(c), beat(c.makeAlarm([this] { onBeat(); })) {}

    Clock &clock;
    TokenBucket global;
    std::vector<std::weak_ptr<Account>> accounts;
    std::unique_ptr<Alarm> beat;

    void wake()
    {
        if (!beat->isActive())
            beat->start(kBeat);
    }
    std::vector<std::shared_ptr<Account>> hungry()
    {
        std::vector<std::shared_ptr<Account>> result;
        std::erase_if(accounts, [](const auto &account) { return account.expired(); });
        for (const auto &account : accounts) {
            if (auto alive = account.lock(); alive && !alive->waiting.empty())
                result.push_back(std::move(alive));
        }
        return result;
    }
    void onBeat();
    void serve(const std::vector<std::shared_ptr<Account>> &tasks);
    [[nodiscard]] bool canGrant(Account &account) const;
    qint64 take(Account &account, qint64 wanted);
};

bool Bandwidth::Shared::canGrant(Account &account) const
{
    return account.bucket.available(clock.steady()) > 0 && (!global.isLimited() || account.allowance > 0);
}

qint64 Bandwidth::Shared::take(Account &account, qint64 wanted)
{
    const auto now = clock.steady();
    qint64 granted = std::min(wanted, account.bucket.available(now));
    if (global.isLimited()) {
        granted = std::min(granted, account.allowance);
        account.allowance -= granted;
    }
    account.bucket.spend(granted);
    return granted;
}

void Bandwidth::Shared::serve(const std::vector<std::shared_ptr<Account>> &tasks)
{
    for (const auto &task : tasks) {
        // Each reader gets one call; whoever still wants more queues again behind the others, and when there is
        // nothing left for this beat, the next one begins with those that got nothing.
        const auto turns = static_cast<int>(task->waiting.size());
        for (int i = 0; i < turns && !task->waiting.empty() && canGrant(*task); ++i) {
            Reader *reader = task->waiting.front();
            task->waiting.pop_front();
            reader->m_waiting = false;
            reader->m_turn();
        }
    }
}

void Bandwidth::Shared::onBeat()
{
    const auto self = shared_from_this();
    const auto tasks = hungry();
    if (tasks.empty())
        return;
    if (!global.isLimited()) {
        serve(tasks);
    } else {
        // Max-min: what one task cannot use goes to the others in a second round.
        qint64 tokens = global.available(clock.steady());
        std::vector<std::shared_ptr<Account>> open = tasks;
        for (int round = 0; round < 2 && tokens > 0 && !open.empty(); ++round) {
            const qint64 share = std::max<qint64>(1, tokens / static_cast<qint64>(open.size()));
            qint64 used = 0;
            for (const auto &task : open)
                task->allowance = share;
            serve(open);
            std::erase_if(open, [&](const auto &task) {
                used += share - task->allowance;
                const bool wantsMore = task->allowance == 0 && !task->waiting.empty();
                task->allowance = 0;
                return !wantsMore;
            });
            global.spend(used);
            tokens -= used;
        }
    }
    if (!hungry().empty())
        wake();
}

Bandwidth::Reader::Reader(std::shared_ptr<Account> account, std::function<void()> turn)
    : m_account(std::move(account)), m_turn(std::move(turn))
{
}

Bandwidth::Reader::~Reader()
{
    if (m_waiting)
        std::erase(m_account->waiting, this);
}

qint64 Bandwidth::Reader::take(qint64 wanted)
{
    const auto shared = m_account->shared.lock();
    if (!shared)
        return 0;
    const qint64 granted = shared->take(*m_account, wanted);
    if (granted < wanted && !m_waiting) {
        m_waiting = true;
        m_account->waiting.push_back(this);
        shared->wake();
    }
    return granted;
}

Bandwidth::Bandwidth(Clock &clock) : m_shared(std::make_shared<Shared>(clock)) {}

Bandwidth::~Bandwidth() = default;

std::shared_ptr<Bandwidth::Account> Bandwidth::open(qint64 limit)
{
    auto account = std::make_shared<Account>(m_shared);
    m_shared->accounts.push_back(account);
    setLimit(account, limit);
    return account;
}

void Bandwidth::setLimit(const std::shared_ptr<Account> &account, qint64 limit)
{
    account->bucket.setRate(limit, m_shared->clock.steady());
}

void Bandwidth::setGlobalLimit(qint64 limit)
{
    m_shared->global.setRate(limit, m_shared->clock.steady());
}

qint64 Bandwidth::globalLimit() const
{
    return m_shared->global.rate();
}

} // namespace longhaul

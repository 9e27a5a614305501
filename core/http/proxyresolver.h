#pragma once

#include "clock.h"

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QThread;

namespace longhaul {

/// Which proxy is wished for.
struct ProxyWish {
    QString setting;  // "system" (or empty), "none", or an address, which may name a user
    QString password; // for that user
};

/// Finds the proxy for an address. The system's lookup can block for minutes, so it runs in a thread of its own,
/// with a limit of `kPatience`; what comes later still goes to the cache. While a lookup is late, nobody waits for it.
/// Where there is one of these, Qt's own proxy of the application is none: sockets that are told nothing go directly.
class ProxyResolver : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const QNetworkProxy &)>;
    /// May block; called in another thread, never twice at a time.
    using Lookup = std::function<QNetworkProxy(const QUrl &)>;
    static constexpr std::chrono::seconds kPatience{5};
    static constexpr std::chrono::minutes kMemory{5};

    /// Asks the system, where it can have a proxy.
    explicit ProxyResolver(Clock &clock, QObject *parent = nullptr);
    /// Asks `lookup`, always.
    ProxyResolver(Clock &clock, Lookup lookup, QObject *parent = nullptr);
    ~ProxyResolver() override;

    /// `found` may be called at once; never when `context` is gone.
    void resolve(const QUrl &url, const ProxyWish &wish, QObject *context, Found found);

private:
    struct Answer {
        QNetworkProxy proxy;
        std::chrono::milliseconds at;
    };
    struct Question;
    struct Mailbox;

    void ask(const QString &key, const QUrl &url);
    void remember(const QString &key, const QNetworkProxy &proxy);

    Clock &m_clock;
    const Lookup m_lookup;
    const bool m_asksAlways;
    std::unique_ptr<QThread> m_thread;
    QObject *m_worker = nullptr; // lives in m_thread
    std::shared_ptr<Mailbox> m_mailbox;
    QHash<QString, Answer> m_cache;
    QHash<QString, std::shared_ptr<Question>> m_open;
};

} // namespace longhaul

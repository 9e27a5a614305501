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

/// Finds the proxy for an address. The system's lookup can block for minutes, so it runs in a thread of its own,
/// with a limit of `kPatience`; what comes later still goes to the cache.
class ProxyResolver : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const QNetworkProxy &)>;
    static constexpr std::chrono::seconds kPatience{5};
    static constexpr std::chrono::minutes kMemory{5};

    explicit ProxyResolver(Clock &clock, QObject *parent = nullptr);
    ~ProxyResolver() override;

    /// `setting` is "system" (or empty), "none", or an address. `found` may be called at once; never when `context` is
    /// gone.
    void resolve(const QUrl &url, const QString &setting, QObject *context, Found found);

private:
    struct Answer {
        QNetworkProxy proxy;
        std::chrono::milliseconds at;
    };
    struct Question;

    void ask(const QString &key, const QUrl &url, const std::shared_ptr<Question> &question);
    void remember(const QString &key, const QNetworkProxy &proxy);

    Clock &m_clock;
    std::unique_ptr<QThread> m_thread;
    QObject *m_worker = nullptr; // lives in m_thread
    QHash<QString, Answer> m_cache;
    QHash<QString, std::shared_ptr<Question>> m_open;
};

} // namespace longhaul

#pragma once

#include "clock.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace longhaul {

/// Owns the QNetworkAccessManagers. One manager opens six connections to a host and queues the rest silently
/// (Qt 6.4.2), so each gets at most `kPerManager` requests at a time; the next request opens another manager.
/// Each manager brings an HTTP thread of its own. Unused managers go after `kIdleTime`.
/// Where files are small, their heads are what costs: Qt reads them with one call of the system for each byte, unless
/// its sockets have a buffer, which costs those that carry large files (1 GiB takes half as much CPU again). So an
/// origin gets managers of either manner, after the files that it sent last.
class ManagerPool
{
public:
    static constexpr int kPerManager = 4;
    static constexpr std::chrono::seconds kIdleTime{20};
    /// Below this a buffer saves more than it costs, in bytes.
    static constexpr qint64 kSmallFile = 256 * 1024;
    /// After so many small files in a row the next one is expected to be small.
    static constexpr int kFew = 3;

    explicit ManagerPool(Clock &clock);
    ~ManagerPool();
    Q_DISABLE_COPY_MOVE(ManagerPool)

    /// A seat in a manager for one request to `origin` through `proxy`; given back when it is destroyed.
    class Seat
    {
    public:
        struct Calls {
            std::function<void()> left;
            std::function<void()> spoil;
            std::function<void(qint64)> told;
        };

        Seat(std::shared_ptr<int> used, QNetworkAccessManager *manager, QNetworkProxy proxy, Calls calls);
        ~Seat();
        Q_DISABLE_COPY_MOVE(Seat)
        [[nodiscard]] QNetworkAccessManager &manager() const { return *m_manager; }
        /// What its connections go through; the manager itself cannot be asked.
        [[nodiscard]] const QNetworkProxy &proxy() const { return m_proxy; }
        /// Nobody is seated in this manager any more: one of its idle connections cannot be trusted.
        void spoil() { m_calls.spoil(); }
        /// The server has told the length of a file, in bytes.
        void fileLengthTold(qint64 length) { m_calls.told(length); }

    private:
        std::shared_ptr<int> m_used;
        QNetworkAccessManager *m_manager;
        QNetworkProxy m_proxy;
        Calls m_calls;
    };

    /// `policy` keeps those apart that Qt would mix: a manager remembers a user name and sends it along unasked, and
    /// its open connections have been judged by the certificate rules of their time.
    [[nodiscard]] std::unique_ptr<Seat> take(const QString &origin, const QNetworkProxy &proxy, const QString &policy);
    /// A seat in a manager that nobody else had or will have: Qt remembers errors that were ignored, and another
    /// certificate of the same issuer would pass with them.
    [[nodiscard]] std::unique_ptr<Seat> takeAlone(const QNetworkProxy &proxy);
    /// Closes idle connections everywhere: after sleep or a change of the network they are dead.
    void forgetConnections();

private:
    struct Place {
        QString key;
        bool hasBuffers = false;
        QNetworkProxy proxy;
        std::unique_ptr<QNetworkAccessManager> manager;
        std::shared_ptr<int> used;
        std::chrono::milliseconds leftAt{0};
    };

    [[nodiscard]] Place &open(const QString &key, const QNetworkProxy &proxy, bool hasBuffers);
    [[nodiscard]] bool needsBuffers(const QString &key) const { return m_smallFiles.value(key) >= kFew; }
    [[nodiscard]] std::unique_ptr<Seat> sit(Place &place);
    void armCleaning();
    void clean();

    Clock &m_clock;
    std::vector<Place> m_places;
    QHash<QString, int> m_smallFiles; // by key: so many in a row, at most `kFew`
    std::unique_ptr<Alarm> m_cleaning;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace longhaul

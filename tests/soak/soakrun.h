#pragma once

#include "agentfixture.h"
#include "eventledger.h"
#include "randomload.h"

#include <QElapsedTimer>

#include <chrono>
#include <map>

namespace longhaul {

/// What a run counted. The first two lines of faults must stay at zero.
struct SoakReport {
    int wrongFiles = 0;
    QStringList faults; // everything else that must not be, one line each

    int transfers = 0; // added
    int finished = 0;
    int kills = 0;
    int stops = 0;         // in order
    int commands = 0;      // pause, resume, limits and so on
    int troubles = 0;      // of the server: refused and dropped connections
    int cut = 0;           // files that ended early, where that cannot be told from their end
    qint64 bytes = 0;      // of finished files
    qint64 bytesAgain = 0; // sent by the server beyond that

    [[nodiscard]] bool isGood() const { return wrongFiles == 0 && faults.isEmpty(); }
};

/// A real agent with servers good and bad, killed, stopped and ordered about at random; every file is compared with
/// what the server had, byte for byte, and every event must be told.
class SoakRun
{
public:
    SoakRun(quint32 seed, std::chrono::seconds duration);

    /// Runs to the end; a line on standard output now and then.
    [[nodiscard]] SoakReport run();

private:
    enum class Fate { Running, Finished, Removed };
    struct Item {
        LoadItem load;
        Fate fate = Fate::Running;
        bool mayBeCut = false; // the server broke off where nothing but the end of the connection ends the file
    };

    void fillUp();
    void disturb();
    void restart(bool kill);
    void dropConnections();
    void removeAnyItem();
    void change(Item &item, qint64 id);
    void checkFinished();
    void checkItem(Item &item, qint64 id, bool failed);
    void bringToEnd();
    void countTraffic();
    void checkFolder();
    void fault(const QString &line);
    void tell();
    [[nodiscard]] QString history(qint64 id);
    [[nodiscard]] qint64 anyRunning();
    [[nodiscard]] int running() const;
    bool set(const QString &key, const QString &value);

    QRandomGenerator m_random;
    std::chrono::seconds m_duration;
    AgentFixture m_fixture;
    RandomLoad m_load;
    EventLedger m_ledger;
    std::map<qint64, Item> m_items; // by task
    SoakReport m_report;
    QElapsedTimer m_time;
    qint64 m_toldAt = 0; // ms
};

} // namespace longhaul

#include "storebackup.h"

#include "manualclock.h"
#include "sqlitestore.h"
#include "storecalls.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

using namespace longhaul;
using namespace std::chrono_literals;

namespace {

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestStoreBackup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files.database = m_folder->filePath(QStringLiteral("data/longhaul.db"));
        m_clock = std::make_unique<ManualClock>();
        QVERIFY(start());
    }
    void cleanup() { m_store.reset(); }

    void anUntouchedStoreIsNotBackedUp()
    {
        QVERIFY(closed(*m_store));
        QVERIFY(!QFile::exists(m_files.newerBackup()));
    }

    void theFirstChangeIsBackedUpAtOnce()
    {
        QVERIFY(add(1));
        QVERIFY(synchronised());
        QCOMPARE(tasksIn(m_files.newerBackup()), 1);
        QCOMPARE(backupTime(m_files), m_clock->wall());
    }

    void laterChangesAreBackedUpEverySixHours()
    {
        QVERIFY(add(1));
        m_clock->advance(5h);
        QVERIFY(add(2) && synchronised());
        QCOMPARE(tasksIn(m_files.newerBackup()), 1);
        m_clock->advance(1h);
        QVERIFY(synchronised()); // nothing changes: no backup, whatever the time
        QCOMPARE(tasksIn(m_files.newerBackup()), 1);
        QVERIFY(add(3) && synchronised());
        QCOMPARE(tasksIn(m_files.newerBackup()), 3);
    }

    void changesAreBackedUpAtTheClose()
    {
        QVERIFY(add(1) && add(2));
        QVERIFY(closed(*m_store));
        QCOMPARE(tasksIn(m_files.newerBackup()), 2);
        QVERIFY(!QFile::exists(m_files.backupDraft()));
    }

    void aCloseWithoutChangesKeepsTheBackup()
    {
        QVERIFY(add(1) && closed(*m_store));
        const QDateTime before = backupTime(m_files);
        m_clock->advance(48h);
        QVERIFY(start() && closed(*m_store));
        QCOMPARE(backupTime(m_files), before);
    }

    void theOlderBackupLiesADayBack()
    {
        QVERIFY(add(1));                           // backup of 1
        QVERIFY(restart() && add(2) && restart()); // backup of 2; the first becomes the older one
        QCOMPARE(tasksIn(m_files.olderBackup()), 1);
        m_clock->advance(1h);
        QVERIFY(add(3) && restart());
        QCOMPARE(tasksIn(m_files.newerBackup()), 3);
        QCOMPARE(tasksIn(m_files.olderBackup()), 1); // not a day old
        m_clock->advance(24h);
        QVERIFY(add(4) && closed(*m_store));
        QCOMPARE(tasksIn(m_files.olderBackup()), 3);
        QCOMPARE(tasksIn(m_files.newerBackup()), 4);
    }

    void theNewestGoodBackupIsFound()
    {
        QVERIFY(add(1) && restart() && add(2) && closed(*m_store));
        QCOMPARE(newestGoodBackup(m_files), m_files.newerBackup());
        QVERIFY(overwrite(m_files.newerBackup(), "no database at all, but long enough to look at it"));
        QCOMPARE(newestGoodBackup(m_files), m_files.olderBackup());
        QVERIFY(QFile::resize(m_files.olderBackup(), QFile(m_files.olderBackup()).size() / 2));
        QVERIFY(!newestGoodBackup(m_files));
    }

    void aBackupOfANewerVersionIsNotUsed()
    {
        QVERIFY(add(1) && closed(*m_store));
        QVERIFY(runSql(m_files.newerBackup(), {QStringLiteral("PRAGMA user_version = 99")}));
        QVERIFY(!newestGoodBackup(m_files));
    }

    void aBackupThatCannotBeMadeLeavesTheOldOneAndTheStoreAlone()
    {
        QVERIFY(add(1) && synchronised());
        QVERIFY(QDir().mkpath(m_files.backupDraft() + QStringLiteral("/in the way")));
        m_clock->advance(6h);
        QVERIFY(add(2));
        QVERIFY(add(3));
        QCOMPARE(tasksIn(m_files.newerBackup()), 1);
    }

private:
    bool start()
    {
        m_store = std::make_unique<SqliteStore>(m_files.database, *m_clock);
        return opened(*m_store).has_value();
    }
    bool restart() { return closed(*m_store) && start(); }
    bool add(qint64 id) { return committed(*m_store, batchOf({plainTask(id)})).has_value(); }
    /// The worker has done what follows the commits: it answers in order.
    bool synchronised() { return historyOf(*m_store, TaskId{1}).has_value(); }
    static int tasksIn(const QString &path)
    {
        return QFile::exists(path) ? sqlValue(path, QStringLiteral("SELECT count(*) FROM tasks")).toInt() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    StoreFiles m_files;
    std::unique_ptr<SqliteStore> m_store;
};

QTEST_GUILESS_MAIN(TestStoreBackup)
#include "tst_storebackup.moc"

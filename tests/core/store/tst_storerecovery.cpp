#include "storerecovery.h"

#include "manualclock.h"
#include "sqlitestore.h"
#include "storecalls.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace longhaul;

namespace {

constexpr qint64 kOldTasks = 3000; // in the backup
constexpr qint64 kTasks = 5000;
constexpr qint64 kLastSeq = 30;
constexpr qint64 kPage = 4096;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(3);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

struct Damage {
    const char *name;
    std::function<QByteArray(const QByteArray &good)> apply;
    qint64 leastSalvaged; // tasks that must still be readable in the damaged file
};

const std::vector<Damage> kDamages = {
    {"no database at all", [](const QByteArray &good) { return noise(good.size()); }, 0},
    {"a text", [](const QByteArray &) { return QByteArray("[settings]\nlimit=5\n"); }, 0},
    {"emptied", [](const QByteArray &) { return QByteArray(); }, 0},
    {"cut to half", [](const QByteArray &good) { return good.first(good.size() / 2); }, 0},
    {"the last tenth cut off", [](const QByteArray &good) { return good.first(good.size() * 9 / 10); }, kTasks / 2},
    {"cut within the first page", [](const QByteArray &good) { return good.first(100); }, 0},
    {"the first page gone", [](const QByteArray &good) { return noise(kPage) + good.sliced(kPage); }, 0},
    {"a page of zeros in the middle",
     [](const QByteArray &good) {
         const qsizetype at = good.size() / 2 / kPage * kPage;
         return good.first(at) + QByteArray(kPage, '\0') + good.sliced(at + kPage);
     },
     kTasks * 9 / 10},
    {"ten pages of noise",
     [](const QByteArray &good) {
         const qsizetype at = good.size() / 3 / kPage * kPage;
         return good.first(at) + noise(10 * kPage) + good.sliced(at + 10 * kPage);
     },
     kTasks * 7 / 10},
    {"the last pages gone over", [](const QByteArray &good) { return good.chopped(5 * kPage) + noise(5 * kPage); },
     kTasks * 8 / 10},
};

} // namespace

class TestStoreRecovery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // One good database and a backup of an earlier day, copied for each test.
        QVERIFY(fill(m_template.filePath(QStringLiteral("longhaul.db"))));
        m_good = bytesOf(m_template.filePath(QStringLiteral("longhaul.db")));
        m_backup = bytesOf(m_template.filePath(QStringLiteral("longhaul.db.old")));
        QVERIFY(m_good.size() > 100 * kPage && m_backup.size() > 50 * kPage);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files.database = m_folder->filePath(QStringLiteral("longhaul.db"));
    }
    void cleanup() { m_store.reset(); }

    void aDamagedDatabaseIsSetAsideAndTheRestIsThere_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("hasBackup");
        for (std::size_t i = 0; i < kDamages.size(); ++i) {
            QTest::addRow("%s, with a backup", kDamages[i].name) << int(i) << true;
            if (qstrcmp(kDamages[i].name, "emptied") != 0) // without a backup that is a new database
                QTest::addRow("%s, without", kDamages[i].name) << int(i) << false;
        }
    }
    void aDamagedDatabaseIsSetAsideAndTheRestIsThere()
    {
        QFETCH(int, kind);
        QFETCH(bool, hasBackup);
        const Damage &damage = kDamages[static_cast<std::size_t>(kind)];
        const QByteArray damaged = damage.apply(m_good);
        QVERIFY(writeBytes(m_files.database, damaged));
        if (hasBackup)
            QVERIFY(writeBytes(m_files.newerBackup(), m_backup));

        const auto contents = open();
        QVERIFY(contents);
        QCOMPARE(contents->notices.size(), 1);
        const StoreNotice notice = contents->notices.front();
        QCOMPARE(notice.code, hasBackup ? QStringLiteral("database-restored") : QStringLiteral("database-damaged"));
        const QString aside = damagedFile();
        QVERIFY(!aside.isEmpty());
        QVERIFY2(notice.message.contains(aside), qPrintable(notice.message));
        QCOMPARE(bytesOf(aside), damaged); // kept as it was found

        QVERIFY(contents->tasks.size() >= (hasBackup ? qMax(kOldTasks, damage.leastSalvaged) : damage.leastSalvaged));
        for (const StoredTask &stored : contents->tasks) {
            const qint64 id = stored.task.id.value;
            QVERIFY(id >= 1 && id <= kTasks);
            QCOMPARE(stored.task.url, plainTask(id).url);
            QVERIFY(stored.task.state == TaskState::Paused);
            if (!stored.received.isEmpty())
                QVERIFY(stored.received == RangeSet({0, id}) || stored.received == RangeSet({0, 2 * id}));
        }
        if (hasBackup || damage.leastSalvaged > 0) {
            QVERIFY(contents->lastTaskId >= kTasks); // no id is given twice
            QVERIFY(contents->lastEventSeq >= kLastSeq);
        }
    }

    void afterARecoveryTheStoreWorksAndTellsNoMore()
    {
        QVERIFY(writeBytes(m_files.database, kDamages[7].apply(m_good)));
        const auto first = open();
        QVERIFY(first);
        Task task = plainTask(first->lastTaskId + 1);
        StoreBatch batch = batchOf({task});
        batch.events = {eventFor(first->lastEventSeq + 1, QStringLiteral("desktop"))};
        QVERIFY(committed(*m_store, batch));
        const auto second = open();
        QVERIFY(second);
        QVERIFY(second->notices.isEmpty());
        QCOMPARE(second->tasks.size(), first->tasks.size() + 1);
        QCOMPARE(second->lastTaskId, task.id.value);
    }

    void readableTasksAreNewerThanTheBackup()
    {
        QVERIFY(writeBytes(m_files.database, kDamages[7].apply(m_good)));
        QVERIFY(writeBytes(m_files.newerBackup(), m_backup));
        const auto contents = open();
        QVERIFY(contents);
        const auto isNew = [](const StoredTask &stored) {
            return stored.received == RangeSet({0, 2 * stored.task.id.value});
        };
        const auto fresh = std::count_if(contents->tasks.cbegin(), contents->tasks.cend(), isNew);
        QVERIFY2(fresh > kTasks * 3 / 4, qPrintable(QString::number(fresh)));
        // A damaged page may be one of ranges: its tasks are there without them, never with those of the backup.
        for (const StoredTask &stored : contents->tasks) {
            if (stored.task.description.startsWith(QLatin1String("new")))
                QVERIFY(isNew(stored) || stored.received.isEmpty());
            else
                QVERIFY(!isNew(stored));
        }
    }

    void eventsThatWaitSurviveOrAreToldAgain()
    {
        QVERIFY(writeBytes(m_files.database, kDamages[7].apply(m_good)));
        QVERIFY(writeBytes(m_files.newerBackup(), m_backup));
        QVERIFY(open());
        const QList<Event> events = eventsOf(*m_store, QStringLiteral("desktop")).value();
        QVERIFY(!events.isEmpty());
        QCOMPARE(events.back(), eventFor(kLastSeq, QStringLiteral("desktop")));
        QVERIFY(events.front().seq > 5); // acknowledged ones stay away
    }

    void rangesOfABackupNeedTheirPartFile()
    {
        QVERIFY(writeBytes(m_files.database, noise(10 * kPage)));
        QVERIFY(writeBytes(m_files.newerBackup(), m_backup));
        const auto contents = open();
        QVERIFY(contents);
        for (const StoredTask &stored : contents->tasks) {
            const bool hasPart = !stored.task.partIdentity.isEmpty();
            QCOMPARE(stored.received, hasPart ? RangeSet({0, stored.task.id.value}) : RangeSet());
            QCOMPARE(stored.task.bytesReceived, hasPart ? stored.task.id.value : 0);
        }
    }

    void aDatabaseThatIsGoneIsTakenFromTheBackup()
    {
        QVERIFY(writeBytes(m_files.newerBackup(), m_backup));
        const auto contents = open();
        QVERIFY(contents);
        QCOMPARE(contents->tasks.size(), kOldTasks);
        QCOMPARE(contents->notices.front().code, QStringLiteral("database-restored"));
        QVERIFY(contents->notices.front().message.contains(QLatin1String("missing")));
    }

    void theOlderBackupIsTakenIfTheNewerIsBad()
    {
        QVERIFY(writeBytes(m_files.database, noise(10 * kPage)));
        QVERIFY(writeBytes(m_files.newerBackup(), m_backup.first(m_backup.size() / 2)));
        QVERIFY(writeBytes(m_files.olderBackup(), m_backup));
        const auto contents = open();
        QVERIFY(contents);
        QCOMPARE(contents->tasks.size(), kOldTasks);
    }

    void whatOnlyTheJournalHasIsSalvagedToo()
    {
        const QString journal = m_files.database + QStringLiteral("-wal");
        QVERIFY(writeBytes(m_files.database, m_good));
        QVERIFY(writeBytes(m_files.newerBackup(), m_backup));
        QVERIFY(open());
        QVERIFY(committed(*m_store, batchOf({plainTask(kTasks + 1)})));
        const QByteArray wal = bytesOf(journal); // as a kill leaves it
        const QByteArray database = bytesOf(m_files.database);
        QVERIFY(!wal.isEmpty());
        m_store.reset();
        QVERIFY(writeBytes(m_files.database, kDamages[7].apply(database)));
        QVERIFY(writeBytes(m_files.newerBackup(), m_backup));
        QVERIFY(writeBytes(journal, wal));
        const auto contents = open();
        QVERIFY(contents);
        QCOMPARE(contents->notices.size(), 1);
        QCOMPARE(contents->tasks.back().task, plainTask(kTasks + 1));
    }

    void theDatabaseOfAnotherProgramIsSetAside()
    {
        QVERIFY(runSql(m_files.database, {QStringLiteral("CREATE TABLE bookmarks (url TEXT)")}));
        const auto contents = open();
        QVERIFY(contents);
        QCOMPARE(contents->notices.front().code, QStringLiteral("database-damaged"));
        QCOMPARE(sqlValue(damagedFile(), QStringLiteral("SELECT count(*) FROM bookmarks")).toInt(), 0);
    }

    void aMissingTableIsDamage()
    {
        QVERIFY(writeBytes(m_files.database, m_good));
        QVERIFY(runSql(m_files.database, {QStringLiteral("DROP TABLE segments")}));
        const auto contents = open();
        QVERIFY(contents);
        QCOMPARE(contents->tasks.size(), kTasks);
        QVERIFY(contents->tasks.front().received.isEmpty());
        QCOMPARE(contents->notices.size(), 1);
    }

    void everyDamagedFileIsKept()
    {
        for (int i = 1; i <= 3; ++i) { // in the same second of the clock
            QVERIFY(writeBytes(m_files.database, noise(100 * i)));
            QVERIFY(open());
            m_store.reset();
            QFile::remove(m_files.newerBackup());
            QCOMPARE(damagedFiles().size(), i);
        }
    }

    void aRecoveryThatWasCutOffIsFinished_data()
    {
        QTest::addColumn<bool>("isSetAside");
        QTest::newRow("before the damaged file was set aside") << false;
        QTest::newRow("after it") << true;
    }
    void aRecoveryThatWasCutOffIsFinished()
    {
        QFETCH(bool, isSetAside);
        QVERIFY(writeBytes(m_files.repaired(), m_good));
        if (!isSetAside)
            QVERIFY(writeBytes(m_files.database, noise(10 * kPage)));
        QVERIFY(writeBytes(m_files.database + QStringLiteral("-wal"), "a journal of the damaged one"));
        const auto contents = open();
        QVERIFY(contents);
        QCOMPARE(contents->tasks.size(), kTasks);
        QCOMPARE(contents->notices.size(), 1);
        QVERIFY(!QFile::exists(m_files.repaired()));
        QCOMPARE(damagedFiles().size(), isSetAside ? 0 : 1);
        const QStringList journals = QDir(m_files.folder()).entryList({QStringLiteral("*damaged-*-wal")});
        QCOMPARE(journals.size(), 1); // not played into the new database, and not lost
        QCOMPARE(bytesOf(m_files.folder() + u'/' + journals.front()), QByteArray("a journal of the damaged one"));
    }

    void aDraftThatWasCutOffIsNotTrusted()
    {
        QVERIFY(writeBytes(m_files.repairDraft(), noise(10 * kPage)));
        QVERIFY(writeBytes(m_files.backupDraft(), noise(10 * kPage)));
        QVERIFY(writeBytes(m_files.salvageCopy(), noise(10 * kPage)));
        QVERIFY(writeBytes(m_files.database, kDamages[7].apply(m_good)));
        const auto contents = open();
        QVERIFY(contents && contents->tasks.size() >= kTasks * 9 / 10);
    }

    void damageWhileRunningFailsTheCommitAndIsRepairedAtTheNextOpen()
    {
        QVERIFY(writeBytes(m_files.database, m_good));
        QVERIFY(writeBytes(m_files.newerBackup(), m_backup));
        QVERIFY(open());
        QFile file(m_files.database);
        QVERIFY(file.open(QIODevice::ReadWrite));
        // All but the first page: more than the cache of pages holds is read again.
        QVERIFY(file.seek(kPage) && file.write(noise(file.size() - kPage)) > 0);
        file.close();
        std::expected<void, Failure> result;
        for (qint64 id = 1; id <= kTasks && result; id += 50)
            result = committed(*m_store, batchOf({plainTask(id)}));
        QVERIFY(!result);
        QCOMPARE(result.error().code, FailureCode::Disk);
        QVERIFY(result.error().detail != QLatin1String("full") && !result.error().detail.isEmpty());
        QVERIFY(closed(*m_store));
        const auto contents = open();
        QVERIFY(contents);
        QVERIFY(contents->tasks.size() >= kOldTasks);
        QCOMPARE(contents->notices.size(), 1);
    }

    void noRandomDamageCrashesOrHidesTheBackup()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 10; ++round) {
            init();
            QByteArray damaged = m_good;
            for (int i = random.bounded(1, 200); i > 0; --i)
                damaged[random.bounded(int(damaged.size()))] = static_cast<char>(random.bounded(256));
            if (random.bounded(4) == 0)
                damaged.truncate(random.bounded(int(damaged.size())));
            QVERIFY(writeBytes(m_files.database, damaged));
            QVERIFY(writeBytes(m_files.newerBackup(), m_backup));
            const auto contents = open();
            QVERIFY(contents);
            QVERIFY(contents->tasks.size() >= kOldTasks);
            QVERIFY(contents->lastTaskId >= kOldTasks);
            m_store.reset();
        }
    }

private:
    std::expected<StoreContents, Failure> open()
    {
        m_store.reset();
        m_store = std::make_unique<SqliteStore>(m_files.database, m_clock);
        return opened(*m_store);
    }

    QStringList damagedFiles() const
    {
        static const QRegularExpression name(QStringLiteral("^longhaul\\.db\\.damaged-\\d{8}T\\d{6}Z(-\\d+)?$"));
        return QDir(m_files.folder()).entryList(QDir::Files).filter(name);
    }
    QString damagedFile() const
    {
        const QStringList files = damagedFiles();
        return files.isEmpty() ? QString() : m_files.folder() + u'/' + files.front();
    }

    static Task storedTask(qint64 id, const QString &description)
    {
        Task task = plainTask(id);
        task.state = TaskState::Paused;
        task.description = description.leftJustified(400, u'.'); // more pages than SQLite's cache holds
        task.partIdentity = id % 2 == 0 ? QStringLiteral("part") : QString();
        task.bytesReceived = id;
        return task;
    }

    bool fill(const QString &path)
    {
        SqliteStore first(path, m_clock);
        StoreBatch batch;
        for (qint64 id = 1; id <= kOldTasks; ++id) {
            batch.putTasks.append(storedTask(id, QStringLiteral("old")));
            batch.putReceived.insert(TaskId{id}, RangeSet({0, id}));
        }
        for (qint64 seq = 1; seq <= kLastSeq / 2; ++seq)
            batch.events.append(eventFor(seq, QStringLiteral("desktop")));
        if (!opened(first) || !committed(first, batch) || !closed(first)
            || !QFile::rename(path + QStringLiteral(".backup-1"), path + QStringLiteral(".old")))
            return false;
        SqliteStore second(path, m_clock);
        batch = {};
        for (qint64 id = 1; id <= kTasks; ++id) {
            batch.putTasks.append(storedTask(id, QStringLiteral("new")));
            batch.putReceived.insert(TaskId{id}, RangeSet({0, 2 * id}));
        }
        for (qint64 seq = kLastSeq / 2 + 1; seq <= kLastSeq; ++seq)
            batch.events.append(eventFor(seq, QStringLiteral("desktop")));
        batch.acknowledged = {{QStringLiteral("desktop"), 5}};
        return opened(second) && committed(second, batch) && closed(second);
    }

    ManualClock m_clock;
    QTemporaryDir m_template;
    QByteArray m_good;
    QByteArray m_backup;
    std::unique_ptr<QTemporaryDir> m_folder;
    StoreFiles m_files;
    std::unique_ptr<SqliteStore> m_store;
};

QTEST_GUILESS_MAIN(TestStoreRecovery)
#include "tst_storerecovery.moc"

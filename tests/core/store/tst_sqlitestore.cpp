#include "sqlitestore.h"

#include "clock.h"
#include "storecalls.h"
#include "storeschema.h"
#include "waitfor.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <memory>

using namespace longhaul;

namespace {

/// Transactions in a write-ahead log: frames that end one carry the size of the database, and the log's own salt.
/// Source: https://www.sqlite.org/fileformat2.html section 4.1.
int transactionsIn(const QString &wal)
{
    constexpr qsizetype kFileHeader = 32;
    constexpr qsizetype kFrameHeader = 24;
    QFile file(wal);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray bytes = file.readAll();
    if (bytes.size() < kFileHeader)
        return 0;
    const qsizetype page = qFromBigEndian<quint32>(bytes.constData() + 8);
    const QByteArray salt = bytes.sliced(16, 8);
    int count = 0;
    for (qsizetype at = kFileHeader; at + kFrameHeader + page <= bytes.size(); at += kFrameHeader + page) {
        if (bytes.sliced(at + 8, 8) != salt)
            break;
        if (qFromBigEndian<quint32>(bytes.constData() + at + 4) != 0)
            ++count;
    }
    return count;
}

QList<Task> plainTasks(qint64 first, qint64 last)
{
    QList<Task> tasks;
    for (qint64 id = first; id <= last; ++id)
        tasks.append(plainTask(id));
    return tasks;
}

} // namespace

class TestSqliteStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("data/longhaul.db"));
        start();
    }
    void cleanup() { m_store.reset(); }

    void onlyTheUserCanReadTheFiles()
    {
        QVERIFY(opened(*m_store));
        QVERIFY(committed(*m_store, batchOf({plainTask(1)})));
        constexpr auto kOwner =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        const QFileInfoList files = QDir(QFileInfo(m_path).path()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 3); // database, log, backup
        for (const QFileInfo &info : files)
            QVERIFY2((info.permissions() & ~kOwner) == QFileDevice::Permissions(), qPrintable(info.filePath()));
        const auto folder = QFileInfo(QFileInfo(m_path).path()).permissions();
        QVERIFY(!(folder
                  & (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
    }

    void aFileThatOthersCouldReadIsClosedToThem()
    {
        QVERIFY(opened(*m_store));
        restart();
        m_store.reset();
        QVERIFY(
            QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
        start();
        QVERIFY(opened(*m_store));
        QVERIFY(!(QFileInfo(m_path).permissions() & QFileDevice::ReadOther));
    }

    void noPasswordOfAnAddressReachesTheDisk()
    {
        QVERIFY(opened(*m_store));
        Task task = plainTask(1);
        task.url = QUrl(QStringLiteral("https://anna:hush-hush@example.org/"));
        task.finalUrl = QUrl(QStringLiteral("https://anna:hush-hush@other.example/"));
        QVERIFY(committed(*m_store, batchOf({task})));
        QVERIFY(closed(*m_store));
        for (const QFileInfo &info : QDir(QFileInfo(m_path).path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("hush-hush"));
        }
    }

    void batchesThatWaitAreWrittenInOneTransaction()
    {
        QVERIFY(opened(*m_store));
        restart(); // an empty log
        constexpr int kBatches = 200;
        int answers = 0;
        int failures = 0;
        m_store->open([](auto) {}); // keeps the worker busy while the batches line up
        for (int i = 1; i <= kBatches; ++i) {
            StoreBatch batch = batchOf({plainTask(i)});
            if (i == 100)
                batch.putTasks.append(plainTask(0)); // contradicts the store; must not sink the others
            m_store->commit(batch, [&, i](const std::expected<void, Failure> &result) {
                QCOMPARE(answers + 1, i);
                QCOMPARE(result.has_value(), i != 100);
                failures += result ? 0 : 1;
                ++answers;
            });
        }
        QVERIFY(waitFor([&] { return answers == kBatches; }));
        QCOMPARE(failures, 1);
        const int transactions = transactionsIn(m_path + QStringLiteral("-wal"));
        QVERIFY2(transactions >= 1 && transactions <= 5, qPrintable(QString::number(transactions)));
        restart();
        QCOMPARE(m_contents.tasks.size(), kBatches - 1);
    }

    void aLoneBatchIsOneTransaction()
    {
        QVERIFY(opened(*m_store));
        restart();
        QVERIFY(opened(*m_store));
        for (int i = 1; i <= 3; ++i)
            QVERIFY(committed(*m_store, batchOf({plainTask(i), plainTask(i + 10)})));
        QCOMPARE(transactionsIn(m_path + QStringLiteral("-wal")), 3);
    }

    void whatIsQueuedIsWrittenWhenTheStoreGoesWithoutClose()
    {
        QVERIFY(opened(*m_store));
        bool isAnswered = false;
        for (int i = 1; i <= 50; ++i)
            m_store->commit(batchOf({plainTask(i)}), [&](auto) { isAnswered = true; });
        m_store.reset();
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered); // nobody is there to be told
        start();
        QCOMPARE(opened(*m_store)->tasks.size(), 50);
    }

    void aCallbackMayEndTheStore()
    {
        QVERIFY(opened(*m_store));
        bool isLate = false;
        m_store->commit(batchOf({plainTask(1)}), [&](auto) { m_store.reset(); });
        m_store->commit(batchOf({plainTask(2)}), [&](auto) { isLate = true; });
        QVERIFY(waitFor([&] { return !m_store; }));
        QVERIFY(!isLate);
        start();
        QCOMPARE(opened(*m_store)->tasks.size(), 2);
    }

    void callsBeforeOpenFailClearly()
    {
        const auto result = committed(*m_store, batchOf({plainTask(1)}));
        QVERIFY(!result);
        QCOMPARE(result.error(), (Failure{FailureCode::Internal, QStringLiteral("the store is not open")}));
    }

    void aDatabaseOfANewerVersionIsLeftAlone()
    {
        QVERIFY(opened(*m_store));
        QVERIFY(committed(*m_store, batchOf({plainTask(1)})));
        m_store.reset();
        QVERIFY(runSql(m_path, {QStringLiteral("PRAGMA user_version = 99")}));
        const QByteArray before = bytesOf(m_path);
        start();
        const auto result = opened(*m_store);
        QVERIFY(!result);
        QCOMPARE(result.error().code, FailureCode::Disk);
        QVERIFY(result.error().detail.startsWith(QLatin1String("database-newer: ")));
        QVERIFY(result.error().detail.contains(m_path));
        QVERIFY(!committed(*m_store, batchOf({plainTask(2)})));
        m_store.reset();
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(QDir(QFileInfo(m_path).path()).entryList({QStringLiteral("*damaged*")}).isEmpty());
        QVERIFY(runSql(m_path, {QStringLiteral("PRAGMA user_version = %1").arg(migrations().size())}));
        start();
        QCOMPARE(opened(*m_store)->tasks.size(), 1);
    }

    void aFolderThatCannotBeMadeIsAFailure()
    {
        QFile file(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_store = std::make_unique<SqliteStore>(file.fileName() + QStringLiteral("/longhaul.db"), m_clock);
        const auto result = opened(*m_store);
        QVERIFY(!result);
        QCOMPARE(result.error().code, FailureCode::Permission);
    }

    void manyTasksInOneBatchAreOneStep()
    {
        QVERIFY(opened(*m_store));
        const StoreBatch batch = batchOf(plainTasks(1, 10000));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(committed(*m_store, batch));
        qInfo() << "10,000 tasks in one batch:" << timer.elapsed() << "ms";
        restart();
        QCOMPARE(m_contents.tasks.size(), 10000);
        QCOMPARE(m_contents.lastTaskId, 10000);
    }

    void aHundredThousandTasksAreOpened()
    {
        constexpr qint64 kTasks = 100000;
        QVERIFY(opened(*m_store));
        for (qint64 first = 1; first < kTasks; first += 20000) {
            StoreBatch batch;
            for (qint64 id = first; id < first + 20000; ++id) {
                Task task = id % 4 == 0 ? fullTask(id) : plainTask(id);
                task.finalUrl = id % 3 == 0 ? task.url : TaskUrl();
                batch.putTasks.append(task);
                batch.putReceived.insert(task.id, RangeSet({0, 100 * id}));
            }
            QVERIFY(committed(*m_store, batch));
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(closed(*m_store));
        qInfo() << "closed with a backup of 100,000 tasks:" << timer.elapsed() << "ms";
        start();
        timer.restart();
        m_contents = opened(*m_store).value();
        qInfo() << "100,000 tasks opened:" << timer.elapsed() << "ms";
        QCOMPARE(m_contents.tasks.size(), kTasks);
        QCOMPARE(m_contents.tasks.back().task.id.value, kTasks);
        QCOMPARE(m_contents.tasks.back().received, RangeSet({0, 100 * kTasks}));
        QVERIFY(m_contents.notices.isEmpty());
    }

private:
    void start() { m_store = std::make_unique<SqliteStore>(m_path, m_clock); }
    void restart()
    {
        m_store.reset();
        start();
        m_contents = opened(*m_store).value_or(StoreContents{});
        m_store.reset();
        start();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SystemClock m_clock;
    std::unique_ptr<SqliteStore> m_store;
    StoreContents m_contents;
};

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"

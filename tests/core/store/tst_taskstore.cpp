// What every store does alike: the one that keeps a file, and the one that other tests hold in their hands.
#include "clock.h"
#include "memorystore.h"
#include "sqlitestore.h"
#include "storecalls.h"
#include "storewriter.h"
#include "waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace longhaul;

namespace {

/// A store that can be ended and begun again.
class Kept
{
public:
    explicit Kept(bool inFile) : m_inFile(inFile) { restart(); }

    TaskStore &store() { return m_inFile ? *m_sqlite : static_cast<TaskStore &>(m_memory); }

    void restart()
    {
        if (m_inFile) {
            m_sqlite.reset(); // finishes what is queued
            m_sqlite = std::make_unique<SqliteStore>(m_folder.filePath(QStringLiteral("data/longhaul.db")), m_clock);
        } else {
            m_memory.crash();
        }
        const auto result = opened(store());
        if (result)
            contents = *result;
        isOpen = result.has_value();
    }

    StoreContents contents;
    bool isOpen = false;

private:
    const bool m_inFile;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    MemoryStore m_memory;
    std::unique_ptr<SqliteStore> m_sqlite;
};

void addStores()
{
    QTest::addColumn<bool>("inFile");
    QTest::newRow("file") << true;
    QTest::newRow("memory") << false;
}

QList<qint64> seqsOf(const QList<Event> &events)
{
    QList<qint64> seqs;
    for (const Event &event : events)
        seqs.append(event.seq);
    return seqs;
}

const QString kDesktop = QStringLiteral("desktop");

} // namespace

class TestTaskStore : public QObject
{
    Q_OBJECT

private slots:
    void aNewStoreIsEmpty_data() { addStores(); }
    void aNewStoreIsEmpty()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        QVERIFY(kept.isOpen);
        QVERIFY(kept.contents.tasks.isEmpty() && kept.contents.settings.isEmpty() && kept.contents.notices.isEmpty());
        QCOMPARE(kept.contents.lastTaskId, 0);
        QCOMPARE(kept.contents.lastEventSeq, 0);
    }

    void everythingComesBackAfterARestart_data() { addStores(); }
    void everythingComesBackAfterARestart()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        StoreBatch batch;
        batch.putTasks = {fullTask(1), plainTask(2)};
        batch.putReceived = {{TaskId{1}, RangeSet(std::vector<ByteRange>{{0, 4000}, {10000, 11000}})}};
        batch.settings = {{QStringLiteral("limit"), QStringLiteral("2M")}};
        batch.hosts = {{QStringLiteral("https://example.org:443"), 4, fullTask(1).createdAt}};
        batch.events = {eventFor(1, kDesktop)};
        batch.history = {{TaskId{1}, fullTask(1).createdAt, QStringLiteral("added")}};
        QVERIFY(committed(kept.store(), batch));
        kept.restart();
        QCOMPARE(kept.contents.tasks.size(), 2);
        QCOMPARE(kept.contents.tasks[0].task, batch.putTasks[0]);
        QCOMPARE(kept.contents.tasks[0].received, batch.putReceived.value(TaskId{1}));
        QCOMPARE(kept.contents.tasks[1].task, batch.putTasks[1]);
        QVERIFY(kept.contents.tasks[1].received.isEmpty());
        QCOMPARE(kept.contents.settings, batch.settings);
        QCOMPARE(kept.contents.hosts, batch.hosts);
        QCOMPARE(eventsOf(kept.store(), kDesktop).value(), batch.events);
        QCOMPARE(historyOf(kept.store(), TaskId{1}).value(), batch.history);
    }

    void aSettingWithoutAValueIsForgotten_data() { addStores(); }
    void aSettingWithoutAValueIsForgotten()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        StoreBatch batch;
        batch.settings = {{QStringLiteral("limit"), QStringLiteral("2M")}, {QStringLiteral("user-agent"), QString()}};
        QVERIFY(committed(kept.store(), batch));
        batch.settings = {{QStringLiteral("limit"), QString()}, {QStringLiteral("proxy"), QStringLiteral("")}};
        QVERIFY(committed(kept.store(), batch));
        kept.restart();
        QCOMPARE(kept.contents.settings, (QMap<QString, QString>{{QStringLiteral("proxy"), QStringLiteral("")}}));
    }

    void aTaskIsReplacedByItsIdAndKeepsItsRangesAndHistory_data() { addStores(); }
    void aTaskIsReplacedByItsIdAndKeepsItsRangesAndHistory()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        StoreBatch first = batchOf({fullTask(1)});
        first.putReceived = {{TaskId{1}, RangeSet({0, 4000})}};
        first.history = {{TaskId{1}, fullTask(1).createdAt, QStringLiteral("added")}};
        QVERIFY(committed(kept.store(), first));
        Task changed = plainTask(1);
        changed.state = TaskState::Paused;
        QVERIFY(committed(kept.store(), batchOf({changed})));
        kept.restart();
        QCOMPARE(kept.contents.tasks.size(), 1);
        QCOMPARE(kept.contents.tasks[0].task, changed);
        QCOMPARE(kept.contents.tasks[0].received, RangeSet({0, 4000}));
        QCOMPARE(historyOf(kept.store(), TaskId{1}).value(), first.history);
    }

    void emptyRangesTakeTheOldOnesAway_data() { addStores(); }
    void emptyRangesTakeTheOldOnesAway()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        StoreBatch batch = batchOf({plainTask(1)});
        batch.putReceived = {{TaskId{1}, RangeSet({0, 4000})}};
        QVERIFY(committed(kept.store(), batch));
        batch.putReceived = {{TaskId{1}, RangeSet()}};
        QVERIFY(committed(kept.store(), batch));
        kept.restart();
        QVERIFY(kept.contents.tasks[0].received.isEmpty());
    }

    void whatOnlyARunningTransferHasIsNotKept_data() { addStores(); }
    void whatOnlyARunningTransferHasIsNotKept()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        Task running = plainTask(1);
        running.state = TaskState::Downloading;
        Task quiet = running;
        running.speed = 1000;
        running.etaSeconds = 5;
        running.connections = 3;
        QUrl withSecret = running.url;
        withSecret.setUserInfo(QStringLiteral("anna:secret"));
        running.url = withSecret;
        QVERIFY(committed(kept.store(), batchOf({running})));
        kept.restart();
        QCOMPARE(kept.contents.tasks[0].task, quiet);
    }

    void tasksComeInTheOrderOfTheList_data() { addStores(); }
    void tasksComeInTheOrderOfTheList()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        QList<Task> tasks;
        for (const qint64 id : {1, 2, 3, 4}) {
            tasks.append(plainTask(id));
            tasks.back().position = id == 2 ? 50 : -10 * id;
        }
        QVERIFY(committed(kept.store(), batchOf(tasks)));
        kept.restart();
        QList<qint64> ids;
        for (const StoredTask &stored : std::as_const(kept.contents.tasks))
            ids.append(stored.task.id.value);
        QCOMPARE(ids, (QList<qint64>{4, 3, 1, 2}));
    }

    void numbersOutliveTheirRows_data() { addStores(); }
    void numbersOutliveTheirRows()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        StoreBatch batch = batchOf({plainTask(7), plainTask(9)});
        batch.events = {eventFor(3, kDesktop), eventFor(5, kDesktop)};
        QVERIFY(committed(kept.store(), batch));
        StoreBatch removal;
        removal.deleteTasks = {TaskId{9}};
        removal.acknowledged = {{kDesktop, 5}};
        QVERIFY(committed(kept.store(), removal));
        kept.restart();
        QCOMPARE(kept.contents.tasks.size(), 1);
        QCOMPARE(kept.contents.lastTaskId, 9);
        QCOMPARE(kept.contents.lastEventSeq, 5);
        QVERIFY(eventsOf(kept.store(), kDesktop).value().isEmpty());
    }

    void removedTasksLeaveTheirEvents_data() { addStores(); }
    void removedTasksLeaveTheirEvents()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        StoreBatch batch = batchOf({plainTask(1)});
        batch.putReceived = {{TaskId{1}, RangeSet({0, 10})}};
        batch.history = {{TaskId{1}, plainTask(1).createdAt, QStringLiteral("added")}};
        batch.events = {eventFor(1, kDesktop)};
        QVERIFY(committed(kept.store(), batch));
        StoreBatch removal;
        removal.deleteTasks = {TaskId{1}};
        QVERIFY(committed(kept.store(), removal));
        kept.restart();
        QVERIFY(kept.contents.tasks.isEmpty());
        QVERIFY(historyOf(kept.store(), TaskId{1}).value().isEmpty());
        QCOMPARE(seqsOf(eventsOf(kept.store(), kDesktop).value()), QList<qint64>{1});
    }

    void lateProgressOfARemovedTaskDoesNoHarm_data() { addStores(); }
    void lateProgressOfARemovedTaskDoesNoHarm()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        StoreBatch batch = batchOf({plainTask(2)});
        batch.putReceived = {{TaskId{1}, RangeSet({0, 10})}, {TaskId{2}, RangeSet({0, 20})}};
        batch.history = {{TaskId{1}, plainTask(1).createdAt, QStringLiteral("late")}};
        QVERIFY(committed(kept.store(), batch));
        kept.restart();
        QCOMPARE(kept.contents.tasks.size(), 1);
        QCOMPARE(kept.contents.tasks[0].received, RangeSet({0, 20}));
        QVERIFY(historyOf(kept.store(), TaskId{1}).value().isEmpty());
    }

    void eventsAreReadUntilTheyAreAcknowledged_data() { addStores(); }
    void eventsAreReadUntilTheyAreAcknowledged()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        StoreBatch batch;
        for (qint64 seq = 1; seq <= 6; ++seq)
            batch.events.append(eventFor(seq, seq == 4 ? QStringLiteral("other") : kDesktop));
        QVERIFY(committed(kept.store(), batch));
        QCOMPARE(seqsOf(eventsOf(kept.store(), kDesktop).value()), (QList<qint64>{1, 2, 3, 5, 6}));
        QCOMPARE(seqsOf(eventsOf(kept.store(), kDesktop, 2, 2).value()), (QList<qint64>{3, 5}));
        QVERIFY(eventsOf(kept.store(), kDesktop, 0, 0).value().isEmpty());
        StoreBatch acknowledged;
        acknowledged.acknowledged = {{kDesktop, 3}};
        QVERIFY(committed(kept.store(), acknowledged));
        acknowledged.acknowledged = {{kDesktop, 1}}; // never goes back
        QVERIFY(committed(kept.store(), acknowledged));
        QCOMPARE(seqsOf(eventsOf(kept.store(), kDesktop).value()), (QList<qint64>{5, 6}));
        QCOMPARE(seqsOf(eventsOf(kept.store(), QStringLiteral("other")).value()), QList<qint64>{4});
        kept.restart();
        QCOMPARE(seqsOf(eventsOf(kept.store(), kDesktop).value()), (QList<qint64>{5, 6}));
    }

    void aNumberThatWasNeverGivenDoesNotSilenceLaterEvents_data() { addStores(); }
    void aNumberThatWasNeverGivenDoesNotSilenceLaterEvents()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        StoreBatch batch;
        batch.events = {eventFor(1, kDesktop)};
        batch.acknowledged = {{kDesktop, 1000000}};
        QVERIFY(committed(kept.store(), batch));
        batch = {};
        batch.events = {eventFor(2, kDesktop)};
        QVERIFY(committed(kept.store(), batch));
        QCOMPARE(seqsOf(eventsOf(kept.store(), kDesktop).value()), QList<qint64>{2});
    }

    void eventsThatNobodyAcknowledgesAreBounded_data() { addStores(); }
    void eventsThatNobodyAcknowledgesAreBounded()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        constexpr int kBound = StoreWriter::kEventsPerSession;
        StoreBatch batch;
        batch.events = {eventFor(1, QStringLiteral("other"))};
        for (qint64 seq = 2; seq < kBound; ++seq)
            batch.events.append(eventFor(seq, kDesktop));
        QVERIFY(committed(kept.store(), batch));
        QCOMPARE(eventsOf(kept.store(), kDesktop).value().size(), kBound - 2);
        batch.events.clear();
        for (qint64 seq = kBound; seq < kBound + 10; ++seq)
            batch.events.append(eventFor(seq, kDesktop));
        QVERIFY(committed(kept.store(), batch));
        const QList<Event> events = eventsOf(kept.store(), kDesktop).value();
        QCOMPARE(events.size(), kBound);
        QCOMPARE(events.back().seq, kBound + 9);
        QCOMPARE(eventsOf(kept.store(), QStringLiteral("other")).value().size(), 1);
    }

    void historyIsBoundedToTheNewestLines_data() { addStores(); }
    void historyIsBoundedToTheNewestLines()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        constexpr int kBound = StoreWriter::kHistoryPerTask;
        StoreBatch batch = batchOf({plainTask(1), plainTask(2)});
        for (int i = 0; i < kBound + 5; ++i)
            batch.history.append({TaskId{1}, plainTask(1).createdAt.addSecs(i), QString::number(i)});
        batch.history.append({TaskId{2}, plainTask(1).createdAt, QStringLiteral("of another")});
        QVERIFY(committed(kept.store(), batch));
        const QList<HistoryLine> lines = historyOf(kept.store(), TaskId{1}).value();
        QCOMPARE(lines.size(), kBound);
        QCOMPARE(lines.front().text, QStringLiteral("5"));
        QCOMPARE(lines.back(), batch.history[kBound + 4]);
        QCOMPARE(historyOf(kept.store(), TaskId{1}, 2).value(), lines.last(2));
        QCOMPARE(historyOf(kept.store(), TaskId{2}).value().size(), 1);
    }

    void aBatchThatContradictsTheStoreIsRefusedWhole_data() { addStores(); }
    void aBatchThatContradictsTheStoreIsRefusedWhole()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        StoreBatch batch = batchOf({plainTask(1)});
        batch.events = {eventFor(5, kDesktop)};
        QVERIFY(committed(kept.store(), batch));
        batch = batchOf({plainTask(2)});
        batch.events = {eventFor(6, kDesktop), eventFor(5, kDesktop)};
        const auto refused = committed(kept.store(), batch);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, FailureCode::Internal);
        QVERIFY(!committed(kept.store(), batchOf({plainTask(3), plainTask(0)})));
        kept.restart();
        QCOMPARE(kept.contents.tasks.size(), 1);
        QCOMPARE(kept.contents.lastTaskId, 1);
        QCOMPARE(kept.contents.lastEventSeq, 5);
    }

    void answersComeLaterAndInTheOrderOfTheCalls_data() { addStores(); }
    void answersComeLaterAndInTheOrderOfTheCalls()
    {
        QFETCH(bool, inFile);
        Kept kept(inFile);
        QStringList order;
        QThread *const home = QThread::currentThread();
        const auto note = [&](const QString &what) {
            QCOMPARE(QThread::currentThread(), home);
            order.append(what);
        };
        TaskStore &store = kept.store();
        store.commit(batchOf({plainTask(1)}), [&](auto) { note(QStringLiteral("commit 1")); });
        store.readHistory(TaskId{1}, 1, [&](auto) { note(QStringLiteral("history")); });
        store.commit(batchOf({plainTask(2)}), [&](auto) { note(QStringLiteral("commit 2")); });
        store.commit({}, [&](auto) { note(QStringLiteral("commit 3")); });
        store.readEvents(kDesktop, 0, 1, [&](auto) { note(QStringLiteral("events")); });
        store.commit(batchOf({plainTask(3)}), [&](auto) { note(QStringLiteral("commit 4")); });
        store.close([&] { note(QStringLiteral("closed")); });
        QVERIFY(order.isEmpty());
        QVERIFY(waitFor([&] { return order.size() == 7; }));
        QCOMPARE(order.join(u' '), QStringLiteral("commit 1 history commit 2 commit 3 events commit 4 closed"));
    }
};

QTEST_GUILESS_MAIN(TestTaskStore)
#include "tst_taskstore.moc"

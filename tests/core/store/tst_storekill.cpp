// The process is killed while it commits. This program is its own victim: with "--write PATH" it commits step after
// step and tells each one on standard output once the store has called it durable.
#include "clock.h"
#include "sqlitestore.h"
#include "storecalls.h"
#include "waitfor.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace longhaul;

namespace {

constexpr int kTasksPerStep = 7;
constexpr int kStepsAtOnce = 4;
const QString kSession = QStringLiteral("desktop");
const QString kLastStep = QStringLiteral("last-step");

/// Everything of a step carries its number, so that half a step can be told.
StoreBatch stepBatch(qint64 step)
{
    StoreBatch batch;
    for (qint64 id = (step - 1) * kTasksPerStep + 1; id <= step * kTasksPerStep; ++id) {
        Task task = fullTask(id);
        task.description = QString::number(step);
        batch.putTasks.append(task);
        batch.putReceived.insert(task.id, RangeSet({0, step}));
        batch.history.append({task.id, task.createdAt, task.description});
    }
    batch.events = {eventFor(step, kSession)};
    batch.settings = {{kLastStep, QString::number(step)}};
    return batch;
}

class Writer
{
public:
    explicit Writer(const QString &path) : m_store(path, m_clock) {}

    void run()
    {
        m_store.open([this](std::expected<StoreContents, Failure> contents) {
            if (!contents)
                qFatal("cannot open: %s", qPrintable(contents.error().detail));
            m_next = contents->lastEventSeq + 1;
            for (int i = 0; i < kStepsAtOnce; ++i)
                writeStep();
        });
    }

private:
    void writeStep()
    {
        const qint64 step = m_next++;
        m_store.commit(stepBatch(step), [this, step](const std::expected<void, Failure> &result) {
            if (!result)
                qFatal("cannot commit: %s", qPrintable(result.error().detail));
            std::printf("%lld\n", static_cast<long long>(step));
            std::fflush(stdout);
            writeStep();
        });
    }

    SystemClock m_clock;
    SqliteStore m_store;
    qint64 m_next = 1;
};

} // namespace

class TestStoreKill : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAcknowledgedSurvivesAKillAndNoStepIsHalf()
    {
        constexpr int kKills = 30;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("data/longhaul.db"));
        qint64 lastSeen = 0;
        for (int kill = 1; kill <= kKills; ++kill) {
            const qint64 acknowledged = writeAndKill(path);
            QVERIFY2(acknowledged > lastSeen, "the child must get some steps done");
            SqliteStore store(path, m_clock);
            const auto contents = opened(store);
            QVERIFY2(contents, contents ? "" : qPrintable(contents.error().detail));
            const qint64 steps = contents->lastEventSeq;
            QVERIFY2(steps >= acknowledged, qPrintable(QStringLiteral("%1 of %2").arg(steps).arg(acknowledged)));
            QVERIFY(contents->notices.isEmpty());
            QCOMPARE(contents->settings.value(kLastStep), QString::number(steps));
            QCOMPARE(contents->tasks.size(), steps * kTasksPerStep);
            for (const StoredTask &stored : contents->tasks) {
                const qint64 step = (stored.task.id.value - 1) / kTasksPerStep + 1;
                QCOMPARE(stored.task.description, QString::number(step));
                QCOMPARE(stored.received, RangeSet({0, step}));
            }
            const QList<Event> events = eventsOf(store, kSession).value();
            QCOMPARE(events.size(), steps);
            QCOMPARE(historyOf(store, contents->tasks.back().task.id).value().size(), 1);
            QVERIFY(closed(store));
            lastSeen = steps;
        }
        qInfo() << kKills << "kills," << lastSeen << "steps";
    }

private:
    /// The last step that the child told of before it died.
    qint64 writeAndKill(const QString &path)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path});
        const int enough = m_random.bounded(1, 60);
        QByteArray told;
        while (told.count('\n') < enough && child.waitForReadyRead(30000))
            told += child.readAllStandardOutput();
        // Not in step with the answers: anywhere within a commit.
        std::this_thread::sleep_for(std::chrono::microseconds(m_random.bounded(3000)));
        child.kill();
        if (!child.waitForFinished() || child.exitStatus() != QProcess::CrashExit)
            return -1;
        told += child.readAllStandardOutput();
        const qsizetype end = told.lastIndexOf('\n');
        const qsizetype begin = told.lastIndexOf('\n', end - 1) + 1;
        return told.sliced(begin, end - begin).toLongLong();
    }

    SystemClock m_clock;
    QRandomGenerator m_random{QRandomGenerator::securelySeeded()};
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write")) {
        Writer writer(arguments.value(2));
        writer.run();
        return QCoreApplication::exec();
    }
    TestStoreKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storekill.moc"

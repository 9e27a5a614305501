#include "speedgraph.h"
#include "speedhistory.h"
#include "windowfixture.h"

#include <QImage>
#include <QTest>

using namespace longhaul;

/// Speed over time: what is kept of it, and what is said and drawn.
class SpeedHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsASampleASecondOfTheLastFiveMinutes();
    void endsWithNothingWhenTheTaskRests();
    void forgetsWhoRestedLongest();
    void roundsTheScaleUpButNotFar();
    void averagesOverTimeNotOverSamples();
    void saysTheCurveInWords();
    void drawsFromTheSideWhereReadingBegins();
};

namespace {

struct Moving {
    explicit Moving(qint64 count = 1) : history(fixture.mirror(), fixture.clock())
    {
        QList<Task> tasks;
        for (qint64 id = 1; id <= count; ++id)
            tasks.append(makeTask(id, QStringLiteral("f"), TaskState::Downloading, 0, 1'000'000));
        fixture.agent().setTasks(tasks);
    }
    /// The agent tells of it, `after` later.
    bool tell(qint64 id, TaskState state, qint64 speed, std::chrono::milliseconds after)
    {
        fixture.clock().advance(after);
        Task task = makeTask(id, QStringLiteral("f"), state, ++received, 1'000'000);
        task.speed = speed;
        fixture.agent().putTasks({task});
        return waitFor([&] { return fixture.mirror().find(TaskId{id})->bytesReceived == received; });
    }

    WindowFixture fixture;
    SpeedHistory history;
    qint64 received = 0;
};

using std::chrono::milliseconds;

} // namespace

void SpeedHistoryTest::keepsASampleASecondOfTheLastFiveMinutes()
{
    Moving moving;
    QVERIFY(moving.fixture.connect());
    for (int quarter = 0; quarter < 12; ++quarter)
        QVERIFY(moving.tell(1, TaskState::Downloading, 100, milliseconds(250)));
    QCOMPARE(moving.history.samples(TaskId{1}).size(), 3);
    QVERIFY(moving.tell(1, TaskState::Downloading, 200, milliseconds(297'500)));
    const QList<SpeedSample> samples = moving.history.samples(TaskId{1});
    QCOMPARE(samples.last().speed, 200);
    QVERIFY(samples.last().at - samples.first().at <= SpeedHistory::kKept);
    QCOMPARE(samples.size(), 3); // the first is too old now
}

void SpeedHistoryTest::endsWithNothingWhenTheTaskRests()
{
    Moving moving;
    QVERIFY(moving.fixture.connect());
    QVERIFY(moving.tell(1, TaskState::Downloading, 100, milliseconds(0)));
    QVERIFY(moving.tell(1, TaskState::Paused, 0, milliseconds(100)));
    QVERIFY(moving.tell(1, TaskState::Paused, 0, milliseconds(5000)));
    const QList<SpeedSample> samples = moving.history.samples(TaskId{1});
    QCOMPARE(samples.size(), 2);
    QCOMPARE(samples.last().speed, 0);
}

void SpeedHistoryTest::forgetsWhoRestedLongest()
{
    Moving moving(SpeedHistory::kMostTasks + 2);
    QVERIFY(moving.fixture.connect());
    for (qint64 id = 1; id <= SpeedHistory::kMostTasks + 2; ++id)
        QVERIFY(moving.tell(id, TaskState::Downloading, 100, milliseconds(1000)));
    QVERIFY(moving.history.samples(TaskId{1}).isEmpty());
    QVERIFY(moving.history.samples(TaskId{2}).isEmpty());
    QVERIFY(!moving.history.samples(TaskId{3}).isEmpty());
}

void SpeedHistoryTest::roundsTheScaleUpButNotFar()
{
    QCOMPARE(scaleAbove(3 * 1024), 4 * 1024);
    QCOMPARE(scaleAbove(9 * 1024 * 1024), 12 * 1024 * 1024);
    for (qint64 speed = 2048; speed < (qint64(1) << 45); speed = speed * 5 / 4) {
        QVERIFY(scaleAbove(speed) >= speed);
        QVERIFY2(scaleAbove(speed) <= speed * 2 + 1024, qPrintable(QString::number(speed)));
    }
}

void SpeedHistoryTest::averagesOverTimeNotOverSamples()
{
    using S = SpeedSample;
    QCOMPARE(averageSpeed({}), 0);
    QCOMPARE(averageSpeed({S{milliseconds(5), 7}}), 7);
    QCOMPARE(averageSpeed({S{milliseconds(0), 100}, S{milliseconds(9000), 100}, S{milliseconds(9001), 0},
                           S{milliseconds(10'000), 0}}),
             90);
}

void SpeedHistoryTest::saysTheCurveInWords()
{
    SpeedGraph graph;
    QCOMPARE(graph.accessibleDescription(), QStringLiteral("Nothing was fetched in the last minutes."));
    graph.setSamples({{milliseconds(0), 2048}, {milliseconds(1000), 4096}, {milliseconds(2000), 0}});
    QCOMPARE(graph.accessibleDescription(),
             QStringLiteral("Nothing at the moment; on average 2.5 KiB/s, at most 4.0 KiB/s"));
    graph.setSamples({{milliseconds(0), 2048}, {milliseconds(1000), 4096}});
    QCOMPARE(graph.accessibleDescription(), QStringLiteral("Now 4.0 KiB/s, on average 3.0 KiB/s, at most 4.0 KiB/s"));
    QVERIFY(!graph.accessibleName().isEmpty());
}

void SpeedHistoryTest::drawsFromTheSideWhereReadingBegins()
{
    // A speed that is high at the end alone: its area lies at the end of the line, in both directions.
    const auto inkAt = [](Qt::LayoutDirection direction, double part) {
        SpeedGraph graph;
        graph.setLayoutDirection(direction);
        graph.resize(400, 200);
        graph.setSamples({{milliseconds(0), 0}, {milliseconds(90'000), 0}, {milliseconds(100'000), 1 << 20}});
        const QImage image = graph.grab().toImage();
        QSet<QRgb> colors;
        const int x = int(part * (image.width() - 1));
        for (int y = image.height() / 3; y < image.height() * 5 / 6; ++y)
            colors.insert(image.pixel(x, y));
        return colors.size();
    };
    QVERIFY(inkAt(Qt::LeftToRight, 0.98) > inkAt(Qt::LeftToRight, 0.1));
    QVERIFY(inkAt(Qt::RightToLeft, 0.02) > inkAt(Qt::RightToLeft, 0.9));
}

QTEST_MAIN(SpeedHistoryTest)
#include "tst_speedhistory.moc"

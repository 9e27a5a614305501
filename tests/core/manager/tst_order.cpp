#include "enginefixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace longhaul;

/// The order of the list, and who is moved in it.
class OrderTest : public QObject
{
    Q_OBJECT

private slots:
    void movesToEitherEndWithoutTouchingOthers();
    void movesBetweenOthers();
    void survivesAKill();
    void refusesWhatIsNotThere();
    void keepsEverybodyElsesOrderWhateverIsMoved();
};

namespace {

struct List {
    explicit List(int count)
    {
        for (int number = 0; number < count; ++number) {
            TaskRequest request;
            request.url = QUrl(QStringLiteral("http://127.0.0.1:9/%1").arg(number));
            request.startPaused = true;
            ids.append(engine.add(request));
        }
    }
    bool move(const QList<TaskId> &moved, std::optional<TaskId> before)
    {
        std::optional<bool> done;
        engine.manager->move(moved, before, [&](const auto &result) { done = result.has_value(); });
        return waitFor([&] { return done.has_value(); }) && *done;
    }
    [[nodiscard]] QList<TaskId> places(const QList<int> &numbers) const
    {
        QList<TaskId> wanted;
        for (const int number : numbers)
            wanted.append(ids.at(number));
        return wanted;
    }

    EngineFixture engine;
    QList<TaskId> ids;
};

} // namespace

void OrderTest::movesToEitherEndWithoutTouchingOthers()
{
    List list(4);
    const qint64 position = list.engine.task(list.ids.at(1)).position;
    QVERIFY(list.move(list.places({2}), list.ids.at(0)));
    QCOMPARE(list.engine.manager->order(), list.places({2, 0, 1, 3}));
    QVERIFY(list.move(list.places({0}), std::nullopt));
    QCOMPARE(list.engine.manager->order(), list.places({2, 1, 3, 0}));
    QCOMPARE(list.engine.task(list.ids.at(1)).position, position);
}

void OrderTest::movesBetweenOthers()
{
    List list(6);
    QVERIFY(list.move(list.places({5, 3}), list.ids.at(1)));
    QCOMPARE(list.engine.manager->order(), list.places({0, 5, 3, 1, 2, 4}));
    QVERIFY(list.move(list.places({0}), list.ids.at(4)));
    QCOMPARE(list.engine.manager->order(), list.places({5, 3, 1, 2, 0, 4}));
    // In front of itself: it stays.
    QVERIFY(list.move(list.places({1}), list.ids.at(1)));
    QCOMPARE(list.engine.manager->order(), list.places({5, 3, 1, 2, 0, 4}));
}

void OrderTest::survivesAKill()
{
    List list(4);
    QVERIFY(list.move(list.places({3}), list.ids.at(1)));
    const QList<TaskId> order = list.engine.manager->order();
    list.engine.crash();
    QCOMPARE(list.engine.manager->order(), order);
}

void OrderTest::refusesWhatIsNotThere()
{
    List list(2);
    const QList<TaskId> order = list.engine.manager->order();
    QVERIFY(!list.move({list.ids.at(0), TaskId{99}}, std::nullopt));
    QVERIFY(!list.move({list.ids.at(0)}, TaskId{99}));
    QCOMPARE(list.engine.manager->order(), order);
}

void OrderTest::keepsEverybodyElsesOrderWhateverIsMoved()
{
    List list(12);
    QRandomGenerator random(11);
    QList<TaskId> expected = list.ids;
    for (int round = 0; round < 60; ++round) {
        QList<TaskId> moved;
        for (int pick = random.bounded(1, 4); pick > 0; --pick) {
            const TaskId id = expected.at(random.bounded(int(expected.size())));
            if (!moved.contains(id))
                moved.append(id);
        }
        QList<TaskId> rest = expected;
        rest.removeIf([&](TaskId id) { return moved.contains(id); });
        const qsizetype at = random.bounded(int(rest.size()) + 1);
        const auto before = at < rest.size() ? std::optional(rest.at(at)) : std::nullopt;
        QVERIFY(list.move(moved, before));
        expected = rest.mid(0, at) + moved + rest.mid(at);
        QCOMPARE(list.engine.manager->order(), expected);
    }
}

QTEST_GUILESS_MAIN(OrderTest)
#include "tst_order.moc"

#include "taskfiltermodel.h"
#include "tasklistmodel.h"
#include "tasklistview.h"
#include "windowfixture.h"

#include <QHeaderView>
#include <QTest>

using namespace longhaul;

/// The list's columns at every width of the window.
class TaskListViewTest : public QObject
{
    Q_OBJECT

private slots:
    void givesNamesWhatOtherColumnsLeave();
    void scrollsSidewaysBeforeNamesVanish();
    void hasRoomForTwoRowsAtLeast();
};

namespace {

struct View {
    View() : model(fixture.mirror(), fixture.clock()), filter(model, fixture.clock()), list(filter, fixture.clock())
    {
        fixture.agent().setTasks({makeTask(1, QStringLiteral("a-name-of-some-length.tar.gz"), TaskState::Queued),
                                  makeTask(2, QStringLiteral("another.iso"), TaskState::Queued)});
    }
    [[nodiscard]] int nameWidth() const { return list.header()->sectionSize(int(TaskColumn::Name)); }
    [[nodiscard]] int othersWidth() const { return list.header()->length() - nameWidth(); }

    WindowFixture fixture;
    TaskListModel model;
    TaskFilterModel filter;
    TaskListView list;
};

} // namespace

void TaskListViewTest::givesNamesWhatOtherColumnsLeave()
{
    View view;
    QVERIFY(view.fixture.connect());
    view.list.resize(1200, 400);
    view.list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view.list));
    QCOMPARE(view.nameWidth(), view.list.viewport()->width() - view.othersWidth());
    view.list.resize(1000, 400);
    QCOMPARE(view.nameWidth(), view.list.viewport()->width() - view.othersWidth());
    view.list.setColumnHidden(int(TaskColumn::Added), true);
    QCOMPARE(view.nameWidth(), view.list.viewport()->width() - view.othersWidth());
}

void TaskListViewTest::scrollsSidewaysBeforeNamesVanish()
{
    View view;
    QVERIFY(view.fixture.connect());
    view.list.resize(450, 400);
    view.list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view.list));
    const int enough = view.list.fontMetrics().horizontalAdvance(QStringLiteral("a-name-of-some"));
    QVERIFY2(view.nameWidth() > enough, qPrintable(QString::number(view.nameWidth())));
    QVERIFY(view.list.header()->length() > view.list.viewport()->width());
    for (int column = 0; column < kTaskColumns; ++column)
        view.list.setColumnHidden(column, false); // all of them: no more room for the name
    QVERIFY(view.nameWidth() > enough);
    view.list.resize(1600, 400);
    QCOMPARE(view.nameWidth(), view.list.viewport()->width() - view.othersWidth());
}

void TaskListViewTest::hasRoomForTwoRowsAtLeast()
{
    View view;
    QVERIFY(view.fixture.connect());
    view.list.resize(900, view.list.minimumSizeHint().height());
    view.list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view.list));
    const QRect second = view.list.visualRect(view.filter.index(1, 0));
    QVERIFY(view.list.viewport()->rect().contains(second.left(), second.bottom()));
}

QTEST_MAIN(TaskListViewTest)
#include "tst_tasklistview.moc"

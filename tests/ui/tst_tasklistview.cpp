#include "taskdrag.h"
#include "taskfiltermodel.h"
#include "tasklistmodel.h"
#include "tasklistview.h"
#include "windowfixture.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QSet>
#include <QSignalSpy>
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
    void keepsWhatPeopleMadeOfItsColumns();
    void takesFromTheNeighbourWhenNamesAreResized();
    void sortsByEveryColumn();
    void dragsOutTheFilesOfFinishedTasksAlone();
    void movesTasksByDraggingInTheOrderOfTheQueue();
    void keepsASelectionThatMoves();
    void doesNotSelectWhatASearchHides();
    void selectsNothingThatASearchBringsBack();
    void keepsOfAWholeSelectionWhatASearchShows();
    void keepsTheSelectionOnItsTasksWhenTheSideChanges();
    void tellsOfASelectionOnlyWhenItIsAnother();
    void saysAWholeRowInItsFirstCell();
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
    view.list.resize(3000, 400);
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

void TaskListViewTest::keepsWhatPeopleMadeOfItsColumns()
{
    QByteArray state;
    {
        View view;
        view.list.resize(1200, 400);
        view.list.show();
        view.list.setColumnHidden(int(TaskColumn::Folder), false);
        view.list.header()->moveSection(view.list.header()->visualIndex(int(TaskColumn::Size)), 0);
        view.list.header()->resizeSection(int(TaskColumn::Size), 133);
        state = view.list.layoutState();
    }
    View view;
    view.list.restoreLayout(state);
    QVERIFY(!view.list.isColumnHidden(int(TaskColumn::Folder)));
    QVERIFY(view.list.isColumnHidden(int(TaskColumn::Queue)));
    QCOMPARE(view.list.header()->visualIndex(int(TaskColumn::Size)), 0);
    QCOMPARE(view.list.header()->sectionSize(int(TaskColumn::Size)), 133);
}

void TaskListViewTest::takesFromTheNeighbourWhenNamesAreResized()
{
    View view;
    QVERIFY(view.fixture.connect());
    view.list.resize(1200, 400);
    view.list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view.list));
    const int name = view.nameWidth();
    const int progress = view.list.header()->sectionSize(int(TaskColumn::Progress));
    view.list.header()->resizeSection(int(TaskColumn::Name), name - 50);
    QCOMPARE(view.nameWidth(), name - 50);
    QCOMPARE(view.list.header()->sectionSize(int(TaskColumn::Progress)), progress + 50);
}

void TaskListViewTest::sortsByEveryColumn()
{
    View view;
    Task first = makeTask(1, QStringLiteral("b.iso"), TaskState::Completed, 10, 10);
    first.completedAt = first.createdAt.addSecs(60);
    first.directory = QStringLiteral("/b");
    first.queue = QStringLiteral("night");
    first.url = QUrl(QStringLiteral("https://b.example/b.iso"));
    Task second = makeTask(2, QStringLiteral("a.iso"), TaskState::Downloading, 10, 100);
    second.directory = QStringLiteral("/a");
    second.url = QUrl(QStringLiteral("https://a.example/a.iso"));
    second.speed = 5;
    second.etaSeconds = 50;
    second.connections = 2;
    view.fixture.agent().setTasks({first, second});
    QVERIFY(view.fixture.connect());
    for (int column = 0; column < kTaskColumns; ++column) {
        QList<qint64> orders;
        for (Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            view.list.sortByColumn(column, order);
            orders.append(view.filter.index(0, 0).data(IdRole).toLongLong());
        }
        QVERIFY2(orders.first() != orders.last(), qPrintable(QString::number(column)));
        QVERIFY(!view.filter.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    view.list.sortByColumn(int(TaskColumn::Finished), Qt::AscendingOrder);
    QCOMPARE(view.filter.index(0, 0).data(IdRole).toLongLong(), 1); // what is not finished comes last
}

void TaskListViewTest::dragsOutTheFilesOfFinishedTasksAlone()
{
    View view;
    view.fixture.agent().setTasks({makeTask(1, QStringLiteral("done a.pdf"), TaskState::Completed, 1, 1),
                                   makeTask(2, QStringLiteral("moving.iso"), TaskState::Downloading, 1, 2)});
    QVERIFY(view.fixture.connect());
    view.list.sortByColumn(-1, Qt::AscendingOrder);
    const auto both = dragOf({view.filter.index(0, 0), view.filter.index(1, 0)});
    QCOMPARE(both->urls(), QList{QUrl::fromLocalFile(QStringLiteral("/home/ada/Downloads/done a.pdf"))});
    QVERIFY(both->hasFormat(QStringLiteral("text/uri-list")));
    QCOMPARE(tasksOf(*both), (QList{TaskId{1}, TaskId{2}}));
    const auto moving = dragOf({view.filter.index(1, 0)});
    QVERIFY(!moving->hasUrls());
    QVERIFY(tasksOf(QMimeData()).isEmpty());
}

void TaskListViewTest::movesTasksByDraggingInTheOrderOfTheQueue()
{
    View view;
    QList<Task> tasks;
    for (int id = 1; id <= 4; ++id)
        tasks.append(makeTask(id, QStringLiteral("f%1").arg(id), TaskState::Queued));
    view.fixture.agent().setTasks(tasks);
    QVERIFY(view.fixture.connect());
    view.list.resize(1000, 500);
    view.list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view.list));
    view.list.sortByColumn(int(TaskColumn::Place), Qt::AscendingOrder);
    QList<QPair<QList<TaskId>, std::optional<TaskId>>> moves;
    QObject::connect(&view.list, &TaskDragView::moveAsked, &view.list,
                     [&](const auto &ids, const auto &before) { moves.append({ids, before}); });
    QSignalSpy refused(&view.list, &TaskDragView::moveRefused);
    const auto drop = [&](int row, const QPoint &place) {
        const auto data = dragOf({view.filter.index(row, 0)});
        QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.list.viewport(), &enter);
        QDragMoveEvent over(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.list.viewport(), &over);
        QDropEvent event(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.list.viewport(), &event);
    };
    const QRect second = view.list.visualRect(view.filter.index(1, 0));
    drop(3, second.topLeft() + QPoint(20, 3));
    QCOMPARE(moves.size(), 1);
    QCOMPARE(moves.last().first, QList{TaskId{4}});
    QCOMPARE(moves.last().second, std::optional(TaskId{2}));
    drop(0, second.bottomLeft() + QPoint(20, -3));
    QCOMPARE(moves.last().second, std::optional(TaskId{3}));
    drop(0, QPoint(20, view.list.viewport()->height() - 2));
    QCOMPARE(moves.last().second, std::nullopt);

    view.list.sortByColumn(int(TaskColumn::Name), Qt::AscendingOrder);
    drop(0, second.topLeft() + QPoint(20, 3));
    QCOMPARE(moves.size(), 3);
    QCOMPARE(refused.size(), 1);

    QMimeData links; // of another program: the window's
    links.setText(QStringLiteral("https://example.org/a"));
    QDragEnterEvent foreign(second.center(), Qt::CopyAction, &links, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.list.viewport(), &foreign);
    QVERIFY(!foreign.isAccepted());
}

void TaskListViewTest::keepsASelectionThatMoves()
{
    View view;
    QList<Task> tasks;
    for (int id = 1; id <= 4; ++id)
        tasks.append(makeTask(id, QStringLiteral("f%1").arg(id), TaskState::Queued));
    view.fixture.agent().setTasks(tasks);
    QVERIFY(view.fixture.connect());
    view.list.sortByColumn(-1, Qt::AscendingOrder);
    view.list.setCurrentIndex(view.filter.index(0, 0));
    QCOMPARE(view.list.selectedIds(), QList{TaskId{1}});
    tasks[0].position = 10;
    view.fixture.agent().putTasks({tasks.first()});
    QVERIFY(waitFor([&] { return view.filter.index(3, 0).data(IdRole).toLongLong() == 1; }));
    QCOMPARE(view.list.selectedIds(), QList{TaskId{1}});
    QCOMPARE(view.list.currentIndex().data(IdRole).toLongLong(), 1);
    view.fixture.agent().removeTasks({TaskId{1}});
    QVERIFY(waitFor([&] { return view.filter.rowCount() == 3; }));
    QVERIFY(!view.list.selectedIds().contains(TaskId{1}));
}

void TaskListViewTest::doesNotSelectWhatASearchHides()
{
    View view;
    QVERIFY(view.fixture.connect());
    view.list.selectAll();
    QCOMPARE(view.list.selectedIds().size(), 2);
    QList<TaskId> told;
    connect(&view.list, &TaskListView::selectionChangedTo, &view.list, [&](const auto &ids) { told = ids; });
    view.filter.setSearch(QStringLiteral("iso"));
    QCOMPARE(view.list.selectedIds(), QList{TaskId{2}});
    QCOMPARE(told, QList{TaskId{2}});
    view.filter.setSearch(QString());
    QCOMPARE(view.list.selectedIds(), QList{TaskId{2}});
    QCOMPARE(told, QList{TaskId{2}});
}

/// So many that Qt takes a whole selection for one range, every third of them with "pdf" in its name.
static QList<Task> manyTasks()
{
    QList<Task> tasks;
    for (int id = 1; id <= 300; ++id) {
        const bool isPdf = id % 3 == 0;
        tasks.append(
            makeTask(id, QStringLiteral("f%1.%2").arg(id).arg(isPdf ? QStringLiteral("pdf") : QStringLiteral("iso")),
                     isPdf ? TaskState::Completed : TaskState::Queued));
    }
    return tasks;
}

static QSet<qint64> chosenIn(const TaskListView &list)
{
    QSet<qint64> chosen;
    for (const QModelIndex &row : list.selectionModel()->selectedRows())
        chosen.insert(row.data(IdRole).toLongLong());
    return chosen;
}

static QSet<qint64> everyThird()
{
    QSet<qint64> ids;
    for (qint64 id = 3; id <= 300; id += 3)
        ids.insert(id);
    return ids;
}

void TaskListViewTest::selectsNothingThatASearchBringsBack()
{
    View view;
    view.fixture.agent().setTasks(manyTasks());
    QVERIFY(view.fixture.connect());
    view.filter.setSearch(QStringLiteral("pdf"));
    view.list.selectAll();
    QCOMPARE(view.list.selectedIds().size(), 100);
    view.filter.setSearch(QString());
    QCOMPARE(view.filter.rowCount(), 300);
    QCOMPARE(chosenIn(view.list), everyThird());
    QCOMPARE(view.list.selectedIds().size(), 100);
    // What the person does next begins with these.
    view.list.selectionModel()->select(view.filter.index(0, 0),
                                       QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    QCOMPARE(view.list.selectedIds().size(), 99);
}

void TaskListViewTest::keepsOfAWholeSelectionWhatASearchShows()
{
    View view;
    view.fixture.agent().setTasks(manyTasks());
    QVERIFY(view.fixture.connect());
    view.list.selectAll();
    QCOMPARE(view.list.selectedIds().size(), 300);
    view.filter.setSearch(QStringLiteral("iso"));
    QCOMPARE(view.filter.rowCount(), 200);
    QCOMPARE(view.list.selectedIds().size(), 200);
    QVERIFY(!chosenIn(view.list).intersects(everyThird()));
    view.filter.setSearch(QStringLiteral("nothing has this name"));
    QVERIFY(view.list.selectedIds().isEmpty());
    view.filter.setSearch(QString());
    QVERIFY(view.list.selectedIds().isEmpty());
}

void TaskListViewTest::keepsTheSelectionOnItsTasksWhenTheSideChanges()
{
    View view;
    view.fixture.agent().setTasks(manyTasks());
    QVERIFY(view.fixture.connect());
    view.filter.setSide({.group = TaskGroup::Finished});
    view.list.selectAll();
    view.filter.setSide({});
    QCOMPARE(view.filter.rowCount(), 300);
    QCOMPARE(chosenIn(view.list), everyThird());
    const QModelIndex current = view.list.currentIndex();
    view.list.sortByColumn(int(TaskColumn::Name), Qt::DescendingOrder);
    view.filter.setSide({.group = TaskGroup::Finished});
    QCOMPARE(chosenIn(view.list), everyThird());
    QCOMPARE(view.list.currentIndex(), current);
}

void TaskListViewTest::tellsOfASelectionOnlyWhenItIsAnother()
{
    View view;
    QList<Task> tasks = manyTasks();
    view.fixture.agent().setTasks(tasks);
    QVERIFY(view.fixture.connect());
    view.list.sortByColumn(-1, Qt::AscendingOrder);
    view.list.sortByColumn(int(TaskColumn::Speed), Qt::DescendingOrder);
    view.list.selectAll();
    QList<QList<TaskId>> told;
    connect(&view.list, &TaskListView::selectionChangedTo, &view.list, [&](const auto &ids) { told.append(ids); });
    view.filter.setSearch(QStringLiteral("f")); // that all of them have
    QVERIFY(told.isEmpty());
    QSignalSpy moved(&view.filter, &QAbstractItemModel::layoutChanged);
    tasks[200].speed = 5;
    view.fixture.agent().putTasks({tasks[200]});
    QVERIFY(waitFor([&] { return view.filter.index(0, 0).data(IdRole).toLongLong() == 201; }));
    QVERIFY(!moved.isEmpty());
    QVERIFY(told.isEmpty());
    view.filter.setSearch(QStringLiteral("f201."));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.last(), QList{TaskId{201}});
    view.filter.setSearch(QString());
    QCOMPARE(told.size(), 1);

    view.list.selectAll();
    QCOMPARE(told.size(), 2);
    view.list.sortByColumn(int(TaskColumn::Added), Qt::AscendingOrder); // the order of what one does with them
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.last().first(), TaskId{1});
    view.fixture.agent().removeTasks({TaskId{1}});
    QVERIFY(waitFor([&] { return told.last().size() == 299; }));
}

void TaskListViewTest::saysAWholeRowInItsFirstCell()
{
    View view;
    Task held = makeTask(1, QStringLiteral("a.iso"), TaskState::Queued);
    held.hostIsFull = true;
    view.fixture.agent().setTasks({held, makeTask(2, QStringLiteral("b.iso"), TaskState::Paused, 1, 4)});
    QVERIFY(view.fixture.connect());
    view.list.sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(view.filter.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("a.iso, Queued: Waiting for a free connection to files.example.org"));
    QCOMPARE(view.filter.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("b.iso, 25\u00A0%, Paused"));
    QCOMPARE(view.filter.index(1, 0).data().toString(), QStringLiteral("b.iso"));
}

QTEST_MAIN(TaskListViewTest)
#include "tst_tasklistview.moc"

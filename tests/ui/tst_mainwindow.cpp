#include "adddialog.h"
#include "emptystate.h"
#include "searchline.h"
#include "statusline.h"
#include "tasklistview.h"
#include "taskroles.h"
#include "uitranslations.h"
#include "windowtasks.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using namespace longhaul;

namespace {

/// The connection is lost, and everything at the other end goes on.
bool goAway(WindowFixture &fixture)
{
    fixture.agent().setUnreachable(QStringLiteral("gone"));
    fixture.agent().dropConnections();
    return waitFor([&] { return !fixture.mirror().isComplete(); });
}

bool comeBack(WindowFixture &fixture)
{
    fixture.agent().setUnreachable({});
    return waitFor([&] {
        fixture.clock().advance(std::chrono::milliseconds(100));
        return fixture.mirror().isComplete();
    });
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void teachesHowToAddWhileTheListIsEmpty();
    void isOneKeyFromTheFirstDownload();
    void saysTheSameTimeLeftInListAndDetails();
    void cutsNoNameOfTheSidebarByItsCount();
    void showsSortsOfFilesAndQueuesInTheSidebar();
    void choosesTheTaskThatANotificationTellsOf();
    void showsAKnownTaskAtOnceWhileTheAgentIsAway();
    void showsTheLastOfTheTasksThatItDoesNotKnowYet();
    void letsAPersonChooseSomethingElseMeanwhile_data();
    void letsAPersonChooseSomethingElseMeanwhile();
    void opensTheAddDialogForAPaste();
    void selectsWhatWasAdded();
    void opensTheAddDialogForADrop();
    void putsLaterLinksIntoTheOpenDialog();
    void asksForDetailsOnlyOfWhatMovesAndIsSeen();
    void showsTotalsAndTheLimit();
    void searchesAsOneTypes();
    void everyControlHasAName();
    void wakesUpForNothingWhileNothingMoves();
};

void MainWindowTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    useTranslations(*qApp);
}

void MainWindowTest::teachesHowToAddWhileTheListIsEmpty()
{
    WindowFixture fixture;
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *empty = window->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    buttonNamed(*empty, QStringLiteral("Add links…"))->click();
    QVERIFY(window->findChild<AddDialog *>());

    fixture.agent().putTasks({makeTask(1, QStringLiteral("a"), TaskState::Queued)});
    QVERIFY(waitFor([&] { return !empty->isVisible(); }));
}

void MainWindowTest::isOneKeyFromTheFirstDownload()
{
    WindowFixture fixture;
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QVERIFY(fixture.connect());
    QVERIFY(waitFor([] { return qobject_cast<QPushButton *>(QApplication::focusWidget()) != nullptr; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(window->findChild<AddDialog *>());
}

void MainWindowTest::saysTheSameTimeLeftInListAndDetails()
{
    WindowFixture fixture;
    QList<Task> tasks = fewTasks();
    tasks[1].etaSeconds = 600;
    fixture.agent().setTasks(tasks);
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    // What is measured jumps; what the list shows does not, and the details say the same.
    tasks[1].etaSeconds = 480;
    fixture.agent().putTasks({tasks[1]});
    QVERIFY(waitFor([&] { return fixture.mirror().find(TaskId{2})->etaSeconds == 480; }));
    const auto *view = window->findChild<QTreeView *>();
    const QString inList = view->model()->index(0, 4).data().toString();
    QVERIFY(!inList.isEmpty());
    QVERIFY(inList != QLatin1String("8 min"));
    const auto saysSo = [&](const QLineEdit *fact) { return fact->text().contains(inList); };
    const QList<QLineEdit *> facts = window->findChild<QTabWidget *>()->findChildren<QLineEdit *>();
    QVERIFY(std::any_of(facts.cbegin(), facts.cend(), saysSo));
}

void MainWindowTest::cutsNoNameOfTheSidebarByItsCount()
{
    WindowFixture fixture;
    QList<Task> tasks;
    for (int id = 1; id <= 1234; ++id)
        tasks.append(makeTask(id, QStringLiteral("f"), TaskState::Completed, 1, 1));
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    const auto *sidebar = window->findChild<QListWidget *>();
    const int before = sidebar->minimumWidth();
    fixture.agent().putTasks(tasks);
    QVERIFY(waitFor([&] { return fixture.mirror().tasks().size() == 1234; }));
    QVERIFY(sidebar->minimumWidth() > before);
    QVERIFY(waitFor([&] { return sidebar->width() >= sidebar->minimumWidth(); }));
}

void MainWindowTest::showsSortsOfFilesAndQueuesInTheSidebar()
{
    WindowFixture fixture;
    QList<Task> tasks = fewTasks();
    fixture.agent().setTasks(tasks);
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *sidebar = window->findChild<QListWidget *>();
    const auto entry = [&](const QString &name) {
        const QList<QListWidgetItem *> found = sidebar->findItems(name, Qt::MatchExactly);
        return found.isEmpty() || found.first()->isHidden() ? nullptr : found.first();
    };
    QVERIFY(entry(QStringLiteral("Documents")));
    QVERIFY(!entry(QStringLiteral("Music")));
    QVERIFY(!entry(QStringLiteral("Queues")));
    sidebar->setCurrentItem(entry(QStringLiteral("Documents")));
    const auto *view = window->findChild<QTreeView *>();
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("done.pdf"));

    tasks[1].queue = QStringLiteral("night");
    fixture.agent().putTasks({tasks[1]});
    QVERIFY(waitFor([&] { return entry(QStringLiteral("night")) != nullptr; }));
    QVERIFY(entry(QStringLiteral("Queues")));
    QVERIFY(!entry(QStringLiteral("Queues"))->flags().testFlag(Qt::ItemIsSelectable));
    sidebar->setCurrentItem(entry(QStringLiteral("night")));
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("moving.iso"));

    // What one looks at stays when its last task goes, and goes when one looks elsewhere.
    tasks[1].queue = QStringLiteral("default");
    fixture.agent().putTasks({tasks[1]});
    QVERIFY(waitFor([&] { return view->model()->rowCount() == 0; }));
    QVERIFY(entry(QStringLiteral("night")));
    QCOMPARE(sidebar->currentItem(), entry(QStringLiteral("night")));
    sidebar->setCurrentRow(0);
    QVERIFY(waitFor([&] { return !entry(QStringLiteral("night")); }));
    QCOMPARE(view->model()->rowCount(), 2);
}

void MainWindowTest::choosesTheTaskThatANotificationTellsOf()
{
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    auto window = fixture.makeWindow();
    window->show();
    window->showTask(TaskId{2}); // the list is not there yet
    QVERIFY(fixture.connect());
    const auto *view = window->findChild<TaskListView *>();
    const auto chosen = [view] { return view->currentIndex().data(IdRole).toLongLong(); };
    QVERIFY(waitFor([&] { return chosen() == 2; }));
    window->findChild<SearchLine *>()->setText(QStringLiteral("nothing has this name"));
    QVERIFY(waitFor([&] { return view->model()->rowCount() == 0; }));
    window->showTask(TaskId{1}); // also if it is filtered away
    QVERIFY(waitFor([&] { return chosen() == 1; }));
}

void MainWindowTest::showsAKnownTaskAtOnceWhileTheAgentIsAway()
{
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *view = window->findChild<TaskListView *>();
    QVERIFY(goAway(fixture));
    window->showTask(TaskId{1});
    QCOMPARE(view->selectedIds(), QList{TaskId{1}});
    view->select(TaskId{2});
    QVERIFY(comeBack(fixture));
    QCOMPARE(view->selectedIds(), QList{TaskId{2}}); // it is not shown a second time
}

void MainWindowTest::showsTheLastOfTheTasksThatItDoesNotKnowYet()
{
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *view = window->findChild<TaskListView *>();
    QVERIFY(goAway(fixture));
    for (const qint64 id : {7, 8})
        fixture.agent().putTasks({makeTask(id, QStringLiteral("new"), TaskState::Queued)});
    window->showTask(TaskId{8});
    window->showTask(TaskId{7});
    QList<QList<TaskId>> chosen;
    connect(view, &TaskListView::selectionChangedTo, view, [&](const auto &ids) { chosen.append(ids); });
    QVERIFY(comeBack(fixture));
    QCOMPARE(view->selectedIds(), QList{TaskId{7}});
    QVERIFY(!chosen.contains(QList{TaskId{8}}));
    view->select(TaskId{1});
    QVERIFY(goAway(fixture));
    QVERIFY(comeBack(fixture));
    QCOMPARE(view->selectedIds(), QList{TaskId{1}});
}

void MainWindowTest::letsAPersonChooseSomethingElseMeanwhile_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"another task", "a side", "a search"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void MainWindowTest::letsAPersonChooseSomethingElseMeanwhile()
{
    QFETCH(QString, what);
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *view = window->findChild<TaskListView *>();
    view->select(TaskId{2});
    QVERIFY(goAway(fixture));
    fixture.agent().putTasks({makeTask(7, QStringLiteral("new.iso"), TaskState::Queued)});
    window->showTask(TaskId{7});
    qint64 stays = 2;
    if (what == QLatin1String("another task"))
        view->select(TaskId{stays = 1});
    else if (what == QLatin1String("a side"))
        window->findChild<QListWidget *>()->setCurrentRow(1);
    else
        window->findChild<SearchLine *>()->setText(QStringLiteral("iso"));
    QVERIFY(comeBack(fixture));
    QVERIFY(fixture.mirror().find(TaskId{7}));
    QCOMPARE(view->selectedIds(), QList{TaskId{stays}});
}

void MainWindowTest::opensTheAddDialogForAPaste()
{
    WindowFixture fixture;
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QGuiApplication::clipboard()->setText(QStringLiteral("see https://example.org/a.zip."));
    QTest::keySequence(window.get(), QKeySequence::Paste);
    QVERIFY(waitFor([&] { return window->findChild<AddDialog *>() != nullptr; }));
}

void MainWindowTest::selectsWhatWasAdded()
{
    WindowFixture fixture;
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *view = window->findChild<TaskListView *>();
    const auto add = [&window](const QString &link) {
        window->offer({QUrl(link)});
        auto *dialog = window->findChild<AddDialog *>();
        auto *button = dialog ? dialog->findChild<QPushButton *>(QStringLiteral("add")) : nullptr;
        if (!button || !waitFor([button] { return button->isEnabled(); }))
            return false;
        button->click();
        return waitFor([&window] { return !window->findChild<AddDialog *>(); });
    };
    QVERIFY(add(QStringLiteral("https://example.org/a.zip")));
    QVERIFY(waitFor([view] { return view->selectedIds().size() == 1; }));
    const TaskId first = view->selectedIds().constFirst();
    // Who looks at one goes on looking at it.
    QVERIFY(add(QStringLiteral("https://example.org/b.zip")));
    QVERIFY(waitFor([&fixture] { return fixture.mirror().tasks().size() == 2; }));
    QCOMPARE(view->selectedIds(), QList<TaskId>{first});
}

void MainWindowTest::opensTheAddDialogForADrop()
{
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    QMimeData links;
    links.setText(QStringLiteral("https://example.org/1.zip\nhttps://example.org/2.zip"));
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &links, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &links, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    QVERIFY(waitFor([&] { return window->findChild<AddDialog *>() != nullptr; }));
}

void MainWindowTest::putsLaterLinksIntoTheOpenDialog()
{
    WindowFixture fixture;
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    window->offer({QUrl(QStringLiteral("https://example.org/1.zip"))});
    QVERIFY(waitFor([&] { return window->findChild<AddDialog *>() != nullptr; }));
    window->offer({QUrl(QStringLiteral("https://example.org/2.zip"))});
    QCoreApplication::processEvents();
    QCOMPARE(window->findChildren<AddDialog *>().size(), 1);
}

void MainWindowTest::asksForDetailsOnlyOfWhatMovesAndIsSeen()
{
    WindowFixture fixture;
    QList<Task> tasks = fewTasks();
    fixture.agent().setTasks(tasks);
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    const QString show = QStringLiteral("task.show");
    // The newest is selected by itself.
    QVERIFY(waitFor([&] { return fixture.agent().parametersOf(show).size() == 1; }));
    QCOMPARE(fixture.agent().parametersOf(show).first().value(QLatin1String("id")).toInteger(), 2);

    QSignalSpy changed(&fixture.mirror(), &TaskMirror::changed);
    const auto change = [&](int part) {
        changed.clear();
        tasks[1].bytesReceived = part;
        fixture.agent().putTasks({tasks[1]});
        return waitFor([&] { return !changed.isEmpty(); });
    };
    // Whatever was asked before this is at the agent afterwards: it hears all in its order.
    const auto isHeard = [&] {
        bool isAnswered = false;
        fixture.client().readSettings([&](const auto &) { isAnswered = true; });
        return waitFor([&] { return isAnswered; });
    };
    for (int part = 51; part < 60; ++part)
        QVERIFY(change(part));
    fixture.clock().advance(std::chrono::milliseconds(999));
    QVERIFY(isHeard());
    QCOMPARE(fixture.agent().parametersOf(show).size(), 1);
    fixture.clock().advance(std::chrono::milliseconds(1));
    QVERIFY(isHeard());
    QCOMPARE(fixture.agent().parametersOf(show).size(), 2); // one for all of them
    fixture.clock().advance(std::chrono::seconds(5));
    QVERIFY(isHeard());
    QCOMPARE(fixture.agent().parametersOf(show).size(), 2); // nothing has changed

    window->findChild<QTabWidget *>()->hide();
    QVERIFY(change(70));
    fixture.clock().advance(std::chrono::seconds(5));
    QVERIFY(isHeard());
    QCOMPARE(fixture.agent().parametersOf(show).size(), 2);
}

void MainWindowTest::showsTotalsAndTheLimit()
{
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    fixture.agent().setSetting(QStringLiteral("limit"), QStringLiteral("2097152"));
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *status = window->findChild<StatusLine *>();
    QCOMPARE(status->counts(), QStringLiteral("1 active"));
    QCOMPARE(status->speed(), QStringLiteral("↓ 1.0 MiB/s"));
    QVERIFY(waitFor([&] { return buttonNamed(*status, QStringLiteral("Limit 2.0 MiB/s")) != nullptr; }));
}

void MainWindowTest::searchesAsOneTypes()
{
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QTest::keySequence(window.get(), QKeySequence::Find);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    auto *view = window->findChild<QTreeView *>();
    QTest::keyClicks(search, QStringLiteral("done"));
    QCOMPARE(view->model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("xyz"));
    QVERIFY(window->findChild<EmptyState *>()->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(view->model()->rowCount(), 2);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(view->hasFocus());
}

void MainWindowTest::everyControlHasAName()
{
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        // A header and a splitter are known by their kind.
        if (interface->role() == QAccessible::Splitter || widget->inherits("QHeaderView")
            || widget->inherits("QTabBar"))
            continue;
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void MainWindowTest::wakesUpForNothingWhileNothingMoves()
{
    WindowFixture fixture;
    Task waiting = makeTask(2, QStringLiteral("w"), TaskState::Waiting, 1, 2);
    waiting.reason = WaitReason::DiskSpace;
    fixture.agent().setTasks({makeTask(1, QStringLiteral("a"), TaskState::Paused, 1, 2), waiting});
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    window->findChild<QTreeView *>()->setFocus();
    QVERIFY(waitFor([&] { return !fixture.agent().parametersOf(QStringLiteral("task.show")).isEmpty(); }));
    QCoreApplication::processEvents();
    for (const QTimer *timer : window->findChildren<QTimer *>())
        QVERIFY2(!timer->isActive(), qPrintable(QLatin1String(timer->parent()->metaObject()->className())));
    QVERIFY(!fixture.clock().nextAlarm() || *fixture.clock().nextAlarm() > std::chrono::minutes(1));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"

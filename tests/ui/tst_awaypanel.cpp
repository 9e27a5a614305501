#include "awaypanel.h"
#include "detailspanel.h"
#include "themes.h"
#include "windowfixture.h"

#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleFactory>
#include <QTest>
#include <QTreeView>

#include <utility>

using namespace longhaul;

namespace {

/// All of it is inside all that it is in: nothing is cut off.
bool isWhollySeen(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (!around->rect().contains(QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())))
            return false;
    }
    return widget.isVisible();
}

/// From its upper to its lower edge, in the window.
std::pair<int, int> edges(const QWidget &widget)
{
    const int top = widget.mapTo(widget.window(), QPoint(0, 0)).y();
    return {top, top + widget.height()};
}

} // namespace

/// "While you were away" stands above the list and leaves it room, however much there is to tell.
class AwayPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheListItsHeaderAndRows_data();
    void leavesTheListItsHeaderAndRows();
    void isAsHighAsWhatItTells();
    void keepsItsButtonsBesideALongName();
};

void AwayPanelTest::leavesTheListItsHeaderAndRows_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("events");
    for (const int height : {1000, 700, 520, 430}) {
        for (const int events : {1, 5, 40})
            QTest::addRow("%d events in a window of %d", events, height) << height << events;
    }
}

void AwayPanelTest::leavesTheListItsHeaderAndRows()
{
    QFETCH(int, height);
    QFETCH(int, events);
    WindowFixture fixture;
    QList<Task> tasks;
    for (int id = 1; id <= 60; ++id)
        tasks.append(makeTask(id, QStringLiteral("song-%1.mp3").arg(id), TaskState::Completed, 9, 9));
    fixture.agent().setTasks(tasks);
    for (int id = 1; id <= events; ++id)
        fixture.agent().postEvent(makeEvent(id, EventKind::Completed));
    auto window = fixture.makeWindow();
    window->setFixedSize(900, height); // as a maximised window on a small screen: it cannot grow
    window->show();
    QVERIFY(fixture.connect());
    const auto *panel = window->findChild<AwayPanel *>();
    QVERIFY(waitFor([&] { return panel->isVisible(); }));
    // Nested layouts settle one after the other, the details last.
    const auto *details = window->findChild<DetailsPanel *>();
    QVERIFY(waitFor([&] { return details->height() >= details->minimumSizeHint().height(); }, std::chrono::seconds(2)));
    QVERIFY(isWhollySeen(*details));

    const auto *view = window->findChild<QTreeView *>();
    QVERIFY(waitFor([&] { return isWhollySeen(*view->header()); }, std::chrono::seconds(2)));
    QVERIFY(view->header()->height() >= view->header()->sizeHint().height());
    QVERIFY(view->viewport()->height() >= view->visualRect(view->model()->index(0, 0)).height());
    QVERIFY(isWhollySeen(*view->viewport()));
    QVERIFY(edges(*panel).second <= edges(*view->header()).first);
    const auto *scroll = panel->findChild<QScrollArea *>();
    QVERIFY(isWhollySeen(*scroll));
    // One whole line of news at least.
    QVERIFY(isWhollySeen(*scroll->widget()->findChild<QPushButton *>()));
    for (const QPushButton *button : panel->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly))
        QVERIFY(isWhollySeen(*button));
}

void AwayPanelTest::isAsHighAsWhatItTells()
{
    WindowFixture fixture;
    fixture.agent().setTasks({makeTask(1, QStringLiteral("one.bin"), TaskState::Completed, 9, 9),
                              makeTask(2, QStringLiteral("two.bin"), TaskState::Completed, 9, 9)});
    fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    fixture.agent().postEvent(makeEvent(2, EventKind::Completed));
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    const auto *panel = window->findChild<AwayPanel *>();
    const auto *scroll = panel->findChild<QScrollArea *>();
    QVERIFY(waitFor([&] { return panel->isVisible() && scroll->height() == scroll->widget()->height(); }));
    QCOMPARE(scroll->widget()->height(), scroll->widget()->sizeHint().height()); // no gaps between the rows
}

void AwayPanelTest::keepsItsButtonsBesideALongName()
{
    WindowFixture fixture;
    fixture.agent().setTasks({makeTask(1, QString(200, u'n') + QStringLiteral(".iso"), TaskState::Completed, 9, 9)});
    fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    auto window = fixture.makeWindow();
    window->setFixedSize(640, 480);
    window->show();
    QVERIFY(fixture.connect());
    const auto *panel = window->findChild<AwayPanel *>();
    QVERIFY(waitFor([&] { return panel->isVisible(); }));
    const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    for (const QPushButton *button : buttons)
        QVERIFY(waitFor([&] { return isWhollySeen(*button); }, std::chrono::seconds(2)));
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(lightPalette());
    AwayPanelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_awaypanel.moc"

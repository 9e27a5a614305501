#include "droptarget.h"
#include "droptargetkeeper.h"
#include "windowchoices.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace longhaul;

namespace {

Task running(qint64 id, qint64 received, qint64 speed)
{
    Task task = makeTask(id, QStringLiteral("%1.iso").arg(id), TaskState::Downloading, received, 1000);
    task.speed = speed;
    return task;
}

void drop(QWidget &target, const QMimeData &data)
{
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

} // namespace

class DropTargetTest : public QObject
{
    Q_OBJECT

private slots:
    void showsAllActiveTogether();
    void looksOnceASecondAndNotWithoutCause();
    void takesLinks();
    void worksWithTheKeyboardAlone();
    void saysWhatItIsAndWhatGoesOn();
    void offersTheRestInItsMenu();
    void comesAndGoesWithTheChoice();
    void remembersItsPlace();
    void keepsTheProgramWhileItIsShown();
};

void DropTargetTest::showsAllActiveTogether()
{
    WindowFixture f;
    f.agent().setTasks({running(1, 500, 10), running(2, 100, 20),
                        makeTask(3, QStringLiteral("c"), TaskState::Completed, 9000, 9000),
                        makeTask(4, QStringLiteral("d"), TaskState::Connecting)});
    QVERIFY(f.connect());
    const TotalProgress total = totalProgress(f.mirror());
    QCOMPARE(total.active, 3);
    QCOMPARE(total.speed, 30);
    QCOMPARE(total.fraction.value_or(0), 0.3);
}

void DropTargetTest::looksOnceASecondAndNotWithoutCause()
{
    WindowFixture f;
    QVERIFY(f.connect());
    DropTarget target(f.mirror(), f.clock());
    QCOMPARE(target.shown().active, 0);
    f.agent().putTasks({running(1, 100, 10)});
    QVERIFY(waitFor([&] { return target.shown().active == 1; }));
    f.agent().putTasks({running(1, 200, 10)});
    QVERIFY(waitFor([&] { return f.mirror().find(TaskId{1})->bytesReceived == 200; }));
    QCOMPARE(target.shown().fraction.value_or(0), 0.1);
    f.clock().advance(DropTarget::kRefreshPause);
    QCOMPARE(target.shown().fraction.value_or(0), 0.2);
}

void DropTargetTest::takesLinks()
{
    WindowFixture f;
    QVERIFY(f.connect());
    DropTarget target(f.mirror(), f.clock());
    QStringList links;
    connect(&target, &DropTarget::found, this, [&](const OfferedSet &offered) { links = offered.links; });
    QMimeData data;
    data.setText(QStringLiteral("https://files.example.org/a.iso"));
    drop(target, data);
    QCOMPARE(links, QStringList{QStringLiteral("https://files.example.org/a.iso")});
}

void DropTargetTest::worksWithTheKeyboardAlone()
{
    WindowFixture f;
    DropTarget target(f.mirror(), f.clock());
    QSignalSpy window(&target, &DropTarget::windowAsked);
    QSignalSpy paste(&target, &DropTarget::pasteAsked);
    target.move(200, 200);
    QTest::keyClick(&target, Qt::Key_Return);
    QCOMPARE(window.size(), 1);
    QTest::mouseDClick(&target, Qt::LeftButton);
    QCOMPARE(window.size(), 2);
    QTest::keyClick(&target, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(paste.size(), 1);
    QTest::keyClick(&target, Qt::Key_Left);
    QTest::keyClick(&target, Qt::Key_Down);
    QVERIFY(target.x() < 200 && target.y() > 200);
}

void DropTargetTest::saysWhatItIsAndWhatGoesOn()
{
    WindowFixture f;
    f.agent().setTasks({running(1, 450, 2048)});
    QVERIFY(f.connect());
    DropTarget target(f.mirror(), f.clock());
    QVERIFY(target.accessibleName().contains(QLatin1String("drop target")));
    QVERIFY(target.accessibleDescription().contains(QLatin1String("45")));
    QVERIFY(target.accessibleDescription().contains(QLatin1String("2.0 KiB/s")));
    QVERIFY(!target.grab().isNull());
}

void DropTargetTest::offersTheRestInItsMenu()
{
    WindowFixture f;
    DropTarget target(f.mirror(), f.clock());
    QSignalSpy hide(&target, &DropTarget::hideAsked);
    QSignalSpy pause(&target, &DropTarget::pauseAllAsked);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {1, 1}, {1, 1});
    QApplication::sendEvent(&target, &asked);
    const auto *menu = target.findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text().contains(QLatin1String("ide the")) || action->text().contains(QLatin1String("ause")))
            action->trigger();
    }
    QCOMPARE(hide.size(), 1);
    QCOMPARE(pause.size(), 1);
}

void DropTargetTest::comesAndGoesWithTheChoice()
{
    WindowFixture f;
    WindowChoices choices(f.configFolder());
    DropTargetKeeper keeper(f.mirror(), f.clock(), choices, nullptr);
    QVERIFY(!keeper.isShown());
    choices.setShowsDropTarget(true);
    QVERIFY(keeper.isShown() && keeper.target()->isVisible());
    QVERIFY(keeper.target()->windowFlags() & Qt::WindowStaysOnTopHint);
    emit keeper.target()->hideAsked();
    QVERIFY(waitFor([&] { return !keeper.isShown(); }));
    QVERIFY(!choices.showsDropTarget());
}

void DropTargetTest::remembersItsPlace()
{
    WindowFixture f;
    WindowChoices choices(f.configFolder());
    choices.setShowsDropTarget(true);
    QPoint place;
    {
        DropTargetKeeper keeper(f.mirror(), f.clock(), choices, nullptr);
        keeper.target()->move(123, 77);
        place = keeper.target()->pos();
    }
    const DropTargetKeeper again(f.mirror(), f.clock(), choices, nullptr);
    QCOMPARE(again.target()->pos(), place);
}

void DropTargetTest::keepsTheProgramWhileItIsShown()
{
    WindowFixture f;
    WindowChoices(f.configFolder()).setShowsDropTarget(true);
    QVERIFY(f.connect());
    auto window = f.makeWindow();
    QSignalSpy closed(window.get(), &MainWindow::closed);
    window->show();
    window->close();
    QVERIFY(!window->isVisible());
    QCOMPARE(closed.size(), 0);
    auto *keeper = window->findChild<DropTargetKeeper *>();
    emit keeper->target()->windowAsked();
    QVERIFY(window->isVisible());
    window->close();
    // Without it there is nothing left to stay for; the notice of the first time may still ask.
    emit keeper->target()->hideAsked();
    QVERIFY(waitFor([&] { return !keeper->isShown(); }));
    QVERIFY(waitFor([&] { return closed.size() == 1; }));
}

QTEST_MAIN(DropTargetTest)
#include "tst_droptarget.moc"

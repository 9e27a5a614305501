#include "awaypanel.h"
#include "connectionbanner.h"
#include "statusline.h"
#include "uitranslations.h"
#include "windowtasks.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace longhaul;

class WindowLifeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysOnceThatClosingEndsNoTransfer();
    void staysOpenWhenThePersonWishesSo();
    void saysItAgainWhenThePersonWishesSo();
    void remembersItsLook();
    void acknowledgesWhatWasSeenWhenItCloses();
    void dismissesThePanelWithOneButton();
    void announcesWhatFinishesBeforeOnesEyes();
    void saysWhenTheAgentIsLostAndHealsByItself();
    void offersToStartAnAgentThatWasStopped();
    void showsANoticeUntilItIsDismissed();
};

void WindowLifeTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    useTranslations(*qApp);
}

void WindowLifeTest::saysOnceThatClosingEndsNoTransfer()
{
    WindowFixture fixture;
    {
        auto window = fixture.makeWindow();
        window->show();
        window->close();
        QVERIFY(window->isVisible());
        auto *notice = window->findChild<QMessageBox *>();
        QVERIFY(notice);
        buttonNamed(*notice, QStringLiteral("Close window"))->click();
        QVERIFY(!window->isVisible());
    }
    auto window = fixture.makeWindow();
    window->show();
    window->close();
    QVERIFY(!window->isVisible());
    QVERIFY(!window->findChild<QMessageBox *>());
}

void WindowLifeTest::staysOpenWhenThePersonWishesSo()
{
    WindowFixture fixture;
    auto window = fixture.makeWindow();
    window->show();
    window->close();
    buttonNamed(*window->findChild<QMessageBox *>(), QStringLiteral("Keep it open"))->click();
    QVERIFY(window->isVisible());
}

void WindowLifeTest::saysItAgainWhenThePersonWishesSo()
{
    WindowFixture fixture;
    {
        auto window = fixture.makeWindow();
        window->show();
        window->close();
        auto *notice = window->findChild<QMessageBox *>();
        notice->checkBox()->setChecked(false);
        buttonNamed(*notice, QStringLiteral("Close window"))->click();
        QVERIFY(!window->isVisible());
    }
    auto window = fixture.makeWindow();
    window->show();
    window->close();
    QVERIFY(window->findChild<QMessageBox *>());
}

void WindowLifeTest::remembersItsLook()
{
    WindowFixture fixture;
    {
        auto window = fixture.makeWindow();
        window->show();
        window->resize(1011, 707);
        window->findChild<QTreeView *>()->setColumnHidden(3, false);
        window->findChild<QTreeView *>()->sortByColumn(0, Qt::AscendingOrder);
        closeForGood(*window);
    }
    auto window = fixture.makeWindow();
    window->show();
    QCOMPARE(window->size(), QSize(1011, 707));
    QVERIFY(!window->findChild<QTreeView *>()->isColumnHidden(3));
    QVERIFY(window->findChild<QTreeView *>()->isColumnHidden(4));
    QCOMPARE(window->findChild<QTreeView *>()->header()->sortIndicatorSection(), 0);
}

void WindowLifeTest::acknowledgesWhatWasSeenWhenItCloses()
{
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    const qint64 seq = fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    QVERIFY(window->findChild<AwayPanel *>()->isVisible());
    QCOMPARE(fixture.agent().acknowledged(QStringLiteral("desktop")), 0);
    closeForGood(*window);
    QVERIFY(waitFor([&] { return fixture.agent().acknowledged(QStringLiteral("desktop")) == seq; }));
}

void WindowLifeTest::dismissesThePanelWithOneButton()
{
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    const qint64 seq = fixture.agent().postEvent(makeEvent(1, EventKind::Completed));
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *panel = window->findChild<AwayPanel *>();
    QCOMPARE(panel->summary(), QStringLiteral("1 finished · 1 still going"));
    buttonNamed(*panel, QStringLiteral("Got it"))->click();
    QVERIFY(!panel->isVisible());
    QVERIFY(waitFor([&] { return fixture.agent().acknowledged(QStringLiteral("desktop")) == seq; }));
}

void WindowLifeTest::announcesWhatFinishesBeforeOnesEyes()
{
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    fixture.agent().postEvent(makeEvent(2, EventKind::Completed));
    QVERIFY(waitFor([&] { return window->statusBar()->currentMessage() == QLatin1String("Finished: moving.iso"); }));
    QVERIFY(!window->findChild<AwayPanel *>()->isVisible());
}

void WindowLifeTest::saysWhenTheAgentIsLostAndHealsByItself()
{
    WindowFixture fixture;
    fixture.agent().setTasks(fewTasks());
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *banner = window->findChild<ConnectionBanner *>();
    QVERIFY(banner->texts().isEmpty());
    fixture.agent().setUnreachable(QStringLiteral("gone"));
    fixture.agent().dropConnections();
    QVERIFY(waitFor([&] { return !banner->texts().isEmpty(); }));
    QVERIFY(banner->texts().first().contains(QLatin1String("no download is lost")));
    QCOMPARE(window->findChild<QTreeView *>()->model()->rowCount(), 2); // the list stays
    const auto *status = window->findChild<StatusLine *>();
    QVERIFY(status->speed().isEmpty()); // but nobody knows how fast it goes
    fixture.agent().setUnreachable({});
    QVERIFY(waitFor([&] {
        fixture.clock().advance(std::chrono::milliseconds(100));
        return banner->texts().isEmpty();
    }));
    QVERIFY(waitFor([&] { return !status->speed().isEmpty(); }));
}

void WindowLifeTest::offersToStartAnAgentThatWasStopped()
{
    WindowFixture fixture;
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *banner = window->findChild<ConnectionBanner *>();
    fixture.agent().stopInOrder();
    QVERIFY(waitFor([&] { return !banner->texts().isEmpty(); }));
    QVERIFY(banner->texts().first().contains(QLatin1String("was stopped")));
    buttonNamed(*banner, QStringLiteral("Start it"))->click();
    QVERIFY(waitFor([&] { return banner->texts().isEmpty(); }));
}

void WindowLifeTest::showsANoticeUntilItIsDismissed()
{
    WindowFixture fixture;
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    auto *banner = window->findChild<ConnectionBanner *>();
    const QJsonObject notice{{QStringLiteral("code"), QStringLiteral("disk-full")},
                             {QStringLiteral("message"), QStringLiteral("The disk is full.")}};
    fixture.agent().notifyAll(QStringLiteral("agent.notice"), notice);
    fixture.agent().notifyAll(QStringLiteral("agent.notice"), notice);
    QVERIFY(waitFor([&] { return banner->texts() == QStringList{QStringLiteral("The disk is full.")}; }));
    for (QToolButton *close : banner->findChildren<QToolButton *>()) {
        if (close->isVisible())
            close->click();
    }
    QVERIFY(banner->texts().isEmpty());
}

QTEST_MAIN(WindowLifeTest)
#include "tst_windowlife.moc"

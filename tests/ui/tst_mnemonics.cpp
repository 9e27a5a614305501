// The keys after Alt: no two things of one screen or of one menu want the same, in no language.

#include "awaypanel.h"
#include "clipboardoffer.h"
#include "connectionbanner.h"
#include "emptystate.h"
#include "mnemonicclashes.h"
#include "shownscreens.h"
#include "taskactions.h"
#include "tasklistview.h"
#include "traymenu.h"
#include "troublecard.h"
#include "uitranslations.h"
#include "windowactions.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QTest>

using namespace longhaul;

namespace {

/// A task for each reason to fail, with a certificate to look at and without, and for each to wait.
QList<Task> everyTrouble()
{
    QList<Task> tasks;
    for (const bool hasCertificate : {false, true}) {
        for (int code = 0; code <= int(FailureCode::Internal); ++code) {
            tasks.append(makeTask(tasks.size() + 1, QStringLiteral("a.iso"), TaskState::Failed, 5, 10));
            tasks.last().error = Failure{FailureCode(code), {}, hasCertificate};
        }
    }
    for (int reason = 0; reason <= int(WaitReason::Keyring); ++reason) {
        tasks.append(makeTask(tasks.size() + 1, QStringLiteral("a.iso"), TaskState::Waiting, 5, 10));
        tasks.last().reason = WaitReason(reason);
    }
    return tasks;
}

/// Those that one could press; not those that are only waiting to be deleted.
qsizetype visibleButtons(const QWidget &parent)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto buttons = parent.findChildren<QPushButton *>();
    return std::count_if(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isVisible(); });
}

/// All that may stand above the list at the same time, with an agent that was stopped.
bool showEveryNotice(WindowFixture &fixture, MainWindow &window)
{
    fixture.agent().postEvent(makeEvent(1, EventKind::Failed, Failure{FailureCode::BadUrl, {}}));
    window.show();
    if (!fixture.connect())
        return false;
    window.findChild<ClipboardOffer *>()->show();
    fixture.agent().notifyAll(QStringLiteral("session.superseded"), {});
    if (!waitFor([&] { return fixture.client().isSuperseded(); }))
        return false;
    fixture.agent().stopInOrder();
    const auto *banner = window.findChild<ConnectionBanner *>();
    return waitFor([&] { return visibleButtons(*banner) == 2; })
           && visibleButtons(*window.findChild<AwayPanel *>()) > 0;
}

/// The agent does not come although it is wanted: another button takes the place of that which starts it.
bool loseTheAgent(WindowFixture &fixture, const MainWindow &window)
{
    auto *button = window.findChild<QWidget *>(QStringLiteral("linkBar"))->findChild<QPushButton *>();
    const QString before = button->text();
    fixture.agent().setUnreachable(QStringLiteral("longhaul-agent was not found."));
    button->click();
    return waitFor([&] { return button->isVisible() && button->text() != before; });
}

} // namespace

class MnemonicsTest : public QObject
{
    Q_OBJECT

private slots:
    void noTwoThingsOfAScreenWantTheSameKey_data() { addLanguages(); }
    void noTwoThingsOfAScreenWantTheSameKey();
    void noStepOfATroubleWantsAKeyOfItsScreen_data() { addLanguages(); }
    void noStepOfATroubleWantsAKeyOfItsScreen();
    void noNoticeWantsAKeyOfAListWithoutRows_data() { addLanguages(); }
    void noNoticeWantsAKeyOfAListWithoutRows();
    void noTwoEntriesOfAPopUpMenuWantTheSameKey_data() { addLanguages(); }
    void noTwoEntriesOfAPopUpMenuWantTheSameKey();
    void aClashIsFound();
    void whatIsInADialogAboveDoesNotCount();
    void cleanup() { useTranslations(*qApp, QStringLiteral("en")); }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : builtInLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
};

void MnemonicsTest::noTwoThingsOfAScreenWantTheSameKey()
{
    QFETCH(QString, language);
    useTranslations(*qApp, language);
    QStringList clashes; // each once, with the first screen that has it
    QSet<QString> known;
    for (const QString &name : ShownScreens::names()) {
        ShownScreens screens;
        QVERIFY2(screens.show(name), qPrintable(name));
        for (const QString &clash : MnemonicClashes::on(*screens.screen())) {
            if (!known.contains(clash))
                clashes << name + QLatin1String(": ") + clash;
            known.insert(clash);
        }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void MnemonicsTest::noStepOfATroubleWantsAKeyOfItsScreen()
{
    QFETCH(QString, language);
    useTranslations(*qApp, language);
    WindowFixture fixture;
    fixture.agent().setTasks(everyTrouble());
    const auto window = fixture.makeWindow();
    QVERIFY(showEveryNotice(fixture, *window));
    auto *list = window->findChild<TaskListView *>();
    const auto *card = window->findChild<TroubleCard *>();
    QStringList clashes;
    const auto lookAtEach = [&] {
        for (const Task &task : fixture.mirror().tasks()) {
            list->select(task.id);
            QVERIFY(waitFor([&] { return visibleButtons(*card) == nextStepsOf(task).size(); }));
            QMenu menu;
            fillContextMenu(menu, *window->findChild<TaskActions *>());
            clashes += MnemonicClashes::on(*window) + MnemonicClashes::inMenu(menu);
        }
    };
    lookAtEach();
    QVERIFY(loseTheAgent(fixture, *window));
    lookAtEach();
    clashes.removeDuplicates();
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void MnemonicsTest::noNoticeWantsAKeyOfAListWithoutRows()
{
    QFETCH(QString, language);
    useTranslations(*qApp, language);
    QStringList clashes;
    for (const bool isSearching : {true, false}) {
        WindowFixture fixture;
        if (isSearching)
            fixture.agent().setTasks(everyTrouble());
        const auto window = fixture.makeWindow();
        QVERIFY(showEveryNotice(fixture, *window));
        if (isSearching)
            window->findChild<SearchLine *>()->setText(QStringLiteral("nothing has this name"));
        QVERIFY(waitFor([&] { return visibleButtons(*window->findChild<EmptyState *>()) == 1; }));
        clashes += MnemonicClashes::on(*window);
        QVERIFY(loseTheAgent(fixture, *window));
        clashes += MnemonicClashes::on(*window);
    }
    clashes.removeDuplicates();
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void MnemonicsTest::noTwoEntriesOfAPopUpMenuWantTheSameKey()
{
    QFETCH(QString, language);
    useTranslations(*qApp, language);
    ShownScreens screens;
    QVERIFY(screens.show(QStringLiteral("main")));
    auto *list = screens.screen()->findChild<TaskListView *>();
    emit list->menuAsked(QPoint()); // that of the task which is chosen
    QPointer taskMenu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(taskMenu);
    QStringList clashes = MnemonicClashes::inMenu(*taskMenu);
    taskMenu->close();
    QMenu columns;
    list->fillColumnMenu(columns);
    clashes += MnemonicClashes::inMenu(columns);

    WindowFixture fixture;
    DropTarget target(fixture.mirror(), fixture.clock());
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&target, &asked);
    for (const QMenu *menu : target.findChildren<QMenu *>())
        clashes += MnemonicClashes::inMenu(*menu);

    TrayTasks tasks(fixture.client(), fixture.clock());
    const TrayMenu tray(tasks);
    clashes += MnemonicClashes::inMenu(*tray.menu());
    for (const QMenu *menu : tray.menu()->findChildren<QMenu *>())
        clashes += MnemonicClashes::inMenu(*menu);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void MnemonicsTest::aClashIsFound()
{
    QWidget window;
    QPushButton first(QStringLiteral("&Save"), &window);
    QLineEdit line(&window);
    QLabel second(QStringLiteral("&Size:"), &window);
    second.setBuddy(&line);
    QPushButton hidden(QStringLiteral("&Stop"), &window);
    hidden.hide();
    window.show();
    QCOMPARE(MnemonicClashes::on(window).size(), 1);
    QMenu menu;
    menu.addAction(QStringLiteral("&Open"));
    menu.addAction(QStringLiteral("&Order"));
    menu.addAction(QStringLiteral("P&rint"));
    QCOMPARE(MnemonicClashes::inMenu(menu).size(), 1);
}

void MnemonicsTest::whatIsInADialogAboveDoesNotCount()
{
    QWidget window;
    QDialog above(&window);
    QPushButton ofTheDialog(QStringLiteral("&Stop"), &above);
    QPushButton first(QStringLiteral("&Save"), &window);
    QPushButton second(QStringLiteral("&Search"), &window);
    window.show();
    above.show();
    QCOMPARE(MnemonicClashes::on(window), QStringList{QStringLiteral("Alt+S: &Save | &Search")});
}

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"

// The keys after Alt: no two things of one screen or of one menu want the same, in no language.

#include "mnemonicclashes.h"
#include "shownscreens.h"
#include "tasklistview.h"
#include "traymenu.h"
#include "uitranslations.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QTest>

using namespace longhaul;

class MnemonicsTest : public QObject
{
    Q_OBJECT

private slots:
    void noTwoThingsOfAScreenWantTheSameKey_data() { addLanguages(); }
    void noTwoThingsOfAScreenWantTheSameKey();
    void noTwoEntriesOfAPopUpMenuWantTheSameKey_data() { addLanguages(); }
    void noTwoEntriesOfAPopUpMenuWantTheSameKey();
    void aClashIsFound();
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

QTEST_MAIN(MnemonicsTest)
#include "tst_mnemonics.moc"

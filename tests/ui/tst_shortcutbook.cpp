#include "shortcutbook.h"
#include "shortcutsdialog.h"
#include "windowmemory.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace longhaul;

/// Keys that people choose, and the dialog in which they do.
class ShortcutBookTest : public QObject
{
    Q_OBJECT

private slots:
    void remembersAChosenKey();
    void remembersThatThereIsToBeNone();
    void givesNoKeyToTwo();
    void goesBackToTheFirstKeys();
    void tellsTheKeyInTheToolTip();
    void asksBeforeItTakesAKeyFromAnother();
    void aKeyIsReadFromLeftToRight();
};

namespace {

/// Two actions and their book, as at the start of the program.
struct Actions {
    explicit Actions(const QString &folder) : memory(folder), book(memory)
    {
        pause.setObjectName(QStringLiteral("pause"));
        pause.setText(QStringLiteral("&Pause"));
        pause.setShortcut(Qt::CTRL | Qt::Key_P);
        close.setObjectName(QStringLiteral("close"));
        close.setText(QStringLiteral("&Close…"));
        close.setShortcuts({Qt::CTRL | Qt::Key_Q, Qt::CTRL | Qt::Key_W});
        book.add({&pause, &close});
    }

    WindowMemory memory;
    QAction pause;
    QAction close;
    ShortcutBook book;
};

} // namespace

void ShortcutBookTest::remembersAChosenKey()
{
    const QTemporaryDir folder;
    {
        Actions actions(folder.path());
        actions.book.setKey(actions.pause, Qt::Key_F7);
        QCOMPARE(actions.pause.shortcut(), QKeySequence(Qt::Key_F7));
    }
    const Actions again(folder.path());
    QCOMPARE(again.pause.shortcut(), QKeySequence(Qt::Key_F7));
    QCOMPARE(again.close.shortcuts().size(), 2);
}

void ShortcutBookTest::remembersThatThereIsToBeNone()
{
    const QTemporaryDir folder;
    {
        Actions actions(folder.path());
        actions.book.setKey(actions.close, {});
    }
    const Actions again(folder.path());
    QVERIFY(again.close.shortcuts().isEmpty());
}

void ShortcutBookTest::givesNoKeyToTwo()
{
    const QTemporaryDir folder;
    Actions actions(folder.path());
    QCOMPARE(actions.book.ownerOf(Qt::CTRL | Qt::Key_W), &actions.close);
    QCOMPARE(actions.book.ownerOf({}), nullptr);
    actions.book.setKey(actions.pause, Qt::CTRL | Qt::Key_W);
    QCOMPARE(actions.close.shortcuts(), QList{QKeySequence(Qt::CTRL | Qt::Key_Q)});
    const Actions again(folder.path());
    QCOMPARE(again.close.shortcuts(), QList{QKeySequence(Qt::CTRL | Qt::Key_Q)});
    QCOMPARE(again.pause.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_W));
}

void ShortcutBookTest::goesBackToTheFirstKeys()
{
    const QTemporaryDir folder;
    Actions actions(folder.path());
    actions.book.setKey(actions.pause, Qt::CTRL | Qt::Key_W);
    actions.book.resetAll();
    QCOMPARE(actions.pause.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
    QCOMPARE(actions.close.shortcuts().size(), 2);
    const Actions again(folder.path());
    QCOMPARE(again.close.shortcuts().size(), 2);
}

void ShortcutBookTest::tellsTheKeyInTheToolTip()
{
    const QTemporaryDir folder;
    Actions actions(folder.path());
    QCOMPARE(actions.close.toolTip(), QStringLiteral("Close (Ctrl+Q)"));
    actions.book.setKey(actions.close, Qt::Key_F7);
    QCOMPARE(actions.close.toolTip(), QStringLiteral("Close (F7)"));
    actions.book.setKey(actions.close, {});
    QCOMPARE(actions.close.toolTip(), QStringLiteral("Close"));
}

void ShortcutBookTest::asksBeforeItTakesAKeyFromAnother()
{
    const QTemporaryDir folder;
    Actions actions(folder.path());
    auto *dialog = new ShortcutsDialog(actions.book, nullptr);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    list->setCurrentItem(list->topLevelItem(0));
    auto *edit = dialog->findChild<QKeySequenceEdit *>();
    QCOMPARE(edit->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_P));

    edit->setKeySequence(Qt::Key_F7);
    emit edit->editingFinished();
    QCOMPARE(actions.pause.shortcut(), QKeySequence(Qt::Key_F7));
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("F7"));

    edit->setKeySequence(Qt::CTRL | Qt::Key_W);
    emit edit->editingFinished();
    QCOMPARE(actions.pause.shortcut(), QKeySequence(Qt::Key_F7)); // not yet
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text() == QStringLiteral("Ctrl+W belongs to “Close”.");
    }));
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    const auto takeOver = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->text() == QLatin1String("&Use it here");
    });
    QVERIFY(takeOver != buttons.cend() && (*takeOver)->isVisible());
    (*takeOver)->click();
    QCOMPARE(actions.pause.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_W));
    QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("Ctrl+Q"));
    dialog->close();
}

void ShortcutBookTest::aKeyIsReadFromLeftToRight()
{
    const QTemporaryDir folder;
    Actions actions(folder.path());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ShortcutsDialog dialog(actions.book, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const QString keys = dialog.findChild<QTreeWidget *>()->topLevelItem(0)->text(1);
    QVERIFY(keys.contains(QLatin1String("Ctrl+P")));
    QCOMPARE(keys.front(), QChar(0x200e));
    QCOMPARE(keys.back(), QChar(0x200e));
}

QTEST_MAIN(ShortcutBookTest)
#include "tst_shortcutbook.moc"

#include "fileopener.h"
#include "taskactions.h"
#include "taskcommands.h"
#include "taskquestions.h"
#include "textquestion.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace longhaul;

namespace {

/// Actions on a list of one task for each state: task n is in state n - 1.
class ActionsFixture : public WindowFixture
{
public:
    ActionsFixture()
        : commands(client(), mirror())
        , questions(commands, opener, &window)
        , actions({mirror(), commands, questions, opener}, &window)
    {
        QList<Task> tasks;
        for (int state = 0; state <= int(TaskState::Cancelled); ++state) {
            const bool hasBytes = TaskState(state) != TaskState::Queued && TaskState(state) != TaskState::Cancelled;
            tasks.append(
                makeTask(state + 1, QStringLiteral("%1.bin").arg(state), TaskState(state), hasBytes ? 50 : 0, 100));
        }
        agent().setTasks(tasks);
    }
    void select(std::initializer_list<TaskState> states)
    {
        QList<TaskId> ids;
        for (TaskState state : states)
            ids.append(TaskId{int(state) + 1});
        actions.setSelection(ids);
    }
    [[nodiscard]] bool isEnabled(Verb verb) const { return actions.action(verb)->isEnabled(); }
    [[nodiscard]] QList<qint64> idsSent(const QString &method)
    {
        QList<qint64> ids;
        for (const QJsonValue &id : agent().parametersOf(method).value(0).value(QLatin1String("ids")).toArray())
            ids.append(id.toInteger());
        return ids;
    }

    QWidget window;
    FileOpener opener;
    TaskCommands commands;
    TaskQuestions questions;
    TaskActions actions;
};

} // namespace

class TaskActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsOfferedWithoutASelection();
    void offersWhatFitsTheState_data();
    void offersWhatFitsTheState();
    void looksAgainWhenATaskChanges();
    void namesOnlyTheTasksThatFit();
    void asksBeforeFetchedBytesAreThrownAway();
    void removesAFinishedTaskWithoutAsking();
    void copiesTheLinksOfAll();
    void givesANewLinkAndGoesOn();
    void refusesALinkThatIsNone();
    void fetchesIntoAnotherFolderBeforeItRemovesTheOldTask();
    void saysWhyTheAgentRefused();
    void everyActionHasWordsAndNoKeyIsUsedTwice();
};

void TaskActionsTest::nothingIsOfferedWithoutASelection()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    fixture.select({});
    for (Verb verb : {Verb::Resume, Verb::Pause, Verb::Remove, Verb::Open, Verb::CopyLink, Verb::NewLink})
        QVERIFY(!fixture.isEnabled(verb));
    QVERIFY(!fixture.actions.priorityMenu()->isEnabled());
}

void TaskActionsTest::offersWhatFitsTheState_data()
{
    QTest::addColumn<TaskState>("state");
    QTest::addColumn<bool>("resume");
    QTest::addColumn<bool>("pause");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("newLink");
    QTest::addColumn<bool>("cancel");
    QTest::newRow("queued") << TaskState::Queued << false << true << false << true << true;
    QTest::newRow("connecting") << TaskState::Connecting << false << true << false << true << true;
    QTest::newRow("downloading") << TaskState::Downloading << false << true << false << true << true;
    QTest::newRow("verifying") << TaskState::Verifying << false << true << false << false << true;
    QTest::newRow("completed") << TaskState::Completed << false << false << true << false << false;
    QTest::newRow("waiting") << TaskState::Waiting << true << true << false << true << true;
    QTest::newRow("paused") << TaskState::Paused << true << false << false << true << true;
    QTest::newRow("failed") << TaskState::Failed << true << false << false << true << true;
    QTest::newRow("cancelled") << TaskState::Cancelled << true << false << false << true << false;
}

void TaskActionsTest::offersWhatFitsTheState()
{
    QFETCH(TaskState, state);
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    fixture.select({state});
    QTEST(fixture.isEnabled(Verb::Resume), "resume");
    QTEST(fixture.isEnabled(Verb::Pause), "pause");
    QTEST(fixture.isEnabled(Verb::Open), "open");
    QTEST(fixture.isEnabled(Verb::NewLink), "newLink");
    QTEST(fixture.isEnabled(Verb::Cancel), "cancel");
    QVERIFY(fixture.isEnabled(Verb::Remove));
    QVERIFY(fixture.isEnabled(Verb::CopyLink));
}

void TaskActionsTest::looksAgainWhenATaskChanges()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    fixture.select({TaskState::Downloading});
    QVERIFY(!fixture.isEnabled(Verb::Open));
    const TaskId id{int(TaskState::Downloading) + 1};
    fixture.agent().putTasks({makeTask(id.value, QStringLiteral("a.bin"), TaskState::Completed, 100, 100)});
    QVERIFY(waitFor([&] { return fixture.mirror().find(id)->state == TaskState::Completed; }));
    fixture.actions.refresh();
    QVERIFY(fixture.isEnabled(Verb::Open));
    QVERIFY(!fixture.isEnabled(Verb::Pause));
}

void TaskActionsTest::namesOnlyTheTasksThatFit()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    fixture.select({TaskState::Queued, TaskState::Completed, TaskState::Downloading, TaskState::Paused});
    QVERIFY(!fixture.isEnabled(Verb::NewLink)); // of one task alone
    fixture.actions.action(Verb::Pause)->trigger();
    QVERIFY(waitFor([&] { return !fixture.idsSent(QStringLiteral("task.pause")).isEmpty(); }));
    QCOMPARE(fixture.idsSent(QStringLiteral("task.pause")),
             (QList<qint64>{int(TaskState::Queued) + 1, int(TaskState::Downloading) + 1}));
}

void TaskActionsTest::asksBeforeFetchedBytesAreThrownAway()
{
    for (Verb verb : {Verb::StartAgain, Verb::Cancel, Verb::Remove, Verb::RemoveWithFile}) {
        ActionsFixture fixture;
        QVERIFY(fixture.connect());
        fixture.select({TaskState::Paused});
        const qsizetype before = fixture.agent().requests().size();
        fixture.actions.action(verb)->trigger();
        auto *question = fixture.window.findChild<QMessageBox *>();
        QVERIFY(question);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.agent().requests().size(), before);
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        question->accept();
        QVERIFY(waitFor([&] { return fixture.agent().requests().size() > before; }));
    }
}

void TaskActionsTest::removesAFinishedTaskWithoutAsking()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    fixture.select({TaskState::Completed});
    fixture.actions.action(Verb::Remove)->trigger();
    QVERIFY(!fixture.window.findChild<QMessageBox *>());
    QVERIFY(waitFor([&] { return !fixture.idsSent(QStringLiteral("task.remove")).isEmpty(); }));
    QVERIFY(!fixture.agent()
                 .parametersOf(QStringLiteral("task.remove"))
                 .first()
                 .value(QLatin1String("deleteFile"))
                 .toBool());
}

void TaskActionsTest::copiesTheLinksOfAll()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    fixture.select({TaskState::Queued, TaskState::Paused});
    fixture.actions.action(Verb::CopyLink)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("https://files.example.org/pub/0.bin\nhttps://files.example.org/pub/6.bin"));
}

void TaskActionsTest::givesANewLinkAndGoesOn()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    fixture.questions.take(NextStep::NewLink, TaskId{int(TaskState::Failed) + 1});
    auto *question = fixture.window.findChild<TextQuestion *>();
    QVERIFY(question);
    question->findChild<QLineEdit *>()->setText(QStringLiteral("https://example.org/fresh?token=2"));
    question->accept();
    QVERIFY(waitFor([&] { return !fixture.agent().parametersOf(QStringLiteral("task.resume")).isEmpty(); }));
    QCOMPARE(fixture.agent().parametersOf(QStringLiteral("task.set")).first().value(QLatin1String("url")).toString(),
             QStringLiteral("https://example.org/fresh?token=2"));
    QVERIFY(
        !fixture.agent().parametersOf(QStringLiteral("task.resume")).first().value(QLatin1String("restart")).toBool());
}

void TaskActionsTest::refusesALinkThatIsNone()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    fixture.questions.askLink(TaskId{int(TaskState::Failed) + 1});
    auto *question = fixture.window.findChild<TextQuestion *>();
    auto *line = question->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("not a link"));
    for (const QPushButton *button : question->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("&Use this link"))
            QVERIFY(!button->isEnabled());
    }
}

void TaskActionsTest::fetchesIntoAnotherFolderBeforeItRemovesTheOldTask()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    const TaskId old{int(TaskState::Failed) + 1};
    fixture.agent().hold(QStringLiteral("task.add"));
    fixture.commands.useFolder(old, QStringLiteral("/elsewhere"));
    QVERIFY(waitFor([&] { return !fixture.agent().parametersOf(QStringLiteral("task.add")).isEmpty(); }));
    QVERIFY(fixture.agent().parametersOf(QStringLiteral("task.remove")).isEmpty());
    const QJsonObject request = fixture.agent()
                                    .parametersOf(QStringLiteral("task.add"))
                                    .first()
                                    .value(QLatin1String("tasks"))
                                    .toArray()
                                    .first()
                                    .toObject();
    QCOMPARE(request.value(QLatin1String("directory")).toString(), QStringLiteral("/elsewhere"));
    QCOMPARE(request.value(QLatin1String("url")).toString(), fixture.mirror().find(old)->url.toString());
    fixture.agent().release(QStringLiteral("task.add"));
    QVERIFY(waitFor([&] { return fixture.idsSent(QStringLiteral("task.remove")) == QList<qint64>{old.value}; }));
}

void TaskActionsTest::saysWhyTheAgentRefused()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    QSignalSpy refused(&fixture.commands, &TaskCommands::refused);
    fixture.agent().setAnswer(QStringLiteral("task.pause"),
                              std::unexpected(RpcError{RpcCode::NotPossible, QStringLiteral("It is over."), {}}));
    fixture.commands.pause({TaskId{int(TaskState::Downloading) + 1}});
    QVERIFY(waitFor([&] { return !refused.isEmpty(); }));
    QCOMPARE(refused.first().first().toString(), QStringLiteral("It is over."));
}

void TaskActionsTest::everyActionHasWordsAndNoKeyIsUsedTwice()
{
    WindowFixture fixture;
    auto window = fixture.makeWindow();
    QSet<QKeySequence> keys;
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->isSeparator() || action->shortcut().isEmpty())
            continue;
        QVERIFY(!action->text().isEmpty());
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString() + u' ' + action->text()));
            keys.insert(key);
        }
    }
    QVERIFY(keys.size() > 20);
}

QTEST_MAIN(TaskActionsTest)
#include "tst_taskactions.moc"

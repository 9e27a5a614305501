#include "certificatedialog.h"
#include "fileopener.h"
#include "mnemonicclashes.h"
#include "secretcodec.h"
#include "signindialog.h"
#include "taskactions.h"
#include "taskcommands.h"
#include "taskquestions.h"
#include "textquestion.h"
#include "windowactions.h"
#include "windowfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
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
    void goesOnInAnotherFolderWithWhatItHas();
    void signsInAndRemembersIfWished_data();
    void signsInAndRemembersIfWished();
    void saysWhenTheKeyringDidNotTakeThePassword();
    void showsTheCertificateBeforeItIsTrusted();
    void saysWhenTheCertificateIsNotAtHand();
    void keepsOrDropsTheOldPartOfAFileThatChanged();
    void offersEveryNextStepInTheContextMenuOnce_data();
    void offersEveryNextStepInTheContextMenuOnce();
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

void TaskActionsTest::goesOnInAnotherFolderWithWhatItHas()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    const TaskId failed{int(TaskState::Failed) + 1};
    fixture.agent().hold(QStringLiteral("task.set"));
    fixture.commands.useFolder(failed, QStringLiteral("/elsewhere"));
    QVERIFY(waitFor([&] { return !fixture.agent().parametersOf(QStringLiteral("task.set")).isEmpty(); }));
    QCOMPARE(fixture.agent().parametersOf(QStringLiteral("task.set")).first().value(QLatin1String("directory")),
             QJsonValue(QStringLiteral("/elsewhere")));
    QVERIFY(fixture.agent().parametersOf(QStringLiteral("task.resume")).isEmpty());
    fixture.agent().release(QStringLiteral("task.set"));
    QVERIFY(waitFor([&] { return fixture.idsSent(QStringLiteral("task.resume")) == QList<qint64>{failed.value}; }));

    fixture.commands.useFolder(TaskId{int(TaskState::Paused) + 1}, QStringLiteral("/elsewhere"));
    QVERIFY(waitFor([&] { return fixture.agent().parametersOf(QStringLiteral("task.set")).size() == 2; }));
    fixture.commands.pause({TaskId{int(TaskState::Downloading) + 1}}); // comes after a resume, were there one
    QVERIFY(waitFor([&] { return !fixture.agent().parametersOf(QStringLiteral("task.pause")).isEmpty(); }));
    QCOMPARE(fixture.agent().parametersOf(QStringLiteral("task.resume")).size(), 1);
}

void TaskActionsTest::signsInAndRemembersIfWished_data()
{
    QTest::addColumn<bool>("remember");
    QTest::newRow("for now") << false;
    QTest::newRow("in the keyring") << true;
}

void TaskActionsTest::signsInAndRemembersIfWished()
{
    QFETCH(bool, remember);
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    const TaskId id{int(TaskState::Failed) + 1};
    fixture.questions.take(NextStep::SignIn, id);
    auto *dialog = fixture.window.findChild<SignInDialog *>();
    QVERIFY(dialog);
    const QList<QLineEdit *> lines = dialog->findChildren<QLineEdit *>();
    lines.at(0)->setText(QStringLiteral("ada"));
    lines.at(1)->setText(QStringLiteral("s3cret"));
    auto *box = dialog->findChild<QCheckBox *>();
    QVERIFY(!box->isChecked()); // a secret is kept nowhere unasked
    box->setChecked(remember);
    dialog->accept();
    QVERIFY(waitFor([&] { return !fixture.agent().parametersOf(QStringLiteral("task.signIn")).isEmpty(); }));
    const QJsonObject sent = fixture.agent().parametersOf(QStringLiteral("task.signIn")).first();
    QCOMPARE(sent.value(QLatin1String("id")).toInteger(), id.value);
    QCOMPARE(sent.value(QLatin1String("user")).toString(), QStringLiteral("ada"));
    QCOMPARE(sent.value(QLatin1String("password")).toString(), QStringLiteral("s3cret"));
    QCOMPARE(sent.value(QLatin1String("remember")).toBool(), remember);
    QVERIFY(waitFor([&] { return fixture.idsSent(QStringLiteral("task.resume")) == QList<qint64>{id.value}; }));
}

void TaskActionsTest::saysWhenTheKeyringDidNotTakeThePassword()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    QSignalSpy said(&fixture.commands, &TaskCommands::refused);
    fixture.agent().setAnswer(QStringLiteral("task.signIn"),
                              signInAnswerToJson({.isRemembered = false, .keyring = QStringLiteral("locked")}));
    const TaskId id{int(TaskState::Failed) + 1};
    fixture.commands.signIn(id, {QStringLiteral("ada"), QStringLiteral("x"), Credentials::Keep::InKeyring});
    QVERIFY(waitFor([&] { return !said.isEmpty(); }));
    QVERIFY(said.first().first().toString().contains(QLatin1String("keyring")));
    QVERIFY(
        waitFor([&] { return !fixture.idsSent(QStringLiteral("task.resume")).isEmpty(); })); // it goes on all the same
}

void TaskActionsTest::showsTheCertificateBeforeItIsTrusted()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    const TaskId id{int(TaskState::Failed) + 1};
    const QByteArray fingerprint = QByteArray("0123456789abcdef").repeated(4);
    DetailedTask detailed;
    detailed.task = *fixture.mirror().find(id);
    detailed.details.certificate = CertificateFacts{QStringLiteral("https://files.example.org:8443"),
                                                    fingerprint,
                                                    QStringLiteral("files.example.org"),
                                                    QStringLiteral("<b>Nobody's CA</b>"),
                                                    QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                                                    QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC),
                                                    {QStringLiteral("The issuer is unknown.")}};
    fixture.agent().setAnswer(QStringLiteral("task.show"),
                              QJsonObject{{QStringLiteral("task"), detailedTaskToJson(detailed)}});
    fixture.agent().setAnswer(QStringLiteral("task.trust"), QJsonObject());
    fixture.questions.take(NextStep::TrustServer, id);
    QVERIFY(waitFor([&] { return fixture.window.findChild<CertificateDialog *>() != nullptr; }));
    auto *dialog = fixture.window.findChild<CertificateDialog *>();
    QStringList shown;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        shown.append(label->text());
    for (const char *fact : {"files.example.org:8443", "<b>Nobody's CA</b>", "The issuer is unknown."})
        QVERIFY2(shown.contains(QLatin1String(fact)), fact);
    QVERIFY(shown.contains(fingerprintWords(fingerprint)));
    QVERIFY(fixture.agent().parametersOf(QStringLiteral("task.trust")).isEmpty());
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        const bool trusts = button->text().contains(QLatin1String("files.example.org:8443"));
        QVERIFY(!(trusts && button->isDefault()));
        if (trusts)
            button->click();
    }
    QVERIFY(waitFor([&] { return !fixture.agent().parametersOf(QStringLiteral("task.trust")).isEmpty(); }));
    const QJsonObject sent = fixture.agent().parametersOf(QStringLiteral("task.trust")).first();
    QCOMPARE(sent.value(QLatin1String("id")).toInteger(), id.value);
    QCOMPARE(sent.value(QLatin1String("fingerprint")).toString(), QString::fromLatin1(fingerprint));
}

void TaskActionsTest::saysWhenTheCertificateIsNotAtHand()
{
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    QSignalSpy said(&fixture.commands, &TaskCommands::refused);
    fixture.questions.take(NextStep::TrustServer, TaskId{int(TaskState::Failed) + 1});
    QVERIFY(waitFor([&] { return !said.isEmpty(); }));
    QVERIFY(!fixture.window.findChild<CertificateDialog *>());
}

void TaskActionsTest::keepsOrDropsTheOldPartOfAFileThatChanged()
{
    QVERIFY(nextSteps(FailureCode::FileChanged).contains(NextStep::StartBeside));
    QVERIFY(nextSteps(FailureCode::FileChanged).contains(NextStep::StartAgain));
    ActionsFixture fixture;
    QVERIFY(fixture.connect());
    const QString resume = QStringLiteral("task.resume");
    const TaskId id{int(TaskState::Failed) + 1};
    fixture.questions.take(NextStep::StartBeside, id); // throws nothing away, so it does not ask
    QVERIFY(waitFor([&] { return fixture.agent().parametersOf(resume).size() == 1; }));
    const QJsonObject kept = fixture.agent().parametersOf(resume).first();
    QCOMPARE(kept.value(QLatin1String("ids")).toArray(), QJsonArray{id.value});
    QVERIFY(kept.value(QLatin1String("restart")).toBool());
    QVERIFY(kept.value(QLatin1String("keepPart")).toBool());
    const TaskId other{int(TaskState::Paused) + 1};
    fixture.questions.take(NextStep::StartAgain, other);
    auto *question = fixture.window.findChild<QMessageBox *>();
    QVERIFY(question);
    question->accept();
    QVERIFY(waitFor([&] { return fixture.agent().parametersOf(resume).size() == 2; }));
    const QJsonObject dropped = fixture.agent().parametersOf(resume).last();
    QVERIFY(dropped.value(QLatin1String("restart")).toBool());
    QVERIFY(!dropped.value(QLatin1String("keepPart")).toBool());
}

void TaskActionsTest::offersEveryNextStepInTheContextMenuOnce_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= int(FailureCode::Internal); ++code)
        QTest::newRow(qPrintable(failureName(FailureCode(code)))) << code;
}

void TaskActionsTest::offersEveryNextStepInTheContextMenuOnce()
{
    QFETCH(int, code);
    ActionsFixture fixture;
    Task task = makeTask(int(TaskState::Failed) + 1, QStringLiteral("f.bin"), TaskState::Failed, 50, 100);
    task.error = Failure{FailureCode(code), {}};
    task.error->hasCertificate = true;
    fixture.agent().putTasks({task});
    QVERIFY(fixture.connect());
    fixture.select({TaskState::Failed});
    QMenu menu;
    fillContextMenu(menu, fixture.actions);
    QStringList words;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            words.append(action->text().remove(u'&'));
    }
    const QList<NextStep> steps = nextSteps(FailureCode(code));
    // What is in the menu anyway is called as it is there.
    const QHash<QString, QString> otherwise{
        {QStringLiteral("Remove"), QStringLiteral("Remove from list")},
        {QStringLiteral("Checksum…"), QStringLiteral("Compare checksum with…")},
    };
    for (qsizetype place = 0; place < steps.size(); ++place) {
        const QString step = nextStepText(steps.at(place)).remove(u'&');
        QCOMPARE(words.at(place), otherwise.value(step, step));
    }
    QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), words.size());
    QCOMPARE(MnemonicClashes::inMenu(menu), QStringList());
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

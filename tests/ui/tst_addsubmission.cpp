#include "adddialogfixture.h"
#include "fieldnote.h"
#include "linkedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace longhaul;

class AddSubmissionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_settings.use()); }
    void init() { OwnSettings::forget(); }
    void closesOnlyWhenTheAgentHasAcknowledged();
    void keepsWhatWasTypedWhenTheAgentIsLost();
    void addsOnlyTheRestAfterALossInTheMiddle();
    void saysWhatTheAgentRefuses();

private:
    OwnSettings m_settings;
};

void AddSubmissionTest::closesOnlyWhenTheAgentHasAcknowledged()
{
    AddDialogFixture f;
    QSignalSpy added(f.dialog.get(), &AddDialog::added);
    f.agent.hold(QStringLiteral("task.add"));
    f.dialog->show();
    f.dialog->offer(linkNames(2));
    f.add()->click();
    QVERIFY(waitFor([&] { return f.asked("task.add") == 1; }));
    QVERIFY(f.dialog->isVisible());
    QVERIFY(!f.add()->isEnabled());
    QCOMPARE(added.size(), 0);
    f.agent.release(QStringLiteral("task.add"));
    QVERIFY(waitFor([&] { return !f.dialog->isVisible(); }));
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<QList<TaskId>>().size(), 2);
    QCOMPARE(f.dialog->result(), int(QDialog::Accepted));
    QCOMPARE(f.agent.tasks().size(), 2);
}

void AddSubmissionTest::keepsWhatWasTypedWhenTheAgentIsLost()
{
    AddDialogFixture f;
    f.dialog->show();
    f.dialog->offer(linkNames(2));
    f.agent.hold(QStringLiteral("task.add"));
    f.add()->click();
    QVERIFY(waitFor([&] { return f.asked("task.add") == 1; }));
    f.agent.setUnreachable(QStringLiteral("gone"));
    f.agent.dropConnections();
    QVERIFY(waitFor([&] { return f.child<FieldNote>("message")->hasTrouble(); }));
    QVERIFY(f.dialog->isVisible());
    QVERIFY(f.add()->isEnabled());
    QCOMPARE(f.rowCount(), 2);
    QVERIFY(f.child<LinkEdit>("links")->toPlainText().contains(QLatin1String("http://h/1.iso")));
    f.add()->click(); // without an agent it is said again, and nothing is lost
    QVERIFY(waitFor([&] { return f.add()->isEnabled(); }));
    QVERIFY(f.dialog->isVisible());
    f.agent.clearAnswer(QStringLiteral("task.add"));
    f.agent.release(QStringLiteral("task.add"));
    f.agent.setUnreachable({});
    f.client.start();
    QVERIFY(waitFor([&] { return f.client.link() == AgentClient::Link::Connected; }));
    QVERIFY(waitFor([&] { return !f.child<FieldNote>("message")->hasTrouble(); }));
    f.add()->click();
    QVERIFY(waitFor([&] { return !f.dialog->isVisible(); }));
}

void AddSubmissionTest::addsOnlyTheRestAfterALossInTheMiddle()
{
    AddDialogFixture f;
    f.dialog->show();
    f.dialog->offer(linkNames(1200));
    QSignalSpy added(f.dialog.get(), &AddDialog::added);
    int calls = 0;
    f.agent.setScript(QStringLiteral("task.add"), [&](const Request &request, const Reply &reply) {
        QJsonArray tasks;
        const QJsonArray asked = request.params.value(QLatin1String("tasks")).toArray();
        for (qsizetype i = 0; i < asked.size(); ++i) {
            Task task;
            task.id = TaskId{calls * 1000 + i + 1};
            task.url = QUrl(asked[i].toObject().value(QLatin1String("url")).toString());
            tasks.append(taskToJson(task));
        }
        if (++calls == 2)
            reply(std::unexpected(RpcError(RpcCode::StoreFailed, QStringLiteral("the disk is full"))));
        else
            reply(QJsonObject{{QStringLiteral("tasks"), tasks}});
    });
    f.add()->click();
    QVERIFY(waitFor([&] { return f.child<FieldNote>("message")->hasTrouble(); }));
    QVERIFY(f.child<FieldNote>("message")->text().contains(QLatin1String("the disk is full")));
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<QList<TaskId>>().size(), 500);
    QCOMPARE(f.rowCount(), 700);
    QCOMPARE(f.cell(0, LinkTableModel::AddressColumn), QStringLiteral("http://h/500.iso"));
    f.add()->click();
    QVERIFY(waitFor([&] { return !f.dialog->isVisible(); }));
    QCOMPARE(added.last().first().value<QList<TaskId>>().size(), 700);
}

void AddSubmissionTest::saysWhatTheAgentRefuses()
{
    AddDialogFixture f;
    f.agent.setAnswer(QStringLiteral("task.add"),
                      std::unexpected(RpcError(RpcCode::InvalidParams, QStringLiteral("no such folder"))));
    f.dialog->show();
    f.dialog->offer(linkNames(1));
    f.add()->click();
    QVERIFY(waitFor([&] { return f.child<FieldNote>("message")->text().contains(QLatin1String("no such folder")); }));
    QVERIFY(f.dialog->isVisible());
}

QTEST_MAIN(AddSubmissionTest)
#include "tst_addsubmission.moc"

#include "sortkeys.h"
#include "tasklistmodel.h"
#include "windowfixture.h"

#include <QTest>

using namespace longhaul;

class SortKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void ordersByTheChosenColumn();
    void keepsWhatItMadeWhileTheColumnIsTheSame();
};

namespace {

QList<Task> twoTasks()
{
    Task first = makeTask(1, QStringLiteral("file 10"), TaskState::Queued);
    first.directory = QStringLiteral("/a");
    Task second = makeTask(2, QStringLiteral("File 9"), TaskState::Queued);
    second.directory = QStringLiteral("/b");
    return {first, second};
}

} // namespace

void SortKeysTest::ordersByTheChosenColumn()
{
    WindowFixture fixture;
    fixture.agent().setTasks(twoTasks());
    QVERIFY(fixture.connect());
    const TaskListModel model(fixture.mirror(), fixture.clock());
    SortKeys keys(model);
    keys.choose(TaskColumn::Name);
    QVERIFY(keys.words(1) < keys.words(0));
    keys.choose(TaskColumn::Folder);
    QVERIFY(keys.words(0) < keys.words(1));
}

void SortKeysTest::keepsWhatItMadeWhileTheColumnIsTheSame()
{
    WindowFixture fixture;
    QList<Task> tasks = twoTasks();
    fixture.agent().setTasks(tasks);
    QVERIFY(fixture.connect());
    const TaskListModel model(fixture.mirror(), fixture.clock());
    SortKeys keys(model);
    keys.choose(TaskColumn::Name);
    const QCollatorSortKey made = keys.words(0);
    // Nobody tells of this change, so the name shows whether a key is the old one or was made anew.
    tasks[0].fileName = QStringLiteral("a new name");
    fixture.agent().putTasks({tasks[0]});
    QVERIFY(waitFor([&] { return fixture.mirror().find(TaskId{1})->fileName == tasks[0].fileName; }));
    keys.choose(TaskColumn::Name);
    QCOMPARE(keys.words(0).compare(made), 0);
    keys.forget();
    QVERIFY(keys.words(0).compare(made) != 0);
}

QTEST_MAIN(SortKeysTest)
#include "tst_sortkeys.moc"

#include "exportedlist.h"
#include "requestcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace longhaul;

namespace {

Task taskIn(TaskState state)
{
    Task task;
    task.id = TaskId{1};
    task.url = QUrl(QStringLiteral("https://files.example.org/a.iso?x=1"));
    task.directory = QStringLiteral("/home/ada/Downloads");
    task.fileName = QStringLiteral("a.iso");
    task.state = state;
    return task;
}

QJsonArray entriesOf(const QByteArray &file)
{
    return QJsonDocument::fromJson(file).object().value(QLatin1String("tasks")).toArray();
}

} // namespace

class ExportedListTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBackAsRequests();
    void startsOnlyWhatWasOnItsWay();
    void takesNoSecretAlong();
    void leavesWhatTheServerSaidToTheServer();
    void isAListEvenWhenEmpty();
};

void ExportedListTest::readsBackAsRequests()
{
    Task task = taskIn(TaskState::Queued);
    task.limit = 4096;
    task.priority = 3;
    task.queue = QStringLiteral("night");
    task.connectionsWanted = 2;
    task.onExists = OnExists::Overwrite;
    task.description = QStringLiteral("für später");
    task.mirrors = {QUrl(QStringLiteral("https://mirror.example.org/a.iso"))};
    task.checksum = {HashAlgorithm::Sha256, QByteArray(64, 'a'), {}, ChecksumSource::User};
    const QJsonArray entries = entriesOf(exportedList({task}));
    QCOMPARE(entries.size(), 1);
    const auto request = requestFromJson(entries.first().toObject());
    QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error()));
    QCOMPARE(request->url, task.url);
    QCOMPARE(request->directory, task.directory);
    QCOMPARE(request->fileName, task.fileName);
    QCOMPARE(request->limit, 4096);
    QCOMPARE(request->priority, 3);
    QCOMPARE(request->queue, task.queue);
    QCOMPARE(request->connections, 2);
    QCOMPARE(request->onExists, std::optional(OnExists::Overwrite));
    QCOMPARE(request->description, task.description);
    QCOMPARE(request->mirrors, task.mirrors);
    QCOMPARE(request->checksum.expected, task.checksum.expected);
    QVERIFY(!request->startPaused);
}

void ExportedListTest::startsOnlyWhatWasOnItsWay()
{
    for (const TaskState state :
         {TaskState::Queued, TaskState::Connecting, TaskState::Downloading, TaskState::Verifying, TaskState::Waiting,
          TaskState::Paused, TaskState::Failed, TaskState::Completed, TaskState::Cancelled}) {
        const QJsonObject entry = entriesOf(exportedList({taskIn(state)})).first().toObject();
        const bool rests = state == TaskState::Paused || state == TaskState::Failed || state == TaskState::Completed
                           || state == TaskState::Cancelled;
        QCOMPARE(requestFromJson(entry)->startPaused, rests);
        QCOMPARE(entry.value(QLatin1String("state")).toString(), stateName(state));
    }
}

void ExportedListTest::takesNoSecretAlong()
{
    Task task = taskIn(TaskState::Paused);
    task.url = QUrl(QStringLiteral("https://ada:secret@files.example.org/a.iso"));
    task.userName = QStringLiteral("ada");
    const QByteArray file = exportedList({task});
    QVERIFY(!file.contains("secret"));
    QCOMPARE(requestFromJson(entriesOf(file).first().toObject())->userName, QStringLiteral("ada"));
}

void ExportedListTest::leavesWhatTheServerSaidToTheServer()
{
    Task task = taskIn(TaskState::Completed);
    task.checksum = {HashAlgorithm::Sha256, QByteArray(64, 'b'), {}, ChecksumSource::Server};
    QVERIFY(!exportedList({task}).contains("bbbb"));
}

void ExportedListTest::isAListEvenWhenEmpty()
{
    QVERIFY(QJsonDocument::fromJson(exportedList({})).object().value(QLatin1String("tasks")).isArray());
}

QTEST_GUILESS_MAIN(ExportedListTest)
#include "tst_exportedlist.moc"

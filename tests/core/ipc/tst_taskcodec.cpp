#include "randomtasks.h"
#include "taskcodec.h"

#include <QJsonDocument>
#include <QTest>

using namespace longhaul;

namespace {

QJsonObject overTheWire(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

QJsonObject smallestTask()
{
    return {{QStringLiteral("id"), 7}, {QStringLiteral("state"), QStringLiteral("queued")}};
}

} // namespace

class TestTaskCodec : public QObject
{
    Q_OBJECT

private slots:
    void writesTheTaskOfTheContract();
    void writesNullForWhatIsUnknown();
    void writesThePathOnlyWithAName();
    void neverWritesASignInOfAnAddress();
    void comesBackTheSameOverTheWire();
    void carriesSizesExactlyUpTo2To53();
    void refusesATaskWithoutIdOrState_data();
    void refusesATaskWithoutIdOrState();
    void takesWrongTypesAsUnknown();
    void takesWhatIsNoAddressAsUnknown();
    void tellsOfPartsAndHeldBackOnesOnlyWhatThereIsToTell();
    void readsUnknownNamesOfNewerAgents();
    void ignoresUnknownFields();
    void leavesUnreadableTasksOut();
    void carriesTheDetailsOfShow();
    void leavesDamagedDetailsOut();
    void encodesThousandTasks();
    void decodesThousandTasks();
};

void TestTaskCodec::writesTheTaskOfTheContract()
{
    Task task;
    task.id = TaskId{42};
    task.session = QStringLiteral("desktop");
    task.url = QUrl(QStringLiteral("https://example.org/disk.iso"));
    task.finalUrl = QUrl(QStringLiteral("https://mirror.example.org/disk.iso"));
    task.state = TaskState::Downloading;
    task.directory = QStringLiteral("/home/user/Downloads");
    task.fileName = QStringLiteral("disk.iso");
    task.bytesReceived = 1048576;
    task.bytesTotal = 4194304;
    task.speed = 524288;
    task.etaSeconds = 6;
    task.connections = 4;
    task.resumable = true;
    task.attempts = 1;
    task.checksum = {HashAlgorithm::Sha256, "ab", {}};
    task.createdAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    task.startedAt = QDateTime(QDate(2026, 1, 31), QTime(12, 0, 1, 5), Qt::UTC);

    const QJsonObject expected = QJsonDocument::fromJson(R"({
        "id": 42, "session": "desktop", "url": "https://example.org/disk.iso",
        "finalUrl": "https://mirror.example.org/disk.iso", "state": "downloading", "reason": null, "error": null,
        "directory": "/home/user/Downloads", "fileName": "disk.iso", "path": "/home/user/Downloads/disk.iso",
        "bytesReceived": 1048576, "bytesTotal": 4194304, "speed": 524288, "eta": 6,
        "connections": 4, "resumable": true, "attempts": 1,
        "checksum": {"algorithm": "sha256", "expected": "ab", "actual": null, "source": "user"},
        "queue": "default", "priority": 0, "limit": 0, "description": "",
        "createdAt": "2026-01-31T12:00:00.000Z", "startedAt": "2026-01-31T12:00:01.005Z", "completedAt": null,
        "connectionsWanted": 0, "onExists": "rename", "user": null, "position": 0, "retryAt": null})")
                                     .object();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(QJsonDocument(taskToJson(task)).toJson(), QJsonDocument(expected).toJson());
}

void TestTaskCodec::writesNullForWhatIsUnknown()
{
    Task task;
    task.id = TaskId{1};
    const QJsonObject object = taskToJson(task);
    for (const char *field : {"finalUrl", "reason", "error", "fileName", "path", "bytesTotal", "eta", "resumable",
                              "checksum", "createdAt", "startedAt", "completedAt", "retryAt", "user"}) {
        QVERIFY2(object.contains(QLatin1String(field)), field);
        QVERIFY2(object.value(QLatin1String(field)).isNull(), field);
    }
}

void TestTaskCodec::writesThePathOnlyWithAName()
{
    Task task;
    task.directory = QStringLiteral("/");
    QVERIFY(taskToJson(task).value(QLatin1String("path")).isNull());
    task.fileName = QStringLiteral("a");
    QCOMPARE(taskToJson(task).value(QLatin1String("path")).toString(), QStringLiteral("/a"));
    task.directory = QStringLiteral("/d");
    QCOMPARE(taskToJson(task).value(QLatin1String("path")).toString(), QStringLiteral("/d/a"));
}

void TestTaskCodec::neverWritesASignInOfAnAddress()
{
    Task task;
    task.url = QUrl(QStringLiteral("https://anna:secret@example.org/a"));
    task.finalUrl = task.url;
    const QByteArray text = QJsonDocument(taskToJson(task)).toJson();
    QVERIFY(!text.contains("secret"));
    QVERIFY(!text.contains("anna"));
    QVERIFY(text.contains("https://example.org/a"));
}

void TestTaskCodec::comesBackTheSameOverTheWire()
{
    QRandomGenerator random(1);
    for (int i = 1; i <= 1000; ++i) {
        const Task task = randomTask(random, i);
        const auto back = taskFromJson(overTheWire(taskToJson(task)));
        QVERIFY2(back, back ? "" : qPrintable(back.error()));
        QCOMPARE(taskToJson(*back), taskToJson(task)); // names the field that differs
        QVERIFY2(*back == task, qPrintable(task.url.toString()));
    }
}

void TestTaskCodec::carriesSizesExactlyUpTo2To53()
{
    Task task;
    task.id = TaskId{(Q_INT64_C(1) << 53) - 1};
    task.bytesTotal = Q_INT64_C(1) << 53;
    task.bytesReceived = (Q_INT64_C(1) << 53) - 1;
    const auto back = taskFromJson(overTheWire(taskToJson(task)));
    QVERIFY(back);
    QCOMPARE(back->id, task.id);
    QCOMPARE(back->bytesTotal, task.bytesTotal);
    QCOMPARE(back->bytesReceived, task.bytesReceived);
}

void TestTaskCodec::refusesATaskWithoutIdOrState_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no id") << QByteArray(R"({"state": "queued"})");
    QTest::newRow("id zero") << QByteArray(R"({"id": 0, "state": "queued"})");
    QTest::newRow("negative id") << QByteArray(R"({"id": -1, "state": "queued"})");
    QTest::newRow("id with a fraction") << QByteArray(R"({"id": 1.5, "state": "queued"})");
    QTest::newRow("huge id") << QByteArray(R"({"id": 1e300, "state": "queued"})");
    QTest::newRow("id as text") << QByteArray(R"({"id": "1", "state": "queued"})");
    QTest::newRow("no state") << QByteArray(R"({"id": 1})");
    QTest::newRow("unknown state") << QByteArray(R"({"id": 1, "state": "sleeping"})");
    QTest::newRow("state of a wrong type") << QByteArray(R"({"id": 1, "state": 3})");
}

void TestTaskCodec::refusesATaskWithoutIdOrState()
{
    QFETCH(QByteArray, json);
    const auto task = taskFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!task);
    QVERIFY(!task.error().isEmpty());
}

void TestTaskCodec::takesWrongTypesAsUnknown()
{
    const QList<QJsonValue> wrong = {
        QJsonValue(QJsonValue::Null), QJsonArray{1, 2}, QJsonObject{{QStringLiteral("a"), 1}}, -0.5, 1e308, -1e308};
    const QStringList fields =
        taskToJson(Task()).keys() + QStringList{QStringLiteral("map"), QStringLiteral("heldBack")};
    for (const QJsonValue &value : wrong) {
        QJsonObject object;
        for (const QString &field : fields)
            object.insert(field, value);
        object.insert(QStringLiteral("id"), 7);
        object.insert(QStringLiteral("state"), QStringLiteral("queued"));
        auto task = taskFromJson(object);
        QVERIFY(task);
        if (value.isObject()) {
            QVERIFY(task->error.has_value()); // an error without a known code is still an error
            task->error.reset();
        }
        Task plain;
        plain.id = TaskId{7};
        QVERIFY(*task == plain);
    }
}

void TestTaskCodec::takesWhatIsNoAddressAsUnknown()
{
    for (const char *text : {"h@tps://b.example/x", "b.example/x", "http://[::1", "", "//host/x"}) {
        QJsonObject object = taskToJson(Task());
        object.insert(QStringLiteral("id"), 7);
        object.insert(QStringLiteral("finalUrl"), QString::fromLatin1(text));
        const auto task = taskFromJson(object);
        QVERIFY(task);
        QVERIFY2(task->finalUrl.isEmpty(), text);
    }
}

void TestTaskCodec::tellsOfPartsAndHeldBackOnesOnlyWhatThereIsToTell()
{
    Task task;
    task.id = TaskId{7};
    QVERIFY(!taskToJson(task).contains(QLatin1String("map")));
    QVERIFY(!taskToJson(task).contains(QLatin1String("heldBack")));
    task.map = "0099500";
    task.hostIsFull = true;
    QJsonObject object = taskToJson(task);
    QCOMPARE(object.value(QLatin1String("map")).toString(), QStringLiteral("0099500"));
    QCOMPARE(object.value(QLatin1String("heldBack")).toString(), QStringLiteral("host-connections"));
    QCOMPARE(taskFromJson(object)->map, task.map);
    QVERIFY(taskFromJson(object)->hostIsFull);
    for (const QString &wrong : {QStringLiteral("00a9"), QString(65, u'1'), QStringLiteral("٣")}) {
        object.insert(QStringLiteral("map"), wrong);
        QVERIFY2(taskFromJson(object)->map.isEmpty(), qPrintable(wrong));
    }
    object.insert(QStringLiteral("heldBack"), QStringLiteral("the moon"));
    QVERIFY(!taskFromJson(object)->hostIsFull);
}

void TestTaskCodec::readsUnknownNamesOfNewerAgents()
{
    QJsonObject object = smallestTask();
    object.insert(QStringLiteral("reason"), QStringLiteral("moon-phase"));
    object.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QStringLiteral("gremlins")},
                                                       {QStringLiteral("detail"), QStringLiteral("three")}});
    object.insert(QStringLiteral("onExists"), QStringLiteral("ask"));
    const auto task = taskFromJson(object);
    QVERIFY(task);
    QCOMPARE(task->reason, WaitReason::None);
    QCOMPARE(task->error, std::optional(Failure{FailureCode::Internal, QStringLiteral("three")}));
    QCOMPARE(task->onExists, OnExists::Rename);
}

void TestTaskCodec::ignoresUnknownFields()
{
    QJsonObject object = smallestTask();
    object.insert(QStringLiteral("colour"), QStringLiteral("blue"));
    QVERIFY(taskFromJson(object));
}

void TestTaskCodec::leavesUnreadableTasksOut()
{
    QTest::ignoreMessage(QtWarningMsg, "a task without a usable id");
    QTest::ignoreMessage(QtWarningMsg, "a task without a usable id");
    const QList<Task> tasks = tasksFromJson({QJsonObject(), smallestTask(), 3});
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().id, TaskId{7});
}

void TestTaskCodec::carriesTheDetailsOfShow()
{
    QRandomGenerator random(5);
    DetailedTask detailed{randomTask(random, 9), {}};
    detailed.task.validator = {"W/\"x\"", "Sat, 31 Jan 2026 12:00:00 GMT"};
    detailed.details.segments = {{{0, 1048576}, 4096, true}, {{1048576, 2097152}, 1048576, false}};
    detailed.details.headers = {{"Server", "nginx"}, {"ETag", "\"a\""}};
    detailed.details.redirects = {QUrl(QStringLiteral("https://a.example/1")),
                                  QUrl(QStringLiteral("https://b.example/2"))};
    detailed.details.history = {
        {TaskId{9}, QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC), QStringLiteral("started")}};

    const QJsonObject object = overTheWire(detailedTaskToJson(detailed));
    const QJsonArray segments = QJsonDocument::fromJson(
                                    R"([{"begin": 0, "end": 1048576, "received": 4096, "active": true},
            {"begin": 1048576, "end": 2097152, "received": 1048576, "active": false}])")
                                    .array();
    QCOMPARE(object.value(QLatin1String("segments")).toArray(), segments);
    const auto back = detailedTaskFromJson(object);
    QVERIFY(back);
    QVERIFY(*back == detailed);
}

void TestTaskCodec::leavesDamagedDetailsOut()
{
    const QJsonObject object = QJsonDocument::fromJson(R"({"id": 7, "state": "queued", "validator": 3,
        "segments": [null, {}, {"begin": 5, "end": 4, "received": 0}, {"begin": 0, "end": 4, "received": 5},
                     {"begin": -1, "end": 4, "received": 0}, {"begin": 1, "end": 4, "received": 2}],
        "redirects": [1, "", "https://a.example/"], "headers": [1, [], ["", "x"], ["Via"]],
        "log": [{}, {"text": 5}, {"text": "x", "at": "never"}]})")
                                   .object();
    const auto back = detailedTaskFromJson(object);
    QVERIFY(back);
    QCOMPARE(back->details.segments, (QList<SegmentInfo>{{{1, 4}, 2, false}}));
    QCOMPARE(back->details.redirects, (QList<QUrl>{QUrl(QStringLiteral("https://a.example/"))}));
    QCOMPARE(back->details.headers, (HeaderList{{"Via", ""}}));
    QCOMPARE(back->details.history.size(), 1);
    QVERIFY(back->task.validator.isEmpty());
}

void TestTaskCodec::encodesThousandTasks()
{
    QRandomGenerator random(2);
    QList<Task> tasks;
    for (int i = 1; i <= 1000; ++i)
        tasks.append(randomTask(random, i));
    QByteArray text;
    QBENCHMARK
    {
        text = QJsonDocument(tasksToJson(tasks)).toJson(QJsonDocument::Compact);
    }
    QVERIFY(text.size() > 500'000);
}

void TestTaskCodec::decodesThousandTasks()
{
    QRandomGenerator random(2);
    QList<Task> tasks;
    for (int i = 1; i <= 1000; ++i)
        tasks.append(randomTask(random, i));
    const QByteArray text = QJsonDocument(tasksToJson(tasks)).toJson(QJsonDocument::Compact);
    QList<Task> back;
    QBENCHMARK
    {
        back = tasksFromJson(QJsonDocument::fromJson(text).array());
    }
    QVERIFY(back == tasks);
}

QTEST_GUILESS_MAIN(TestTaskCodec)
#include "tst_taskcodec.moc"

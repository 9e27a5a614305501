#include "agentstatus.h"
#include "eventcodec.h"
#include "jsonfields.h"
#include "linkcodec.h"
#include "randomtasks.h"

#include <QJsonDocument>
#include <QTest>

using namespace longhaul;

namespace {

QJsonObject readObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject sentOver(const QJsonObject &object)
{
    return readObject(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

class TestEventCodec : public QObject
{
    Q_OBJECT

private slots:
    void writesTheEventOfTheContract();
    void eventComesBackTheSame();
    void refusesAnEventWithoutWhatMatters_data();
    void refusesAnEventWithoutWhatMatters();
    void failureCarriesItsMessage();
    void linkComesBackTheSame();
    void pageComesBackTheSame();
    void refusesALinkWithoutAddress();
    void statusComesBackTheSame();
    void statusCountsEveryState();
    void damagedStatusKeepsDefaults();
    void readsIdsOnce();
    void refusesWrongIds_data();
    void refusesWrongIds();
};

void TestEventCodec::writesTheEventOfTheContract()
{
    const Event event{7,
                      QStringLiteral("desktop"),
                      EventKind::FileChanged,
                      TaskId{42},
                      QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC),
                      QStringLiteral("/d/a.iso"),
                      std::nullopt};
    const QJsonObject expected = readObject(R"({"seq": 7, "session": "desktop", "kind": "file-changed", "task": 42,
        "at": "2026-01-31T12:00:00.000Z", "path": "/d/a.iso", "error": null})");
    QCOMPARE(eventToJson(event), expected);
}

void TestEventCodec::eventComesBackTheSame()
{
    QRandomGenerator random(1);
    for (int i = 1; i <= 500; ++i) {
        const Task task = randomTask(random, i);
        const Event event{i,         task.session,   static_cast<EventKind>(random.bounded(4)),
                          task.id,   task.createdAt, task.fileName,
                          task.error};
        const auto back = eventFromJson(sentOver(eventToJson(event)));
        QVERIFY2(back, back ? "" : qPrintable(back.error()));
        QVERIFY(*back == event);
    }
}

void TestEventCodec::refusesAnEventWithoutWhatMatters_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no seq") << QByteArray(R"({"kind": "failed", "task": 1})");
    QTest::newRow("seq zero") << QByteArray(R"({"seq": 0, "kind": "failed", "task": 1})");
    QTest::newRow("seq with a fraction") << QByteArray(R"({"seq": 1.5, "kind": "failed", "task": 1})");
    QTest::newRow("unknown kind") << QByteArray(R"({"seq": 1, "kind": "stolen", "task": 1})");
    QTest::newRow("no kind") << QByteArray(R"({"seq": 1, "task": 1})");
    QTest::newRow("no task") << QByteArray(R"({"seq": 1, "kind": "failed"})");
    QTest::newRow("negative task") << QByteArray(R"({"seq": 1, "kind": "failed", "task": -1})");
}

void TestEventCodec::refusesAnEventWithoutWhatMatters()
{
    QFETCH(QByteArray, json);
    const auto event = eventFromJson(readObject(json));
    QVERIFY(!event);
    QVERIFY(!event.error().isEmpty());
}

void TestEventCodec::failureCarriesItsMessage()
{
    const QJsonObject object = failureToJson(Failure{FailureCode::NotFound, QStringLiteral("404")}).toObject();
    QCOMPARE(object.value(QLatin1String("code")).toString(), QStringLiteral("not-found"));
    QCOMPARE(object.value(QLatin1String("message")).toString(), failureMessage(FailureCode::NotFound));
    QCOMPARE(object.value(QLatin1String("detail")).toString(), QStringLiteral("404"));
    QVERIFY(failureToJson(std::nullopt).isNull());
}

void TestEventCodec::linkComesBackTheSame()
{
    QRandomGenerator random(2);
    for (int i = 1; i <= 500; ++i) {
        const Task task = randomTask(random, i);
        const LinkInfo info{task.url,       task.finalUrl,    task.fileName, task.bytesTotal,
                            task.resumable, task.description, task.error};
        const auto back = linkInfoFromJson(sentOver(linkInfoToJson(info)));
        QVERIFY(back);
        QVERIFY(*back == info);
    }
}

void TestEventCodec::pageComesBackTheSame()
{
    PageContent page;
    page.url = QUrl(QStringLiteral("https://a.example/"));
    page.finalUrl = QUrl(QStringLiteral("https://b.example/"));
    page.contentType = QStringLiteral("text/html");
    page.body = QByteArray("<a href=\"\0\xff\">", 13);
    page.isCut = true;
    page.error = Failure{FailureCode::NotFound, QStringLiteral("404")};
    const auto back = pageContentFromJson(sentOver(pageContentToJson(page)));
    QVERIFY(back);
    QVERIFY(*back == page);
    const QJsonObject nowhere = readObject(R"({"body": ""})");
    const QJsonObject garbled = readObject(R"({"url": "https://a.example/", "body": "%%%"})");
    QVERIFY(!pageContentFromJson(nowhere));
    QVERIFY(!pageContentFromJson(garbled));
}

void TestEventCodec::refusesALinkWithoutAddress()
{
    const QJsonObject wrong = readObject(R"({"url": 5})");
    const QJsonObject vague = readObject(R"({"url": "https://a.example/", "bytesTotal": "many", "resumable": 1})");
    QVERIFY(!linkInfoFromJson({}));
    QVERIFY(!linkInfoFromJson(wrong));
    const auto info = linkInfoFromJson(vague);
    QVERIFY(info);
    QVERIFY(!info->bytesTotal && !info->resumable);
}

void TestEventCodec::statusComesBackTheSame()
{
    AgentStatus status;
    status.pid = 99;
    status.version = QStringLiteral("1.2");
    status.protocol = 1;
    status.counts = statusFromJson({}).counts;
    status.counts[TaskState::Failed] = 3;
    status.speed = 12345;
    status.memoryBytes = 30'000'000;
    status.uptimeSeconds = 77;
    status.limit = 1000;
    status.notices = {{QStringLiteral("disk"), QStringLiteral("The disk is full.")}};
    QVERIFY(statusFromJson(sentOver(statusToJson(status))) == status);
}

void TestEventCodec::statusCountsEveryState()
{
    const QJsonObject counts = statusToJson({}).value(QLatin1String("counts")).toObject();
    QCOMPARE(counts.size(), 9);
    for (int state = 0; state < 9; ++state)
        QVERIFY(counts.contains(stateName(static_cast<TaskState>(state))));
}

void TestEventCodec::damagedStatusKeepsDefaults()
{
    const AgentStatus status = statusFromJson(readObject(R"({"pid": -1, "counts": {"failed": -3, "queued": "x"},
        "protocol": 1e40, "notices": [5, {}, {"code": "a"}]})"));
    QCOMPARE(status.pid, 0);
    QCOMPARE(status.counts.value(TaskState::Failed), 0);
    QCOMPARE(status.protocol, 0);
    QCOMPARE(status.notices, (QList<AgentNotice>{{QStringLiteral("a"), QString()}}));
}

void TestEventCodec::readsIdsOnce()
{
    const auto ids = idsFromJson(QJsonArray{5, 3, 5, 4, 3});
    QVERIFY(ids);
    QCOMPARE(*ids, (QList<TaskId>{{5}, {3}, {4}}));
    QCOMPARE(idsToJson(*ids), (QJsonArray{5, 3, 4}));
}

void TestEventCodec::refusesWrongIds_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"5", "\"5\"", "{}", "null", "[0]", "[-1]", "[1.5]", "[\"1\"]", "[null]", "[[1]]", "[1e300]"})
        QTest::newRow(json) << QByteArray(json);
}

void TestEventCodec::refusesWrongIds()
{
    QFETCH(QByteArray, json);
    const auto ids = idsFromJson(readObject("{\"ids\": " + json + "}").value(QLatin1String("ids")));
    QVERIFY(!ids);
    QVERIFY(ids.error().startsWith(QLatin1String("ids: ")));
}

QTEST_GUILESS_MAIN(TestEventCodec)
#include "tst_eventcodec.moc"

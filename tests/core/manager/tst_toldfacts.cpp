#include "enginefixture.h"
#include "filemap.h"

#include <QSignalSpy>

using namespace longhaul;

/// What clients are told of a task beside its numbers: where its bytes are, and who holds it back.
class ToldFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void mapsTheBytesOfSeveralConnections();
    void saysWhoWaitsForAConnectionToItsHost();
};

namespace {

constexpr qint64 kMiB = 1024 * 1024;

bool set(DownloadManager &manager, const QString &key, const QString &value)
{
    bool done = false;
    manager.changeSetting(key, value, [&](const auto &result) { done = result.has_value(); });
    return waitFor([&] { return done; });
}

} // namespace

void ToldFactsTest::mapsTheBytesOfSeveralConnections()
{
    EngineFixture engine;
    ScriptedServer server;
    Resource resource{.content = {.seed = 3, .size = 8 * kMiB}};
    resource.flow.rate = kMiB;
    server.add("/big", resource);
    TaskRequest request;
    request.url = server.url("/big");
    request.connections = 4;
    const TaskId id = engine.add(request);
    QVERIFY(waitFor([&] { return engine.manager->map(id).size() == kFileMapParts; }));

    bool paused = false;
    engine.manager->pause({id}, [&](const auto &result) { paused = result.has_value(); });
    QVERIFY(waitFor([&] { return paused; }));
    const QByteArray map = engine.manager->map(id);
    QCOMPARE(map.size(), kFileMapParts);
    QVERIFY(map.at(0) != '0');
    QVERIFY(map.contains('0'));
    engine.restart();
    QCOMPARE(engine.manager->map(id), map); // from what is stored

    server.edit("/big", [](Resource &now) { now.flow.rate = 0; });
    engine.manager->resume({id}, ResumeMode::KeepBytes, [](const auto &) {});
    QVERIFY(engine.reaches(id, TaskState::Completed));
    QVERIFY(engine.manager->map(id).isEmpty());
}

void ToldFactsTest::saysWhoWaitsForAConnectionToItsHost()
{
    EngineFixture engine;
    ScriptedServer server;
    Resource resource{.content = {.seed = 3, .size = 4 * kMiB}};
    resource.flow.rate = 256 * 1024;
    server.add("/first", resource);
    server.add("/second", resource);
    QVERIFY(set(*engine.manager, QStringLiteral("connections-per-host"), QStringLiteral("1")));
    const TaskId first = engine.add(server.url("/first"));
    QVERIFY(engine.reaches(first, TaskState::Downloading));
    const TaskId second = engine.add(server.url("/second"));
    QVERIFY(waitFor([&] { return engine.task(second).hostIsFull; }));
    QCOMPARE(engine.task(second).state, TaskState::Queued);
    QVERIFY(!engine.task(first).hostIsFull);

    // Where there is no place at all, the host is not what it waits for.
    QVERIFY(set(*engine.manager, QStringLiteral("max-active"), QStringLiteral("1")));
    QVERIFY(waitFor([&] { return !engine.task(second).hostIsFull; }));
    QVERIFY(set(*engine.manager, QStringLiteral("max-active"), QStringLiteral("5")));
    QVERIFY(waitFor([&] { return engine.task(second).hostIsFull; }));

    QSignalSpy changed(engine.manager.get(), &DownloadManager::taskChanged);
    QVERIFY(set(*engine.manager, QStringLiteral("connections-per-host"), QStringLiteral("16")));
    QVERIFY(waitFor([&] { return engine.task(second).state == TaskState::Downloading; }));
    QVERIFY(!engine.task(second).hostIsFull);
    QVERIFY(!changed.isEmpty());
}

QTEST_GUILESS_MAIN(ToldFactsTest)
#include "tst_toldfacts.moc"

#include "taskrow.h"

#include "rangecodec.h"
#include "storecalls.h"
#include "storereader.h"
#include "storeschema.h"
#include "storewriter.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <limits>
#include <memory>

using namespace longhaul;

namespace {

const RangeSet kReceived(std::vector<ByteRange>{{0, 4000}, {10000, 11000}});

QString blob(const QByteArray &bytes)
{
    return QStringLiteral("x'%1'").arg(QString::fromLatin1(bytes.toHex()));
}

struct DamageCase {
    const char *name;
    QString assignment; // "column = value" in `tasks`
    std::function<void(StoredTask &)> expected;
};

std::function<void(StoredTask &)> setAside(std::function<void(Task &)> change = [](Task &) {})
{
    return [change](StoredTask &stored) {
        stored.task.state = TaskState::Failed;
        stored.task.reason = WaitReason::None;
        stored.task.retryAt = {};
        stored.task.error = Failure{FailureCode::Internal, QString()};
        change(stored.task);
    };
}

std::function<void(StoredTask &)> repaired(std::function<void(Task &)> change)
{
    return [change](StoredTask &stored) { change(stored.task); };
}

std::vector<DamageCase> damageCases()
{
    const auto u = [](const char *text) { return QString::fromUtf8(text); };
    return {
        {"unknown state", u("state = 'sleeping'"), setAside()},
        {"no state", u("state = NULL"), setAside()},
        {"a number as state", u("state = 7"), setAside()},
        {"no address", u("url = NULL"), setAside([](Task &t) { t.url = {}; })},
        {"bad address", u("url = 'http://[::1'"),
         setAside([](Task &t) { t.url = QUrl(QStringLiteral("http://[::1")); })},
        {"address without scheme", u("url = 'example.org/file'"),
         setAside([](Task &t) { t.url = QUrl(QStringLiteral("example.org/file")); })},
        {"bytes as address", u("url = x'ff00'"), setAside([](Task &t) { t.url = {}; })},
        {"bad final address", u("final_url = 'http://[::1'"), repaired([](Task &t) { t.finalUrl = {}; })},
        {"same final address", u("final_url = '='"), repaired([](Task &t) { t.finalUrl = t.url; })},
        {"unknown reason", u("reason = 'moon'"), repaired([](Task &t) { t.reason = WaitReason::Retry; })},
        {"no reason", u("reason = NULL"), repaired([](Task &t) { t.reason = WaitReason::Retry; })},
        {"unknown error", u("error_code = 'moon'"), repaired([](Task &t) { t.error->code = FailureCode::Internal; })},
        {"a folder without root", u("directory = 'Downloads'"), setAside([](Task &t) { t.directory.clear(); })},
        {"a name that leaves the folder", u("file_name = '../../.bashrc'"),
         setAside([](Task &t) { t.fileName.clear(); })},
        {"a name that is the folder", u("file_name = '..'"), setAside([](Task &t) { t.fileName.clear(); })},
        {"negative size", u("bytes_total = -5"), repaired([](Task &t) { t.bytesTotal.reset(); })},
        {"text as size", u("bytes_total = 'many'"), repaired([](Task &t) { t.bytesTotal.reset(); })},
        {"half a size", u("bytes_total = 1.5"), repaired([](Task &t) { t.bytesTotal.reset(); })},
        {"negative progress", u("bytes_received = -1"), repaired([](Task &t) { t.bytesReceived = 0; })},
        {"more progress than size", u("bytes_received = bytes_total + 1"),
         repaired([](Task &t) { t.bytesReceived = 0; })},
        {"ranges beyond the size", u("bytes_total = 10500"),
         [](StoredTask &s) {
             s.task.bytesTotal = 10500;
             s.task.bytesReceived = 0;
             s.received = {};
         }},
        {"endless attempts", u("attempts = 99999999999"), repaired([](Task &t) { t.attempts = 0; })},
        {"negative connections", u("connections_wanted = -1"), repaired([](Task &t) { t.connectionsWanted = 0; })},
        {"negative limit", u("speed_limit = -1"), repaired([](Task &t) { t.limit = 0; })},
        {"resumable perhaps", u("resumable = 2"), repaired([](Task &t) { t.resumable.reset(); })},
        {"unknown digest", u("hash_algorithm = 'crc32'"), setAside([](Task &t) { t.checksum = {}; })},
        {"digest without algorithm", u("hash_algorithm = NULL"), setAside([](Task &t) { t.checksum = {}; })},
        {"short digest", u("hash_expected = 'abc'"), setAside([](Task &t) { t.checksum = {}; })},
        {"digest of other letters", u("hash_expected = replace(hash_expected, 'a', 'z')"),
         setAside([](Task &t) { t.checksum = {}; })},
        {"unknown source of a digest", u("hash_source = 'moon'"),
         repaired([](Task &t) { t.checksum.source = ChecksumSource::User; })},
        {"a mirror that is no address", u("mirrors = 'http://[::1' || char(10) || 'https://good.example/x'"),
         repaired([](Task &t) { t.mirrors = {QUrl(QStringLiteral("https://good.example/x"))}; })},
        {"pieces of no length", u("pieces = x'736861313a303a' || zeroblob(40)"),
         repaired([](Task &t) { t.pieces = {}; })},
        {"half a digest of a piece", u("pieces = CAST('md5:100:' || '123456789' AS BLOB)"),
         repaired([](Task &t) { t.pieces = {}; })},
        {"rubbish in place of pieces", u("pieces = x'ff00'"), repaired([](Task &t) { t.pieces = {}; })},
        {"unknown choice", u("on_exists = 'burn'"), repaired([](Task &t) { t.onExists = OnExists::Rename; })},
        {"broken headers", u("headers = x'7f41'"), setAside([](Task &t) { t.headers = {}; })},
        {"text as validator", u("etag = 'abc'"), repaired([](Task &t) { t.validator.etag.clear(); })},
        {"a year that no calendar has", u("created_at = 9223372036854775807"),
         repaired([](Task &t) { t.createdAt = {}; })},
        {"text as time", u("retry_at = 'soon'"), repaired([](Task &t) { t.retryAt = {}; })},
        {"everything gone", u("position = NULL, session = NULL, description = NULL, queue = NULL, user_name = NULL"),
         repaired([](Task &t) {
             t.position = 0;
             t.session.clear();
             t.description.clear();
             t.queue.clear();
             t.userName.clear();
         })},
    };
}

} // namespace

Q_DECLARE_METATYPE(DamageCase)

class TestTaskRow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_connection = std::make_unique<SqlConnection>();
        QVERIFY(m_connection->open(QStringLiteral(":memory:"), SqlConnection::Access::ReadWrite));
        QVERIFY(m_connection->execute(QStringLiteral("PRAGMA foreign_keys = ON")));
        QVERIFY(migrate(*m_connection));
        StoreBatch batch = batchOf({fullTask(1)});
        batch.putReceived = {{TaskId{1}, kReceived}};
        QVERIFY(StoreWriter(*m_connection, {}).writeTogether(std::span(&batch, 1)).front());
    }

    void aSoundRowComesBackWithoutComplaint()
    {
        const auto contents = readContents(*m_connection);
        QVERIFY(contents);
        QCOMPARE(contents->tasks.front().task, fullTask(1));
        QCOMPARE(contents->tasks.front().received, kReceived);
    }

    void oddAddressesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"https://bücher.example/straße/ä.zip", "https://[2001:db8::1]:444/[x]|y.bin#part",
                                 "http://host:8080/a?b=c&d=%252F%20e+f", "http://h/%ff%00/a b\"c", "http://h",
                                 "ftp://h/x", "http://h/?q=https://other/%23#f%23g"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void oddAddressesComeBackAsTheyWere()
    {
        QFETCH(QString, text);
        Task task = plainTask(1);
        task.url = QUrl(text);
        task.finalUrl = QUrl(text + QStringLiteral("x"));
        QVERIFY(task.url.isValid());
        const StoreBatch batch = batchOf({task});
        QVERIFY(StoreWriter(*m_connection, {}).writeTogether(std::span(&batch, 1)).front());
        QCOMPARE(readContents(*m_connection)->tasks.front().task, task);
    }

    void aDamagedRowIsRepairedOrSetAside_data()
    {
        QTest::addColumn<DamageCase>("damage");
        for (const DamageCase &damage : damageCases())
            QTest::newRow(damage.name) << damage;
    }
    void aDamagedRowIsRepairedOrSetAside()
    {
        QFETCH(DamageCase, damage);
        QVERIFY(m_connection->execute(QStringLiteral("UPDATE tasks SET ") + damage.assignment));
        const auto contents = readContents(*m_connection);
        QVERIFY(contents);
        QCOMPARE(contents->tasks.size(), 1);
        StoredTask found = contents->tasks.front();
        StoredTask expected{fullTask(1), kReceived};
        damage.expected(expected);
        QCOMPARE(found.task.state, expected.task.state);
        if (expected.task.state == TaskState::Failed) {
            QVERIFY(found.task.error.has_value());
            QVERIFY(found.task.error->detail.startsWith(QLatin1String("the stored task was damaged")));
            found.task.error->detail.clear();
        }
        QCOMPARE(found.task, expected.task);
        QCOMPARE(found.received, expected.received);
    }

    void aFinishedTaskStaysFinishedWhateverItsRow_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("completed") << QStringLiteral("completed");
        QTest::newRow("cancelled") << QStringLiteral("cancelled");
    }
    void aFinishedTaskStaysFinishedWhateverItsRow()
    {
        QFETCH(QString, state);
        QVERIFY(m_connection->execute(
            QStringLiteral("UPDATE tasks SET state = '%1', url = 'nonsense', headers = x'7f', file_name = '../x'")
                .arg(state)));
        const Task task = readContents(*m_connection)->tasks.front().task;
        QCOMPARE(stateName(task.state), state);
        QCOMPARE(task.fileName, QString());
    }

    void activeStatesComeBackAsStored()
    {
        for (const char *state : {"connecting", "downloading", "verifying"}) {
            QVERIFY(m_connection->execute(
                QStringLiteral("UPDATE tasks SET reason = NULL, state = '%1'").arg(QLatin1String(state))));
            QCOMPARE(stateName(readContents(*m_connection)->tasks.front().task.state), QLatin1String(state));
        }
    }

    void doubtfulRangesCountAsNothingReceived_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("text") << QStringLiteral("'0-4000'");
        QTest::newRow("random bytes") << blob("\x01\x02\x03\x04\x05\x06\x07");
        QTest::newRow("of another task") << blob(encodeRanges(TaskId{2}, kReceived));
        QTest::newRow("cut") << blob(encodeRanges(TaskId{1}, kReceived).chopped(1));
    }
    void doubtfulRangesCountAsNothingReceived()
    {
        QFETCH(QString, value);
        QVERIFY(m_connection->execute(QStringLiteral("UPDATE segments SET ranges = ") + value));
        const StoredTask stored = readContents(*m_connection)->tasks.front();
        Task expected = fullTask(1);
        expected.bytesReceived = 0;
        QVERIFY(stored.received.isEmpty());
        QCOMPARE(stored.task, expected);
    }

    void impossibleIdsAreReplacedForGood_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::newRow("zero") << qint64(0);
        QTest::newRow("negative") << std::numeric_limits<qint64>::min();
        QTest::newRow("too large") << std::numeric_limits<qint64>::max();
    }
    void impossibleIdsAreReplacedForGood()
    {
        QFETCH(qint64, id);
        QVERIFY(m_connection->execute(
            QStringLiteral("INSERT INTO tasks (id, url, state) VALUES (%1, 'https://h/', 'paused')").arg(id)));
        QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO segments VALUES (%1, x'00')").arg(id)));
        for (int i = 0; i < 2; ++i) {
            const auto contents = readContents(*m_connection);
            QVERIFY(contents);
            QCOMPARE(contents->tasks.size(), 2);
            QCOMPARE(contents->lastTaskId, 2);
            for (const StoredTask &stored : contents->tasks)
                QCOMPARE(stored.task.id.value, stored.task.state == TaskState::Paused ? 2 : 1);
        }
    }

    void wildNumbersInTheCountersAreNotBelieved()
    {
        QVERIFY(m_connection->execute(QStringLiteral("UPDATE meta SET value = 9223372036854775807")));
        QCOMPARE(readContents(*m_connection)->lastTaskId, 1);
    }

    void anEventOfAnUnknownKindIsStillTold()
    {
        QVERIFY(m_connection->execute(QStringLiteral("INSERT INTO events VALUES (1, 's', 'exploded', 1, '{not json', "
                                                     "'never'), (2, 's', 'completed', 1, NULL, 0)")));
        const auto events = readEvents(*m_connection, QStringLiteral("s"), 0, 10);
        QVERIFY(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->front().kind, EventKind::Failed);
        QCOMPARE(events->front().error->code, FailureCode::Internal);
        QVERIFY(!events->front().at.isValid());
        QCOMPARE(events->back().kind, EventKind::Completed);
    }

    void noRandomRowLosesATaskOrCrashes()
    {
        QRandomGenerator random(2);
        const QStringList columns = QString::fromLatin1(LONGHAUL_TASK_COLUMNS).split(QStringLiteral(", ")).sliced(1);
        const QStringList values = {QStringLiteral("NULL"),
                                    QStringLiteral("0"),
                                    QStringLiteral("-1"),
                                    QStringLiteral("9223372036854775807"),
                                    QStringLiteral("-9223372036854775808"),
                                    QStringLiteral("1e300"),
                                    QStringLiteral("''"),
                                    QStringLiteral("'='"),
                                    QStringLiteral("x''"),
                                    QStringLiteral("x'00ff'"),
                                    QStringLiteral("char(0, 55357, 10)"),
                                    QStringLiteral("randomblob(300)"),
                                    QStringLiteral("cast(randomblob(50) AS TEXT)")};
        for (int round = 0; round < 1000; ++round) {
            QStringList changes;
            for (int i = random.bounded(1, 6); i > 0; --i)
                changes << QStringLiteral("%1 = %2").arg(columns.at(random.bounded(int(columns.size()))),
                                                         values.at(random.bounded(int(values.size()))));
            QVERIFY(m_connection->execute(QStringLiteral("UPDATE tasks SET ") + changes.join(u',')));
            const auto contents = readContents(*m_connection);
            QVERIFY2(contents && contents->tasks.size() == 1, qPrintable(changes.join(u',')));
            if (round % 10 == 0) {
                const StoreBatch batch = batchOf({fullTask(1)});
                QVERIFY(StoreWriter(*m_connection, {}).writeTogether(std::span(&batch, 1)).front());
            }
        }
    }

private:
    std::unique_ptr<SqlConnection> m_connection;
};

QTEST_GUILESS_MAIN(TestTaskRow)
#include "tst_taskrow.moc"

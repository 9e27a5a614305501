#include "storeschema.h"

#include "storecalls.h"
#include "storereader.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace longhaul;

namespace {

SqlOutcome<void> addNotes(SqlConnection &connection)
{
    return connection.execute(QStringLiteral("ALTER TABLE tasks ADD COLUMN note TEXT DEFAULT 'none'"));
}

SqlOutcome<void> breakOff(SqlConnection &connection)
{
    if (const auto done = addNotes(connection); !done)
        return done;
    return connection.execute(QStringLiteral("SELECT * FROM nowhere"));
}

const QString kAddTask =
    QStringLiteral("INSERT INTO tasks (id, url, state) VALUES (1, 'https://example.org/', 'paused')");

} // namespace

class TestStoreSchema : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("test.db"));
        m_connection = std::make_unique<SqlConnection>();
        QVERIFY(m_connection->open(m_path, SqlConnection::Access::ReadWrite));
    }

    void anEmptyFileBecomesThePresentVersion()
    {
        QCOMPARE(schemaVersion(*m_connection).value(), 0);
        QVERIFY(!migrate(*m_connection).value());
        QCOMPARE(schemaVersion(*m_connection).value(), int(migrations().size()));
        QVERIFY(m_connection->execute(kAddTask));
        QVERIFY(!migrate(*m_connection).value()); // nothing to do
        QCOMPARE(m_connection->value(QStringLiteral("SELECT count(*) FROM tasks")).value().toInt(), 1);
    }

    void allTablesOfTheArchitectureAreThere()
    {
        QVERIFY(migrate(*m_connection));
        for (const char *table : {"tasks", "segments", "events", "sessions", "settings", "hosts", "history", "meta"})
            QVERIFY(m_connection->value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))));
    }

    void thereIsNoColumnForASecret()
    {
        QVERIFY(migrate(*m_connection));
        const QString words = m_connection->value(QStringLiteral("SELECT group_concat(sql) FROM sqlite_master"))
                                  .value()
                                  .toString()
                                  .toLower();
        QVERIFY(words.contains(QLatin1String("user_name")));
        QVERIFY(!words.contains(QLatin1String("password")) && !words.contains(QLatin1String("secret")));
    }

    void anOlderDatabaseIsBroughtUpWithItsRows()
    {
        const std::array first = {migrations()[0]};
        QVERIFY(migrate(*m_connection, first));
        QVERIFY(m_connection->execute(kAddTask));
        const std::array second = {migrations()[0], Migration(addNotes)};
        QVERIFY(!migrate(*m_connection, second).value());
        QCOMPARE(schemaVersion(*m_connection).value(), 2);
        QCOMPARE(m_connection->value(QStringLiteral("SELECT note FROM tasks WHERE id = 1")).value().toString(),
                 QStringLiteral("none"));
    }

    void aTaskOfTheFirstVersionKeepsItsDigestAndHasNoMirrors()
    {
        const std::array first = {migrations()[0]};
        QVERIFY(migrate(*m_connection, first));
        QVERIFY(m_connection->execute(QStringLiteral(
            "INSERT INTO tasks (id, url, state, directory, hash_algorithm, hash_expected) VALUES"
            " (1, 'https://example.org/a', 'paused', '/d', 'md5', '0123456789abcdef0123456789abcdef')")));
        QVERIFY(!migrate(*m_connection).value());
        const auto contents = readContents(*m_connection);
        QVERIFY(contents);
        QCOMPARE(contents->tasks.size(), 1);
        const Task &task = contents->tasks.front().task;
        QCOMPARE(task.state, TaskState::Paused);
        QCOMPARE(task.checksum,
                 (Checksum{HashAlgorithm::Md5, "0123456789abcdef0123456789abcdef", {}, ChecksumSource::User}));
        QVERIFY(task.mirrors.isEmpty() && task.pieces.isEmpty());
    }

    void aMigrationThatFailsChangesNothing()
    {
        const std::array first = {migrations()[0]};
        QVERIFY(migrate(*m_connection, first));
        QVERIFY(m_connection->execute(kAddTask));
        const std::array failing = {migrations()[0], Migration(breakOff)};
        QVERIFY(!migrate(*m_connection, failing));
        QCOMPARE(schemaVersion(*m_connection).value(), 1);
        QVERIFY(!m_connection->value(QStringLiteral("SELECT note FROM tasks")));
        QVERIFY(!migrate(*m_connection, first).value());
        QCOMPARE(m_connection->value(QStringLiteral("SELECT count(*) FROM tasks")).value().toInt(), 1);
    }

    void aNewerDatabaseIsReportedAndNotTouched()
    {
        const std::array second = {migrations()[0], Migration(addNotes)};
        QVERIFY(migrate(*m_connection, second));
        const std::array first = {migrations()[0]};
        const auto result = migrate(*m_connection, first);
        QVERIFY(result && result.value());
        QCOMPARE(result.value()->version, 2);
        QCOMPARE(schemaVersion(*m_connection).value(), 2);
    }

    void theDatabaseOfAnotherProgramIsNotOurs_data()
    {
        QTest::addColumn<QStringList>("statements");
        const QString table = QStringLiteral("CREATE TABLE bookmarks (url TEXT)");
        const QString version = QStringLiteral("PRAGMA user_version = 1");
        const QString application = QStringLiteral("PRAGMA application_id = 1279808844");
        QTest::newRow("tables only") << QStringList{table};
        QTest::newRow("a version, but another application") << QStringList{table, version};
        QTest::newRow("our application, but no table") << QStringList{application, version};
        QTest::newRow("our application, but no version") << QStringList{application, table};
    }
    void theDatabaseOfAnotherProgramIsNotOurs()
    {
        QFETCH(QStringList, statements);
        for (const QString &sql : statements)
            QVERIFY(m_connection->execute(sql));
        const auto result = migrate(*m_connection);
        QVERIFY(!result);
        QVERIFY(result.error().isDamage());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlConnection> m_connection;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestStoreSchema)
#include "tst_storeschema.moc"

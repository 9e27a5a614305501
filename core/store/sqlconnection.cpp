#include "sqlconnection.h"

#include <QSqlError>

#include <atomic>
#include <utility>

namespace longhaul {

namespace {

SqlTrouble troubleOf(const QSqlError &error)
{
    // Qt hands on extended codes; the lowest byte is the primary one.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return {code == 0 ? SqlTrouble::Error : code, code == 0 ? error.driverText() : error.databaseText()};
}

/// What Qt's driver hands on as NULL.
bool isNothing(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return value.toString().isNull();
    case QMetaType::QByteArray: return value.toByteArray().isNull();
    default: return value.isNull();
    }
}

/// As SQLite sees them: an empty text is another value than none.
bool isSameValue(const QVariant &a, const QVariant &b)
{
    return a.metaType() == b.metaType() && a == b && isNothing(a) == isNothing(b);
}

} // namespace

SqlRows::~SqlRows()
{
    if (m_query)
        m_query->finish();
}

SqlOutcome<void> SqlRows::end() const
{
    if (m_query->lastError().isValid())
        return std::unexpected(troubleOf(m_query->lastError()));
    return {};
}

SqlConnection::~SqlConnection()
{
    close();
}

SqlOutcome<void> SqlConnection::open(const QString &path, Access access)
{
    static std::atomic<int> count = 0;
    close();
    m_name = QStringLiteral("longhaul-%1").arg(++count);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    if (m_database.open())
        return {};
    const SqlTrouble trouble = troubleOf(m_database.lastError());
    close();
    return std::unexpected(trouble);
}

void SqlConnection::close()
{
    m_queries.clear();
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

SqlOutcome<QSqlQuery *> SqlConnection::start(const char *sql, const QVariantList &values)
{
    auto found = m_queries.find(sql);
    if (found == m_queries.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true); // otherwise Qt keeps a copy of every row
        if (!query.prepare(QString::fromLatin1(sql)))
            return std::unexpected(troubleOf(query.lastError()));
        found = m_queries.emplace(sql, Prepared{std::move(query), {}}).first;
    }
    auto &[query, bound] = found->second;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i >= bound.size() || !isSameValue(bound[i], values[i]))
            query.bindValue(static_cast<int>(i), values[i]);
    }
    bound = values;
    if (!query.exec())
        return std::unexpected(troubleOf(query.lastError()));
    return &query;
}

SqlOutcome<void> SqlConnection::run(const char *sql, const QVariantList &values)
{
    const auto query = start(sql, values);
    if (!query)
        return std::unexpected(query.error());
    (*query)->finish();
    return {};
}

SqlOutcome<SqlRows> SqlConnection::select(const char *sql, const QVariantList &values)
{
    const auto query = start(sql, values);
    if (!query)
        return std::unexpected(query.error());
    return SqlRows(**query);
}

SqlOutcome<QVariant> SqlConnection::value(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return std::unexpected(troubleOf(query.lastError()));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return std::unexpected(troubleOf(query.lastError()));
    return QVariant();
}

SqlOutcome<void> SqlConnection::execute(const QString &sql)
{
    const auto result = value(sql);
    if (!result)
        return std::unexpected(result.error());
    return {};
}

} // namespace longhaul

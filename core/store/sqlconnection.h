#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <expected>
#include <optional>
#include <unordered_map>

namespace longhaul {

/// What SQLite refused. Source: https://www.sqlite.org/rescode.html
struct SqlTrouble {
    enum Code {
        Error = 1,
        Perm = 3,
        Busy = 5,
        ReadOnly = 8,
        IoError = 10,
        Corrupt = 11,
        Full = 13,
        CantOpen = 14,
        TooBig = 18,
        Constraint = 19,
        Mismatch = 20,
        Auth = 23,
        NotADatabase = 26,
    };
    int code = Error; // SQLite's primary result code
    QString text;

    /// The file cannot be what this store wrote.
    [[nodiscard]] bool isDamage() const { return code == Corrupt || code == NotADatabase; }
    /// The statement or its values are wrong; the database itself is well, and so is the transaction.
    [[nodiscard]] bool isRefusal() const
    {
        return code == Error || code == TooBig || code == Constraint || code == Mismatch;
    }
};

template<typename T>
using SqlOutcome = std::expected<T, SqlTrouble>;

/// The rows of a running query; it ends with this object.
class SqlRows
{
public:
    explicit SqlRows(QSqlQuery &query) : m_query(&query) {}
    ~SqlRows();
    SqlRows(SqlRows &&other) noexcept : m_query(std::exchange(other.m_query, nullptr)) {}
    SqlRows &operator=(SqlRows &&) = delete;
    Q_DISABLE_COPY(SqlRows)

    /// False at the end and on trouble; `end` tells which.
    [[nodiscard]] bool next() { return m_query->next(); }
    [[nodiscard]] SqlOutcome<void> end() const;
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }

private:
    QSqlQuery *m_query;
};

/// One connection to an SQLite file, used in the thread that opened it. Statements are prepared once and kept.
/// A value that is the one of the last run is not bound again: Qt keeps it, and makes the name of a place for each that
/// is bound, which was a tenth of the store's work. Placeholders are "?" alone: Qt refuses a statement that uses a
/// numbered one twice.
class SqlConnection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    SqlConnection() = default;
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    /// Errors: none for a damaged file; SQLite looks into it at the first statement.
    [[nodiscard]] SqlOutcome<void> open(const QString &path, Access access);
    void close();

    /// Runs a statement without result. `sql` is a literal: its address is the key of the kept statement.
    [[nodiscard]] SqlOutcome<void> run(const char *sql, const QVariantList &values = {});
    /// Runs a query. One at a time for each `sql`, which is a literal.
    [[nodiscard]] SqlOutcome<SqlRows> select(const char *sql, const QVariantList &values = {});
    /// The first value of the first row; invalid without rows. Not kept.
    [[nodiscard]] SqlOutcome<QVariant> value(const QString &sql);
    /// Runs a statement that is not kept.
    [[nodiscard]] SqlOutcome<void> execute(const QString &sql);

private:
    [[nodiscard]] SqlOutcome<QSqlQuery *> start(const char *sql, const QVariantList &values);

    QString m_name;
    QSqlDatabase m_database;
    struct Prepared {
        QSqlQuery query;
        QVariantList bound;
    };

    std::unordered_map<const char *, Prepared> m_queries;
};

} // namespace longhaul

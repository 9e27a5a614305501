#include "sqlconnection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace longhaul;
using namespace Qt::StringLiterals;

/// What a kept statement does with the values of its runs.
class TestSqlConnection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aValueThatStaysIsWrittenAgain();
    void anEmptyTextIsAnotherValueThanNone();
    void aValueOfAnotherTypeIsAnotherOne();
    void aRefusedRunLeavesNothingBehind();

private:
    [[nodiscard]] bool put(const QVariant &a, const QVariant &b)
    {
        return m_connection.run("INSERT INTO t (a, b) VALUES (?, ?)", {a, b}).has_value();
    }
    /// All rows, as SQLite writes values; the columns apart.
    [[nodiscard]] QString rows()
    {
        return m_connection.value(u"SELECT group_concat(quote(a) || ' ' || quote(b), ', ') FROM t"_s)
            .value_or(QVariant())
            .toString();
    }

    QTemporaryDir m_folder;
    SqlConnection m_connection;
};

void TestSqlConnection::init()
{
    QVERIFY(m_connection.open(m_folder.filePath(u"store.db"_s), SqlConnection::Access::ReadWrite));
    QVERIFY(m_connection.execute(u"DROP TABLE IF EXISTS t"_s));
    QVERIFY(m_connection.execute(u"CREATE TABLE t (a, b CHECK (b IS NOT 7))"_s));
}

void TestSqlConnection::aValueThatStaysIsWrittenAgain()
{
    QVERIFY(put(u"same"_s, 1LL) && put(u"same"_s, 2LL) && put(u"other"_s, 2LL) && put(u"other"_s, 2LL));
    QCOMPARE(rows(), u"'same' 1, 'same' 2, 'other' 2, 'other' 2"_s);
}

void TestSqlConnection::anEmptyTextIsAnotherValueThanNone()
{
    QVERIFY(put(u""_s, QByteArray()) && put(QString(), QByteArray("")) && put(QVariant(), 1LL) && put(u""_s, 1LL));
    QCOMPARE(rows(), u"'' NULL, NULL X'', NULL 1, '' 1"_s);
}

void TestSqlConnection::aValueOfAnotherTypeIsAnotherOne()
{
    QVERIFY(put(1LL, u"1"_s) && put(1.0, QByteArray("1")) && put(u"1"_s, 1LL));
    QCOMPARE(rows(), u"1 '1', 1.0 X'31', '1' 1"_s);
}

void TestSqlConnection::aRefusedRunLeavesNothingBehind()
{
    QVERIFY(put(u"a"_s, 1LL));
    QVERIFY(!put(u"b"_s, 7LL));
    QVERIFY(put(u"b"_s, 1LL));
    QCOMPARE(rows(), u"'a' 1, 'b' 1"_s);
}

QTEST_GUILESS_MAIN(TestSqlConnection)
#include "tst_sqlconnection.moc"

#include "jsontext.h"
#include "randomtasks.h"
#include "taskcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace longhaul;

namespace {

QByteArray textOf(const Task &task)
{
    QByteArray text;
    appendTaskText(text, task, task.map);
    return text;
}

QByteArray asQtWrites(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void textsAreEscapedAsQtDoesIt_data();
    void textsAreEscapedAsQtDoesIt();
    void numbersAreExact();
    void membersStandInTheOrderOfTheCalls();
    void aTaskIsTheSameAsText();
    void theGivenMapIsWritten();
};

void TestJsonText::textsAreEscapedAsQtDoesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << QStringLiteral("disk.iso ~ {}[]:,'");
    QTest::newRow("quotes") << QStringLiteral("a\"b\\c/d");
    QString controls;
    for (char16_t c = 0; c < 0x20; ++c)
        controls += QChar(c);
    QTest::newRow("controls") << controls;
    QTest::newRow("delete") << QString(QChar(0x7F));
    QTest::newRow("umlauts") << QStringLiteral("Gr\u00fc\u00dfe \u0628\u0627 \u4e2d\u6587 \u07ff\u0800\uffff");
    QTest::newRow("pair") << QStringLiteral("\U0001F600 and \U0010FFFF");
    QTest::newRow("high half") << QString(QChar(0xD83D)) + QStringLiteral("x");
    QTest::newRow("high half at the end") << QStringLiteral("x") + QChar(0xDBFF);
    QTest::newRow("low half") << QString(QChar(0xDE00)) + QChar(0xD83D);
}

void TestJsonText::textsAreEscapedAsQtDoesIt()
{
    QFETCH(QString, text);
    QByteArray out("before");
    appendJsonText(out, text);
    QCOMPARE('[' + out.mid(6) + ']', QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
}

void TestJsonText::numbersAreExact()
{
    for (const qint64 number :
         {qint64(0), qint64(-1), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        QByteArray out;
        appendJsonNumber(out, number);
        QCOMPARE(out, QByteArray::number(number));
    }
}

void TestJsonText::membersStandInTheOrderOfTheCalls()
{
    QByteArray out("{");
    JsonMembers members(out);
    members.add(QLatin1String("z"), true);
    members.add(QLatin1String("b"), 7);
    members.add(QLatin1String("a"), QStringLiteral("\u00e4"));
    members.add(QLatin1String("word"), QLatin1String("ok"));
    members.add(QLatin1String("tree"), QJsonValue(QJsonObject{{QStringLiteral("x"), QJsonArray{1, false}}}));
    members.add(QLatin1String("number"), QJsonValue(3));
    members.add(QLatin1String("none"), QJsonValue(QJsonValue::Null));
    members.begin(QLatin1String("own")).append("[1]");
    out += '}';
    QCOMPARE(out, QByteArray("{\"z\":true,\"b\":7,\"a\":\"\xc3\xa4\",\"word\":\"ok\",\"tree\":{\"x\":[1,false]},"
                             "\"number\":3,\"none\":null,\"own\":[1]}"));
}

void TestJsonText::aTaskIsTheSameAsText()
{
    QRandomGenerator random(4711);
    for (int i = 1; i <= 500; ++i) {
        const Task task = randomTask(random, i);
        QCOMPARE(textOf(task), asQtWrites(taskToJson(task)));
    }
    QCOMPARE(textOf(Task()), asQtWrites(taskToJson(Task())));
}

void TestJsonText::theGivenMapIsWritten()
{
    Task task;
    task.id = TaskId{7};
    QByteArray text;
    appendTaskText(text, task, "0590");
    QCOMPARE(QJsonDocument::fromJson(text).object()[u"map"].toString(), QStringLiteral("0590"));
    task.map = "9";
    text.clear();
    appendTaskText(text, task, {});
    QVERIFY(!QJsonDocument::fromJson(text).object().contains(QLatin1String("map")));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"

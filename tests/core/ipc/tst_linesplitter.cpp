#include "linesplitter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace longhaul;

namespace {

struct Told {
    QList<QByteArray> lines;
    int tooLong = 0;

    bool operator==(const Told &) const = default;
};

void feed(LineSplitter &splitter, QByteArrayView chunk, Told &told)
{
    const LineSplitter::Result result = splitter.feed(chunk);
    told.lines += result.lines;
    told.tooLong += result.tooLong;
}

Told inOnePiece(const QByteArray &input, qsizetype largest)
{
    LineSplitter splitter(largest);
    Told told;
    feed(splitter, input, told);
    return told;
}

} // namespace

class TestLineSplitter : public QObject
{
    Q_OBJECT

private slots:
    void cutsLines_data();
    void cutsLines();
    void givesTheSameForEveryCut_data() { cutsLines_data(); }
    void givesTheSameForEveryCut();
    void givesTheSameForRandomInputAndCuts();
    void holdsNoMoreThanAllowed();
    void takesTimeInProportionToTheInput();
};

void TestLineSplitter::cutsLines_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<int>("tooLong");
    using Lines = QList<QByteArray>;
    // At most five bytes a line.
    QTest::newRow("nothing") << QByteArray() << Lines{} << 0;
    QTest::newRow("unfinished") << QByteArray("abc") << Lines{} << 0;
    QTest::newRow("one") << QByteArray("abc\n") << Lines{"abc"} << 0;
    QTest::newRow("two and a rest") << QByteArray("a\nbc\nd") << Lines{"a", "bc"} << 0;
    QTest::newRow("empty ones") << QByteArray("\n\na\n\n") << Lines{"", "", "a", ""} << 0;
    QTest::newRow("carriage returns") << QByteArray("a\r\n\r\nb\n") << Lines{"a", "", "b"} << 0;
    QTest::newRow("two carriage returns") << QByteArray("a\r\r\n") << Lines{"a\r"} << 0;
    QTest::newRow("carriage return inside") << QByteArray("a\rb\n") << Lines{"a\rb"} << 0;
    QTest::newRow("as long as allowed") << QByteArray("abcde\n") << Lines{"abcde"} << 0;
    QTest::newRow("as long as allowed, with CR") << QByteArray("abcde\r\nf\n") << Lines{"abcde", "f"} << 0;
    QTest::newRow("too long") << QByteArray("abcdef\ngh\n") << Lines{"gh"} << 1;
    QTest::newRow("too long by a CR inside") << QByteArray("abcde\rf\ngh\n") << Lines{"gh"} << 1;
    QTest::newRow("too long by two CRs") << QByteArray("abcde\r\r\ngh\n") << Lines{"gh"} << 1;
    QTest::newRow("too long without end") << QByteArray("abcdefghijklmnop") << Lines{} << 1;
    QTest::newRow("two too long") << QByteArray("a\nabcdefgh\nb\nabcdefgh\nc\n") << Lines{"a", "b", "c"} << 2;
    QTest::newRow("zero bytes") << QByteArray("a\0b\n", 4) << Lines{QByteArray("a\0b", 3)} << 0;
}

void TestLineSplitter::cutsLines()
{
    QFETCH(QByteArray, input);
    QFETCH(QList<QByteArray>, lines);
    QFETCH(int, tooLong);
    const Told told = inOnePiece(input, 5);
    QCOMPARE(told.lines, lines);
    QCOMPARE(told.tooLong, tooLong);
}

void TestLineSplitter::givesTheSameForEveryCut()
{
    QFETCH(QByteArray, input);
    const Told whole = inOnePiece(input, 5);
    QVERIFY(input.size() < 26);
    // Each bit of the number is a cut behind a byte.
    const quint32 waysToCut = input.isEmpty() ? 1 : quint32(1) << (std::min<qsizetype>(input.size(), 17) - 1);
    for (quint32 cuts = 0; cuts < waysToCut; ++cuts) {
        LineSplitter splitter(5);
        Told told;
        qsizetype begin = 0;
        for (qsizetype end = 1; end <= input.size(); ++end) {
            if (end < input.size() && !(cuts >> (end - 1) & 1))
                continue;
            feed(splitter, QByteArrayView(input).sliced(begin, end - begin), told);
            begin = end;
        }
        QVERIFY2(told == whole, qPrintable(QString::number(cuts, 2)));
    }
}

void TestLineSplitter::givesTheSameForRandomInputAndCuts()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray input;
        for (int i = random.bounded(200); i > 0; --i)
            input.append("ab\r\n"[random.bounded(4)]);
        const qsizetype largest = random.bounded(1, 12);
        LineSplitter splitter(largest);
        Told told;
        for (qsizetype begin = 0; begin < input.size();) {
            const qsizetype count = std::min<qsizetype>(random.bounded(1, 30), input.size() - begin);
            feed(splitter, QByteArrayView(input).sliced(begin, count), told);
            begin += count;
        }
        QVERIFY2(told == inOnePiece(input, largest), input.toPercentEncoding().constData());
    }
}

void TestLineSplitter::holdsNoMoreThanAllowed()
{
    LineSplitter splitter(100);
    int tooLong = 0;
    for (int i = 0; i < 1000; ++i) {
        tooLong += splitter.feed(QByteArray(70, 'x')).tooLong;
        QVERIFY(splitter.pendingBytes() <= 100);
    }
    QCOMPARE(tooLong, 1);
    QCOMPARE(splitter.feed("\nok\n").lines, QList<QByteArray>{"ok"});
}

void TestLineSplitter::takesTimeInProportionToTheInput()
{
    // A long line that comes byte by byte: quadratic work would take hours.
    LineSplitter splitter(4 * 1024 * 1024);
    for (int i = 0; i < 4 * 1024 * 1024; ++i)
        QVERIFY(splitter.feed("x").lines.isEmpty());
    const LineSplitter::Result result = splitter.feed("\n");
    QCOMPARE(result.lines.size(), 1);
    QCOMPARE(result.lines.first().size(), 4 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestLineSplitter)
#include "tst_linesplitter.moc"

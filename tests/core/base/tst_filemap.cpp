#include "filemap.h"

#include <QTest>

using namespace longhaul;

/// The file at a glance: 64 digits.
class FileMapTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingWhereANumberSaysItAll();
    void showsWhereTheBytesAre();
    void roundsNeitherToNothingNorToAll();
    void hasAPartForEachByteOfATinyFile();
    void countsEachByteOnceInWhateverPartsItLies();
    void holdsForAFileOfManyTerabytes();
    void knowsAMapWhenItSeesOne();
};

void FileMapTest::saysNothingWhereANumberSaysItAll()
{
    QVERIFY(fileMap(RangeSet({0, 10}), std::nullopt).isEmpty());
    QVERIFY(fileMap({}, 100).isEmpty());
    QVERIFY(fileMap(RangeSet({0, 10}), 100).isEmpty());
    QVERIFY(fileMap(RangeSet({0, 100}), 100).isEmpty());
    QVERIFY(fileMap(RangeSet({0, 10}), 0).isEmpty());
    QVERIFY(!fileMap(RangeSet({1, 10}), 100).isEmpty());
}

void FileMapTest::showsWhereTheBytesAre()
{
    RangeSet received({0, 160}); // ten bytes a part
    received.insert({320, 325});
    received.insert({330, 340});
    QCOMPARE(fileMap(received, 640), QByteArray(16, '9') + QByteArray(16, '0') + "59" + QByteArray(30, '0'));
}

void FileMapTest::roundsNeitherToNothingNorToAll()
{
    constexpr qint64 part = 1'000'000;
    RangeSet received({part, part + 1});       // one byte of the second part
    received.insert({3 * part, 4 * part - 1}); // all but one of the fourth
    QCOMPARE(fileMap(received, 64 * part), QByteArray("0108") + QByteArray(60, '0'));
}

void FileMapTest::hasAPartForEachByteOfATinyFile()
{
    QCOMPARE(fileMap(RangeSet({1, 3}), 5), QByteArray("09900"));
}

void FileMapTest::countsEachByteOnceInWhateverPartsItLies()
{
    // Each way to cut the middle of a file of an odd length: whole parts are whole, and no byte is lost between them.
    constexpr qint64 total = 1003;
    for (qint64 begin = 1; begin < total; begin += 7) {
        RangeSet received({begin, total});
        const QByteArray map = fileMap(received, total);
        QCOMPARE(map.size(), 64);
        const qsizetype whole = map.count('9');
        const qsizetype nothing = map.count('0');
        QVERIFY(whole + nothing >= 63);
        QCOMPARE(map.right(whole), QByteArray(whole, '9'));
        QCOMPARE(map.left(nothing), QByteArray(nothing, '0'));
        QVERIFY(qAbs(double(whole) / 64 - double(total - begin) / double(total)) < 2.0 / 64);
    }
}

void FileMapTest::holdsForAFileOfManyTerabytes()
{
    constexpr qint64 total = qint64(1) << 53;
    RangeSet received({total / 2, total});
    QCOMPARE(fileMap(received, total), QByteArray(32, '0') + QByteArray(32, '9'));
}

void FileMapTest::knowsAMapWhenItSeesOne()
{
    QVERIFY(isFileMap({}));
    QVERIFY(isFileMap("0189"));
    QVERIFY(!isFileMap("01a9"));
    QVERIFY(!isFileMap(QByteArray(65, '0')));
}

QTEST_GUILESS_MAIN(FileMapTest)
#include "tst_filemap.moc"

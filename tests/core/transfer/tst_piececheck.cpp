#include "piececheck.h"

#include "mortalfilelayer.h"

#include <QCryptographicHash>
#include <QTest>

using namespace longhaul;

namespace {

constexpr qint64 kPiece = 1000;

QByteArray content(qint64 size)
{
    QByteArray bytes;
    for (qint64 i = 0; i < size; ++i)
        bytes.append(static_cast<char>(i * 7 + i / 256));
    return bytes;
}

PieceHashes piecesOf(const QByteArray &bytes)
{
    PieceHashes pieces{HashAlgorithm::Sha256, kPiece, {}};
    for (qsizetype begin = 0; begin < bytes.size(); begin += kPiece)
        pieces.digests += QCryptographicHash::hash(bytes.mid(begin, kPiece), QCryptographicHash::Sha256);
    return pieces;
}

} // namespace

class TestPieceCheck : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhichPiecesAreWrong_data();
    void tellsWhichPiecesAreWrong();
    void piecesFitOnlyTheirFile();
    void aCancelledCheckTellsNothing();
    void aFileThatEndsEarlyIsAnError();

private:
    FileHandle fileOf(const QByteArray &bytes)
    {
        const FileHandle file = *m_files.create(QStringLiteral("/d/f%1").arg(++m_count));
        (void)m_files.write(file, 0, bytes);
        return file;
    }
    MortalFileLayer m_files;
    int m_count = 0;
};

void TestPieceCheck::tellsWhichPiecesAreWrong_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QList<int>>("damaged"); // offsets
    QTest::addColumn<QList<int>>("wrong");   // begins of the wrong pieces
    using List = QList<int>;
    QTest::newRow("none") << 3500 << List{} << List{};
    QTest::newRow("the first byte") << 3500 << List{0} << List{0};
    QTest::newRow("the last byte") << 3500 << List{3499} << List{3000};
    QTest::newRow("at the edges") << 3500 << List{999, 2000} << List{0, 2000};
    QTest::newRow("neighbours") << 3500 << List{1500, 2500} << List{1000, 2000};
    QTest::newRow("whole pieces only") << 3000 << List{2999} << List{2000};
    QTest::newRow("one small piece") << 5 << List{4} << List{0};
}

void TestPieceCheck::tellsWhichPiecesAreWrong()
{
    QFETCH(int, size);
    QFETCH(QList<int>, damaged);
    QFETCH(QList<int>, wrong);
    QByteArray bytes = content(size);
    const PieceHashes pieces = piecesOf(bytes);
    for (const int at : damaged)
        bytes[at] = static_cast<char>(bytes.at(at) + 1);
    RangeSet expected;
    for (const int begin : wrong)
        expected.insert({begin, std::min<qint64>(begin + kPiece, size)});
    const auto found = wrongPieces(m_files, fileOf(bytes), size, pieces, false);
    QVERIFY(found);
    QCOMPARE(*found, expected);
}

void TestPieceCheck::piecesFitOnlyTheirFile()
{
    const PieceHashes pieces = piecesOf(content(3500));
    QVERIFY(piecesFit(pieces, 3500) && piecesFit(pieces, 3001) && piecesFit(pieces, 4000));
    QVERIFY(!piecesFit(pieces, 3000) && !piecesFit(pieces, 4001) && !piecesFit(pieces, 0));
    QVERIFY(!piecesFit({}, 3500));
}

void TestPieceCheck::aCancelledCheckTellsNothing()
{
    const QByteArray bytes = content(3500);
    const auto found = wrongPieces(m_files, fileOf(QByteArray(3500, 'x')), 3500, piecesOf(bytes), true);
    QVERIFY(found && found->isEmpty());
}

void TestPieceCheck::aFileThatEndsEarlyIsAnError()
{
    const QByteArray bytes = content(3500);
    QVERIFY(!wrongPieces(m_files, fileOf(bytes.first(3200)), 3500, piecesOf(bytes), false));
}

QTEST_GUILESS_MAIN(TestPieceCheck)
#include "tst_piececheck.moc"

#include "progresspainting.h"
#include "themes.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace longhaul;

namespace {

constexpr QColor kGround(0xff, 0xff, 0xff);
constexpr int kStates = int(TaskState::Cancelled) + 1;

ProgressPicture pictureFor(TaskState state, std::optional<double> fraction)
{
    ProgressPicture picture;
    picture.shape = barShape(state, fraction);
    picture.fraction = fraction.value_or(0.0);
    picture.colors = stateColors(state, lightPalette(), kGround);
    picture.track = trackColor(lightPalette(), kGround);
    picture.text = Qt::black;
    picture.captionColor = Qt::black;
    return picture;
}

QImage painted(const ProgressPicture &picture)
{
    QImage image(200, 10, QImage::Format_RGB32);
    image.fill(kGround);
    QPainter painter(&image);
    paintBar(painter, QRectF(0, 0, 200, 10), picture);
    return image;
}

/// Which columns of the middle line have the fill's colour.
int filledColumns(const QImage &image, const QColor &fill, int from, int to)
{
    int count = 0;
    for (int x = from; x < to; ++x)
        count += image.pixelColor(x, 5) == fill ? 1 : 0;
    return count;
}

} // namespace

class ProgressPaintingTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsAsFarAsTheBytesAreHere();
    void isMirroredFromRightToLeft();
    void showsADotOfTheFirstByte();
    void showsWhichPartsAreHere();
    void hatchesWhatWaits();
    void looksBusyWithoutATotal();
    void statesDifferWithoutTheirColour();
    void neverPaintsOutsideItsBar();
    void elidesACaptionThatIsTooLong();
    void everyStateIsReadable_data();
    void everyStateIsReadable();
};

void ProgressPaintingTest::fillsAsFarAsTheBytesAreHere()
{
    const ProgressPicture picture = pictureFor(TaskState::Downloading, 0.5);
    const QImage image = painted(picture);
    QVERIFY(filledColumns(image, picture.colors.fill, 0, 100) > 90);
    QCOMPARE(filledColumns(image, picture.colors.fill, 101, 200), 0);
    QCOMPARE(image.pixelColor(150, 5), picture.track);
}

void ProgressPaintingTest::isMirroredFromRightToLeft()
{
    ProgressPicture picture = pictureFor(TaskState::Downloading, 0.25);
    picture.direction = Qt::RightToLeft;
    const QImage image = painted(picture);
    QCOMPARE(filledColumns(image, picture.colors.fill, 0, 149), 0);
    QVERIFY(filledColumns(image, picture.colors.fill, 151, 200) > 40);
}

void ProgressPaintingTest::showsADotOfTheFirstByte()
{
    const ProgressPicture some = pictureFor(TaskState::Downloading, 0.0001);
    QVERIFY(filledColumns(painted(some), some.colors.fill, 0, 20) > 0);
    const ProgressPicture none = pictureFor(TaskState::Downloading, 0.0);
    QCOMPARE(filledColumns(painted(none), none.colors.fill, 0, 200), 0);
}

void ProgressPaintingTest::showsWhichPartsAreHere()
{
    ProgressPicture picture = pictureFor(TaskState::Downloading, 0.4);
    picture.map = "9905000990"; // twenty columns a part
    QImage image = painted(picture);
    QVERIFY(filledColumns(image, picture.colors.fill, 0, 40) > 36);
    QCOMPARE(filledColumns(image, picture.colors.fill, 41, 60), 0);
    QVERIFY(qAbs(filledColumns(image, picture.colors.fill, 60, 80) - 11) <= 1); // from its beginning
    QCOMPARE(filledColumns(image, picture.colors.fill, 72, 140), 0);
    QCOMPARE(filledColumns(image, picture.colors.fill, 141, 179), 38); // no seam between neighbours
    QCOMPARE(filledColumns(image, picture.colors.fill, 181, 200), 0);
    QCOMPARE(image.pixelColor(0, 0), kGround); // the ends stay round

    picture.direction = Qt::RightToLeft;
    image = painted(picture);
    QVERIFY(filledColumns(image, picture.colors.fill, 160, 200) > 36);
    QCOMPARE(filledColumns(image, picture.colors.fill, 141, 159), 0);
    QCOMPARE(filledColumns(image, picture.colors.fill, 21, 59), 38);
    QCOMPARE(filledColumns(image, picture.colors.fill, 0, 19), 0);

    ProgressPicture waiting = pictureFor(TaskState::Waiting, 0.4);
    waiting.map = picture.map;
    image = painted(waiting);
    QVERIFY(filledColumns(image, waiting.colors.fill, 0, 40) > 5);
    QVERIFY(filledColumns(image, waiting.colors.fill, 0, 40) < 35);
    QCOMPARE(filledColumns(image, waiting.colors.fill, 82, 139), 0);
}

void ProgressPaintingTest::hatchesWhatWaits()
{
    const ProgressPicture picture = pictureFor(TaskState::Waiting, 0.5);
    const int filled = filledColumns(painted(picture), picture.colors.fill, 0, 100);
    QVERIFY2(filled > 20 && filled < 80, qPrintable(QString::number(filled)));
}

void ProgressPaintingTest::looksBusyWithoutATotal()
{
    QCOMPARE(barShape(TaskState::Downloading, std::nullopt), BarShape::Moving);
    const ProgressPicture picture = pictureFor(TaskState::Downloading, std::nullopt);
    const QImage image = painted(picture);
    QVERIFY(image.pixelColor(100, 5) != image.pixelColor(106, 5)); // bands
    QCOMPARE(painted(picture), image);                             // which stand still
}

void ProgressPaintingTest::statesDifferWithoutTheirColour()
{
    const auto shapeOf = [](TaskState state) { return barShape(state, 0.4); };
    QCOMPARE(shapeOf(TaskState::Downloading), BarShape::Solid);
    QCOMPARE(shapeOf(TaskState::Waiting), BarShape::Striped);
    QCOMPARE(shapeOf(TaskState::Completed), BarShape::Whole);
    QCOMPARE(shapeOf(TaskState::Cancelled), BarShape::Dashed);
    QCOMPARE(barShape(TaskState::Queued, std::nullopt), BarShape::Dashed);
    QSet<int> signs;
    for (int state = 0; state < kStates; ++state) {
        if (TaskState(state) != TaskState::Connecting) // it looks as what it becomes
            signs.insert(int(stateIcon(TaskState(state))));
    }
    QCOMPARE(signs.size(), kStates - 1);
}

void ProgressPaintingTest::neverPaintsOutsideItsBar()
{
    for (int state = 0; state < kStates; ++state) {
        for (const auto &fraction : {std::optional<double>(), std::optional(0.5), std::optional(7.0)}) {
            QImage image(220, 30, QImage::Format_RGB32);
            image.fill(kGround);
            QPainter painter(&image);
            paintBar(painter, QRectF(10, 10, 200, 10), pictureFor(TaskState(state), fraction));
            painter.end();
            for (int x = 0; x < 220; ++x) {
                QCOMPARE(image.pixelColor(x, 8), kGround);
                QCOMPARE(image.pixelColor(x, 21), kGround);
            }
            QCOMPARE(image.pixelColor(5, 15), kGround);
            QCOMPARE(image.pixelColor(214, 15), kGround);
        }
    }
}

void ProgressPaintingTest::elidesACaptionThatIsTooLong()
{
    ProgressPicture picture = pictureFor(TaskState::Waiting, 0.5);
    picture.caption = QString(200, u'W');
    picture.percent = QStringLiteral("50 %");
    QImage image(220, 60, QImage::Format_RGB32);
    image.fill(kGround);
    QPainter painter(&image);
    paintProgress(painter, QRectF(10, 5, 180, 50), picture);
    painter.end();
    for (int y = 0; y < 60; ++y) {
        for (int x = 192; x < 220; ++x)
            QCOMPARE(image.pixelColor(x, y), kGround);
    }
}

void ProgressPaintingTest::everyStateIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QPalette strong(Qt::black);
    strong.setColor(QPalette::Base, Qt::black);
    strong.setColor(QPalette::Text, Qt::white);
    strong.setColor(QPalette::Highlight, Qt::yellow);
    QTest::newRow("high contrast") << strong;
    QPalette grey = lightPalette();
    grey.setColor(QPalette::Highlight, QColor(0xdd, 0xdd, 0xdd));
    QTest::newRow("a highlight as pale as the ground") << grey;
}

void ProgressPaintingTest::everyStateIsReadable()
{
    QFETCH(QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    for (const QColor &ground : {base, selectionTint(palette), palette.color(QPalette::Window)}) {
        QVERIFY(contrast(quietText(palette, ground), ground) >= kTextContrast);
        for (int state = 0; state < kStates; ++state) {
            const StateColors colors = stateColors(TaskState(state), palette, ground);
            QVERIFY2(contrast(colors.ink, ground) >= kTextContrast, qPrintable(stateName(TaskState(state))));
            QVERIFY2(contrast(colors.fill, trackColor(palette, ground)) >= kShapeContrast,
                     qPrintable(stateName(TaskState(state))));
            QVERIFY(contrast(readable(colors.ink, colors.wash, kTextContrast), colors.wash) >= kTextContrast);
        }
    }
}

QTEST_MAIN(ProgressPaintingTest)
#include "tst_progresspainting.moc"

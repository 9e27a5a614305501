#include "icons.h"
#include "themes.h"
#include "trayicon.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace longhaul;

namespace {

constexpr int kIconCount = int(Icon::Cancelled) + 1;

/// Pixels of `icon` that are drawn, at this size.
int inkOf(const QIcon &picture, int size)
{
    const QImage image = picture.pixmap(QSize(size, size)).toImage().convertToFormat(QImage::Format_ARGB32);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 40 ? 1 : 0;
    }
    return ink;
}

/// The colour of the drawn pixels with the most ink.
QColor strongestColor(const QIcon &picture)
{
    const QImage image = picture.pixmap(QSize(32, 32)).toImage().convertToFormat(QImage::Format_ARGB32);
    QColor strongest = Qt::transparent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > strongest.alpha())
                strongest = color;
        }
    }
    return strongest;
}

double contrastOf(const QColor &a, const QColor &b)
{
    const auto luminanceOf = [](const QColor &color) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double first = luminanceOf(a);
    const double second = luminanceOf(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsEveryIconAtEverySize();
    void drawsStatesThatDifferInShape();
    void takesTheColourOfThePaletteWhenItIsPainted();
    void findsAColourOfTroubleThatCanBeRead();
    void drawsATrayIconForEveryMood();
    void movesTheRingInSteps();
    void rendersAllForTheEye();
};

void IconsTest::drawsEveryIconAtEverySize()
{
    for (int which = 0; which < kIconCount; ++which) {
        for (int size : {16, 24, 32, 64, 256}) {
            const int ink = inkOf(icon(Icon(which)), size);
            QVERIFY2(ink > 0, qPrintable(QStringLiteral("icon %1 at %2").arg(which).arg(size)));
        }
    }
    QVERIFY(inkOf(icon(Icon::Application), 16) > 16 * 16 / 2);
}

void IconsTest::drawsStatesThatDifferInShape()
{
    QSet<QByteArray> shapes;
    for (int which = int(Icon::Queued); which < kIconCount; ++which) {
        const QImage image = icon(Icon(which), Qt::black).pixmap(QSize(16, 16)).toImage();
        shapes.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(shapes.size(), kIconCount - int(Icon::Queued));
}

void IconsTest::takesTheColourOfThePaletteWhenItIsPainted()
{
    const QIcon picture = icon(Icon::Downloading);
    QGuiApplication::setPalette(lightPalette());
    QVERIFY(strongestColor(picture).lightness() < 100);
    QGuiApplication::setPalette(darkPalette());
    QVERIFY(strongestColor(picture).lightness() > 150);
    QCOMPARE(strongestColor(icon(Icon::Downloading, Qt::red)), QColor(Qt::red));
    QGuiApplication::setPalette(lightPalette());
}

void IconsTest::findsAColourOfTroubleThatCanBeRead()
{
    for (const QPalette &palette : {lightPalette(), darkPalette(), QPalette(Qt::white), QPalette(Qt::black),
                                    QPalette(QColor(0x80, 0x80, 0x80))}) {
        const QColor ground = palette.color(QPalette::Window);
        const double contrast = contrastOf(troubleColor(palette), ground);
        // On a middle grey nothing but the text colour itself is left.
        QVERIFY2(contrast >= 4.5 || troubleColor(palette) == palette.color(QPalette::WindowText),
                 qPrintable(ground.name() + QString::number(contrast)));
    }
    QVERIFY(troubleColor(lightPalette()) != troubleColor(darkPalette()));
}

void IconsTest::drawsATrayIconForEveryMood()
{
    QList<QImage> pictures;
    for (TrayMood mood : {TrayMood::Idle, TrayMood::Active, TrayMood::Waiting, TrayMood::Trouble}) {
        const QIcon picture = trayIcon({mood, {}});
        QVERIFY(!picture.isNull());
        QVERIFY(!picture.availableSizes().isEmpty());
        for (const QSize &size : picture.availableSizes())
            QCOMPARE(picture.pixmap(size).size(), size);
        const QImage image = picture.pixmap(QSize(22, 22)).toImage();
        QVERIFY(!pictures.contains(image));
        pictures.append(image);
    }
}

void IconsTest::movesTheRingInSteps()
{
    QVERIFY(!progressStep(std::nullopt));
    QCOMPARE(progressStep(0.0), std::optional(0));
    QCOMPARE(progressStep(0.049), std::optional(0));
    QCOMPARE(progressStep(0.5), std::optional(10));
    QCOMPARE(progressStep(0.999), std::optional(19)); // full is shown when it is full
    QCOMPARE(progressStep(1.0), std::optional(20));
    QCOMPARE(progressStep(7.0), std::optional(20));
    const auto picture = [](int step) { return trayIcon({TrayMood::Active, step}).pixmap(QSize(22, 22)).toImage(); };
    QVERIFY(picture(5) != picture(10));
    QVERIFY(picture(0) != picture(1));
}

void IconsTest::rendersAllForTheEye()
{
    const QString folder = QStringLiteral(LONGHAUL_BIN_DIR "/../screens");
    QVERIFY(QDir().mkpath(folder));
    QPixmap sheet(24 * 40, 420);
    QPainter painter(&sheet);
    int top = 0;
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        QGuiApplication::setPalette(palette);
        painter.fillRect(0, top, sheet.width(), 210, palette.window());
        for (int which = 0; which < kIconCount; ++which) {
            icon(Icon(which)).paint(&painter, QRect(8 + which * 28, top + 8, 16, 16));
            icon(Icon(which)).paint(&painter, QRect(8 + which * 28, top + 32, 24, 24));
        }
        int x = 8;
        for (int step : {-1, 0, 5, 10, 15, 20, 100, 101, 102}) {
            const TrayLook look = step == 100   ? TrayLook{TrayMood::Idle, {}}
                                  : step == 101 ? TrayLook{TrayMood::Waiting, {}}
                                  : step == 102
                                      ? TrayLook{TrayMood::Trouble, {}}
                                      : TrayLook{TrayMood::Active, step < 0 ? std::nullopt : std::optional(step)};
            trayIcon(look).paint(&painter, QRect(x, top + 68, 16, 16));
            trayIcon(look).paint(&painter, QRect(x, top + 92, 22, 22));
            trayIcon(look).paint(&painter, QRect(x, top + 120, 48, 48));
            x += 56;
        }
        for (int size : {16, 24, 32, 48, 64, 128}) {
            icon(Icon::Application).paint(&painter, QRect(x, top + 68, size, size));
            x += size + 8;
        }
        top += 210;
    }
    painter.end();
    QGuiApplication::setPalette(lightPalette());
    QVERIFY(sheet.save(folder + QStringLiteral("/icons.png")));
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"

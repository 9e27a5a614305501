#pragma once

#include "themes.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QSet>
#include <QTest>
#include <QWidget>

namespace longhaul {

inline QString pictureFolder()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../screens");
}

/// The rows that every screen is drawn in: light and dark, from left to right and from right to left.
inline void addLooks()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light-rtl") << false << true;
    QTest::newRow("dark-rtl") << true << true;
}

/// Takes the look of the row.
inline void useLook()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

inline void leaveLook()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(lightPalette());
}

/// Draws it into the folder of pictures.
inline void keepPicture(QWidget &widget, const QString &name)
{
    for (int pass = 0; pass < 4; ++pass) // nested layouts settle one after the other
        QCoreApplication::processEvents();
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    // A screen that failed to paint is one colour.
    const QImage image = picture.toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 12, qPrintable(name));
    const QString scale = qRound(picture.devicePixelRatio()) == 2 ? QStringLiteral("@2x") : QString();
    QVERIFY(picture.save(QStringLiteral("%1/%2-%3%4.png")
                             .arg(pictureFolder(), name, QString::fromUtf8(QTest::currentDataTag()), scale)));
}

} // namespace longhaul

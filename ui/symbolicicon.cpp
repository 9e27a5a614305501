#include "symbolicicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace longhaul {

SymbolicIconEngine::SymbolicIconEngine(QString path, std::optional<QColor> color)
    : m_path(std::move(path)), m_color(color)
{
}

QColor SymbolicIconEngine::colorFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return m_color.value_or(palette.color(QPalette::Active, QPalette::WindowText));
}

void SymbolicIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    picture.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect, picture);
}

QPixmap SymbolicIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const QColor color = colorFor(mode);
    const QString cacheKey =
        QStringLiteral("longhaul/%1/%2x%3/%4")
            .arg(m_path, QString::number(size.width()), QString::number(size.height()), color.name(QColor::HexArgb));
    QPixmap picture;
    if (QPixmapCache::find(cacheKey, &picture) || size.isEmpty())
        return picture;
    picture = QPixmap(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer renderer(m_path);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), color);
    painter.end();
    QPixmapCache::insert(cacheKey, picture);
    return picture;
}

QIconEngine *SymbolicIconEngine::clone() const
{
    return new SymbolicIconEngine(m_path, m_color); // QIcon owns it
}

QSize SymbolicIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    return size;
}

QList<QSize> SymbolicIconEngine::availableSizes(QIcon::Mode, QIcon::State)
{
    return {QSize(16, 16), QSize(24, 24), QSize(32, 32), QSize(48, 48)};
}

} // namespace longhaul

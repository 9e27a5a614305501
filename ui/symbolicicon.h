#pragma once

#include <QColor>
#include <QIconEngine>
#include <QString>

#include <optional>

namespace longhaul {

/// Draws a single-coloured SVG in a colour that is chosen when it is painted: a given one,
/// or the application palette's text colour for the icon's mode.
class SymbolicIconEngine : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QString path, std::optional<QColor> color = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("longhaul-symbolic"); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const;

    QString m_path;
    std::optional<QColor> m_color;
};

} // namespace longhaul

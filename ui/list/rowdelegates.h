#pragma once

#include <QStyledItemDelegate>

namespace longhaul {

class Clock;

/// What is left free at both sides of a cell.
inline constexpr int kRowPadding = 10;
/// Of every row, in pixels.
[[nodiscard]] int heightOfRow(const QFontMetrics &metrics);

/// A row is two lines high; cells of one line stand in its middle. Draws the ground of a cell
/// and leaves the rest to those that derive from it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Draws selection and hover; returns their colour, on which everything else is to be readable.
    static QColor paintGround(QPainter *painter, const QStyleOptionViewItem &option);
};

/// The sign of the state, the name, and where it comes from.
class NameDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The bar with percent, speed and time left, or what the task waits for.
class ProgressDelegate : public RowDelegate
{
    Q_OBJECT

public:
    ProgressDelegate(Clock &clock, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Clock &m_clock;
};

} // namespace longhaul

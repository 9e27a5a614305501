#pragma once

#include "statecolors.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace longhaul {

/// How the bar of a state looks, also without its colour.
enum class BarShape {
    Solid,   // filled as far as the bytes are here
    Striped, // the same, hatched: it rests and goes on by itself
    Moving,  // nobody knows how much there is: slanted bands over the whole track
    Dashed,  // a dashed frame: its turn has not come
    Whole,   // full
};

[[nodiscard]] BarShape barShape(TaskState state, std::optional<double> fraction);

/// All that a progress cell shows, as plain values.
struct ProgressPicture {
    BarShape shape = BarShape::Solid;
    double fraction = 0.0; // of the bar that is filled
    QByteArray map;        // where the bytes are, see `fileMap`; empty: from the beginning on
    QString percent;       // beside the bar; may be empty
    QString caption;       // below it
    StateColors colors;
    QColor text; // of the percent
    QColor captionColor;
    QColor track;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Draws `picture` into `cell` with the painter's font: the bar and its percent above, the caption below.
/// It is mirrored when the direction is. Nothing in it moves by itself.
void paintProgress(QPainter &painter, const QRectF &cell, const ProgressPicture &picture);
/// Only the bar, `bar` high.
void paintBar(QPainter &painter, const QRectF &bar, const ProgressPicture &picture);

} // namespace longhaul

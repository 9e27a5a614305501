#include "searchline.h"

#include "clearbutton.h"
#include "icons.h"

#include <QAction>
#include <QKeyEvent>

namespace longhaul {

SearchLine::SearchLine(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search in names and servers"));
    setToolTip(tr("Search in names and servers (%1)")
                   .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    addClearButton(*this);
    QAction *picture = addAction(icon(Icon::Search), LeadingPosition);
    picture->setText(tr("Search")); // Qt makes a button of it
    connect(picture, &QAction::triggered, this, [this] { setFocus(); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize SearchLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 32, QLineEdit::sizeHint().height()};
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    const bool leaves = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down;
    if (!leaves) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        emit returnPressed();
}

} // namespace longhaul

#pragma once

#include <QLineEdit>

namespace longhaul {

/// Search as you type. Escape empties it, and then gives the keyboard back to the list.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace longhaul

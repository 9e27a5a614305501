#pragma once

#include <QString>
#include <QVariant>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace longhaul {

/// What was remembered once, line by line, and a button that takes lines away.
class RememberedList : public QWidget
{
    Q_OBJECT

public:
    struct Texts {
        QString name;   // for screen readers
        QString remove; // on the button
        QString empty;  // in place of the list when nothing is remembered
    };
    struct Line {
        QString text;
        QString toolTip;
        QVariant key; // given back when it is to be removed
    };

    explicit RememberedList(const Texts &texts, QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);

signals:
    void removeAsked(const QVariant &key);

private:
    void refresh();
    void removeChosen();

    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_remove;
};

} // namespace longhaul

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace longhaul {

/// What stands in place of an empty list: how to fill it, or why it is empty.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Nothing was added yet: teaches the three ways: dropping, pasting, typing.
    void teach();
    /// The list has rows, but none that fits.
    void nothingFits(bool searching);
    /// The list has not come yet.
    void wait();

signals:
    void addAsked();
    void showAllAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWays();
    void say(const QString &title, const QString &text);

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_ways; // the three ways to add
    QPushButton *m_add;
    QPushButton *m_showAll;
};

} // namespace longhaul

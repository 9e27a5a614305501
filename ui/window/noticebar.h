#pragma once

#include "icons.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace longhaul {

/// One line across the window: a sign, words, and at most one thing to do about it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Calm, Trouble };

    explicit NoticeBar(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    void setDetail(const QString &detail);
    /// Empty: no button.
    void setButton(const QString &text);
    void setClosable();
    [[nodiscard]] QString text() const;

signals:
    void pressed();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    Tone m_tone = Tone::Calm;
};

} // namespace longhaul

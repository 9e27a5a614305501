#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace longhaul {

/// Asks for one line of text, and says at once what is wrong with it.
class TextQuestion : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString explanation;
        QString label; // with a mnemonic
        QString text;  // to begin with
        QString accept;
    };
    /// Empty: the text can be accepted; else what is wrong, for people.
    using Check = std::function<QString(const QString &)>;

    TextQuestion(const Words &words, QWidget *parent);
    void setCheck(Check check);

signals:
    void answered(const QString &text);

private:
    void onEdited();

    Check m_check;
    QLineEdit *m_line;
    QLabel *m_trouble;
    QPushButton *m_accept;
};

} // namespace longhaul

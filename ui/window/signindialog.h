#pragma once

#include <QDialog>

class QLineEdit;

namespace longhaul {

/// Asks for a user name and a password. Both go to the agent's memory and nowhere else.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(const QString &host, const QString &userName, QWidget *parent);

signals:
    void answered(const QString &userName, const QString &password);

private:
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace longhaul

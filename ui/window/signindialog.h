#pragma once

#include "credentials.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QUrl;

namespace longhaul {

/// Asks for a user name and a password. Both go to the agent: to its memory, and to the keyring if the person wishes.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(const QUrl &address, const QString &userName, QWidget *parent);

signals:
    void answered(const longhaul::Credentials &credentials);

private:
    [[nodiscard]] Credentials credentials() const;

    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_remember;
};

} // namespace longhaul

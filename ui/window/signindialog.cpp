#include "signindialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace longhaul {

SignInDialog::SignInDialog(const QString &host, const QString &userName, QWidget *parent)
    : QDialog(parent), m_user(new QLineEdit(userName, this)), m_password(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    auto *explanation = new QLabel(
        tr("%1 asks who you are. The password is not stored: it is forgotten when the agent ends.").arg(host), this);
    explanation->setWordWrap(true);
    explanation->setTextFormat(Qt::PlainText);
    m_user->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_user->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole);
    accept->setEnabled(!userName.isEmpty());
    connect(m_user, &QLineEdit::textChanged, accept,
            [accept](const QString &text) { accept->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit answered(m_user->text(), m_password->text()); });

    auto *layout = new QFormLayout(this);
    layout->addRow(explanation);
    layout->addRow(tr("&User name:"), m_user);
    layout->addRow(tr("&Password:"), m_password);
    layout->addRow(buttons);
    (userName.isEmpty() ? m_user : m_password)->setFocus();
}

} // namespace longhaul

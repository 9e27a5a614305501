#include "signindialog.h"

#include "icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace longhaul {

namespace {

QLabel *makeWords(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Basic and Digest alike are an open book on an unencrypted way.
QLabel *makeWarning(QWidget *parent)
{
    auto *label = makeWords(
        SignInDialog::tr("The way to this server is not encrypted: others in the network may read the password."),
        parent);
    QPalette red = parent->palette();
    red.setColor(QPalette::WindowText, troubleColor(red));
    label->setPalette(red);
    return label;
}

} // namespace

SignInDialog::SignInDialog(const QUrl &address, const QString &userName, QWidget *parent)
    : QDialog(parent)
    , m_user(new QLineEdit(userName, this))
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("&Remember in the keyring"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    m_user->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_user->setAccessibleName(tr("User name"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    const QString otherwise = tr("Otherwise the password is forgotten when the agent ends.");
    m_remember->setToolTip(otherwise);
    m_remember->setAccessibleDescription(otherwise);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole);
    accept->setEnabled(!userName.isEmpty());
    connect(m_user, &QLineEdit::textChanged, accept,
            [accept](const QString &text) { accept->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit answered(credentials()); });

    auto *layout = new QFormLayout(this);
    layout->addRow(makeWords(tr("%1 asks who you are.").arg(address.host()), this));
    if (address.scheme() == QLatin1String("http"))
        layout->addRow(makeWarning(this));
    layout->addRow(tr("&User name:"), m_user);
    layout->addRow(tr("&Password:"), m_password);
    layout->addRow(QString(), m_remember);
    layout->addRow(buttons);
    (userName.isEmpty() ? m_user : m_password)->setFocus();
}

Credentials SignInDialog::credentials() const
{
    return {m_user->text(), m_password->text(),
            m_remember->isChecked() ? Credentials::Keep::InKeyring : Credentials::Keep::InMemory};
}

} // namespace longhaul

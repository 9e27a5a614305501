#include "proxyedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

namespace longhaul {

namespace {

constexpr QLatin1String kSystem("system");
constexpr QLatin1String kNone("none");
constexpr QLatin1String kHttp("http");
constexpr QLatin1String kSocks("socks5");
constexpr int kUsualPort = 8080;
constexpr int kLargestPort = 65535;

} // namespace

ProxyEdit::ProxyEdit(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
{
    m_kind->setObjectName(QStringLiteral("proxyKind"));
    m_kind->addItem(tr("As the system"), QString(kSystem));
    m_kind->addItem(tr("None"), QString(kNone));
    m_kind->addItem(tr("HTTP proxy"), QString(kHttp));
    m_kind->addItem(tr("SOCKS 5 proxy"), QString(kSocks));
    m_kind->setAccessibleName(tr("Kind of proxy"));
    m_host->setObjectName(QStringLiteral("proxyHost"));
    m_port->setObjectName(QStringLiteral("proxyPort"));
    m_port->setRange(1, kLargestPort);
    m_port->setValue(kUsualPort);
    m_port->setKeyboardTracking(false);
    m_user->setObjectName(QStringLiteral("proxyUser"));
    m_user->setPlaceholderText(tr("Only if it asks for one"));
    m_password->setObjectName(QStringLiteral("proxyPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    build();
    connect(m_kind, &QComboBox::activated, this, &ProxyEdit::onKindChosen);
    for (const QLineEdit *line : {m_host, m_user, m_password})
        connect(line, &QLineEdit::editingFinished, this, &ProxyEdit::onEdited);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyEdit::onEdited);
    setFocusProxy(m_kind);
    showFields();
}

void ProxyEdit::build()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(tr("Proxy:"), m_kind);
    m_form->addRow(tr("Server:"), m_host);
    m_form->addRow(tr("Port:"), m_port);
    m_form->addRow(tr("User name:"), m_user);
    m_form->addRow(tr("Password:"), m_password);
    m_host->setAccessibleName(tr("Server of the proxy"));
    m_port->setAccessibleName(tr("Port of the proxy"));
    m_user->setAccessibleName(tr("User name at the proxy"));
    m_password->setAccessibleName(tr("Password at the proxy"));
}

bool ProxyEdit::hasAddress() const
{
    const QString kind = m_kind->currentData().toString();
    return kind == kHttp || kind == kSocks;
}

void ProxyEdit::setValue(const QString &value)
{
    m_value = value;
    const QUrl url(value);
    const bool isAddress = !url.host().isEmpty();
    if (!isAddress && hasAddress() && m_host->text().isEmpty() && m_host->hasFocus())
        return; // somebody is about to type the address
    const QSignalBlocker quiet(m_port);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(isAddress ? url.scheme() : value)));
    if (isAddress) {
        m_host->setText(url.host());
        m_port->setValue(url.port(kUsualPort));
        m_user->setText(url.userName());
    }
    m_password->clear();
    m_password->setPlaceholderText(url.userName().isEmpty() ? QString() : tr("Leave empty to keep the one there is"));
    showFields();
}

QString ProxyEdit::value() const
{
    if (!hasAddress())
        return m_kind->currentData().toString();
    QUrl url;
    url.setScheme(m_kind->currentData().toString());
    url.setHost(m_host->text().trimmed());
    url.setPort(m_port->value());
    if (!m_user->text().isEmpty())
        url.setUserName(m_user->text());
    if (!m_user->text().isEmpty() && !m_password->text().isEmpty())
        url.setPassword(m_password->text());
    return url.host().isEmpty() ? QString() : url.toString(QUrl::FullyEncoded);
}

void ProxyEdit::onKindChosen()
{
    showFields();
    if (hasAddress() && m_host->text().isEmpty())
        m_host->setFocus(Qt::TabFocusReason);
    onEdited();
}

void ProxyEdit::onEdited()
{
    const QString wanted = value();
    if (wanted.isEmpty() || wanted == m_value)
        return;
    emit chosen(wanted);
}

void ProxyEdit::showFields()
{
    const bool shown = hasAddress();
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port),
                           static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password)}) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    }
}

} // namespace longhaul

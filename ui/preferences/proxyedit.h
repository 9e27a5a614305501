#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace longhaul {

/// The way to the network: the system's, none, or a proxy with its address and sign-in.
/// A value is that of the agent's setting `proxy`.
class ProxyEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyEdit(QWidget *parent = nullptr);

    /// A password is never part of what the agent tells.
    void setValue(const QString &value);

signals:
    /// By a person, when it is whole: an address has host and port. May hold a password, for the agent to keep.
    void chosen(const QString &value);

private:
    void build();
    void onKindChosen();
    void onEdited();
    void showFields();
    [[nodiscard]] bool hasAddress() const;
    [[nodiscard]] QString value() const;

    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QFormLayout *m_form = nullptr;
    QString m_value; // as it holds
};

} // namespace longhaul

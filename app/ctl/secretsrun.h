#pragma once

#include "ctlrun.h"

namespace longhaul::ctl {

/// `sign-in`: gives a task its user name and password.
class SignInRun : public CtlRun
{
    Q_OBJECT

public:
    SignInRun(RunContext context, SignInCall call, QString password, QObject *parent = nullptr);
    void start() override;

private:
    SignInCall m_call;
    QString m_password;
};

/// `trust`: shows the certificate that a task failed about, or trusts it.
class TrustRun : public CtlRun
{
    Q_OBJECT

public:
    TrustRun(RunContext context, TrustCall call, QObject *parent = nullptr);
    void start() override;

private:
    void show(const QJsonObject &task);

    TrustCall m_call;
};

/// `secrets`: lists the sign-ins that are in the keyring, or forgets one.
class SecretsRun : public CtlRun
{
    Q_OBJECT

public:
    SecretsRun(RunContext context, SecretsCall call, QObject *parent = nullptr);
    void start() override;

private:
    void list();

    SecretsCall m_call;
};

/// `certificates`: lists what was decided about certificates, refuses one, or takes a decision back.
class CertificatesRun : public CtlRun
{
    Q_OBJECT

public:
    CertificatesRun(RunContext context, CertificatesCall call, QObject *parent = nullptr);
    void start() override;

private:
    void list();

    CertificatesCall m_call;
};

} // namespace longhaul::ctl

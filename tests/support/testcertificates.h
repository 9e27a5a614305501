#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace longhaul {

/// Certificates for one test, made on the spot by the openssl program; none of them is kept anywhere.
class TestCertificates
{
public:
    TestCertificates();

    /// False if the openssl program is missing or refused.
    [[nodiscard]] bool isValid() const { return m_isValid; }
    /// A folder such as /etc/ssl/certs: a program that takes it for the system's store trusts `good`.
    [[nodiscard]] QString trustFolder() const { return m_folder.filePath(QStringLiteral("trust")); }
    /// The private authority, PEM.
    [[nodiscard]] QString authorityFile() const { return m_folder.filePath(QStringLiteral("authority.pem")); }

    /// For 127.0.0.1 and localhost, issued by the authority.
    [[nodiscard]] QSslConfiguration good() const { return configuration(QStringLiteral("good")); }
    /// For another host.
    [[nodiscard]] QSslConfiguration wrongName() const { return configuration(QStringLiteral("wrong")); }
    [[nodiscard]] QSslConfiguration expired() const { return configuration(QStringLiteral("expired")); }
    /// Issued by itself.
    [[nodiscard]] QSslConfiguration selfSigned() const { return configuration(QStringLiteral("self")); }
    /// Another one for the same names, issued by itself too.
    [[nodiscard]] QSslConfiguration otherSelfSigned() const { return configuration(QStringLiteral("other")); }
    /// Two for the same names, issued by an authority that is not in the trust folder.
    [[nodiscard]] QSslConfiguration stranger() const { return configuration(QStringLiteral("stranger")); }
    [[nodiscard]] QSslConfiguration strangersTwin() const { return configuration(QStringLiteral("twin")); }
    /// SHA-256, 64 hexadecimal digits.
    [[nodiscard]] static QString fingerprint(const QSslConfiguration &configuration);

private:
    [[nodiscard]] bool make(const QString &name, const QString &host, int days,
                            const QString &authority = QStringLiteral("authority"));
    [[nodiscard]] bool makeSelfSigned(const QString &name, const QString &subject, const QStringList &more);
    [[nodiscard]] bool makeTrustFolder() const;
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] QSslConfiguration configuration(const QString &name) const;

    QTemporaryDir m_folder;
    int m_serial = 0;
    bool m_isValid = false;
};

} // namespace longhaul

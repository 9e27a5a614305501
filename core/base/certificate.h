#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace longhaul {

/// A server's certificate that was refused, as it was shown, and why.
struct CertificateFacts {
    QString origin;         // "https://host:443": who showed it
    QByteArray fingerprint; // SHA-256 of the certificate, 64 hexadecimal digits, lower case
    QString subject;
    QString issuer;
    QDateTime validFrom; // UTC
    QDateTime validUntil;
    QStringList problems; // one English sentence each

    bool operator==(const CertificateFacts &) const = default;
};

/// All of it in one line, for a failure's detail.
[[nodiscard]] QString certificateText(const CertificateFacts &facts);

/// Reads a fingerprint as people copy it: 64 hexadecimal digits in any case, with colons, blanks or dashes between
/// them or not, "sha256" or "SHA-256" and an optional colon before them. Empty if it is none.
[[nodiscard]] QByteArray fingerprintFromText(QStringView text);

/// What a person decided about certificates, beside the system's own trust.
struct CertificateRules {
    /// Origin -> the one certificate that is good there although the system does not trust it. No other certificate
    /// there, and this one nowhere else.
    QHash<QString, QByteArray> trusted;
    /// Certificates that are good nowhere, whoever trusts them.
    QSet<QByteArray> refused;

    bool operator==(const CertificateRules &) const = default;
};

} // namespace longhaul

#pragma once

#include "certificate.h"

#include <QSslCertificate>
#include <QSslError>
#include <QUrl>

namespace longhaul {

/// SHA-256, 64 hexadecimal digits, lower case; empty without a certificate.
[[nodiscard]] QByteArray fingerprintOf(const QSslCertificate &certificate);
/// What `url`'s server has shown, and what is wrong with it. Names are bounded, and without control characters.
[[nodiscard]] CertificateFacts factsOf(const QUrl &url, const QSslCertificate &certificate, QStringList problems);
[[nodiscard]] CertificateFacts factsOf(const QUrl &url, const QSslCertificate &certificate,
                                       const QList<QSslError> &errors);

} // namespace longhaul

#include "showncertificate.h"

#include "redirects.h"

namespace longhaul {

namespace {

/// Names in certificates come from strangers: no control characters, and not endless.
QString shown(const QString &text)
{
    constexpr qsizetype kLongest = 200;
    QString clean;
    for (const QChar c : text.left(kLongest))
        clean.append(c.isPrint() ? c : QChar(u'?'));
    return clean;
}

/// The common name, else the first host that it is for, else the organization.
QString nameIn(const QSslCertificate &certificate, bool ofIssuer)
{
    const auto info = [&](QSslCertificate::SubjectInfo which) {
        return ofIssuer ? certificate.issuerInfo(which) : certificate.subjectInfo(which);
    };
    QStringList names = info(QSslCertificate::CommonName);
    if (names.isEmpty() && !ofIssuer)
        names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = info(QSslCertificate::Organization);
    return shown(names.join(QLatin1String(", ")));
}

} // namespace

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256).toHex();
}

CertificateFacts factsOf(const QUrl &url, const QSslCertificate &certificate, QStringList problems)
{
    problems.removeDuplicates();
    CertificateFacts facts;
    facts.origin = originOf(url);
    facts.problems = std::move(problems);
    if (certificate.isNull())
        return facts;
    facts.fingerprint = fingerprintOf(certificate);
    facts.subject = nameIn(certificate, false);
    facts.issuer = nameIn(certificate, true);
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();
    return facts;
}

CertificateFacts factsOf(const QUrl &url, const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    QStringList problems;
    for (const QSslError &error : errors)
        problems << error.errorString();
    return factsOf(url, certificate, std::move(problems));
}

} // namespace longhaul

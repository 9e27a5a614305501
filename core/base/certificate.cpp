#include "certificate.h"

namespace longhaul {

namespace {

constexpr qsizetype kDigits = 64;

QString day(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QStringLiteral("?");
}

} // namespace

QString certificateText(const CertificateFacts &facts)
{
    QStringList parts;
    for (const QString &problem : facts.problems)
        parts << (problem.endsWith(u'.') ? problem : problem + u'.');
    if (!facts.fingerprint.isEmpty()) {
        parts << QStringLiteral("%1 showed a certificate for %2, issued by %3, valid from %4 until %5, SHA-256 %6")
                     .arg(facts.origin, facts.subject, facts.issuer, day(facts.validFrom), day(facts.validUntil),
                          QString::fromLatin1(facts.fingerprint));
    }
    return parts.join(QLatin1Char(' '));
}

QByteArray fingerprintFromText(QStringView text)
{
    QString digits = text.trimmed().toString().toLower();
    for (const char *prefix : {"sha-256", "sha256"}) {
        if (digits.startsWith(QLatin1String(prefix))) {
            digits.remove(0, static_cast<qsizetype>(qstrlen(prefix)));
            break;
        }
    }
    QByteArray fingerprint;
    for (const QChar c : std::as_const(digits)) {
        if (c == u':' || c == u' ' || c == u'-')
            continue;
        if (!(c >= u'0' && c <= u'9') && !(c >= u'a' && c <= u'f'))
            return {};
        fingerprint.append(c.toLatin1());
    }
    return fingerprint.size() == kDigits ? fingerprint : QByteArray();
}

} // namespace longhaul

// What people decide about certificates.
#include "managercore.h"

#include "log.h"

namespace longhaul {

namespace {

constexpr QLatin1String kTrusted("certificate-trusted ");
constexpr QLatin1String kRefused("certificate-refused ");

CommandError impossible(const QString &message)
{
    return {CommandError::Kind::NotPossible, message};
}

} // namespace

bool DownloadManager::Private::loadCertificateRule(const QString &key, const QString &value)
{
    const bool isTrust = key.startsWith(kTrusted);
    if (!isTrust && !key.startsWith(kRefused))
        return false;
    const QByteArray fingerprint = fingerprintFromText(isTrust ? value : key.mid(kRefused.size()));
    if (fingerprint.isEmpty())
        qCWarning(logManager) << "a stored rule about a certificate was left out";
    else if (isTrust)
        certificates.trusted.insert(key.mid(kTrusted.size()), fingerprint);
    else
        certificates.refused.insert(fingerprint);
    return true;
}

void DownloadManager::Private::dropTrust(const QByteArray &fingerprint)
{
    const QStringList origins = certificates.trusted.keys(fingerprint);
    for (const QString &origin : origins) {
        certificates.trusted.remove(origin);
        persister.keepSetting(kTrusted + origin, QString());
    }
}

void DownloadManager::trustCertificate(TaskId id, const QByteArray &fingerprint, Done done)
{
    const auto found = d->entries({id});
    if (!found) {
        done(std::unexpected(found.error()));
        return;
    }
    TaskEntry &entry = *found->front();
    const Task &task = entry.task;
    if (task.state != TaskState::Failed || !task.error || task.error->code != FailureCode::Tls) {
        done(std::unexpected(impossible(QStringLiteral("task %1 has no trouble with a certificate").arg(id.value))));
        return;
    }
    const auto certificate = entry.lastAnswer ? entry.lastAnswer->certificate : std::nullopt;
    if (!certificate) {
        done(std::unexpected(
            impossible(QStringLiteral("resume task %1 first, so that the certificate is seen again").arg(id.value))));
        return;
    }
    if (certificate->fingerprint != fingerprint) {
        done(std::unexpected(impossible(QStringLiteral("%1 showed another certificate: %2")
                                            .arg(certificate->origin, QString::fromLatin1(certificate->fingerprint)))));
        return;
    }
    if (d->certificates.refused.contains(fingerprint)) {
        done(std::unexpected(impossible(QStringLiteral("this certificate was refused; forget that first"))));
        return;
    }
    const QString origin = certificate->origin;
    d->certificates.trusted.insert(origin, fingerprint);
    d->persister.keepSetting(kTrusted + origin, QString::fromLatin1(fingerprint));
    d->note(entry,
            QStringLiteral("The certificate %1 is trusted for %2.").arg(QString::fromLatin1(fingerprint), origin));
    d->step(entry, TaskEvent::ResumeAsked);
    d->finish(done);
}

const CertificateRules &DownloadManager::certificateRules() const
{
    return d->certificates;
}

void DownloadManager::refuseCertificate(const QByteArray &fingerprint, Done done)
{
    d->dropTrust(fingerprint);
    d->certificates.refused.insert(fingerprint);
    d->persister.keepSetting(kRefused + QString::fromLatin1(fingerprint), QStringLiteral("yes"));
    d->finish(done);
}

void DownloadManager::forgetCertificate(const QByteArray &fingerprint, Done done)
{
    const bool isKnown =
        d->certificates.refused.remove(fingerprint) || !d->certificates.trusted.keys(fingerprint).isEmpty();
    if (!isKnown) {
        done(std::unexpected(impossible(QStringLiteral("nothing was decided about this certificate"))));
        return;
    }
    d->dropTrust(fingerprint);
    d->persister.keepSetting(kRefused + QString::fromLatin1(fingerprint), QString());
    d->finish(done);
}

} // namespace longhaul

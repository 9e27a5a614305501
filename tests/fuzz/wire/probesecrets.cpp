#include "certificate.h"
#include "secretcodec.h"
#include "wireprobes.h"

#include <algorithm>

namespace longhaul::fuzz {

namespace {

bool isFingerprint(const QByteArray &text)
{
    constexpr qsizetype kDigits = 64;
    return text.size() == kDigits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

void probeSecrets(QByteArrayView input)
{
    const QJsonObject object = objectOf(input);
    const SignInAnswer answer = signInAnswerFromJson(object);
    demand(signInAnswerFromJson(signInAnswerToJson(answer)) == answer);

    const QList<SecretName> names = secretNamesFromJson(object.value(QLatin1String("secrets")));
    demand(secretNamesFromJson(secretNamesToJson(names)) == names);

    const auto facts = certificateFromJson(object);
    if (facts) {
        demand(facts->fingerprint.isEmpty() || isFingerprint(facts->fingerprint));
        const QJsonValue written = certificateToJson(facts);
        demand(certificateToJson(certificateFromJson(written)) == written);
    }

    const CertificateRules rules = certificateRulesFromJson(object);
    demand(std::all_of(rules.trusted.begin(), rules.trusted.end(), isFingerprint));
    demand(std::all_of(rules.refused.begin(), rules.refused.end(), isFingerprint));
    demand(certificateRulesFromJson(certificateRulesToJson(rules)) == rules);
}

void probeFingerprint(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    const QByteArray fingerprint = fingerprintFromText(text);
    demand(fingerprint.isEmpty() || isFingerprint(fingerprint));
    // As other programs show it: with colons, in capitals, with its name.
    const QString colons = QString::fromLatin1(QByteArray::fromHex(fingerprint).toHex(':'));
    demand(fingerprintFromText(colons.toUpper()) == fingerprint);
    demand(fingerprintFromText(QLatin1String("SHA-256: ") + colons) == fingerprint);
    demand(fingerprintFromText(text + u'g').isEmpty());
}

} // namespace longhaul::fuzz

#include "secretcodec.h"

#include "jsonfields.h"

#include <algorithm>

namespace longhaul {

namespace {

QString textIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonValue fingerprintToJson(const QByteArray &fingerprint)
{
    return orNull(QString::fromLatin1(fingerprint));
}

} // namespace

QJsonObject signInAnswerToJson(const SignInAnswer &answer)
{
    return {{QStringLiteral("keyring"), orNull(answer.keyring)}, {QStringLiteral("remembered"), answer.isRemembered}};
}

SignInAnswer signInAnswerFromJson(const QJsonObject &object)
{
    return {object.value(QLatin1String("remembered")).toBool(), textIn(object, "keyring")};
}

QJsonArray secretNamesToJson(const QList<SecretName> &names)
{
    QJsonArray array;
    for (const SecretName &name : names)
        array.append(QJsonObject{{QStringLiteral("origin"), name.origin}, {QStringLiteral("user"), name.userName}});
    return array;
}

QList<SecretName> secretNamesFromJson(const QJsonValue &value)
{
    QList<SecretName> names;
    for (const QJsonValue &item : value.toArray()) {
        const SecretName name{textIn(item.toObject(), "origin"), textIn(item.toObject(), "user")};
        if (!name.origin.isEmpty())
            names.append(name);
    }
    return names;
}

QJsonValue certificateToJson(const std::optional<CertificateFacts> &facts)
{
    if (!facts)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("fingerprint"), fingerprintToJson(facts->fingerprint)},
                       {QStringLiteral("issuer"), orNull(facts->issuer)},
                       {QStringLiteral("origin"), facts->origin},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(facts->problems)},
                       {QStringLiteral("subject"), orNull(facts->subject)},
                       {QStringLiteral("validFrom"), instantToJson(facts->validFrom)},
                       {QStringLiteral("validUntil"), instantToJson(facts->validUntil)}};
}

std::optional<CertificateFacts> certificateFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    CertificateFacts facts;
    facts.origin = textIn(object, "origin");
    if (facts.origin.isEmpty())
        return std::nullopt;
    facts.fingerprint = fingerprintFromText(textIn(object, "fingerprint"));
    facts.issuer = textIn(object, "issuer");
    facts.subject = textIn(object, "subject");
    facts.validFrom = instantFromJson(object.value(QLatin1String("validFrom")));
    facts.validUntil = instantFromJson(object.value(QLatin1String("validUntil")));
    for (const QJsonValue &problem : object.value(QLatin1String("problems")).toArray()) {
        if (problem.isString())
            facts.problems << problem.toString();
    }
    return facts;
}

QJsonObject certificateRulesToJson(const CertificateRules &rules)
{
    QStringList origins = rules.trusted.keys();
    origins.sort();
    QJsonArray trusted;
    for (const QString &origin : std::as_const(origins)) {
        trusted.append(QJsonObject{{QStringLiteral("fingerprint"), fingerprintToJson(rules.trusted.value(origin))},
                                   {QStringLiteral("origin"), origin}});
    }
    QByteArrayList fingerprints = rules.refused.values();
    std::sort(fingerprints.begin(), fingerprints.end());
    QJsonArray refused;
    for (const QByteArray &fingerprint : std::as_const(fingerprints))
        refused.append(fingerprintToJson(fingerprint));
    return {{QStringLiteral("refused"), refused}, {QStringLiteral("trusted"), trusted}};
}

CertificateRules certificateRulesFromJson(const QJsonObject &object)
{
    CertificateRules rules;
    for (const QJsonValue &item : object.value(QLatin1String("trusted")).toArray()) {
        const QString origin = textIn(item.toObject(), "origin");
        const QByteArray fingerprint = fingerprintFromText(textIn(item.toObject(), "fingerprint"));
        if (!origin.isEmpty() && !fingerprint.isEmpty())
            rules.trusted.insert(origin, fingerprint);
    }
    for (const QJsonValue &item : object.value(QLatin1String("refused")).toArray()) {
        if (const QByteArray fingerprint = fingerprintFromText(item.toString()); !fingerprint.isEmpty())
            rules.refused.insert(fingerprint);
    }
    return rules;
}

} // namespace longhaul

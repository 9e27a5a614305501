#pragma once

#include "certificate.h"
#include "secretstore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace longhaul {

// What travels about sign-ins and certificates. No password ever comes from the agent.

/// The answer of `task.signIn`.
struct SignInAnswer {
    bool isRemembered = false; // it is in the keyring now; otherwise in memory until the agent ends
    QString keyring;           // the keyring's state after it was asked; empty if it was not

    bool operator==(const SignInAnswer &) const = default;
};

[[nodiscard]] QJsonObject signInAnswerToJson(const SignInAnswer &answer);
[[nodiscard]] SignInAnswer signInAnswerFromJson(const QJsonObject &object);

/// `[{"origin", "user"}]`; what cannot be read is left out.
[[nodiscard]] QJsonArray secretNamesToJson(const QList<SecretName> &names);
[[nodiscard]] QList<SecretName> secretNamesFromJson(const QJsonValue &value);

/// The `certificate` of `task.show`: null without one.
[[nodiscard]] QJsonValue certificateToJson(const std::optional<CertificateFacts> &facts);
[[nodiscard]] std::optional<CertificateFacts> certificateFromJson(const QJsonValue &value);

/// `{"trusted": [{"origin", "fingerprint"}], "refused": ["fingerprint"]}`, sorted.
[[nodiscard]] QJsonObject certificateRulesToJson(const CertificateRules &rules);
[[nodiscard]] CertificateRules certificateRulesFromJson(const QJsonObject &object);

} // namespace longhaul

#include "wireprobes.h"

#include "fuzztable.h"

#include <QJsonDocument>

namespace longhaul::fuzz {

QJsonObject objectOf(QByteArrayView line)
{
    return QJsonDocument::fromJson(line.toByteArray()).object();
}

std::span<const Probe> wireProbes()
{
    static constexpr Probe kTable[] = {
        {"lines", probeLines},             // a
        {"rpc", probeRpc},                 // b
        {"request", probeRequest},         // c
        {"change", probeChange},           // d
        {"task", probeTask},               // e
        {"event", probeEvent},             // f
        {"answers", probeAnswers},         // g
        {"instant", probeInstant},         // h
        {"secrets", probeSecrets},         // i
        {"fingerprint", probeFingerprint}, // j
    };
    return kTable;
}

} // namespace longhaul::fuzz

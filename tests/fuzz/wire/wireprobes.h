#pragma once

#include "fuzzprobe.h"

#include <QJsonObject>

namespace longhaul::fuzz {

void probeLines(QByteArrayView input);
void probeRpc(QByteArrayView input);
void probeRequest(QByteArrayView input);
void probeChange(QByteArrayView input);
void probeTask(QByteArrayView input);
void probeEvent(QByteArrayView input);
void probeAnswers(QByteArrayView input);
void probeInstant(QByteArrayView input);
void probeSecrets(QByteArrayView input);
void probeFingerprint(QByteArrayView input);

/// The object that a line holds; empty if it is none.
[[nodiscard]] QJsonObject objectOf(QByteArrayView line);

} // namespace longhaul::fuzz

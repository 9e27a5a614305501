#pragma once

#include "fuzzprobe.h"

namespace longhaul::fuzz {

void probeRanges(QByteArrayView input);
void probeHeaders(QByteArrayView input);
void probeVarint(QByteArrayView input);
void probePayload(QByteArrayView input);
void probeTaskRow(QByteArrayView input);

} // namespace longhaul::fuzz

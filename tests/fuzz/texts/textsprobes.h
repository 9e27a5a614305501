#pragma once

#include "fuzzprobe.h"

namespace longhaul::fuzz {

void probeLinksInText(QByteArrayView input);
void probeLinksInHtml(QByteArrayView input);
void probeLinksInFile(QByteArrayView input);
void probeInputFile(QByteArrayView input);
void probeChecksum(QByteArrayView input);
void probeRate(QByteArrayView input);

} // namespace longhaul::fuzz

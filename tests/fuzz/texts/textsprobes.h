#pragma once

#include "fuzzprobe.h"

namespace longhaul::fuzz {

void probeLinksInText(QByteArrayView input);
void probeLinksInHtml(QByteArrayView input);
void probeLinksInFile(QByteArrayView input);
void probeInputFile(QByteArrayView input);
void probeChecksum(QByteArrayView input);
void probeRate(QByteArrayView input);
void probeOfferedTasks(QByteArrayView input);
void probePage(QByteArrayView input);
void probeRange(QByteArrayView input);

} // namespace longhaul::fuzz

#pragma once

#include "fuzzprobe.h"

namespace longhaul::fuzz {

void probeContentRange(QByteArrayView input);
void probeContentLength(QByteArrayView input);
void probeDisposition(QByteArrayView input);
void probeDates(QByteArrayView input);
void probeValidators(QByteArrayView input);
void probeMediaType(QByteArrayView input);
void probeRedirect(QByteArrayView input);
void probeLinkAddress(QByteArrayView input);
void probeAnswer(QByteArrayView input);
void probeForeignText(QByteArrayView input);
void probeFileName(QByteArrayView input);
void probeDigests(QByteArrayView input);
void probeSumsFile(QByteArrayView input);
void probeMetalink(QByteArrayView input);
void probeMessage(QByteArrayView input);

} // namespace longhaul::fuzz

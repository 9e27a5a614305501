#include "digestheaders.h"
#include "httpprobes.h"
#include "metalink.h"
#include "sumsfile.h"

namespace longhaul::fuzz {

namespace {

void demandDigest(const Checksum &checksum)
{
    demand(checksum.algorithm != HashAlgorithm::None && checksum.actual.isEmpty());
    demand(checksum.expected.size() == hashDigits(checksum.algorithm));
    demand(QByteArray::fromHex(checksum.expected).toHex() == checksum.expected);
}

} // namespace

void probeDigests(QByteArrayView input)
{
    Input foreign(input);
    const int status = foreign.takeByte() % 2 == 0 ? 200 : 206;
    const auto digest = digestOfHead(takeHead(foreign, status));
    if (!digest)
        return;
    demandDigest(*digest);
    demand(digest->source == ChecksumSource::Server);
}

void probeSumsFile(QByteArrayView input)
{
    const QByteArray text = input.toByteArray();
    const QList<SumsLine> lines = readSumsFile(text);
    demand(lines.size() <= text.count('\n') + 1);
    for (const SumsLine &line : lines)
        demandDigest({line.algorithm, line.digest, {}, ChecksumSource::SumsFile});
    for (const SumsScope scope : {SumsScope::OneFile, SumsScope::Folder}) {
        if (const auto found = findInSums(lines, {QStringLiteral("a.iso")}, scope))
            demandDigest(*found);
    }
    QByteArray other = text;
    if (!text.contains('\r'))
        demand(readSumsFile(other.replace('\n', "\r\n")) == lines);
}

void probeMetalink(QByteArrayView input)
{
    const auto metalink = readMetalink(input.toByteArray());
    if (!metalink) {
        demand(!metalink.error().isEmpty() && !metalink.error().contains(u'\n'));
        return;
    }
    demand(!metalink->files.isEmpty() && metalink->leftOut >= 0);
    for (const MetalinkFile &file : metalink->files) {
        if (!file.fileName.isEmpty())
            demandSafeName(file.fileName);
        demand(!file.urls.isEmpty() && file.urls.size() <= 32 && (!file.size || *file.size >= 0));
        for (const QUrl &url : file.urls)
            demand(url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty());
        if (file.checksum.algorithm != HashAlgorithm::None)
            demandDigest(file.checksum);
        const qint64 pieces = file.pieces.count();
        demand(file.pieces.isEmpty() || (pieces > 0 && pieces <= 32768 && file.pieces.length > 0));
    }
}

} // namespace longhaul::fuzz

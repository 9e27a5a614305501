#include "checksumtext.h"
#include "inputfile.h"
#include "rate.h"
#include "textsprobes.h"

#include <algorithm>

namespace longhaul::fuzz {

namespace {

bool isOneLine(const QString &text)
{
    return !text.contains(u'\n') && !text.contains(u'\r') && !text.contains(QChar());
}

} // namespace

void probeInputFile(QByteArrayView input)
{
    const QByteArray content = input.toByteArray();
    const auto file = ctl::parseInputFile(content, QStringLiteral("/work"));
    if (!file) {
        demand(file.error().startsWith(QLatin1String("line ")));
        return;
    }
    for (const ctl::AddEntry &entry : file->entries) {
        demand(!entry.url.isEmpty() && isOneLine(entry.url));
        demand(entry.directory.isEmpty() || entry.directory.startsWith(u'/'));
        demand(!entry.fileName.contains(u'/') && entry.fileName != QLatin1String(".."));
        demand(entry.checksum.isEmpty() || parseChecksum(entry.checksum));
        demand(std::all_of(entry.headers.begin(), entry.headers.end(), isOneLine));
    }
    const auto remarksAreLines = std::all_of(file->remarks.begin(), file->remarks.end(), isOneLine);
    demand(remarksAreLines);
    if (content.contains('\r'))
        return;
    QByteArray other = content;
    const auto again = ctl::parseInputFile(other.replace('\n', "\r\n"), QStringLiteral("/work"));
    demand(again && again->entries.size() == file->entries.size());
}

void probeChecksum(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    const auto checksum = parseChecksum(text);
    if (!checksum) {
        demand(!checksum.error().isEmpty() && isOneLine(checksum.error()));
        return;
    }
    // "auto" and "none" are no digests.
    const bool isDigest = checksum->source == ChecksumSource::User;
    demand((checksum->algorithm != HashAlgorithm::None) == isDigest);
    demand(checksum->expected.size() == hashDigits(checksum->algorithm));
    demand(checksum->expected == QByteArray::fromHex(checksum->expected).toHex());
    demand(parseChecksum(checksumText(*checksum)) == *checksum);
}

void probeRate(QByteArrayView input)
{
    const auto rate = parseRate(QString::fromUtf8(input));
    if (!rate) {
        demand(isOneLine(rate.error()));
        return;
    }
    demand(*rate >= 0);
    demand(*rate == 0 || parseRate(QString::number(*rate)) == *rate);
    demand(!formatBytes(*rate).isEmpty());
}

} // namespace longhaul::fuzz

#include "metalinkinput.h"

#include "checksumtext.h"
#include "metalink.h"
#include "requestcodec.h"

namespace longhaul::ctl {

namespace {

/// The agent takes lines of at most 4 MiB.
constexpr qint64 kMostPieceText = 3 * 1024 * 1024;

AddEntry entryOf(const MetalinkFile &file, QStringList &remarks)
{
    TaskRequest request;
    request.mirrors = file.urls.sliced(1);
    request.checksum = file.checksum;
    if (file.pieces.count() * (hashDigits(file.pieces.algorithm) + 3) <= kMostPieceText)
        request.pieces = file.pieces;
    else
        remarks << QStringLiteral("%1 has too many pieces; only the whole file is compared").arg(file.fileName);
    AddEntry entry;
    entry.url = file.urls.front().toString(QUrl::FullyEncoded);
    entry.fileName = file.fileName;
    entry.checksum = checksumText(file.checksum);
    const QJsonObject fields = requestToJson(request);
    for (const char *name : {"mirrors", "pieces", "checksumSource"}) {
        if (const auto field = fields.constFind(QLatin1String(name)); field != fields.constEnd())
            entry.more.insert(QLatin1String(name), *field);
    }
    return entry;
}

} // namespace

std::expected<InputFile, QString> parseMetalinkFile(const QByteArray &content)
{
    const auto metalink = readMetalink(content);
    if (!metalink)
        return std::unexpected(metalink.error());
    InputFile input;
    for (const MetalinkFile &file : metalink->files)
        input.entries << entryOf(file, input.remarks);
    if (metalink->leftOut > 0)
        input.remarks << QStringLiteral("%1 files of the Metalink have no http or https address and were left out")
                             .arg(metalink->leftOut);
    return input;
}

} // namespace longhaul::ctl

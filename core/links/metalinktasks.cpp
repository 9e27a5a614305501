#include "metalinktasks.h"

#include "metalink.h"

namespace longhaul {

namespace {

/// The agent takes lines of at most 4 MiB.
constexpr qint64 kMostPieceText = qint64(3) * 1024 * 1024;

TaskRequest requestOf(const MetalinkFile &file, QList<OfferProblem> &problems)
{
    TaskRequest request;
    request.url = file.urls.front();
    request.mirrors = file.urls.sliced(1);
    request.fileName = file.fileName;
    request.checksum = file.checksum;
    if (file.pieces.count() * (hashDigits(file.pieces.algorithm) + 3) <= kMostPieceText)
        request.pieces = file.pieces;
    else
        problems.append({OfferTrouble::TooManyPieces, file.fileName, 0});
    return request;
}

} // namespace

OfferedTasks tasksOfMetalink(const QByteArray &content)
{
    const auto metalink = readMetalink(content);
    if (!metalink)
        return {{}, {{OfferTrouble::NoMetalink, metalink.error(), 0}}};
    OfferedTasks tasks;
    for (const MetalinkFile &file : metalink->files)
        tasks.requests.append(requestOf(file, tasks.problems));
    if (metalink->leftOut > 0)
        tasks.problems.append({OfferTrouble::FilesWithoutLink, {}, metalink->leftOut});
    return tasks;
}

} // namespace longhaul

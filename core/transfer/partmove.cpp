#include "partmove.h"

#include "partfile.h"
#include "partseal.h"

#include <algorithm>

namespace longhaul {

namespace {

constexpr qint64 kCopyBlock = 1024 * 1024;

std::unexpected<DiskError> problem(DiskError::Kind kind, const QString &detail)
{
    return std::unexpected(DiskError{kind, detail});
}

DiskResult<void> copyRanges(FileLayer &files, FileHandle from, FileHandle to, const RangeSet &ranges,
                            const std::atomic<bool> &cancel, std::atomic<qint64> &copied)
{
    for (const ByteRange &range : ranges.ranges()) {
        for (qint64 at = range.begin; at < range.end;) {
            if (cancel)
                return problem(DiskError::Kind::Io, QStringLiteral("cancelled"));
            const auto bytes = files.read(from, at, std::min(kCopyBlock, range.end - at));
            if (!bytes)
                return std::unexpected(bytes.error());
            if (bytes->isEmpty())
                return problem(DiskError::Kind::Changed, QStringLiteral("the part file is shorter than it was"));
            if (const auto written = files.write(to, at, *bytes); !written)
                return written;
            at += bytes->size();
            copied += bytes->size();
        }
    }
    return {};
}

/// Copies what counts of `source` into the new and empty file `copy`, and makes it durable.
DiskResult<QString> fillCopy(FileLayer &files, FileHandle source, FileHandle copy, const PartMoveWanted &wanted,
                             const std::atomic<bool> &cancel, std::atomic<qint64> &copied)
{
    if (const auto filled = copyRanges(files, source, copy, wanted.received, cancel, copied); !filled)
        return std::unexpected(filled.error());
    if (const auto synced = files.sync(copy); !synced)
        return std::unexpected(synced.error());
    sealPart(files, copy, PartUse::AtRest);
    const auto facts = files.facts(copy);
    if (!facts)
        return std::unexpected(facts.error());
    return partIdentity(*facts, files.volumeOf(wanted.to).value_or(QString()));
}

DiskResult<QString> copyPart(FileLayer &files, FileHandle source, const QString &target, const PartMoveWanted &wanted,
                             const std::atomic<bool> &cancel, std::atomic<qint64> &copied)
{
    const qint64 needed = wanted.received.byteCount();
    if (const auto space = files.freeSpace(wanted.to); space && *space < needed) {
        return problem(DiskError::Kind::Full,
                       QStringLiteral("%1 bytes are needed, %2 are free").arg(needed).arg(*space));
    }
    const auto copy = files.create(target);
    if (!copy)
        return std::unexpected(copy.error());
    auto identity = fillCopy(files, source, *copy, wanted, cancel, copied);
    files.close(*copy);
    if (!identity)
        (void)files.remove(target);
    return identity;
}

/// The same file under a second name, where one volume holds both folders.
DiskResult<QString> linkPart(FileLayer &files, const QString &source, const QString &target, const QString &to)
{
    if (const auto linked = files.addName(source, target); !linked)
        return std::unexpected(linked.error());
    const auto facts = files.factsOf(target);
    if (!facts)
        return std::unexpected(facts.error());
    return partIdentity(*facts, files.volumeOf(to).value_or(QString()));
}

DiskResult<PartMoved> placeIn(FileLayer &files, FileHandle source, const PartMoveWanted &wanted,
                              const std::atomic<bool> &cancel, std::atomic<qint64> &copied)
{
    constexpr int kMostRaces = 20;
    QStringList taken = wanted.taken;
    for (int race = 0; race < kMostRaces; ++race) {
        const auto name = findName(files, wanted.to, wanted.fileName, wanted.onExists, taken);
        if (!name)
            return std::unexpected(name.error());
        const QString target = partPath(wanted.to, name->fileName);
        auto identity = linkPart(files, partPath(wanted.from, wanted.fileName), target, wanted.to);
        if (!identity && identity.error().kind != DiskError::Kind::Exists)
            identity = copyPart(files, source, target, wanted, cancel, copied);
        if (!identity && identity.error().kind == DiskError::Kind::Exists) {
            taken.append(name->fileName);
            continue;
        }
        if (!identity)
            return std::unexpected(identity.error());
        if (const auto synced = files.syncFolder(wanted.to); !synced) {
            dropPartPlace(files, wanted.to, name->fileName, *identity);
            return std::unexpected(synced.error());
        }
        return PartMoved{name->fileName, *identity, name->existsAlready};
    }
    return problem(DiskError::Kind::Exists, QStringLiteral("every name is taken"));
}

} // namespace

DiskResult<PartMoved> givePartSecondPlace(FileLayer &files, const PartMoveWanted &wanted,
                                          const std::atomic<bool> &cancel, std::atomic<qint64> &copied)
{
    const auto source = files.open(partPath(wanted.from, wanted.fileName));
    if (!source)
        return std::unexpected(source.error());
    const auto facts = files.facts(*source);
    DiskResult<PartMoved> moved;
    if (!facts)
        moved = std::unexpected(facts.error());
    else if (!isPart(*facts, wanted.identity))
        moved = problem(DiskError::Kind::Missing, QStringLiteral("another file has the part file's name"));
    else if (!wanted.received.isEmpty() && isSealBroken(files, *source, *facts))
        moved = problem(DiskError::Kind::Changed, QStringLiteral("somebody else has written to the part file"));
    else
        moved = placeIn(files, *source, wanted, cancel, copied);
    files.close(*source);
    return moved;
}

void dropPartPlace(FileLayer &files, const QString &directory, const QString &fileName, const QString &identity)
{
    const QString path = partPath(directory, fileName);
    if (const auto facts = files.factsOf(path); facts && isPart(*facts, identity))
        (void)files.remove(path);
}

} // namespace longhaul

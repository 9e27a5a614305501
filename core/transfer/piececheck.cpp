#include "piececheck.h"

#include "digest.h"

namespace longhaul {

bool piecesFit(const PieceHashes &pieces, qint64 size)
{
    return !pieces.isEmpty() && pieces.length > 0 && size > 0 && pieces.count() == (size - 1) / pieces.length + 1;
}

DiskResult<RangeSet> wrongPieces(FileLayer &files, FileHandle file, qint64 size, const PieceHashes &pieces,
                                 const std::atomic<bool> &cancel)
{
    RangeSet wrong;
    for (qint64 piece = 0; piece < pieces.count(); ++piece) {
        const qint64 begin = piece * pieces.length;
        const ByteRange range{begin, begin + std::min(pieces.length, size - begin)};
        std::atomic<qint64> done = 0;
        const auto digest = digestOfRange(files, file, range, pieces.algorithm, cancel, done);
        if (!digest)
            return std::unexpected(digest.error());
        if (cancel)
            return RangeSet();
        if (*digest != pieces.digest(piece).toHex())
            wrong.insert(range);
    }
    return wrong;
}

} // namespace longhaul

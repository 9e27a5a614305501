#include "oldpart.h"

#include "nameparts.h"
#include "partfile.h"

namespace longhaul {

DiskResult<QString> keepOldPart(FileLayer &files, const QString &directory, const QString &fileName,
                                const QString &identity)
{
    constexpr int kMostTries = 1000;
    constexpr qsizetype kLongestName = 255 - 5; // with ".part"
    const QString from = partPath(directory, fileName);
    const auto facts = files.factsOf(from);
    if (!facts)
        return std::unexpected(facts.error());
    if (!isPart(*facts, identity)) {
        return std::unexpected(
            DiskError{DiskError::Kind::Missing, QStringLiteral("another file has the part file's name")});
    }
    for (int n = 0; n < kMostTries; ++n) {
        const QString ending = n == 0 ? QStringLiteral(".old") : QStringLiteral(".old (%1)").arg(n);
        const QString name = joinedWithin(fileName, ending, kLongestName);
        const auto renamed = files.renameWithoutReplacing(from, partPath(directory, name));
        if (!renamed && renamed.error().kind == DiskError::Kind::Exists)
            continue;
        if (!renamed)
            return std::unexpected(renamed.error());
        if (const auto synced = files.syncFolder(directory); !synced)
            return std::unexpected(synced.error());
        return name + QStringLiteral(".part");
    }
    return std::unexpected(DiskError{DiskError::Kind::Exists, QStringLiteral("too many old parts of that name")});
}

} // namespace longhaul

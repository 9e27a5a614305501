#include "storefailure.h"

#include "durablefiles.h"

#include <QFileInfo>

namespace longhaul {

Failure folderFailure(const QString &folder, const QString &otherwise)
{
    switch (tryWriting(folder)) {
    case WritingTried::Works: break;
    case WritingTried::Failed: break;
    case WritingTried::Full: return {FailureCode::Disk, QStringLiteral("full")};
    case WritingTried::Refused: return {FailureCode::Permission, folder};
    }
    return {FailureCode::Disk, otherwise};
}

Failure failureOf(const SqlTrouble &trouble, const QString &databasePath)
{
    const QString detail = QStringLiteral("SQLite error %1: %2").arg(trouble.code).arg(trouble.text);
    switch (trouble.code) {
    case SqlTrouble::Full: return {FailureCode::Disk, QStringLiteral("full")};
    case SqlTrouble::Perm:
    case SqlTrouble::ReadOnly:
    case SqlTrouble::Auth: return {FailureCode::Permission, databasePath};
    case SqlTrouble::IoError:
    case SqlTrouble::CantOpen: return folderFailure(QFileInfo(databasePath).path(), detail);
    default: return {trouble.isRefusal() ? FailureCode::Internal : FailureCode::Disk, detail};
    }
}

} // namespace longhaul

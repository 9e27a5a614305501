#pragma once

#include <QList>
#include <QString>

namespace longhaul {

/// What sort of thing a file is, as far as its name tells.
enum class FileCategory { Documents, Archives, Programs, Music, Video, Pictures, Other };

/// By the ending of the name; `Other` for an unknown one or none. Quick enough for a long list: no look at
/// the disk, no database of types.
[[nodiscard]] FileCategory categoryOf(const QString &fileName);
/// All categories in the order in which people see them.
[[nodiscard]] const QList<FileCategory> &allCategories();
/// "documents": the name in settings, the same in every language.
[[nodiscard]] QString categoryKey(FileCategory category);
/// "Documents" in the user's language.
[[nodiscard]] QString categoryTitle(FileCategory category);

} // namespace longhaul

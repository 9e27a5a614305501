#include "filenamecheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace longhaul {

namespace {

struct FileNameWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::FileNameCheck)
};

constexpr qsizetype kLongestName = 255 - 5; // bytes on a file system, with ".part" behind

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

} // namespace

QString fileNameProblem(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.contains(u'/'))
        return FileNameWords::tr("A file name holds no “/”. Choose the folder above.");
    if (trimmed == QLatin1String(".") || trimmed == QLatin1String(".."))
        return FileNameWords::tr("“%1” means a folder. Give the file another name.").arg(trimmed);
    if (std::any_of(trimmed.begin(), trimmed.end(), isControl))
        return FileNameWords::tr("A file name holds no line breaks and no control signs.");
    if (trimmed.toUtf8().size() > kLongestName)
        return FileNameWords::tr("This name is too long for a file.");
    return {};
}

} // namespace longhaul

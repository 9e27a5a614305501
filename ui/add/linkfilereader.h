#pragma once

#include "linkextractor.h"
#include "offeredset.h"

#include <QObject>
#include <QStringList>

namespace longhaul {

/// Reads links, lists, Metalinks and pages from files and long texts in a worker thread; only values cross.
/// All of one call together are bounded by `kMostLinkText`.
class LinkFileReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads `sources` and then `files`, in this order; `finished` comes once, later.
    void read(const LinkSources &sources, const QStringList &files);

signals:
    /// Links each once; files that could not be read or were cut off are named in it.
    void finished(const longhaul::OfferedSet &offered);
};

} // namespace longhaul

#pragma once

#include "linkextractor.h"

#include <QObject>
#include <QStringList>

namespace longhaul {

/// Reads links from files and long texts in a worker thread; only values cross.
/// All of one call together are bounded by `kMostLinkText`.
class LinkFileReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads `sources` and then `files`, in this order; `finished` comes once, later.
    void read(const LinkSources &sources, const QStringList &files);

signals:
    /// `links` each once; `unread` names the files that could not be read or were cut off.
    void finished(const QStringList &links, const QStringList &unread);
};

} // namespace longhaul

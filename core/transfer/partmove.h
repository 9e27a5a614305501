#pragma once

#include "filelayer.h"
#include "rangeset.h"
#include "task.h"

#include <QStringList>

#include <atomic>

namespace longhaul {

// A part file goes to another folder in two steps, so that a death between them costs nothing: first it gets a second
// place (another name for the same file on one volume, else a copy), and only when the store knows that one the first
// is taken away. What a death leaves behind is a file too many, never one too few.

struct PartMoveWanted {
    QString from; // folders
    QString to;
    QString fileName;
    QString identity;
    RangeSet received; // what of it counts
    OnExists onExists = OnExists::Rename;
    QStringList taken; // names in `to` that belong to other tasks
};

struct PartMoved {
    QString fileName; // another one if that was taken in the new folder
    QString identity;
    bool existsAlready = false; // a finished file of that name, which the task will treat as `onExists` says
};

/// Gives the part file its second place, synced. Blocks, for as long as a copy takes; `copied` counts its bytes.
/// Errors: `Missing` if the part file or a folder is not there, `Changed` if somebody else wrote to it, `Full`;
/// `Io` too if `cancel` became true. Nothing is left in the new folder then.
[[nodiscard]] DiskResult<PartMoved> givePartSecondPlace(FileLayer &files, const PartMoveWanted &wanted,
                                                        const std::atomic<bool> &cancel, std::atomic<qint64> &copied);

/// Takes one place of a part file away, if the file there is that one. Blocks.
void dropPartPlace(FileLayer &files, const QString &directory, const QString &fileName, const QString &identity);

} // namespace longhaul

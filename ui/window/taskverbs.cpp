#include "taskverbs.h"

#include <QCoreApplication>

namespace longhaul {

namespace {

struct VerbWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::Verb)
};

bool rests(TaskState state)
{
    return state == TaskState::Paused || state == TaskState::Waiting || state == TaskState::Failed
           || state == TaskState::Cancelled;
}

bool isFinishing(TaskState state)
{
    return state == TaskState::Completed || state == TaskState::Verifying;
}

} // namespace

bool isOffered(Verb verb, const Task &task)
{
    switch (verb) {
    case Verb::Resume: return rests(task.state);
    case Verb::Pause: return !isFinal(task.state) && task.state != TaskState::Paused;
    case Verb::Cancel: return task.state != TaskState::Completed && task.state != TaskState::Cancelled;
    case Verb::StartAgain: return task.state != TaskState::Queued || task.bytesReceived > 0;
    case Verb::Open: return task.state == TaskState::Completed && !task.fileName.isEmpty();
    case Verb::Checksum: return task.state != TaskState::Verifying;
    case Verb::NewLink:
    case Verb::OtherFolder: return !isFinishing(task.state);
    case Verb::Rename: return !isFinishing(task.state) && !isActive(task.state);
    case Verb::RemoveWithFile: return task.state == TaskState::Completed || task.bytesReceived > 0;
    case Verb::ShowInFolder: return !task.directory.isEmpty();
    case Verb::Remove:
    case Verb::CopyLink: return true;
    }
    return false;
}

bool needsSingleTask(Verb verb)
{
    switch (verb) {
    case Verb::NewLink:
    case Verb::Rename:
    case Verb::Checksum:
    case Verb::OtherFolder: return true;
    case Verb::Resume:
    case Verb::Pause:
    case Verb::Cancel:
    case Verb::StartAgain:
    case Verb::Remove:
    case Verb::RemoveWithFile:
    case Verb::Open:
    case Verb::ShowInFolder:
    case Verb::CopyLink: return false;
    }
    return false;
}

QString verbText(Verb verb)
{
    switch (verb) {
    case Verb::Resume: return VerbWords::tr("&Resume");
    case Verb::Pause: return VerbWords::tr("&Pause");
    case Verb::Cancel: return VerbWords::tr("&Cancel");
    case Verb::StartAgain: return VerbWords::tr("&Start again");
    case Verb::Remove: return VerbWords::tr("Re&move from list");
    case Verb::RemoveWithFile: return VerbWords::tr("Remove and delete f&ile…");
    case Verb::Open: return VerbWords::tr("&Open");
    case Verb::ShowInFolder: return VerbWords::tr("Show in &folder");
    case Verb::CopyLink: return VerbWords::tr("Copy &link");
    case Verb::NewLink: return VerbWords::tr("&New link…");
    case Verb::Rename: return VerbWords::tr("O&ther name…");
    case Verb::Checksum: return VerbWords::tr("Compare c&hecksum with…");
    case Verb::OtherFolder: return VerbWords::tr("Choos&e folder…");
    }
    return {};
}

} // namespace longhaul

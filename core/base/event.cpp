#include "event.h"

#include "nametable.h"

namespace longhaul {

namespace {

constexpr NameTable<EventKind, 4> kKinds{{{
    {EventKind::Completed, "completed"},
    {EventKind::Failed, "failed"},
    {EventKind::Removed, "removed"},
    {EventKind::FileChanged, "file-changed"},
}}};

} // namespace

QString eventKindName(EventKind kind)
{
    return kKinds.name(kind);
}

std::optional<EventKind> eventKindFromName(QStringView name)
{
    return kKinds.value(name);
}

} // namespace longhaul

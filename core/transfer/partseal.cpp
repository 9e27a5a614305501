#include "partseal.h"

#include <chrono>

namespace longhaul {

namespace {

constexpr char kAttribute[] = "user.longhaul.written";
/// Between a mark and the last write before a kill; generous, for a false alarm costs all bytes.
constexpr std::chrono::nanoseconds kSlack = std::chrono::seconds(5);

QByteArray mark(PartUse use, qint64 modified)
{
    return (use == PartUse::Writing ? "writing " : "at rest ") + QByteArray::number(modified);
}

} // namespace

void sealPart(FileLayer &files, FileHandle file, PartUse use)
{
    // Without attributes nothing is known later, and nothing is claimed.
    if (const auto facts = files.facts(file))
        (void)files.setAttribute(file, kAttribute, mark(use, facts->modified));
}

bool isSealBroken(FileLayer &files, FileHandle file, const FileFacts &facts)
{
    const auto value = files.attribute(file, kAttribute);
    bool isNumber = false;
    const qint64 marked = value ? value->mid(8).toLongLong(&isNumber) : 0;
    if (!isNumber)
        return false;
    // An earlier time is what a power cut leaves; the bytes that count were synced.
    const bool isAtRest = *value == mark(PartUse::AtRest, marked);
    return facts.modified - marked > (isAtRest ? 0 : kSlack.count());
}

void removeSeal(FileLayer &files, FileHandle file)
{
    (void)files.removeAttribute(file, kAttribute);
}

} // namespace longhaul

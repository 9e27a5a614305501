#include "spacereserver.h"

#include <algorithm>

namespace longhaul {

namespace {

/// A file that is not going on needs no room: others may.
DiskResult<bool> reserveOrGiveBack(FileLayer &files, FileHandle file, ByteRange range)
{
    const auto reserved = files.allocate(file, range);
    if (!reserved && reserved.error().kind == DiskError::Kind::Full) {
        if (const auto facts = files.facts(file))
            (void)files.truncate(file, facts->size);
    }
    return reserved;
}

DiskResult<void> lengthenTo(FileLayer &files, FileHandle file, qint64 size)
{
    const auto facts = files.facts(file);
    if (!facts)
        return std::unexpected(facts.error());
    return facts->size >= size ? DiskResult<void>() : files.truncate(file, size);
}

} // namespace

template<typename Result, typename Then>
std::function<void(Result)> SpaceReserver::duringRun(Then then)
{
    return [run = std::weak_ptr(m_run), then = std::move(then)](Result result) {
        if (!run.expired())
            then(std::move(result));
    };
}

void SpaceReserver::start(FileHandle file, qint64 size, Preallocation how,
                          std::function<void(const DiskError &)> failed)
{
    stop();
    if (how == Preallocation::None || size <= 0)
        return;
    m_run = std::make_shared<Run>(Run{file, size, 0, std::move(failed)});
    if (how == Preallocation::Full)
        nextSlice();
    else
        lengthen();
}

void SpaceReserver::nextSlice()
{
    const ByteRange slice{m_run->reserved, std::min(m_run->size, m_run->reserved + kSlice)};
    m_run->reserved = slice.end;
    m_disk.run<DiskResult<bool>>(
        Disk::Length::Ordered,
        [file = m_run->file, slice](FileLayer &files) { return reserveOrGiveBack(files, file, slice); },
        duringRun<DiskResult<bool>>([this](const DiskResult<bool> &isSupported) { onSlice(isSupported); }));
}

void SpaceReserver::onSlice(const DiskResult<bool> &isSupported)
{
    if (!isSupported)
        fail(isSupported.error());
    else if (!*isSupported)
        lengthen();
    else if (m_run->reserved < m_run->size)
        nextSlice();
    else
        stop();
}

void SpaceReserver::lengthen()
{
    m_disk.run<DiskResult<void>>(
        Disk::Length::Ordered,
        [file = m_run->file, size = m_run->size](FileLayer &files) { return lengthenTo(files, file, size); },
        duringRun<DiskResult<void>>([this](const DiskResult<void> &result) {
            if (result)
                stop();
            else
                fail(result.error());
        }));
}

void SpaceReserver::fail(const DiskError &error)
{
    const auto failed = std::move(m_run->failed);
    stop();
    // Anything but a full disk shows itself at the writes, if it matters to them.
    if (error.kind == DiskError::Kind::Full)
        failed(error);
}

} // namespace longhaul

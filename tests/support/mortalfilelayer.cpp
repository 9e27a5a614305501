#include "mortalfilelayer.h"

#include <QFileInfo>

#include <algorithm>

namespace longhaul {

namespace {

std::unexpected<DiskError> missing()
{
    return std::unexpected(DiskError{DiskError::Kind::Missing, QStringLiteral("not there")});
}

} // namespace

void MortalFileLayer::dieBefore(int n, std::function<void()> onDeath)
{
    const QMutexLocker lock(&m_mutex);
    m_deathAt = m_operations + n;
    m_onDeath = std::move(onDeath);
}

void MortalFileLayer::failNth(Operation operation, int n, const DiskError &error, std::function<void()> also)
{
    const QMutexLocker lock(&m_mutex);
    m_failures[{operation, m_counts[operation] + n}] = {error, std::move(also)};
}

void MortalFileLayer::atNth(Operation operation, int n, std::function<void()> act)
{
    const QMutexLocker lock(&m_mutex);
    m_failures[{operation, m_counts[operation] + n}] = {std::nullopt, std::move(act)};
}

void MortalFileLayer::setVolume(const QString &volume)
{
    const QMutexLocker lock(&m_mutex);
    m_volume = volume;
}

QList<ByteRange> MortalFileLayer::allocated() const
{
    const QMutexLocker lock(&m_mutex);
    return m_allocated;
}

bool MortalFileLayer::isDead() const
{
    const QMutexLocker lock(&m_mutex);
    return m_dead;
}

int MortalFileLayer::operations() const
{
    const QMutexLocker lock(&m_mutex);
    return m_operations;
}

/// Called with the mutex held, before anything happens.
std::optional<DiskError> MortalFileLayer::step(Operation operation)
{
    const DiskError dead{DiskError::Kind::Io, QStringLiteral("dead")};
    if (m_dead)
        return dead;
    ++m_operations;
    if (m_deathAt > 0 && m_operations >= m_deathAt) {
        m_dead = true;
        if (m_onDeath)
            m_onDeath();
        return dead;
    }
    const auto failure = m_failures.find({operation, ++m_counts[operation]});
    if (failure == m_failures.end())
        return std::nullopt;
    if (failure->second.also) {
        m_mutex.unlock();
        failure->second.also();
        m_mutex.lock();
    }
    return failure->second.error;
}

void MortalFileLayer::revive()
{
    const QMutexLocker lock(&m_mutex);
    m_dead = false;
    m_deathAt = 0;
    m_onDeath = nullptr;
    m_open.clear();
}

void MortalFileLayer::cutPower(PowerCut cut, unsigned seed)
{
    revive();
    const QMutexLocker lock(&m_mutex);
    std::mt19937 random(seed);
    const auto survives = [&] { return cut == PowerCut::KeepsSome && random() % 2 == 0; };
    for (Folder &folder : m_folders) {
        Names left = folder.durable;
        if (cut == PowerCut::KeepsSome && random() % 2 == 0)
            left = folder.now; // a journal writes names together, in their order
        for (const auto &inode : left) {
            if (survives()) {
                // Pages that were not synced may be there or not, each for itself.
                QByteArray mixed = inode->durable;
                if (survives())
                    mixed.resize(inode->now.size(), '\0');
                for (qsizetype page = 0; page < mixed.size(); page += 4096) {
                    const qsizetype length = std::min<qsizetype>(4096, mixed.size() - page);
                    if (survives() && page + length <= inode->now.size())
                        mixed.replace(page, length, inode->now.mid(page, length));
                }
                inode->durable = mixed;
            }
            inode->now = inode->durable;
        }
        folder.now = left;
        folder.durable = left;
    }
}

MortalFileLayer::Folder *MortalFileLayer::folderOf(const QString &path)
{
    const auto found = m_folders.find(QFileInfo(path).path());
    return found == m_folders.end() ? nullptr : &*found;
}

std::shared_ptr<MortalFileLayer::Inode> MortalFileLayer::find(const QString &path)
{
    Folder *folder = folderOf(path);
    return folder ? folder->now.value(QFileInfo(path).fileName()) : nullptr;
}

FileHandle MortalFileLayer::handleFor(std::shared_ptr<Inode> inode)
{
    const int handle = m_nextHandle++;
    m_open[handle] = std::move(inode);
    return {handle};
}

QStringList MortalFileLayer::names(const QString &folder) const
{
    const QMutexLocker lock(&m_mutex);
    return m_folders.value(folder).now.keys();
}

QByteArray MortalFileLayer::content(const QString &name, const QString &folder) const
{
    const QMutexLocker lock(&m_mutex);
    const auto inode = m_folders.value(folder).now.value(name);
    return inode ? inode->now : QByteArray("(not there)");
}

void MortalFileLayer::put(const QString &name, const QByteArray &bytes, const QString &folder)
{
    const QMutexLocker lock(&m_mutex);
    auto inode = std::make_shared<Inode>(Inode{m_nextInode++, bytes, bytes, ++m_time, false, {}});
    m_folders[folder].now.insert(name, inode);
    m_folders[folder].durable.insert(name, inode);
}

void MortalFileLayer::edit(const QString &name, const QByteArray &bytes)
{
    constexpr qint64 kHour = 3600LL * 1000000000;
    const QMutexLocker lock(&m_mutex);
    if (const auto inode = m_folders[QStringLiteral("/d")].now.value(name)) {
        inode->now = inode->durable = bytes;
        inode->modified = m_time += kHour;
        inode->isTouched = true;
    }
}

void MortalFileLayer::move(const QString &name, const QString &other)
{
    const QMutexLocker lock(&m_mutex);
    Folder &folder = m_folders[QStringLiteral("/d")];
    for (Names *names : {&folder.now, &folder.durable}) {
        if (const auto inode = names->take(name))
            names->insert(other, inode);
    }
}

QList<QByteArray> MortalFileLayer::attributesOf(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    const auto inode = m_folders.value(QStringLiteral("/d")).now.value(name);
    return inode ? inode->attributes.keys() : QList<QByteArray>();
}

DiskResult<void> MortalFileLayer::setAttribute(FileHandle file, const QByteArray &name, const QByteArray &value)
{
    const QMutexLocker lock(&m_mutex);
    const auto opened = m_open.find(file.value);
    if (m_dead || opened == m_open.end())
        return missing();
    opened->second->attributes.insert(name, value);
    return {};
}

DiskResult<QByteArray> MortalFileLayer::attribute(FileHandle file, const QByteArray &name)
{
    const QMutexLocker lock(&m_mutex);
    const auto opened = m_open.find(file.value);
    if (m_dead || opened == m_open.end() || !opened->second->attributes.contains(name))
        return missing();
    return opened->second->attributes.value(name);
}

DiskResult<void> MortalFileLayer::removeAttribute(FileHandle file, const QByteArray &name)
{
    const QMutexLocker lock(&m_mutex);
    const auto opened = m_open.find(file.value);
    if (m_dead || opened == m_open.end())
        return missing();
    opened->second->attributes.remove(name);
    return {};
}

DiskResult<FileHandle> MortalFileLayer::create(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = step(Operation::Create))
        return std::unexpected(*error);
    Folder *folder = folderOf(path);
    if (!folder)
        return missing();
    if (find(path))
        return std::unexpected(DiskError{DiskError::Kind::Exists, QStringLiteral("taken")});
    auto inode = std::make_shared<Inode>();
    inode->number = m_nextInode++;
    folder->now.insert(QFileInfo(path).fileName(), inode);
    return handleFor(inode);
}

DiskResult<FileHandle> MortalFileLayer::createUnnamed(const QString &folder)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = step(Operation::Create))
        return std::unexpected(*error);
    if (!m_knowsUnnamed || !m_folders.contains(folder))
        return missing();
    auto inode = std::make_shared<Inode>();
    inode->number = m_nextInode++;
    return handleFor(inode);
}

DiskResult<void> MortalFileLayer::nameWithoutReplacing(FileHandle file, const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = step(Operation::Rename))
        return std::unexpected(*error);
    const auto opened = m_open.find(file.value);
    if (opened == m_open.end() || !folderOf(path))
        return missing();
    if (find(path))
        return std::unexpected(DiskError{DiskError::Kind::Exists, QStringLiteral("taken")});
    folderOf(path)->now.insert(QFileInfo(path).fileName(), opened->second);
    return {};
}

DiskResult<FileHandle> MortalFileLayer::open(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = step(Operation::Open))
        return std::unexpected(*error);
    auto inode = find(path);
    if (!inode)
        return missing();
    inode->isTouched = false;
    return handleFor(inode);
}

DiskResult<FileHandle> MortalFileLayer::openForReading(const QString &path)
{
    return open(path);
}

void MortalFileLayer::close(FileHandle file)
{
    const QMutexLocker lock(&m_mutex);
    m_open.erase(file.value);
}

DiskResult<void> MortalFileLayer::write(FileHandle file, qint64 offset, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = step(Operation::Write))
        return std::unexpected(*error);
    const auto opened = m_open.find(file.value);
    if (opened == m_open.end())
        return missing();
    Inode &inode = *opened->second;
    if (inode.isTouched)
        return std::unexpected(DiskError{DiskError::Kind::Changed, QStringLiteral("touched")});
    if (inode.now.size() < offset + bytes.size())
        inode.now.resize(offset + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), inode.now.begin() + offset);
    inode.modified = ++m_time;
    return {};
}

DiskResult<void> MortalFileLayer::checkUntouched(FileHandle file)
{
    const QMutexLocker lock(&m_mutex);
    const auto opened = m_open.find(file.value);
    if (opened != m_open.end() && opened->second->isTouched)
        return std::unexpected(DiskError{DiskError::Kind::Changed, QStringLiteral("touched")});
    return {};
}

DiskResult<QByteArray> MortalFileLayer::read(FileHandle file, qint64 offset, qint64 most)
{
    const QMutexLocker lock(&m_mutex);
    const auto opened = m_open.find(file.value);
    if (m_dead || opened == m_open.end())
        return missing();
    return opened->second->now.mid(offset, most);
}

DiskResult<void> MortalFileLayer::sync(FileHandle file)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = step(Operation::Sync))
        return std::unexpected(*error);
    const auto opened = m_open.find(file.value);
    if (opened == m_open.end())
        return missing();
    Inode &inode = *opened->second;
    inode.durable = inode.now;
    return {};
}

DiskResult<void> MortalFileLayer::truncate(FileHandle file, qint64 size)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = step(Operation::Truncate))
        return std::unexpected(*error);
    const auto opened = m_open.find(file.value);
    if (opened == m_open.end())
        return missing();
    opened->second->now.resize(size, '\0');
    return {};
}

DiskResult<bool> MortalFileLayer::allocate(FileHandle file, ByteRange range)
{
    Q_UNUSED(file)
    if (m_beforeAllocate)
        m_beforeAllocate(); // without the lock: it may wait for another thread
    const QMutexLocker lock(&m_mutex);
    m_allocated.append(range);
    if (const auto error = step(Operation::Allocate))
        return std::unexpected(*error);
    return m_canAllocate;
}

DiskResult<FileFacts> MortalFileLayer::facts(FileHandle file)
{
    const QMutexLocker lock(&m_mutex);
    const auto opened = m_open.find(file.value);
    if (m_dead || opened == m_open.end())
        return missing();
    const auto inode = opened->second;
    bool isLinked = false;
    for (const Folder &folder : m_folders)
        isLinked = isLinked || folder.now.values().contains(inode);
    return FileFacts{inode->now.size(), QString::number(inode->number), isLinked, inode->modified};
}

DiskResult<FileFacts> MortalFileLayer::factsOf(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    const auto inode = m_dead ? nullptr : find(path);
    if (!inode)
        return missing();
    return FileFacts{inode->now.size(), QString::number(inode->number), true, inode->modified};
}

DiskResult<QString> MortalFileLayer::findByIdentity(const QString &folder, const QString &identity)
{
    const QMutexLocker lock(&m_mutex);
    const Names names = m_folders.value(folder).now;
    for (auto it = names.cbegin(); it != names.cend() && !m_dead; ++it) {
        if (QString::number((*it)->number) == identity)
            return it.key();
    }
    return missing();
}

DiskResult<void> MortalFileLayer::rename(const QString &from, const QString &to, bool replaces)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = step(Operation::Rename))
        return std::unexpected(*error);
    auto inode = find(from);
    if (!inode)
        return missing();
    if (find(to) && !replaces)
        return std::unexpected(DiskError{DiskError::Kind::Exists, QStringLiteral("taken")});
    folderOf(from)->now.remove(QFileInfo(from).fileName());
    folderOf(to)->now.insert(QFileInfo(to).fileName(), inode);
    return {};
}

DiskResult<void> MortalFileLayer::addName(const QString &from, const QString &to)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = step(Operation::Link))
        return std::unexpected(*error);
    auto inode = find(from);
    if (!inode)
        return missing();
    if (!m_canLink)
        return std::unexpected(DiskError{DiskError::Kind::Io, QStringLiteral("another volume")});
    if (find(to))
        return std::unexpected(DiskError{DiskError::Kind::Exists, QStringLiteral("taken")});
    folderOf(to)->now.insert(QFileInfo(to).fileName(), inode);
    return {};
}

DiskResult<void> MortalFileLayer::renameWithoutReplacing(const QString &from, const QString &to)
{
    return rename(from, to, false);
}

DiskResult<void> MortalFileLayer::renameReplacing(const QString &from, const QString &to)
{
    return rename(from, to, true);
}

DiskResult<void> MortalFileLayer::remove(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = step(Operation::Remove))
        return std::unexpected(*error);
    Folder *folder = folderOf(path);
    if (!folder || !folder->now.remove(QFileInfo(path).fileName()))
        return missing();
    return {};
}

DiskResult<void> MortalFileLayer::syncFolder(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto error = step(Operation::SyncFolder))
        return std::unexpected(*error);
    const auto folder = m_folders.find(path);
    if (folder == m_folders.end())
        return missing();
    folder->durable = folder->now;
    return {};
}

DiskResult<QString> MortalFileLayer::volumeOf(const QString &)
{
    const QMutexLocker lock(&m_mutex);
    return m_volume;
}

DiskResult<void> MortalFileLayer::checkFolder(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (m_dead || !m_folders.contains(path))
        return missing();
    return {};
}

} // namespace longhaul

#include "soakrun.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <iterator>

using namespace Qt::StringLiterals;

namespace longhaul {

namespace {

constexpr qint64 kMegabyte = 1 << 20;
constexpr int kLoad = 30;
constexpr qint64 kRate = 12 * kMegabyte; // of the server, bytes per second
constexpr std::chrono::seconds kTellEvery{30};

/// The offset of the first byte that is not the server's; nothing if the file is right.
std::optional<qint64> firstWrongByte(const QString &path, const TestContent &content)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return 0;
    for (qint64 at = 0; at < content.size; at += kMegabyte) {
        const ByteRange range{at, std::min(at + kMegabyte, content.size)};
        const QByteArray here = file.read(range.length());
        const QByteArray there = content.bytes(range);
        if (here != there) {
            const auto end = std::mismatch(here.begin(), here.end(), there.begin(), there.end());
            return at + std::distance(here.begin(), end.first);
        }
    }
    return file.size() == content.size ? std::nullopt : std::optional(content.size);
}

/// The file is the first bytes of what it should be, and what told so was heeded.
bool isCut(const QString &path, bool failed, const LoadItem &load)
{
    const bool hasChecksum = load.request.contains(u"checksum"_s);
    const QString name = failed ? path + u".part"_s : path;
    const qint64 size = QFile(name).size();
    return QFile::exists(name) && failed == hasChecksum && size < load.content.size
           && firstWrongByte(name, load.content) == size;
}

} // namespace

SoakRun::SoakRun(quint32 seed, std::chrono::seconds duration)
    : m_random(seed), m_duration(duration), m_load(m_random, m_fixture.server)
{
    m_fixture.server.setTotalRate(kRate);
}

SoakReport SoakRun::run()
{
    m_time.start();
    if (!m_fixture.start()) {
        fault(u"the agent does not start: "_s + QString::fromUtf8(m_fixture.agent.output()));
        return m_report;
    }
    set(u"max-active"_s, u"12"_s);
    while (std::chrono::milliseconds(m_time.elapsed()) < m_duration && m_report.faults.size() < 10) {
        fillUp();
        QTest::qWait(m_random.bounded(700));
        if (!m_fixture.agent.isRunning()) {
            fault(u"the agent ended by itself: "_s + QString::fromUtf8(m_fixture.agent.output().right(2000)));
            break;
        }
        disturb();
        checkFinished();
        tell();
    }
    bringToEnd();
    countTraffic();
    return m_report;
}

void SoakRun::fillUp()
{
    for (int missing = kLoad - running(); missing > 0; --missing) {
        const LoadItem load = m_load.next();
        const qint64 id = m_fixture.add(load.link, load.request);
        if (id <= 0)
            return fault(u"a task was refused: "_s + load.kind);
        m_items.emplace(id, Item{load, Fate::Running});
        ++m_report.transfers;
    }
}

/// One thing that a day in the life of an agent may bring.
void SoakRun::disturb()
{
    const int choice = m_random.bounded(100);
    if (choice < 40)
        return restart(true);
    if (choice < 45)
        return restart(false);
    if (choice < 50) {
        ++m_report.troubles;
        return dropConnections();
    }
    if (choice < 54) {
        ++m_report.troubles;
        m_fixture.server.refuse();
        QTest::qWait(m_random.bounded(1500));
        return m_fixture.server.accept();
    }
    ++m_report.commands;
    if (choice < 58)
        set(u"limit"_s, m_random.bounded(2) == 0 ? u"off"_s : QString::number(m_random.bounded(500'000, 20'000'000)));
    else if (choice < 62)
        set(u"max-active"_s, QString::number(m_random.bounded(3, 25)));
    else if (choice < 65)
        removeAnyItem();
    else if (choice < 68)
        (void)m_fixture.peer().answer(m_random.bounded(2) == 0 ? u"task.pause"_s : u"task.resume"_s,
                                      {{u"all"_s, true}});
    else if (const qint64 id = anyRunning(); id > 0)
        change(m_items.at(id), id);
}

void SoakRun::restart(bool kill)
{
    if (kill) {
        m_fixture.agent.kill();
        ++m_report.kills;
        while (m_random.bounded(5) == 0 && m_fixture.agent.launch()) { // dies while it starts
            QTest::qWait(m_random.bounded(200));
            m_fixture.agent.kill();
            ++m_report.kills;
        }
    } else if (m_fixture.agent.terminate()) {
        ++m_report.stops;
    } else {
        fault(u"the agent did not stop when asked"_s);
    }
    if (!m_fixture.start())
        fault(u"the agent does not start again: "_s + QString::fromUtf8(m_fixture.agent.output().right(2000)));
}

/// Where nobody tells the length, a break looks like the end: Qt (6.4.2) takes a reset for a close.
void SoakRun::dropConnections()
{
    for (auto &[id, item] : m_items)
        item.mayBeCut = item.mayBeCut || (item.fate == Fate::Running && item.load.server == u"no length");
    m_fixture.server.dropConnections();
}

/// A finished one keeps its file; the file of any other is gone.
void SoakRun::removeAnyItem()
{
    const qint64 id = anyRunning();
    if (id > 0 && m_fixture.command(u"remove"_s, id))
        m_items.at(id).fate = Fate::Removed;
}

void SoakRun::change(Item &item, qint64 id)
{
    // Each may come too late, for a task that is finished: then it is refused.
    switch (m_random.bounded(4)) {
    case 0: (void)m_fixture.command(u"pause"_s, id); break;
    case 1: (void)m_fixture.command(u"resume"_s, id); break;
    case 2: (void)m_fixture.command(u"set"_s, id, {{u"connections"_s, m_random.bounded(1, 12)}}); break;
    default:
        item.load.request.insert(u"limit"_s, m_random.bounded(100'000, 5'000'000));
        (void)m_fixture.command(u"set"_s, id, {{u"limit"_s, item.load.request[u"limit"_s]}});
    }
}

void SoakRun::checkFinished()
{
    const QByteArray wrong = m_ledger.collect(m_fixture.sandbox.socketPath(), m_random.bounded(3) > 0);
    if (!wrong.isEmpty())
        fault(u"events: "_s + QString::fromLatin1(wrong));
    for (const bool failed : {false, true}) {
        for (const auto &[id, numbers] : m_ledger.told(failed ? u"failed"_s : u"completed"_s)) {
            const auto item = m_items.find(id);
            if (item == m_items.end())
                fault(u"an event of task %1, which was never added"_s.arg(id));
            else if (!failed && numbers.size() != 1) // resumed with all others, a wrong file fails again
                fault(u"task %1 has %2 events of its end"_s.arg(id).arg(numbers.size()));
            else if (item->second.fate == Fate::Running)
                checkItem(item->second, id, failed);
        }
    }
}

void SoakRun::checkItem(Item &item, qint64 id, bool failed)
{
    item.fate = Fate::Finished;
    ++m_report.finished;
    const QString path = m_fixture.sandbox.downloaded(item.load.fileName);
    if (item.mayBeCut && isCut(path, failed, item.load)) {
        ++m_report.cut;
        QFile::remove(path);
        return;
    }
    if (failed != item.load.failsByChecksum)
        fault(u"task %1 (%2) ended as %3 %4%5"_s.arg(id).arg(item.load.kind, m_fixture.state(id),
                                                             m_fixture.errorCode(id), history(id)));
    if (failed) {
        if (QFile::exists(path))
            ++m_report.wrongFiles;
        return;
    }
    if (const auto at = firstWrongByte(path, item.load.content)) {
        ++m_report.wrongFiles;
        fault(u"%1 (%2) has %3 bytes of %4 and is wrong at byte %5%6"_s.arg(path, item.load.kind)
                  .arg(QFile(path).size())
                  .arg(item.load.content.size)
                  .arg(*at)
                  .arg(history(id)));
    }
    QFile::remove(path); // a long run fills no disk
}

void SoakRun::bringToEnd()
{
    m_fixture.server.setTotalRate(0);
    m_fixture.server.accept();
    if (!m_fixture.agent.isRunning() && !m_fixture.start())
        return fault(u"the agent does not start at the end"_s);
    set(u"limit"_s, u"off"_s);
    set(u"max-active"_s, u"12"_s);
    for (const auto &[id, item] : m_items) {
        if (item.fate == Fate::Running && item.load.request.contains(u"limit"_s))
            (void)m_fixture.command(u"set"_s, id, {{u"limit"_s, 0}});
    }
    // Only what was paused needs a word; the rest goes on by itself.
    for (const auto &[id, item] : m_items) {
        if (item.fate == Fate::Running && m_fixture.state(id) == u"paused")
            (void)m_fixture.command(u"resume"_s, id);
    }
    const bool allEnded = waitFor(
        [&] {
            checkFinished();
            return running() == 0 || m_report.faults.size() > 10;
        },
        kPatience * 6);
    for (const auto &[id, item] : m_items) {
        if (!allEnded && item.fate == Fate::Running)
            fault(u"task %1 (%2) is %3 %4 at the end%5"_s.arg(id).arg(
                item.load.kind, m_fixture.state(id), m_fixture.task(id)[u"reason"].toString(), history(id)));
        if (item.fate == Fate::Removed && m_ledger.told(u"removed"_s).count(id) != 1)
            fault(u"the removal of task %1 was not told"_s.arg(id));
    }
    checkFolder();
}

void SoakRun::checkFolder()
{
    QStringList allowed;
    for (const auto &[id, item] : m_items) {
        if (item.fate == Fate::Finished && (item.load.failsByChecksum || item.mayBeCut))
            allowed << item.load.fileName + u".part"_s;
        if (item.fate == Fate::Removed)
            allowed << item.load.fileName; // finished before it was removed
    }
    for (const QString &name : m_fixture.files()) {
        if (!allowed.contains(name))
            fault(u"%1 was left behind"_s.arg(name));
    }
}

void SoakRun::countTraffic()
{
    for (const auto &[id, item] : m_items) {
        m_report.bytesAgain += m_fixture.server.bytesSent(item.load.path);
        if (item.fate == Fate::Finished) {
            m_report.bytes += item.load.content.size;
            m_report.bytesAgain -= item.load.content.size;
        }
    }
}

void SoakRun::fault(const QString &line)
{
    std::printf("%6.1f s  FAULT: %s\n", double(m_time.elapsed()) / 1000, qPrintable(line));
    std::fflush(stdout);
    m_report.faults.append(line);
}

void SoakRun::tell()
{
    if (m_time.elapsed() - m_toldAt < std::chrono::milliseconds(kTellEvery).count())
        return;
    m_toldAt = m_time.elapsed();
    std::printf("%6.1f s  %d transfers, %d finished, %d kills, %d wrong files\n", double(m_toldAt) / 1000,
                m_report.transfers, m_report.finished, m_report.kills, m_report.wrongFiles);
    std::fflush(stdout);
}

/// What is to be known of a task with a fault: its server, what was asked for, its log.
QString SoakRun::history(qint64 id)
{
    const LoadItem &load = m_items.at(id).load;
    QString lines = u", server: %1, asked:"_s.arg(load.server);
    for (auto field = load.request.begin(); field != load.request.end(); ++field)
        lines += u' ' + field.key();
    for (const QJsonValue &line : m_fixture.task(id)[u"log"].toArray())
        lines += u"\n          "_s + line[u"at"].toString() + u' ' + line[u"text"].toString();
    return lines;
}

qint64 SoakRun::anyRunning()
{
    std::vector<qint64> ids;
    for (const auto &[id, item] : m_items) {
        if (item.fate == Fate::Running)
            ids.push_back(id);
    }
    return ids.empty() ? 0 : ids[static_cast<std::size_t>(m_random.bounded(static_cast<int>(ids.size())))];
}

int SoakRun::running() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
                                          [](const auto &item) { return item.second.fate == Fate::Running; }));
}

bool SoakRun::set(const QString &key, const QString &value)
{
    return m_fixture.peer().answer(u"settings.set"_s, {{u"key"_s, key}, {u"value"_s, value}}).contains(u"result"_s);
}

} // namespace longhaul

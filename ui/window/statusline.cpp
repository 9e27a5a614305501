#include "statusline.h"

#include "clock.h"
#include "folderprobe.h"
#include "formatting.h"
#include "icons.h"
#include "limitmenu.h"
#include "taskgroup.h"
#include "taskmirror.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>

namespace longhaul {

namespace {

constexpr int kAnnounceMs = 8000;
constexpr qint64 kLookEveryMs = 15'000;

} // namespace

StatusLine::StatusLine(TaskMirror &mirror, Clock &clock, LimitMenu &limits, QWidget *parent)
    : QStatusBar(parent)
    , m_mirror(mirror)
    , m_clock(clock)
    , m_probe(new FolderProbe(this))
    , m_counts(new QLabel(this))
    , m_speed(new QLabel(this))
    , m_room(new QLabel(this))
    , m_limit(new QPushButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    setAccessibleName(tr("Status"));
    for (QLabel *label : {m_counts, m_room, m_speed})
        label->setContentsMargins(8, 3, 8, 3);
    m_limit->setFlat(true);
    m_limit->setIcon(icon(Icon::SpeedLimit));
    m_limit->setFocusPolicy(Qt::TabFocus);
    m_limit->setMenu(&limits);
    addPermanentWidget(m_counts);
    addPermanentWidget(m_room);
    addPermanentWidget(m_limit);
    addPermanentWidget(m_speed);
    connect(m_probe, &FolderProbe::looked, this,
            [this](const QString &folder, FolderState, std::optional<qint64> bytes) {
                m_room->setText(bytes ? tr("%1 free", "space on the disk").arg(sizeText(*bytes)) : QString());
                m_room->setToolTip(folder);
            });
    connect(&mirror, &TaskMirror::reset, this, &StatusLine::refresh);
    connect(&mirror, &TaskMirror::inserted, this, &StatusLine::refresh);
    connect(&mirror, &TaskMirror::removed, this, &StatusLine::refresh);
    connect(&mirror, &TaskMirror::changed, this, &StatusLine::refresh);
    connect(&mirror, &TaskMirror::completed, this, &StatusLine::refresh);
    setLimit(0);
    refresh();
}

void StatusLine::setFolder(const QString &directory)
{
    if (m_folder == directory)
        return;
    m_folder = directory;
    m_lookedAtMs.reset();
    lookAtFolder();
}

void StatusLine::setLimit(qint64 bytesPerSecond)
{
    m_limit->setText(bytesPerSecond > 0 ? tr("Limit %1").arg(speedText(bytesPerSecond)) : tr("No limit"));
    m_limit->setAccessibleName(bytesPerSecond > 0
                                   ? tr("Speed limit of all downloads: %1").arg(speedText(bytesPerSecond))
                                   : tr("Speed limit of all downloads: none"));
    m_limit->setToolTip(tr("Speed limit of all downloads together"));
}

void StatusLine::announce(const QString &text)
{
    showMessage(text, kAnnounceMs);
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString StatusLine::speed() const
{
    return m_speed->text();
}

QString StatusLine::counts() const
{
    return m_counts->text();
}

void StatusLine::refresh()
{
    int active = 0;
    int waiting = 0;
    for (const Task &task : m_mirror.tasks()) {
        active += groupOf(task.state) == TaskGroup::Active ? 1 : 0;
        waiting += groupOf(task.state) == TaskGroup::Waiting ? 1 : 0;
    }
    QStringList parts;
    if (active > 0)
        parts.append(tr("%Ln active", nullptr, active));
    if (waiting > 0)
        parts.append(tr("%Ln waiting", nullptr, waiting));
    if (parts.isEmpty())
        parts.append(tr("%Ln download(s)", nullptr, int(m_mirror.tasks().size())));
    m_counts->setText(parts.join(tr(", ", "between counts")));
    // Nobody knows how fast it goes while the agent is away.
    const QString speed = m_mirror.isComplete() ? speedText(m_mirror.totalSpeed()) : QString();
    m_speed->setText(speed.isEmpty() ? QString() : tr("↓ %1", "total speed of downloads").arg(speed));
    m_speed->setAccessibleName(tr("Total speed: %1").arg(speed)); // nobody wants to hear an arrow
    m_speed->setVisible(!speed.isEmpty());
    if (active > 0)
        lookAtFolder();
}

void StatusLine::lookAtFolder()
{
    const qint64 now = m_clock.steady().count();
    if (m_folder.isEmpty() || (m_lookedAtMs && now - *m_lookedAtMs < kLookEveryMs))
        return;
    m_lookedAtMs = now;
    m_probe->look(m_folder);
}

} // namespace longhaul

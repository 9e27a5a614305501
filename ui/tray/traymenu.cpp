#include "traymenu.h"

#include "formatting.h"
#include "icons.h"

#include <QActionGroup>

#include <array>

namespace longhaul {

namespace {

constexpr qint64 kKibi = 1024;
constexpr qint64 kMebi = 1024 * kKibi;
constexpr std::array<qint64, 7> kUsualLimits{256 * kKibi, 512 * kKibi, kMebi,     2 * kMebi,
                                             5 * kMebi,   10 * kMebi,  50 * kMebi};
constexpr qsizetype kLongestMenuName = 40;

QString shortened(const QString &name)
{
    if (name.size() <= kLongestMenuName)
        return name;
    return name.left(kLongestMenuName * 2 / 3) + u'…' + name.right(kLongestMenuName / 3);
}

/// What follows an ampersand in a menu would be its key.
QString withoutKey(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

TrayMenu::TrayMenu(const TrayTasks &tasks, QObject *parent)
    : QObject(parent), m_tasks(tasks), m_menu(std::make_unique<QMenu>())
{
    QAction *open = m_menu->addAction(icon(Icon::Application), tr("&Open Longhaul"), this, &TrayMenu::windowWanted);
    m_menu->setDefaultAction(open);
    m_menu->addSeparator();
    m_closing = m_menu->addAction(QString(), this, &TrayMenu::windowWanted);
    m_menu->addSeparator();
    m_menu->addAction(icon(Icon::Pause), tr("&Pause all"), this, &TrayMenu::pauseAllWanted);
    m_menu->addAction(icon(Icon::Resume), tr("&Resume all"), this, &TrayMenu::resumeAllWanted);
    addLimits();
    m_menu->addSeparator();
    m_menu->addAction(icon(Icon::Quit), tr("&Stop the agent"), this, &TrayMenu::stopWanted)
        ->setToolTip(tr("Downloads stop and go on with its next start."));
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayMenu::refresh);
    refresh();
}

TrayMenu::~TrayMenu() = default;

void TrayMenu::addLimits()
{
    m_limits = m_menu->addMenu(icon(Icon::SpeedLimit), tr("Speed &limit"));
    m_limitGroup = new QActionGroup(m_limits);
    addLimit(0, tr("No limit"));
    for (const qint64 limit : kUsualLimits)
        addLimit(limit, speedText(limit));
    addLimit(-1, {});
    m_otherLimit = m_limitGroup->actions().constLast();
    setLimit(0);
}

void TrayMenu::addLimit(qint64 limit, const QString &text)
{
    QAction *action = m_limits->addAction(text);
    action->setCheckable(true);
    action->setData(limit);
    m_limitGroup->addAction(action);
    connect(action, &QAction::triggered, this, [this, action] { emit limitWanted(action->data().toLongLong()); });
}

void TrayMenu::setLimit(qint64 limit)
{
    const QList<QAction *> actions = m_limitGroup->actions();
    bool isUsual = false;
    for (QAction *action : actions) {
        if (action == m_otherLimit || action->data().toLongLong() != limit)
            continue;
        action->setChecked(true);
        isUsual = true;
    }
    m_otherLimit->setVisible(!isUsual);
    if (isUsual)
        return;
    m_otherLimit->setData(limit);
    m_otherLimit->setText(speedText(limit));
    m_otherLimit->setChecked(true);
}

QList<TrayMenu::Entry> TrayMenu::entries() const
{
    QList<Entry> entries;
    for (const auto &[id, task] : m_tasks.active()) {
        if (entries.size() == kMostTasks)
            return entries;
        const QString name = withoutKey(shortened(task.name));
        const bool hasSize = task.bytesTotal && *task.bytesTotal > 0;
        const double fraction = hasSize ? double(task.bytesReceived) / double(*task.bytesTotal) : 0.0;
        entries.append({id, hasSize ? tr("%1 – %2", "file, percent").arg(name, percentText(fraction)) : name, false});
    }
    for (const auto &[id, task] : m_tasks.justPaused()) {
        if (entries.size() == kMostTasks)
            return entries;
        entries.append({id, tr("%1 – paused", "file").arg(withoutKey(shortened(task.name))), true});
    }
    return entries;
}

QString TrayMenu::closingLine() const
{
    const int more = static_cast<int>(m_tasks.active().size()) - kMostTasks;
    if (more > 0)
        return tr("and %Ln more", nullptr, more);
    if (!m_tasks.active().empty() || !m_tasks.justPaused().empty())
        return {};
    return m_tasks.waitingCount() > 0 ? tr("%Ln download(s) waiting", nullptr, m_tasks.waitingCount())
                                      : tr("Nothing is being downloaded");
}

void TrayMenu::addLine()
{
    Line line;
    line.menu = new QMenu(m_menu.get());
    const qsizetype place = m_lines.size();
    line.steer = line.menu->addAction(QString(), this, [this, place] {
        const Entry &entry = m_lines[place].entry;
        if (entry.isPaused)
            emit resumeWanted(entry.id);
        else
            emit pauseWanted(entry.id);
    });
    line.menu->addAction(icon(Icon::Application), tr("&Open Longhaul"), this, &TrayMenu::windowWanted);
    m_menu->insertMenu(m_closing, line.menu);
    m_lines.append(line);
}

void TrayMenu::setLine(Line &line, const Entry &entry)
{
    if (line.entry.text != entry.text)
        line.menu->setTitle(entry.text);
    if (line.steer->text().isEmpty() || line.entry.isPaused != entry.isPaused) {
        line.steer->setText(entry.isPaused ? tr("&Resume") : tr("&Pause"));
        line.steer->setIcon(icon(entry.isPaused ? Icon::Resume : Icon::Pause));
    }
    line.entry = entry;
}

void TrayMenu::refresh()
{
    const QList<Entry> wanted = entries();
    while (m_lines.size() > wanted.size())
        delete m_lines.takeLast().menu;
    while (m_lines.size() < wanted.size())
        addLine();
    for (qsizetype i = 0; i < wanted.size(); ++i)
        setLine(m_lines[i], wanted[i]);
    const QString closing = closingLine();
    if (m_closing->text() != closing)
        m_closing->setText(closing);
    m_closing->setVisible(!closing.isEmpty());
    m_closing->setEnabled(!m_tasks.active().empty());
}

QString trayToolTip(const TrayTasks &tasks)
{
    QStringList parts;
    if (const auto active = static_cast<int>(tasks.active().size()); active > 0)
        parts << TrayMenu::tr("%Ln downloading", nullptr, active);
    if (tasks.waitingCount() > 0)
        parts << TrayMenu::tr("%Ln waiting", nullptr, tasks.waitingCount());
    if (tasks.freshFailures() > 0)
        parts << TrayMenu::tr("%Ln failed", nullptr, tasks.freshFailures());
    QString text = QStringLiteral("Longhaul");
    if (!parts.isEmpty())
        text += u'\n' + parts.join(TrayMenu::tr(", ", "between counts"));
    if (tasks.speed() > 0)
        text += u'\n' + speedText(tasks.speed());
    return text;
}

} // namespace longhaul

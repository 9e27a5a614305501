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
    m_endOfTasks = m_menu->addSeparator();
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

QStringList TrayMenu::lines() const
{
    QStringList lines;
    for (const auto &[id, task] : m_tasks.active()) {
        if (lines.size() == kMostTasks) {
            const int more = static_cast<int>(m_tasks.active().size()) - kMostTasks;
            lines << tr("and %n more", nullptr, more);
            break;
        }
        const QString name = withoutKey(shortened(task.name));
        const bool hasSize = task.bytesTotal && *task.bytesTotal > 0;
        const double fraction = hasSize ? double(task.bytesReceived) / double(*task.bytesTotal) : 0.0;
        lines << (hasSize ? tr("%1 – %2", "file, percent").arg(name, percentText(fraction)) : name);
    }
    if (lines.isEmpty())
        lines << (m_tasks.waitingCount() > 0 ? tr("%n download(s) waiting", nullptr, m_tasks.waitingCount())
                                             : tr("Nothing is being downloaded"));
    return lines;
}

void TrayMenu::refresh()
{
    const QStringList wanted = lines();
    while (m_lines.size() > wanted.size())
        delete m_lines.takeLast();
    while (m_lines.size() < wanted.size()) {
        auto *action = new QAction(m_menu.get());
        connect(action, &QAction::triggered, this, &TrayMenu::windowWanted);
        m_menu->insertAction(m_endOfTasks, action);
        m_lines.append(action);
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (m_lines[i]->text() != wanted[i])
            m_lines[i]->setText(wanted[i]);
        m_lines[i]->setEnabled(!m_tasks.active().empty());
    }
}

QString trayToolTip(const TrayTasks &tasks)
{
    QStringList parts;
    if (const auto active = static_cast<int>(tasks.active().size()); active > 0)
        parts << TrayMenu::tr("%n downloading", nullptr, active);
    if (tasks.waitingCount() > 0)
        parts << TrayMenu::tr("%n waiting", nullptr, tasks.waitingCount());
    if (tasks.freshFailures() > 0)
        parts << TrayMenu::tr("%n failed", nullptr, tasks.freshFailures());
    QString text = QStringLiteral("Longhaul");
    if (!parts.isEmpty())
        text += u'\n' + parts.join(TrayMenu::tr(", ", "between counts"));
    if (tasks.speed() > 0)
        text += u'\n' + speedText(tasks.speed());
    return text;
}

} // namespace longhaul

#include "limitmenu.h"

#include "formatting.h"

#include <QActionGroup>

#include <algorithm>

namespace longhaul {

namespace {

constexpr qint64 kKiB = 1024;
constexpr qint64 kLimits[] = {
    0, 256 * kKiB, 512 * kKiB, 1024 * kKiB, 2 * 1024 * kKiB, 5 * 1024 * kKiB, 10 * 1024 * kKiB};

} // namespace

LimitMenu::LimitMenu(QWidget *parent) : QMenu(tr("Speed li&mit"), parent)
{
    auto *group = new QActionGroup(this);
    for (qint64 value : kLimits) {
        QAction *choice = addAction(value == 0 ? tr("&No limit") : speedText(value));
        choice->setCheckable(true);
        choice->setData(QVariant::fromValue(qlonglong(value)));
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, value] { emit chosen(value); });
        m_values.append(choice);
    }
    addSeparator();
    m_other = addAction(tr("&Other…"));
    m_other->setCheckable(true);
    group->addAction(m_other);
    connect(m_other, &QAction::triggered, this, [this] {
        setLimit(m_limit); // it is checked when it is chosen, not when it is asked for
        emit otherAsked(m_limit);
    });
    setLimit(0);
}

void LimitMenu::setLimit(qint64 bytesPerSecond)
{
    m_limit = bytesPerSecond;
    const auto fitting = std::find_if(m_values.cbegin(), m_values.cend(), [bytesPerSecond](const QAction *choice) {
        return choice->data().toLongLong() == bytesPerSecond;
    });
    QAction *now = fitting == m_values.cend() ? m_other : *fitting;
    now->setChecked(true);
    m_other->setText(now == m_other ? tr("&Other (%1)…").arg(speedText(bytesPerSecond)) : tr("&Other…"));
}

} // namespace longhaul

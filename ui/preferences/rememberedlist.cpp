#include "rememberedlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace longhaul {

RememberedList::RememberedList(const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(texts.empty, this))
    , m_remove(new QPushButton(texts.remove, this))
{
    m_list->setAccessibleName(texts.name);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_remove->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &RememberedList::refresh);
    connect(m_remove, &QPushButton::clicked, this, &RememberedList::removeChosen);
    refresh();
}

void RememberedList::setLines(const QList<Line> &lines)
{
    m_list->clear();
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(line.text, m_list);
        item->setToolTip(line.toolTip);
        item->setData(Qt::UserRole, line.key);
    }
    refresh();
}

void RememberedList::refresh()
{
    const bool isEmpty = m_list->count() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_remove->setVisible(!isEmpty);
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

void RememberedList::removeChosen()
{
    QVariantList keys;
    for (const QListWidgetItem *item : m_list->selectedItems())
        keys.append(item->data(Qt::UserRole));
    for (const QVariant &key : keys)
        emit removeAsked(key);
}

} // namespace longhaul

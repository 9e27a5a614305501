#include "shortcutsdialog.h"

#include "shortcutbook.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace longhaul {

namespace {

/// From left to right in every language: "Ctrl+," ends with its comma.
QString asRead(const QKeySequence &key)
{
    const QString text = key.toString(QKeySequence::NativeText);
    const QChar mark(0x200e); // LEFT-TO-RIGHT MARK
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? mark + text + mark : text;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(asRead(key));
    return keys.join(ShortcutsDialog::tr(", ", "between two shortcuts of one action"));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(ShortcutBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_list(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_note(new QLabel(this))
    , m_takeOver(new QPushButton(tr("&Use it here"), this))
    , m_none(new QPushButton(tr("&No shortcut"), this))
    , m_first(new QPushButton(tr("&Default"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("Action"), tr("Shortcut")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Actions and their shortcuts"));
    for (const ShortcutBook::Entry &entry : book.entries())
        m_list->addTopLevelItem(new QTreeWidgetItem({plainText(*entry.action), keysOf(*entry.action)}));
    m_list->resizeColumnToContents(0);
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 18);
    auto *label = new QLabel(tr("&Shortcut:"), this);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("New shortcut"));
    m_edit->setAccessibleDescription(tr("Press the keys that the chosen action is to have."));
    // Who has the keyboard is the line within, in the versions of Qt that have one.
    if (auto *line = m_edit->findChild<QLineEdit *>()) {
        line->setAccessibleName(m_edit->accessibleName());
        line->setAccessibleDescription(m_edit->accessibleDescription());
    }
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMinimumHeight(2 * fontMetrics().height());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("&Reset all"));

    auto *keys = new QHBoxLayout;
    keys->addWidget(label);
    keys->addWidget(m_edit, 1);
    keys->addWidget(m_none);
    keys->addWidget(m_first);
    auto *noteLine = new QHBoxLayout;
    noteLine->addWidget(m_note, 1);
    noteLine->addWidget(m_takeOver);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(keys);
    layout->addLayout(noteLine);
    layout->addWidget(buttons);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::onChosen);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, &ShortcutsDialog::onTyped);
    connect(m_takeOver, &QPushButton::clicked, this, [this] { use(m_edit->keySequence()); });
    connect(m_none, &QPushButton::clicked, this, [this] { use({}); });
    connect(m_first, &QPushButton::clicked, this,
            [this] { use(m_book.entries().at(m_list->indexOfTopLevelItem(m_list->currentItem())).first.value(0)); });
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, &book, &ShortcutBook::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&book, &ShortcutBook::changed, this, &ShortcutsDialog::refresh);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    onChosen();
}

QAction *ShortcutsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : m_book.entries().at(row).action;
}

void ShortcutsDialog::onChosen()
{
    const QAction *action = chosen();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_first)})
        widget->setEnabled(action);
    m_takeOver->hide();
    m_note->setText(tr("Choose an action, then press its new keys in the field."));
    if (action)
        m_edit->setKeySequence(action->shortcut());
}

void ShortcutsDialog::onTyped()
{
    QAction *action = chosen();
    const QKeySequence key = m_edit->keySequence();
    if (!action || key.isEmpty() || action->shortcuts().contains(key))
        return;
    const QAction *owner = m_book.ownerOf(key);
    if (!owner) {
        use(key);
        return;
    }
    m_note->setText(tr("%1 belongs to “%2”.", "a key, an action").arg(asRead(key), plainText(*owner)));
    m_takeOver->show();
}

void ShortcutsDialog::use(const QKeySequence &key)
{
    if (QAction *action = chosen())
        m_book.setKey(*action, key);
}

void ShortcutsDialog::refresh()
{
    for (qsizetype row = 0; row < m_book.entries().size(); ++row)
        m_list->topLevelItem(int(row))->setText(1, keysOf(*m_book.entries().at(row).action));
    onChosen();
    m_note->setText(tr("Changed. It counts at once."));
}

} // namespace longhaul

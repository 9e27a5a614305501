#include "shortcutbook.h"

#include "mnemonic.h"
#include "windowmemory.h"

#include <QAction>

#include <algorithm>

namespace longhaul {

namespace {

QString keyOf(const QAction &action)
{
    return QStringLiteral("shortcuts/") + action.objectName();
}

} // namespace

QString plainText(const QAction &action)
{
    return plainLabel(action.text());
}

void tellKey(QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(key.isEmpty()
                          ? plainText(action)
                          : ShortcutBook::tr("%1 (%2)", "what a button does, its key").arg(plainText(action), key));
}

ShortcutBook::ShortcutBook(WindowMemory &memory, QObject *parent) : QObject(parent), m_memory(memory) {}

void ShortcutBook::add(QAction *action)
{
    Q_ASSERT(!action->objectName().isEmpty());
    QList<QKeySequence> keys = action->shortcuts();
    keys.removeAll(QKeySequence()); // a platform may have none for a standard key
    action->setShortcuts(keys);
    m_entries.append({action, action->shortcuts()});
    // "none" is a choice too; nothing remembered is none.
    const QByteArray chosen = m_memory.bytes(keyOf(*action));
    if (!chosen.isEmpty())
        setKeys(*action, chosen == "none"
                             ? QList<QKeySequence>()
                             : QKeySequence::listFromString(QString::fromUtf8(chosen), QKeySequence::PortableText));
    else
        tellKey(*action);
}

void ShortcutBook::add(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        add(action);
}

QAction *ShortcutBook::ownerOf(const QKeySequence &key) const
{
    const auto owner = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return !key.isEmpty() && entry.action->shortcuts().contains(key);
    });
    return owner == m_entries.cend() ? nullptr : owner->action;
}

void ShortcutBook::setKey(QAction &action, const QKeySequence &key)
{
    if (QAction *owner = ownerOf(key); owner && owner != &action) {
        QList<QKeySequence> left = owner->shortcuts();
        left.removeAll(key);
        setKeys(*owner, left);
    }
    setKeys(action, key.isEmpty() ? QList<QKeySequence>() : QList{key});
    for (const Entry &entry : m_entries)
        remember(entry);
    emit changed();
}

void ShortcutBook::resetAll()
{
    for (const Entry &entry : m_entries) {
        setKeys(*entry.action, entry.first);
        remember(entry);
    }
    emit changed();
}

void ShortcutBook::setKeys(QAction &action, const QList<QKeySequence> &keys)
{
    action.setShortcuts(keys);
    tellKey(action);
}

void ShortcutBook::remember(const Entry &entry)
{
    const QList<QKeySequence> now = entry.action->shortcuts();
    const QString text = QKeySequence::listToString(now, QKeySequence::PortableText);
    const QByteArray wanted = now == entry.first ? QByteArray() : now.isEmpty() ? QByteArray("none") : text.toUtf8();
    if (m_memory.bytes(keyOf(*entry.action)) != wanted)
        m_memory.setBytes(keyOf(*entry.action), wanted);
}

} // namespace longhaul

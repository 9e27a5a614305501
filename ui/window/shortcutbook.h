#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace longhaul {

class WindowMemory;

/// The keys of all actions: what they are at first, what a person made of them; remembered in `window.ini`.
/// No key belongs to two actions.
class ShortcutBook : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QAction *action = nullptr;
        QList<QKeySequence> first; // as it came
    };

    ShortcutBook(WindowMemory &memory, QObject *parent = nullptr);

    /// Takes the action's keys as its first ones, and gives it those that were chosen in its place.
    /// The action has an object name, by which it is remembered.
    void add(QAction *action);
    void add(const QList<QAction *> &actions);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// Whose key it is; nullptr if it is free.
    [[nodiscard]] QAction *ownerOf(const QKeySequence &key) const;
    /// An empty one takes the key away. Whoever had it loses it.
    void setKey(QAction &action, const QKeySequence &key);
    void resetAll();

signals:
    void changed();

private:
    void setKeys(QAction &action, const QList<QKeySequence> &keys);
    void remember(const Entry &entry);

    WindowMemory &m_memory;
    QList<Entry> m_entries;
};

/// An action's words without what is for menus: no mnemonic, no ellipsis.
[[nodiscard]] QString plainText(const QAction &action);
/// Tells the action's key in its tool tip.
void tellKey(QAction &action);

} // namespace longhaul

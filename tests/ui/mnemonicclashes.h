#pragma once

#include <QAbstractButton>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabBar>

namespace longhaul {

/// Finds the keys after Alt that two things of one screen or of one menu want.
class MnemonicClashes
{
public:
    /// Of all that can be there together on the screen, and of each menu by itself; a line for each.
    [[nodiscard]] static QStringList on(const QWidget &screen)
    {
        MnemonicClashes found;
        const QWidget &window = *screen.window();
        found.m_window = &window;
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
            found.take(*button, button->text());
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->buddy())
                found.take(*label, label->text());
        }
        for (const QGroupBox *box : window.findChildren<QGroupBox *>())
            found.take(*box, box->title());
        for (const QTabBar *tabs : window.findChildren<QTabBar *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                found.take(*tabs, tabs->tabText(tab));
        }
        for (const QMenuBar *bar : window.findChildren<QMenuBar *>()) {
            for (const QAction *action : bar->actions())
                found.take(*bar, action->text());
        }
        for (const QMenu *menu : window.findChildren<QMenu *>())
            found.m_clashes += inMenu(*menu);
        return found.m_clashes;
    }

    /// Within a menu only its own entries count.
    [[nodiscard]] static QStringList inMenu(const QMenu &menu)
    {
        MnemonicClashes found;
        for (const QAction *action : menu.actions())
            found.take(action->text());
        return found.m_clashes;
    }

private:
    /// What belongs to another window does not count, and not what stands on a page that is not before us.
    void take(const QWidget &widget, const QString &text)
    {
        if (widget.window() == m_window && widget.isVisible())
            take(text);
    }
    void take(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        if (m_owners.contains(key))
            m_clashes << QStringLiteral("%1: %2 | %3").arg(key.toString(), m_owners.value(key), text);
        m_owners.insert(key, text);
    }

    const QWidget *m_window = nullptr;
    QHash<QKeySequence, QString> m_owners;
    QStringList m_clashes;
};

} // namespace longhaul

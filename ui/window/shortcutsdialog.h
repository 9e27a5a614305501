#pragma once

#include <QDialog>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace longhaul {

class ShortcutBook;

/// Every action with its key, to be changed at once; a key that is taken already says so, and can be taken over.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(ShortcutBook &book, QWidget *parent);

private:
    [[nodiscard]] QAction *chosen() const;
    void onChosen();
    void onTyped();
    void use(const QKeySequence &key);
    void refresh();

    ShortcutBook &m_book;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QLabel *m_note;
    QPushButton *m_takeOver;
    QPushButton *m_none;
    QPushButton *m_first;
};

} // namespace longhaul

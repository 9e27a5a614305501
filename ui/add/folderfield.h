#pragma once

#include "addmemory.h"
#include "categoryfolders.h"
#include "folderprobe.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTimer;

namespace longhaul {

class FieldNote;

/// The field for the target folder: those used before, a way to browse, and a note about what is typed,
/// with a button that makes a missing folder.
class FolderField : public QWidget
{
    Q_OBJECT

public:
    explicit FolderField(const AddMemory &memory, QWidget *parent = nullptr);

    /// The folder that is taken when the field is left empty. What was typed already stays.
    void setDefault(const QString &directory);
    /// Room that is needed there, for a word of warning; 0 is unknown.
    void setBytesNeeded(qint64 bytes);
    /// The name of the file that goes there, for a word about its kind; empty for several.
    void setFileName(const QString &name);
    /// The folders of the kinds of files that have their own; none if all go to one folder.
    [[nodiscard]] QMap<FileCategory, QString> categoryFolders() const;
    /// Absolute; empty: the default.
    [[nodiscard]] QString directory() const;
    [[nodiscard]] bool hasTrouble() const;
    void rememberIn(AddMemory &memory) const;

signals:
    void changed();

private:
    void build(const AddMemory &memory);
    void layOut();
    void browse();
    void look();
    void onLooked(FolderState state, std::optional<qint64> freeBytes);
    void note();
    void noteCategory();
    [[nodiscard]] QString shownFolder() const;

    QComboBox *m_folder = nullptr;
    QPushButton *m_browse = nullptr;
    QPushButton *m_make = nullptr;
    FieldNote *m_note = nullptr;
    QWidget *m_noteRow = nullptr; // of note and button
    QTimer *m_pause = nullptr;
    FolderProbe *m_probe = nullptr;
    QMap<FileCategory, QString> m_categories;
    QCheckBox *m_byCategory = nullptr;
    FieldNote *m_categoryNote = nullptr;
    QString m_fileName;
    bool m_typed = false;
    FolderState m_state = FolderState::Writable;
    std::optional<qint64> m_freeBytes;
    qint64 m_bytesNeeded = 0;
};

} // namespace longhaul

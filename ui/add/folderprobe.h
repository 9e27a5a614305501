#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace longhaul {

enum class FolderState { Writable, Missing, NotAFolder, NotWritable, NotAbsolute };

/// Looks at a folder in a worker thread, for a sleeping network drive can take minutes to answer.
/// A newer question makes an older answer void.
class FolderProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void look(const QString &folder);
    /// Makes the folder and its parents, then looks.
    void make(const QString &folder);

signals:
    /// `freeBytes` of the volume on which the folder is, or of its nearest parent that is there.
    void looked(const QString &folder, longhaul::FolderState state, std::optional<qint64> freeBytes);

private:
    void ask(const QString &folder, bool create);

    int m_question = 0;
};

/// One translated line that says what is wrong; empty for a folder that can be written to.
[[nodiscard]] QString folderStateText(FolderState state);

} // namespace longhaul

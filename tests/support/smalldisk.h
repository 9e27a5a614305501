#pragma once

#include <QString>

namespace longhaul {

/// A small volume of its own (tmpfs) on a folder, gone at the end.
class SmallDisk
{
public:
    /// `size` as mount takes it, such as "2m". The folder is made.
    SmallDisk(QString path, const QString &size);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    /// False where the user may not mount.
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool resize(const QString &size);
    /// Takes all room with a file of that name; `empty` gives it back.
    [[nodiscard]] bool fill();
    [[nodiscard]] bool empty();
    /// The same volume under another folder, too; as a drive that is plugged in.
    [[nodiscard]] bool showAt(const QString &folder);
    /// Takes it away from there although it is in use.
    [[nodiscard]] bool hideFrom(const QString &folder);

private:
    QString m_path;
    bool m_isMounted = false;
    QString m_shownAt;
};

} // namespace longhaul

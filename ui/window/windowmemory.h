#pragma once

#include <QByteArray>
#include <QString>

namespace longhaul {

/// What the window remembers about itself, in `window.ini` of the settings folder.
/// A damaged file is an empty one: the window then looks as it did at first.
class WindowMemory
{
public:
    explicit WindowMemory(const QString &configFolder);

    [[nodiscard]] QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &value);
    [[nodiscard]] bool flag(const QString &key) const;
    void setFlag(const QString &key, bool value);

private:
    QString m_path;
};

} // namespace longhaul

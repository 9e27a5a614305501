#include "windowmemory.h"

#include "folders.h"

#include <QFileInfo>
#include <QSettings>

namespace longhaul {

WindowMemory::WindowMemory(const QString &configFolder) : m_path(configFolder + QStringLiteral("/window.ini")) {}

QByteArray WindowMemory::bytes(const QString &key) const
{
    return QSettings(m_path, QSettings::IniFormat).value(key).toByteArray();
}

void WindowMemory::setBytes(const QString &key, const QByteArray &value)
{
    if (makePrivateFolder(QFileInfo(m_path).path()))
        QSettings(m_path, QSettings::IniFormat).setValue(key, value);
}

bool WindowMemory::flag(const QString &key) const
{
    return QSettings(m_path, QSettings::IniFormat).value(key).toBool();
}

void WindowMemory::setFlag(const QString &key, bool value)
{
    if (makePrivateFolder(QFileInfo(m_path).path()))
        QSettings(m_path, QSettings::IniFormat).setValue(key, value);
}

} // namespace longhaul

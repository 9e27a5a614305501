#include "logfile.h"

#include "folders.h"

#include <QDateTime>
#include <QFileInfo>

namespace longhaul {

LogFile::LogFile(QString path, Limits limits) : m_path(std::move(path)), m_limits(limits) {}

void LogFile::append(const QByteArray &lines)
{
    if (lines.isEmpty())
        return;
    const qint64 count = lines.count('\n');
    if (!ensureOpen()) {
        m_lost += count;
        return;
    }
    if (m_file.size() > 0 && m_file.size() + lines.size() > m_limits.bytes)
        rotate();
    if (m_lost > 0) {
        const QByteArray told = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1()
                                + " warning longhaul.agent: " + QByteArray::number(m_lost)
                                + " lines of the log were lost\n";
        if (!write(told)) {
            m_lost += count;
            return;
        }
        m_lost = 0;
    }
    if (!write(lines))
        m_lost += count;
}

bool LogFile::ensureOpen()
{
    if (m_file.isOpen()) {
        const QFileInfo info(m_path);
        if (info.exists() && info.size() == m_file.size())
            return true;
        m_file.close();
        m_endsInLine = false;
    }
    return open();
}

bool LogFile::open()
{
    m_file.setFileName(m_path);
    constexpr auto kMode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;
    constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (m_file.open(kMode, kOwnerOnly))
        return true;
    // The folder may have gone while the agent ran.
    return makePrivateFolder(QFileInfo(m_path).path()) && m_file.open(kMode, kOwnerOnly);
}

QString LogFile::olderPath(int age) const
{
    return m_path + QStringLiteral(".%1").arg(age);
}

void LogFile::rotate()
{
    m_file.close();
    m_endsInLine = false;
    if (m_limits.olderFiles < 1) {
        QFile::remove(m_path);
    } else {
        QFile::remove(olderPath(m_limits.olderFiles));
        for (int age = m_limits.olderFiles - 1; age >= 1; --age)
            QFile::rename(olderPath(age), olderPath(age + 1));
        QFile::rename(m_path, olderPath(1));
    }
    if (!open())
        m_file.close();
}

bool LogFile::write(const QByteArray &lines)
{
    if (!m_file.isOpen())
        return false;
    const QByteArray bytes = m_endsInLine ? '\n' + lines : lines;
    const qint64 written = m_file.write(bytes);
    if (written == bytes.size()) {
        m_endsInLine = false;
        return true;
    }
    // Qt counts what it could write before the error only when there was any.
    m_endsInLine = m_endsInLine || written > 0;
    m_file.unsetError();
    return false;
}

} // namespace longhaul

#include "loginstart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace longhaul {

namespace {

/// For the Exec line. Source: Desktop Entry Specification 1.5, "The Exec key": quoted with backslashes before what
/// the shell would read, each of those doubled as in every text of such a file, and a percent sign twice.
QString execWord(const QString &path)
{
    QString word;
    for (const QChar c : path) {
        if (c == u'\\')
            word += QLatin1String("\\\\\\\\");
        else if (c == u'"' || c == u'`' || c == u'$')
            word += QLatin1String("\\\\") + c;
        else if (c == u'%')
            word += QLatin1String("%%");
        else
            word += c;
    }
    return u'"' + word + u'"';
}

QString entryFor(const QString &program)
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Longhaul\n"
                          "Comment=Carries on with downloads\n"
                          "Icon=org.longhaul.Longhaul\n"
                          "Exec=%1\n"
                          "Terminal=false\n"
                          "NoDisplay=true\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(execWord(program));
}

/// Its value in the text of a desktop entry; the last one counts.
QString valueOf(const QString &entry, const QString &key)
{
    const QRegularExpression line(QStringLiteral("^%1\\s*=\\s*(\\S+)\\s*$").arg(QRegularExpression::escape(key)),
                                  QRegularExpression::MultilineOption);
    QString value;
    for (auto it = line.globalMatch(entry); it.hasNext();)
        value = it.next().captured(1);
    return value;
}

} // namespace

LoginStart::LoginStart(const QString &configHome, QString program, QObject *parent)
    : QObject(parent)
    , m_path(configHome + QStringLiteral("/autostart/org.longhaul.Agent.desktop"))
    , m_program(std::move(program))
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &LoginStart::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &LoginStart::look);
    m_wasOn = isOn();
    watch();
}

QString LoginStart::usualConfigHome()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
}

QString LoginStart::usualProgram()
{
    const QString name = QStringLiteral("longhaul-agent");
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

bool LoginStart::isOn() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString entry = QString::fromUtf8(file.read(64 * 1024));
    const bool isHidden = valueOf(entry, QStringLiteral("Hidden")) == QLatin1String("true");
    const bool isSwitchedOff = valueOf(entry, QStringLiteral("X-GNOME-Autostart-enabled")) == QLatin1String("false");
    return entry.contains(QLatin1String("[Desktop Entry]")) && !isHidden && !isSwitchedOff;
}

bool LoginStart::setOn(bool on)
{
    bool isDone = false;
    if (!on) {
        isDone = !QFile::exists(m_path) || QFile::remove(m_path);
    } else if (!m_program.isEmpty() && QDir().mkpath(QFileInfo(m_path).path())) {
        QSaveFile file(m_path);
        isDone = file.open(QIODevice::WriteOnly) && file.write(entryFor(m_program).toUtf8()) > 0 && file.commit();
    }
    look();
    return isDone;
}

void LoginStart::watch()
{
    // The file itself is replaced by whoever writes it, so its folder is watched too; before that is there, the
    // one above it.
    const QString folder = QFileInfo(m_path).path();
    for (const QString &path : {QFileInfo(folder).path(), folder, m_path}) {
        const QStringList known = m_watcher.files() + m_watcher.directories();
        if (!known.contains(path) && QFile::exists(path))
            m_watcher.addPath(path);
    }
}

void LoginStart::look()
{
    watch();
    const bool isNowOn = isOn();
    if (isNowOn == m_wasOn)
        return;
    m_wasOn = isNowOn;
    emit changed(isNowOn);
}

} // namespace longhaul

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace longhaul {

/// A file of lines, readable by the user alone, that is put aside as PATH.1 … when it grows too large.
/// What cannot be written (a full disk) is dropped and counted, and the count is written when it works again.
/// A file that was deleted or put aside by somebody else is made anew.
class LogFile
{
public:
    struct Limits {
        qint64 bytes = 1024 * 1024; // of one file
        int olderFiles = 3;
    };

    LogFile(QString path, Limits limits);

    /// One line or several, each with its line break; they go into one file together.
    void append(const QByteArray &lines);
    /// Counts lines that got lost before they came here.
    void addLost(qint64 lines) { m_lost += lines; }
    /// Lines lost since the last one that tells of it.
    [[nodiscard]] qint64 lostLines() const { return m_lost; }

private:
    [[nodiscard]] bool ensureOpen();
    [[nodiscard]] bool open();
    void rotate();
    [[nodiscard]] bool write(const QByteArray &lines);
    [[nodiscard]] QString olderPath(int age) const;

    const QString m_path;
    const Limits m_limits;
    QFile m_file;
    qint64 m_lost = 0;
    bool m_endsInLine = false; // the last write stopped in the middle of a line
};

} // namespace longhaul

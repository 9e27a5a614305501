#pragma once

#include <QByteArray>
#include <QList>

namespace longhaul {

/// Cuts a stream of bytes into lines. The result is the same however the stream was cut into chunks.
/// A line ends with LF; one CR before it belongs to the end. What stands after the last LF is kept for later.
/// Never holds more than `largest` bytes and a chunk; each byte is looked at once.
class LineSplitter
{
public:
    struct Result {
        QList<QByteArray> lines; // without their ends; overlong ones are missing
        int tooLong = 0;         // lines that were thrown away, counted when they grow too long
    };

    /// `largest`: most bytes of a line, without its end.
    explicit LineSplitter(qsizetype largest) : m_largest(largest) {}

    [[nodiscard]] Result feed(QByteArrayView chunk);
    /// Bytes of the unfinished line.
    [[nodiscard]] qsizetype pendingBytes() const { return m_pending.size(); }

private:
    void append(QByteArrayView part, Result &result);
    void endLine(Result &result);

    const qsizetype m_largest;
    QByteArray m_pending;
    bool m_skipping = false; // throwing away the rest of an overlong line
};

} // namespace longhaul

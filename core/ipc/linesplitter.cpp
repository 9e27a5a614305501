#include "linesplitter.h"

#include <utility>

namespace longhaul {

LineSplitter::Result LineSplitter::feed(QByteArrayView chunk)
{
    Result result;
    while (!chunk.isEmpty()) {
        const qsizetype end = chunk.indexOf('\n');
        if (end < 0) {
            append(chunk, result);
            break;
        }
        append(chunk.first(end), result);
        endLine(result);
        chunk = chunk.sliced(end + 1);
    }
    return result;
}

void LineSplitter::append(QByteArrayView part, Result &result)
{
    if (m_skipping || part.isEmpty())
        return;
    // One byte more than allowed may still be the CR of the line's end.
    const qsizetype size = m_pending.size() + part.size();
    const bool mayEndInTime = size == m_largest + 1 && part.back() == '\r';
    if (size <= m_largest || mayEndInTime) {
        m_pending.append(part.data(), part.size());
        return;
    }
    m_skipping = true;
    m_pending = QByteArray(); // gives the memory back
    ++result.tooLong;
}

void LineSplitter::endLine(Result &result)
{
    if (m_skipping) {
        m_skipping = false;
        return;
    }
    if (m_pending.endsWith('\r'))
        m_pending.chop(1);
    result.lines.append(std::exchange(m_pending, QByteArray()));
}

} // namespace longhaul

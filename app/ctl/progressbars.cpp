#include "progressbars.h"

#include "displaywidth.h"
#include "rate.h"

#include <algorithm>
#include <cmath>

namespace longhaul::ctl {

namespace {

constexpr int kLeastBar = 10;
constexpr int kMostBar = 40;
constexpr int kSizeColumns = 8;   // "1023 MiB"
constexpr int kSpeedColumns = 10; // "1023 MiB/s"
constexpr int kEtaColumns = 8;    // "23:59:59"

bool isUnderWay(const TaskGlance &task)
{
    return task.state != TaskState::Queued;
}

double share(const TaskGlance &task)
{
    return task.bytesTotal && *task.bytesTotal > 0 ? double(task.bytesReceived) / double(*task.bytesTotal) : 0;
}

/// Behind the bar: numbers while bytes flow, the state in words otherwise.
QString figures(const TaskGlance &task)
{
    if (task.state != TaskState::Downloading)
        return padded(percentText(task), -5) + QStringLiteral("  ") + stateText(task);
    return padded(percentText(task), -5) + padded(formatBytes(task.bytesReceived), -kSizeColumns - 2)
           + padded(speedText(task.speed), -kSpeedColumns - 2)
           + padded(durationText(task.etaSeconds), -kEtaColumns - 2);
}

QString sumLine(const QList<TaskGlance> &unfinished, int finished)
{
    qint64 speed = 0;
    qsizetype underWay = 0;
    for (const TaskGlance &task : unfinished) {
        speed += task.speed;
        underWay += isUnderWay(task) ? 1 : 0;
    }
    QString text = QStringLiteral("%1 of %2 done").arg(finished).arg(finished + unfinished.size());
    if (unfinished.size() > underWay)
        text += QStringLiteral(", %1 queued").arg(unfinished.size() - underWay);
    return speed > 0 ? text + QStringLiteral(", ") + speedText(speed) : text;
}

} // namespace

QString bar(double share, int columns, bool unicode)
{
    static constexpr char16_t kEighths[] = u" ▏▎▍▌▋▊▉";
    const double full = std::clamp(share, 0.0, 1.0) * columns;
    const int whole = static_cast<int>(std::floor(full));
    if (!unicode)
        return u'[' + QString(whole, u'#') + QString(columns - whole, u'.') + u']';
    QString text = u'▕' + QString(whole, u'█');
    if (whole < columns)
        text += QChar(kEighths[static_cast<int>((full - whole) * 8)]) + QString(columns - whole - 1, u' ');
    return text + u'▏';
}

QString progressLine(const TaskGlance &task, const TerminalSize &size)
{
    const QString behind = figures(task);
    // The last column stays free: some terminals wrap when it is used.
    const int room = size.columns - 1 - displayWidth(behind);
    const int name = std::clamp(room * 2 / 5, 8, 40);
    const int barRoom = std::min(kMostBar, room - name - 4); // a gap, and the ends of the bar
    if (barRoom < kLeastBar) {
        const int rest = std::max(8, size.columns - 2 - displayWidth(percentText(task)));
        const QString line = padded(elided(task.name, rest, size.unicode), rest) + u' ' + percentText(task);
        return elided(line, std::max(1, size.columns - 1), size.unicode);
    }
    return padded(elided(task.name, name, size.unicode), name) + u' ' + bar(share(task), barRoom, size.unicode) + u' '
           + behind;
}

QStringList progressLines(const QList<TaskGlance> &unfinished, int finished, const TerminalSize &size)
{
    const bool hasSum = unfinished.size() + finished > 1;
    const qsizetype most = std::max(1, size.rows - 2);
    QStringList lines;
    for (const TaskGlance &task : unfinished) {
        if (lines.size() >= most)
            break;
        if (isUnderWay(task) || !hasSum)
            lines << progressLine(task, size);
    }
    if (hasSum && !unfinished.isEmpty())
        lines << elided(sumLine(unfinished, finished), std::max(1, size.columns - 1), size.unicode);
    return lines;
}

} // namespace longhaul::ctl

#include "rangecodec.h"
#include "storeprobes.h"
#include "taskrow.h"

#include <QDir>

namespace longhaul::fuzz {

namespace {

constexpr int kColumns = TaskRowReader::Ranges + 1;

/// A row of any values, as a query gives it.
class Row
{
public:
    Row() { demand(m_connection.open(QStringLiteral(":memory:"), SqlConnection::Access::ReadWrite).has_value()); }

    StoredTask read(const QVariantList &values)
    {
        static_assert(kColumns == 39, "one place for each column below");
        auto rows = m_connection.select(
            "SELECT ?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?", values);
        demand(rows && rows->next());
        return TaskRowReader().read(*rows);
    }

private:
    SqlConnection m_connection;
};

QVariantList soundRow()
{
    Task task;
    task.id = TaskId{7};
    task.session = QStringLiteral("default");
    task.url = QUrl(QStringLiteral("http://a.example/b.bin"));
    task.state = TaskState::Paused;
    task.directory = QStringLiteral("/d");
    task.fileName = QStringLiteral("b.bin");
    task.bytesTotal = 5000;
    task.bytesReceived = 1000;
    QVariantList values = taskValues(task);
    values.append(encodeRanges(task.id, RangeSet(ByteRange{0, 1000})));
    return values;
}

QVariant takeValue(Input &input)
{
    const quint8 kind = input.takeByte();
    const QByteArray bytes = input.takeLine();
    switch (kind % 5) {
    case 0: return {};
    case 1: return bytes.toLongLong();
    case 2: return bytes.toDouble();
    case 3: return QString::fromUtf8(bytes);
    default: return QByteArray::fromHex(bytes);
    }
}

QVariantList valuesOf(const StoredTask &stored)
{
    QVariantList values = taskValues(stored.task);
    values.append(stored.received.isEmpty() ? QVariant() : encodeRanges(stored.task.id, stored.received));
    return values;
}

void demandSound(const StoredTask &stored)
{
    const Task &task = stored.task;
    demand(!task.fileName.contains(u'/') && task.fileName != QLatin1String(".."));
    demand(task.directory.isEmpty() || QDir::isAbsolutePath(task.directory));
    demand(task.bytesReceived >= 0 && (!task.bytesTotal || task.bytesReceived <= *task.bytesTotal));
    demand(task.limit >= 0 && task.attempts >= 0 && task.connectionsWanted >= 0);
    for (const ByteRange &range : stored.received.ranges())
        demand(range.begin >= 0 && range.begin < range.end && (!task.bytesTotal || range.end <= *task.bytesTotal));
    for (const auto &[name, value] : task.headers)
        demand(!name.contains('\n') && !value.contains('\n') && !value.contains('\r'));
    demand((task.state == TaskState::Waiting) == (task.reason != WaitReason::None));
    demand(task.state != TaskState::Failed || task.error);
    demand(task.checksum.expected.isEmpty() || task.checksum.expected.size() == hashDigits(task.checksum.algorithm));
    demand(isFinal(task.state) || (task.url.isValid() && !task.url.scheme().isEmpty()));
}

} // namespace

void probeTaskRow(QByteArrayView input)
{
    static Row row;
    QVariantList values = soundRow();
    Input foreign(input);
    while (!foreign.isAtEnd()) {
        const int column = foreign.takeByte() % kColumns;
        const QVariant value = takeValue(foreign);
        if (column != TaskRowReader::Id) // the key of the table: SQLite keeps it a number
            values[column] = value;
    }
    const StoredTask stored = row.read(values);
    demandSound(stored);
    // What was mended once is sound.
    const StoredTask mended = row.read(valuesOf(stored));
    const StoredTask again = row.read(valuesOf(mended));
    demand(again.task == mended.task && again.received == mended.received);
}

} // namespace longhaul::fuzz

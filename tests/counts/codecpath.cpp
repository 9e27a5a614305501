#include "countedpath.h"
#include "sampletasks.h"
#include "taskcodec.h"

#include <QJsonDocument>

namespace longhaul::counts {

std::function<void()> prepareCodec()
{
    constexpr int kTasks = 1000;
    return [tasks = sampleTasks(kTasks)] {
        const QByteArray wire = QJsonDocument(tasksToJson(tasks)).toJson(QJsonDocument::Compact);
        require(tasksFromJson(QJsonDocument::fromJson(wire).array()) == tasks, "the tasks came as they were sent");
    };
}

} // namespace longhaul::counts

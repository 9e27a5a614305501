#include "metalinkinput.h"

#include "checksumtext.h"
#include "metalinktasks.h"
#include "requestcodec.h"

namespace longhaul::ctl {

namespace {

AddEntry entryOf(const TaskRequest &request)
{
    AddEntry entry;
    entry.url = request.url.toString(QUrl::FullyEncoded);
    entry.fileName = request.fileName;
    entry.checksum = checksumText(request.checksum);
    const QJsonObject fields = requestToJson(request);
    for (const char *name : {"mirrors", "pieces", "checksumSource"}) {
        if (const auto field = fields.constFind(QLatin1String(name)); field != fields.constEnd())
            entry.more.insert(QLatin1String(name), *field);
    }
    return entry;
}

QString remarkOn(const OfferProblem &problem)
{
    return problem.trouble == OfferTrouble::TooManyPieces
               ? QStringLiteral("%1 has too many pieces; only the whole file is compared").arg(problem.detail)
               : QStringLiteral("%1 files of the Metalink have no http or https address and were left out")
                     .arg(problem.number);
}

} // namespace

std::expected<InputFile, QString> parseMetalinkFile(const QByteArray &content)
{
    const OfferedTasks tasks = tasksOfMetalink(content);
    if (tasks.requests.isEmpty())
        return std::unexpected(tasks.problems.isEmpty() ? QString() : tasks.problems.front().detail);
    InputFile input;
    for (const TaskRequest &request : tasks.requests)
        input.entries << entryOf(request);
    for (const OfferProblem &problem : tasks.problems)
        input.remarks << remarkOn(problem);
    return input;
}

} // namespace longhaul::ctl

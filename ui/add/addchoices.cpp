#include "addchoices.h"

#include "headerlines.h"
#include "linktablemodel.h"

namespace longhaul {

namespace {

QString folderFor(const LinkRow &row, const AddChoices &choices)
{
    return choices.folders.value(categoryOf(row.shownName()), choices.directory);
}

} // namespace

TaskRequest questionFor(const LinkRow &row, const AddChoices &choices)
{
    TaskRequest request;
    request.url = row.url;
    request.headers = withHeaders(row.offer ? row.offer->headers : HeaderList(), choices.headers);
    const bool isOffered = choices.userName.isEmpty() && row.offer;
    request.userName = isOffered ? row.offer->userName : choices.userName;
    request.password = isOffered ? row.offer->password : choices.password;
    return request;
}

TaskRequest requestFor(const LinkRow &row, const AddChoices &choices)
{
    TaskRequest request = row.offer ? *row.offer : TaskRequest();
    const TaskRequest question = questionFor(row, choices);
    request.url = question.url;
    request.headers = question.headers;
    request.userName = question.userName;
    request.password = question.password;
    request.remember = choices.remember && !request.userName.isEmpty();
    request.fileName = row.givenName;
    if (request.directory.isEmpty())
        request.directory = folderFor(row, choices);
    if (choices.checksum.algorithm != HashAlgorithm::None)
        request.checksum = choices.checksum;
    else if (choices.lookForSums && request.checksum.algorithm == HashAlgorithm::None)
        request.checksum.source = ChecksumSource::SumsFile;
    if (choices.connections > 0)
        request.connections = choices.connections;
    if (choices.limit > 0)
        request.limit = choices.limit;
    if (choices.priority != 0)
        request.priority = choices.priority;
    if (!choices.queue.isEmpty())
        request.queue = choices.queue;
    if (!choices.description.isEmpty())
        request.description = choices.description;
    request.onExists = choices.onExists;
    request.startPaused = request.startPaused || choices.startPaused;
    return request;
}

QList<TaskRequest> requestsFor(const std::vector<LinkRow> &rows, const AddChoices &choices, const QString &session)
{
    QList<TaskRequest> list;
    for (const LinkRow &row : rows) {
        if (!row.isChosen)
            continue;
        list.append(requestFor(row, choices));
        if (!session.isEmpty())
            list.last().session = session;
    }
    return list;
}

QHash<QString, QString> pathsFor(const std::vector<LinkRow> &rows, const AddChoices &choices,
                                 const QString &defaultFolder)
{
    QHash<QString, QString> paths;
    for (const LinkRow &row : rows) {
        const QString folder = requestFor(row, choices).directory;
        const QString where = folder.isEmpty() ? defaultFolder : folder;
        if (row.isUsable && !where.isEmpty())
            paths.insert(row.link, where + u'/' + row.shownName());
    }
    return paths;
}

} // namespace longhaul

#include "offeredlinks.h"

#include "curlcommand.h"
#include "metalink.h"
#include "metalinktasks.h"
#include "tasklists.h"

namespace longhaul {

std::optional<OfferedTasks> readOfferedTasks(const QByteArray &content)
{
    if (looksLikeMetalink(content))
        return tasksOfMetalink(content);
    const QString text = QString::fromUtf8(content);
    if (looksLikeCurl(text))
        return tasksOfCurl(text);
    if (looksLikeJsonList(text))
        return tasksOfJson(content);
    if (looksLikeOptionList(text))
        return tasksOfOptionList(text);
    return std::nullopt;
}

} // namespace longhaul

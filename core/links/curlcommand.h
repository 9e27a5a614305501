#pragma once

#include "offeredlinks.h"

namespace longhaul {

/// True for text that begins with a curl command, as browsers and manuals give it.
[[nodiscard]] bool looksLikeCurl(const QString &text);

/// A request for each address of the curl commands in `text`: headers, cookies, referrer, user agent, sign-in, the
/// name of the file. Nothing is run. A command that sends data, or asks with another method than GET, is refused as
/// a whole; options without a meaning for a download are passed over, those that change what comes are told.
[[nodiscard]] OfferedTasks tasksOfCurl(const QString &text);

} // namespace longhaul

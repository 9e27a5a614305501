#include "noticeboard.h"

namespace longhaul {

void NoticeBoard::post(const AgentNotice &notice)
{
    m_notices.removeIf([&notice](const AgentNotice &old) { return old.code == notice.code; });
    m_notices.append(notice);
    emit posted(notice);
}

void NoticeBoard::withdraw(const QString &code, const AgentNotice &notice)
{
    m_notices.removeIf([&code](const AgentNotice &old) { return old.code == code; });
    emit posted(notice);
}

} // namespace longhaul

#pragma once

#include "agentstatus.h"

#include <QList>
#include <QObject>

namespace longhaul {

/// What people must know about the agent as a whole: told to every client, and to those who come later.
/// Each code is there once, with its newest words.
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void post(const AgentNotice &notice);
    /// Tells `notice` to those who are there, and takes back the one with `code`, which is over now.
    void withdraw(const QString &code, const AgentNotice &notice);
    [[nodiscard]] const QList<AgentNotice> &notices() const { return m_notices; }

signals:
    void posted(const longhaul::AgentNotice &notice);

private:
    QList<AgentNotice> m_notices;
};

} // namespace longhaul

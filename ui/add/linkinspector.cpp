#include "linkinspector.h"

#include "log.h"

#include <QPointer>

#include <algorithm>

namespace longhaul {

LinkInspector::LinkInspector(AgentClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&client, &AgentClient::connected, this, &LinkInspector::next);
}

void LinkInspector::askFirst(const QStringList &links)
{
    for (auto link = links.crbegin(); link != links.crend(); ++link) {
        if (m_running.contains(*link))
            continue;
        if (m_known.contains(*link)) {
            const auto place = std::find(m_waiting.begin(), m_waiting.end(), *link);
            if (place == m_waiting.end())
                continue;
            m_waiting.erase(place);
        }
        m_known.insert(*link);
        m_waiting.push_front(*link);
    }
    next();
}

void LinkInspector::ask(const QStringList &links)
{
    for (const QString &link : links) {
        if (m_known.contains(link))
            continue;
        m_known.insert(link);
        m_waiting.push_back(link);
    }
    next();
}

void LinkInspector::forget(const QString &link)
{
    m_known.remove(link);
    m_running.remove(link);
    std::erase(m_waiting, link);
}

void LinkInspector::keepOnly(const QStringList &links)
{
    const QSet<QString> kept(links.begin(), links.end());
    std::erase_if(m_waiting, [&](const QString &link) { return !kept.contains(link); });
    m_known.removeIf([&](const QString &link) { return !kept.contains(link) && !m_running.contains(link); });
}

void LinkInspector::next()
{
    while (m_client.link() == AgentClient::Link::Connected && m_running.size() < kAtOnce && !m_waiting.empty()) {
        const QString link = m_waiting.front();
        m_waiting.pop_front();
        send(link);
    }
}

void LinkInspector::send(const QString &link)
{
    const int question = ++m_question;
    m_running.insert(link, question);
    emit asking(link);
    TaskRequest request;
    if (m_requestOf)
        request = m_requestOf(link);
    else
        request.url = QUrl(link, QUrl::TolerantMode);
    m_client.inspectLink(request, [self = QPointer(this), link, question](const auto &answer) {
        if (self)
            self->onAnswer(link, question, answer);
    });
}

void LinkInspector::onAnswer(const QString &link, int question, const std::expected<LinkInfo, CallError> &answer)
{
    if (m_running.value(link) != question)
        return; // forgotten, or asked again with another sign-in
    m_running.remove(link);
    if (!answer && answer.error().code == 0) {
        m_waiting.push_front(link);
        emit postponed(link);
        return; // `connected` goes on
    }
    if (!answer) {
        qCWarning(logUi) << "link.inspect was refused:" << answer.error().code << answer.error().message;
        emit refused(link, Failure{FailureCode::Internal, answer.error().message});
    } else if (answer->error) {
        emit refused(link, *answer->error);
    } else {
        emit found(link, LinkFacts{answer->fileName, answer->bytesTotal, answer->resumable});
    }
    next();
}

} // namespace longhaul

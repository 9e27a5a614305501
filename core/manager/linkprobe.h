#pragma once

#include "httpgateway.h"
#include "linkinfo.h"
#include "transferjob.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace longhaul {

class Clock;
class Alarm;

/// Asks a server what is behind a link: one GET of the first byte, redirects followed, nothing kept of the body.
/// At most `kAtOnce` run at a time, the others wait for their turn.
class LinkProbe : public QObject
{
    Q_OBJECT

public:
    using Inspected = std::function<void(const LinkInfo &)>;
    static constexpr int kAtOnce = 6;
    static constexpr std::chrono::seconds kPatience{20};

    LinkProbe(HttpGateway &gateway, Clock &clock, QObject *parent = nullptr);
    ~LinkProbe() override;

    /// `job` says the link, the headers and the sign-in. `inspected` is called once, later.
    void inspect(TransferJob job, Inspected inspected);

private:
    struct Question;

    void next();
    void ask(Question &question, const QUrl &url);
    void onHead(Question &question, const struct ResponseHead &head);
    void answer(int id, LinkInfo info);
    void refuse(int id, FailureCode code, const QString &detail);

    HttpGateway &m_gateway;
    Clock &m_clock;
    std::map<int, std::unique_ptr<Question>> m_questions;
    int m_lastId = 0;
};

} // namespace longhaul

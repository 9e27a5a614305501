#include "linkprobe.h"

#include "answercheck.h"
#include "clock.h"
#include "mediatype.h"
#include "redirects.h"
#include "requestmaker.h"
#include "safename.h"

#include <algorithm>

namespace longhaul {

struct LinkProbe::Question {
    int id = 0;
    TransferJob job;
    Inspected inspected;
    RangeOrder order;
    std::unique_ptr<HttpExchange> exchange;
    std::unique_ptr<Alarm> patience;
    int hops = 0;
    bool isAsked = false;
    bool isAnswered = false;
};

LinkProbe::LinkProbe(HttpGateway &gateway, Clock &clock, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock)
{
}

LinkProbe::~LinkProbe() = default;

void LinkProbe::inspect(TransferJob job, Inspected inspected)
{
    auto question = std::make_unique<Question>();
    question->id = ++m_lastId;
    question->job = std::move(job);
    question->inspected = std::move(inspected);
    m_questions.emplace(question->id, std::move(question));
    QMetaObject::invokeMethod(this, &LinkProbe::next, Qt::QueuedConnection);
}

void LinkProbe::next()
{
    auto asked = std::count_if(m_questions.begin(), m_questions.end(),
                               [](const auto &entry) { return entry.second->isAsked && !entry.second->isAnswered; });
    for (auto &[id, question] : m_questions) {
        if (asked >= kAtOnce)
            return;
        if (question->isAsked)
            continue;
        ++asked;
        question->isAsked = true;
        question->patience = m_clock.makeAlarm(
            [this, number = id] { refuse(number, FailureCode::GaveUp, QStringLiteral("the server does not answer")); });
        question->patience->start(kPatience);
        ask(*question, question->job.task.url);
    }
}

void LinkProbe::ask(Question &question, const QUrl &url)
{
    if (question.exchange) {
        question.exchange->abort();
        question.exchange.release()->deleteLater(); // we are in one of its signals
    }
    question.order.url = url;
    question.order.range = {0, 1};
    question.exchange = m_gateway.get(makeRequest(question.job, {}, question.order));
    connect(question.exchange.get(), &HttpExchange::headReceived, this,
            [this, raw = &question](const ResponseHead &head) { onHead(*raw, head); });
    connect(question.exchange.get(), &HttpExchange::finished, this, [this, raw = &question] {
        if (raw->isAnswered)
            return;
        const NetworkEnd end = raw->exchange->end();
        const FailureCode code = end.kind == NetworkEnd::Kind::Tls           ? FailureCode::Tls
                                 : end.kind == NetworkEnd::Kind::ProxySignIn ? FailureCode::AuthRequired
                                                                             : FailureCode::GaveUp;
        refuse(raw->id, code, end.detail);
    });
}

void LinkProbe::onHead(Question &question, const ResponseHead &head)
{
    if (question.isAnswered)
        return;
    RangeExpectation expected = expectationOf({}, question.order);
    expected.now = m_clock.wall();
    expected.binaryLink = namesBinaryFile(fileNameFromUrl(question.job.task.url));
    const Verdict verdict = judgeAnswer(expected, head);
    if (const auto *redirect = std::get_if<Redirect>(&verdict)) {
        const auto target = resolveRedirect(question.order.url, redirect->location);
        if (!target)
            refuse(question.id, target.error().code, target.error().detail);
        else if (++question.hops > kMaxRedirects)
            refuse(question.id, FailureCode::TooManyRedirects, QString());
        else
            ask(question, *target);
        return;
    }
    if (std::holds_alternative<AskWithoutRange>(verdict) && question.order.ranged) {
        question.order.ranged = false;
        ask(question, question.order.url);
        return;
    }
    LinkInfo info;
    info.url = question.job.task.url;
    info.finalUrl = question.order.url;
    info.contentType = QString::fromLatin1(head.header("Content-Type"));
    const auto disposition =
        head.has("Content-Disposition") ? std::optional(head.header("Content-Disposition")) : std::nullopt;
    info.fileName = chooseFileName(disposition, info.finalUrl, info.url, head.header("Content-Type"));
    if (const auto *use = std::get_if<UseRange>(&verdict)) {
        info.bytesTotal = use->total;
        info.resumable = true;
    } else if (const auto *whole = std::get_if<WholeFile>(&verdict)) {
        info.bytesTotal = whole->length;
        info.resumable = whole->resumable.value_or(false);
    } else if (const auto *complete = std::get_if<AlreadyComplete>(&verdict)) {
        info.bytesTotal = complete->total;
        info.resumable = true;
    } else if (const auto *trouble = std::get_if<Trouble>(&verdict)) {
        info.error = trouble->isTemporary() ? Failure{FailureCode::GaveUp, trouble->detail} : trouble->failure();
    } else {
        info.error = Failure{FailureCode::HttpStatus, QString::number(head.status)};
    }
    answer(question.id, info);
}

void LinkProbe::refuse(int id, FailureCode code, const QString &detail)
{
    const auto found = m_questions.find(id);
    if (found == m_questions.end())
        return;
    LinkInfo info;
    info.url = found->second->job.task.url;
    info.error = Failure{code, detail};
    answer(id, info);
}

void LinkProbe::answer(int id, LinkInfo info)
{
    const auto found = m_questions.find(id);
    if (found == m_questions.end() || found->second->isAnswered)
        return;
    Question &question = *found->second;
    question.isAnswered = true;
    question.patience->stop();
    if (question.exchange)
        question.exchange->abort();
    question.inspected(info);
    // Its own signals may still be on the stack.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            m_questions.erase(id);
            next();
        },
        Qt::QueuedConnection);
}

} // namespace longhaul

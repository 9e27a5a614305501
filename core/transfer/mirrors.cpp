#include "mirrors.h"

#include "clock.h"
#include "httpdate.h"

#include <QPointer>

#include <algorithm>

namespace longhaul {

bool isProvedAtTheEnd(const Task &task)
{
    return !task.checksum.expected.isEmpty() || !task.pieces.isEmpty();
}

Mirrors::Mirrors(HttpGateway &gateway, Clock &clock, const TransferJob &job, ReadBack readBack, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock), m_job(job), m_readBack(std::move(readBack))
{
    for (const QUrl &link : job.task.mirrors) {
        Mirror mirror;
        mirror.link = link;
        mirror.url = link;
        m_mirrors.push_back(mirror);
    }
}

Mirrors::~Mirrors() = default;

bool Mirrors::hasReady() const
{
    return std::any_of(m_mirrors.begin(), m_mirrors.end(),
                       [](const Mirror &mirror) { return mirror.state == Mirror::State::Ready; });
}

void Mirrors::seek(qint64 total, const Validator &first, int wanted)
{
    if (m_asked)
        return;
    const auto ready = std::count_if(m_mirrors.begin(), m_mirrors.end(),
                                     [](const Mirror &mirror) { return mirror.state == Mirror::State::Ready; });
    if (ready >= wanted)
        return;
    const auto next = std::find_if(m_mirrors.begin(), m_mirrors.end(),
                                   [](const Mirror &mirror) { return mirror.state == Mirror::State::Untried; });
    if (next == m_mirrors.end())
        return;
    m_total = total;
    m_first = first;
    ask(static_cast<int>(next - m_mirrors.begin()));
}

void Mirrors::ask(int index)
{
    Mirror &mirror = m_mirrors[static_cast<std::size_t>(index)];
    mirror.state = Mirror::State::Asked;
    m_asked = index;
    SmallFetch::Wanted wanted;
    wanted.order.url = mirror.link;
    wanted.order.range = {0, std::min(kHandshake, m_total)};
    wanted.most = wanted.order.range.length();
    m_fetch = std::make_unique<SmallFetch>(m_gateway, m_clock, m_job);
    m_fetch->start(wanted, [this, index](const SmallFetch::Result &result) { onAnswer(index, result); });
}

void Mirrors::onAnswer(int index, const SmallFetch::Result &result)
{
    m_fetch.release()->deleteLater(); // it is what calls us
    m_asked.reset();
    Mirror &mirror = m_mirrors[static_cast<std::size_t>(index)];
    if (mirror.state != Mirror::State::Asked)
        return;
    RangeOrder order;
    order.url = result.url;
    order.range = {0, std::min(kHandshake, m_total)};
    RangeExpectation expected = expectationOf({}, order);
    expected.knownTotal = m_total;
    expected.now = m_clock.wall();
    const Verdict verdict = judgeAnswer(expected, result.head);
    const auto *use = std::get_if<UseRange>(&verdict);
    if (!result.why.isEmpty() || !use || use->total != m_total || result.body.size() != order.range.length()) {
        drop(index, !result.why.isEmpty()          ? result.why
                    : use && use->total != m_total ? QStringLiteral("its file has another length")
                                                   : QStringLiteral("its answer does not fit"));
        return;
    }
    mirror.url = result.url;
    mirror.known.total = m_total;
    mirror.known.resumable = true;
    mirror.known.validator = use->seen;
    mirror.known.validatorDate = parseHttpDate(result.head.header("Date")).value_or(QDateTime());
    mirror.known.contentType = result.head.header("Content-Type");
    const QByteArray &date = use->seen.lastModified;
    const bool hasOtherDate = !date.isEmpty() && !m_first.lastModified.isEmpty() && date != m_first.lastModified;
    if (hasOtherDate && !isProvedAtTheEnd(m_job.task)) {
        drop(index, QStringLiteral("its file has another date, and no digest tells that it is the same"));
        return;
    }
    if (ifRangeValue(mirror.known.validator, mirror.known.validatorDate).isEmpty() && !isProvedAtTheEnd(m_job.task)) {
        drop(index, QStringLiteral("it does not tell the versions of its file apart"));
        return;
    }
    m_asked = index; // until the comparison is done
    m_readBack(order.range, [self = QPointer<Mirrors>(this), index, body = result.body](const QByteArray &stored) {
        if (self)
            self->onCompared(index, stored == body);
    });
}

void Mirrors::onCompared(int index, bool isSame)
{
    m_asked.reset();
    Mirror &mirror = m_mirrors[static_cast<std::size_t>(index)];
    if (mirror.state != Mirror::State::Asked)
        return;
    if (!isSame) {
        drop(index, QStringLiteral("its file begins with other bytes"));
        return;
    }
    mirror.state = Mirror::State::Ready;
    emit noted(QStringLiteral("The mirror %1 has the same file; it helps.").arg(mirror.link.host()));
    emit ready();
}

void Mirrors::drop(int index, const QString &why)
{
    Mirror &mirror = m_mirrors[static_cast<std::size_t>(index)];
    if (mirror.state == Mirror::State::Dropped)
        return;
    mirror.state = Mirror::State::Dropped;
    emit noted(QStringLiteral("The mirror %1 is left out: %2.").arg(mirror.link.host(), why));
}

std::optional<Mirror> Mirrors::takeNext()
{
    const auto isLeft = [](const Mirror &mirror) { return mirror.state != Mirror::State::Dropped; };
    const auto isReadyOne = [](const Mirror &mirror) { return mirror.state == Mirror::State::Ready; };
    auto next = std::find_if(m_mirrors.begin(), m_mirrors.end(), isReadyOne);
    if (next == m_mirrors.end())
        next = std::find_if(m_mirrors.begin(), m_mirrors.end(), isLeft);
    if (next == m_mirrors.end())
        return std::nullopt;
    const Mirror taken = *next;
    next->state = Mirror::State::Dropped;
    return taken;
}

} // namespace longhaul

#include "taskfacts.h"

#include "celltext.h"
#include "formatting.h"
#include "loglanguage.h"
#include "statewords.h"
#include "tasklistmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace longhaul {

namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::TaskFacts)
};

class FactList
{
public:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.append({name, value, false});
    }
    void addPath(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.append({name, value, true});
    }
    [[nodiscard]] QList<Fact> take() { return std::move(m_facts); }

private:
    QList<Fact> m_facts;
};

QString statusOf(const Task &task, const QDateTime &now)
{
    StatusFacts facts;
    facts.state = task.state;
    facts.reason = task.reason;
    if (task.error)
        facts.error = task.error->code;
    facts.speed = task.speed;
    facts.secondsLeft = task.etaSeconds;
    facts.retryAt = task.retryAt;
    if (task.state == TaskState::Queued && task.hostIsFull)
        facts.fullHost = task.url.host();
    return statusText(facts, now);
}

QString sizeOf(const Task &task)
{
    constexpr qint64 kSaidExactly = 1024; // below it the amount is in bytes already
    const qint64 whole = task.bytesTotal.value_or(task.bytesReceived);
    const QString amount = amountText(task.bytesReceived, task.bytesTotal);
    if (amount.isEmpty() || whole < kSaidExactly)
        return amount;
    return FactWords::tr("%1 (%2)", "size, exact size")
        .arg(amount, FactWords::tr("%1 bytes").arg(QLocale().toString(whole)));
}

QString connectionsOf(const Task &task)
{
    if (!isActive(task.state))
        return {};
    return QLocale().toString(task.connections);
}

QString resumableText(const std::optional<bool> &resumable)
{
    if (!resumable)
        return {};
    return *resumable ? FactWords::tr("Yes") : FactWords::tr("No, it would start from the beginning");
}

QString checksumOf(const Checksum &checksum)
{
    if (checksum.algorithm == HashAlgorithm::None || checksum.expected.isEmpty())
        return {};
    return hashName(checksum.algorithm).toUpper() + u' ' + QString::fromLatin1(checksum.expected);
}

QString verdictOf(const Checksum &checksum)
{
    if (checksum.expected.isEmpty() || checksum.actual.isEmpty())
        return {};
    return checksum.actual == checksum.expected ? FactWords::tr("Matches") : QString::fromLatin1(checksum.actual);
}

} // namespace

QList<Fact> factsOf(const Task &task, const QDateTime &now)
{
    FactList facts;
    facts.add(FactWords::tr("Status"), statusOf(task, now));
    facts.add(FactWords::tr("Size"), sizeOf(task));
    facts.addPath(FactWords::tr("Folder"), task.directory);
    facts.addPath(FactWords::tr("Address"), task.url.toDisplayString());
    facts.add(FactWords::tr("Connections"), connectionsOf(task));
    facts.add(FactWords::tr("Can be resumed"), resumableText(task.resumable));
    if (task.limit > 0)
        facts.add(FactWords::tr("Speed limit"), speedText(task.limit));
    facts.add(FactWords::tr("Signed in as"), task.userName);
    facts.addPath(FactWords::tr("Checksum"), checksumOf(task.checksum));
    facts.addPath(FactWords::tr("Checksum found"), verdictOf(task.checksum));
    facts.add(FactWords::tr("Description"), task.description);
    facts.add(FactWords::tr("Added"), momentText(task.createdAt, now));
    facts.add(FactWords::tr("Started"), momentText(task.startedAt, now));
    facts.add(FactWords::tr("Finished"), momentText(task.completedAt, now));
    if (task.attempts > 1)
        facts.add(FactWords::tr("Attempts"), QLocale().toString(task.attempts));
    return facts.take();
}

QList<Fact> serverFactsOf(const Task &task, const TaskDetails &details)
{
    FactList facts;
    facts.addPath(FactWords::tr("Address"), task.url.toDisplayString());
    for (const QUrl &url : details.redirects)
        facts.addPath(FactWords::tr("Redirected to"), url.toDisplayString());
    const bool isToldAlready = !details.redirects.isEmpty() && details.redirects.last() == task.finalUrl;
    if (task.finalUrl != task.url && !isToldAlready)
        facts.addPath(FactWords::tr("Final address"), task.finalUrl.toDisplayString());
    for (const QUrl &mirror : task.mirrors)
        facts.addPath(FactWords::tr("Mirror"), mirror.toDisplayString());
    facts.addPath(FactWords::tr("Version (ETag)"), QString::fromLatin1(task.validator.etag));
    facts.addPath(FactWords::tr("Changed on server"), QString::fromLatin1(task.validator.lastModified));
    // The names of headers are the same in every language.
    for (const auto &[name, value] : details.headers)
        facts.addPath(QString::fromLatin1(name), QString::fromLatin1(value));
    return facts.take();
}

QString troubleOf(const Task &task, const TaskDetails &details)
{
    if (task.state != TaskState::Waiting)
        return {};
    for (auto line = details.history.crbegin(); line != details.history.crend(); ++line) {
        if (const auto trouble = troubleBehind(task.reason, line->text))
            return *trouble;
    }
    return {};
}

} // namespace longhaul

#include "sumssearch.h"

#include "clock.h"
#include "safename.h"

namespace longhaul {

namespace {

QUrl beside(const QUrl &link, const QString &encodedName)
{
    QUrl url = link.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString path = url.path(QUrl::FullyEncoded);
    url.setPath(path.left(path.lastIndexOf(u'/') + 1) + encodedName, QUrl::StrictMode);
    return url;
}

} // namespace

QList<SumsAddress> sumsAddresses(const QUrl &link)
{
    const QString name = link.path(QUrl::FullyEncoded).section(u'/', -1);
    if (name.isEmpty())
        return {};
    const auto own = [&](const char *ending) {
        return SumsAddress{beside(link, name + QLatin1String(ending)), SumsScope::OneFile};
    };
    const auto folder = [&](const char *file) {
        return SumsAddress{beside(link, QLatin1String(file)), SumsScope::Folder};
    };
    return {own(".sha256"),       own(".sha256sum"), own(".sha512"), folder("SHA256SUMS"), folder("sha256sums.txt"),
            folder("SHA512SUMS"), own(".sha1"),      own(".md5"),    folder("MD5SUMS")};
}

SumsSearch::SumsSearch(HttpGateway &gateway, Clock &clock, const TransferJob &job, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock), m_job(job)
{
}

SumsSearch::~SumsSearch() = default;

void SumsSearch::start(const QStringList &names)
{
    m_names = names;
    m_left = sumsAddresses(m_job.task.url);
    m_begin = m_clock.steady();
    QMetaObject::invokeMethod(this, &SumsSearch::next, Qt::QueuedConnection);
}

void SumsSearch::next()
{
    const auto timeLeft = kPatience - (m_clock.steady() - m_begin);
    if (m_left.isEmpty() || timeLeft <= std::chrono::milliseconds(0)) {
        emit ended(std::nullopt, {});
        return;
    }
    const SumsAddress address = m_left.takeFirst();
    SmallFetch::Wanted wanted;
    wanted.order.url = address.url;
    wanted.order.ranged = false;
    wanted.most = kLargestSumsFile;
    wanted.patience = std::min<std::chrono::milliseconds>(kPatienceForOne, timeLeft);
    wanted.redirects = SmallFetch::Wanted::Redirects::SameOrigin;
    m_fetch = std::make_unique<SmallFetch>(m_gateway, m_clock, m_job);
    m_fetch->start(wanted, [this, address](const SmallFetch::Result &result) { onAnswer(address, result); });
}

void SumsSearch::onAnswer(const SumsAddress &address, const SmallFetch::Result &result)
{
    m_fetch.release()->deleteLater(); // it is what calls us
    if (result.why.isEmpty() && result.head.status == 200) {
        if (const auto found = findInSums(readSumsFile(result.body), m_names, address.scope)) {
            emit ended(found, fileNameFromUrl(address.url));
            return;
        }
    }
    next();
}

} // namespace longhaul

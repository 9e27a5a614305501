#include "proxyresolver.h"

#include "log.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QPointer>
#include <QThread>

#include <vector>

namespace longhaul {

namespace {

QNetworkProxy fromAddress(const QString &setting)
{
    const QUrl url(setting);
    const auto type = url.scheme() == QLatin1String("socks5") ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return {type, url.host(), static_cast<quint16>(url.port()), url.userName(), url.password()};
}

/// Looking up nothing is the common case; it must not cost a thread.
bool systemCanHaveProxy()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return QNetworkProxyFactory::usesSystemConfiguration() || !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
}

} // namespace

struct ProxyResolver::Question {
    std::vector<std::pair<QPointer<QObject>, Found>> waiting;
    std::unique_ptr<Alarm> patience;

    void answer(const QNetworkProxy &proxy)
    {
        patience->stop();
        for (const auto &[context, found] : std::exchange(waiting, {})) {
            if (context)
                found(proxy);
        }
    }
};

ProxyResolver::ProxyResolver(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

ProxyResolver::~ProxyResolver()
{
    if (!m_thread)
        return;
    m_thread->quit();
    // A lookup that hangs must not hang the end of the program: its thread is left behind.
    if (!m_thread->wait(std::chrono::milliseconds(200)))
        m_thread.release()->setParent(nullptr);
}

void ProxyResolver::resolve(const QUrl &url, const QString &setting, QObject *context, Found found)
{
    if (setting == QLatin1String("none")) {
        found(QNetworkProxy(QNetworkProxy::NoProxy));
        return;
    }
    if (!setting.isEmpty() && setting != QLatin1String("system")) {
        found(fromAddress(setting));
        return;
    }
    const QString host = url.host();
    const bool local =
        host == QLatin1String("localhost") || host.startsWith(QLatin1String("127.")) || host == QLatin1String("::1");
    if (local || !systemCanHaveProxy()) {
        found(QNetworkProxy(QNetworkProxy::NoProxy));
        return;
    }
    const QString key = url.scheme() + QLatin1String("://") + host + QLatin1Char(':') + QString::number(url.port());
    if (const auto known = m_cache.constFind(key); known != m_cache.cend() && m_clock.steady() - known->at < kMemory) {
        found(known->proxy);
        return;
    }
    auto &question = m_open[key];
    const bool asked = question != nullptr;
    if (!asked)
        question = std::make_shared<Question>();
    question->waiting.emplace_back(context, std::move(found));
    if (!asked)
        ask(key, url, question);
}

void ProxyResolver::ask(const QString &key, const QUrl &url, const std::shared_ptr<Question> &question)
{
    question->patience = m_clock.makeAlarm([this, key] {
        qCWarning(logHttp) << "the system's proxy lookup takes too long; going without a proxy";
        if (const auto open = m_open.value(key))
            open->answer(QNetworkProxy(QNetworkProxy::NoProxy));
    });
    question->patience->start(kPatience);
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(QStringLiteral("proxy lookup"));
        m_thread->start();
        m_worker = new QObject; // NOLINT: deleted by its thread below
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    }
    const QPointer<ProxyResolver> self(this);
    QMetaObject::invokeMethod(m_worker, [self, key, url, home = thread()] {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        const QNetworkProxy proxy = proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
        QMetaObject::invokeMethod(
            self.data(),
            [self, key, proxy] {
                if (self)
                    self->remember(key, proxy);
            },
            Qt::QueuedConnection);
    });
}

void ProxyResolver::remember(const QString &key, const QNetworkProxy &proxy)
{
    m_cache.insert(key, {proxy, m_clock.steady()});
    if (const auto open = m_open.take(key))
        open->answer(proxy);
}

} // namespace longhaul

#pragma once

#include "httpgateway.h"
#include "managerpool.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslError>

namespace longhaul {

/// One exchange over a QNetworkReply. It starts when its proxy is known.
class QtExchange : public HttpExchange
{
    Q_OBJECT

public:
    explicit QtExchange(HttpRequest request) : m_request(std::move(request)) {}
    ~QtExchange() override;

    void start(std::unique_ptr<ManagerPool::Seat> seat);

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] QByteArray read(qint64 most) override;
    [[nodiscard]] bool isFinished() const override { return m_finished; }
    [[nodiscard]] NetworkEnd end() const override { return m_end; }
    void abort() override;

private:
    [[nodiscard]] QNetworkRequest networkRequest() const;
    [[nodiscard]] NetworkEnd endOf(QNetworkReply::NetworkError error) const;
    void onMetaDataChanged();
    void onSslErrors(const QList<QSslError> &errors);
    void onAuthenticationRequired(const QNetworkReply *reply, class QAuthenticator *authenticator);
    void onFinished();
    void dropReply();

    HttpRequest m_request;
    std::unique_ptr<ManagerPool::Seat> m_seat; // outlives the reply
    QPointer<QNetworkReply> m_reply;
    QString m_tlsFacts;
    NetworkEnd m_end;
    bool m_finished = false;
    bool m_headSeen = false;
    bool m_signInTried = false;
};

} // namespace longhaul

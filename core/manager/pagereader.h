#pragma once

#include "linkinfo.h"
#include "transferjob.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace longhaul {

class Clock;
class HttpGateway;

/// Fetches web pages for people who want to choose from their links: whole, in memory, bounded in bytes and time.
/// Headers and sign-in go to the origin of the link alone, as with a transfer.
class PageReader : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<void(const PageContent &)>;
    static constexpr int kAtOnce = 4;
    /// Of a longer page the beginning is read. In base64 it fits a line of the protocol.
    static constexpr qint64 kMostBytes = qint64(2) * 1024 * 1024;
    static constexpr std::chrono::seconds kPatience{30};

    PageReader(HttpGateway &gateway, Clock &clock, QObject *parent = nullptr);
    ~PageReader() override;

    /// `job` says the link, the headers and the sign-in. `read` is called once; with an error at once where
    /// `kAtOnce` pages are being read already.
    void fetch(TransferJob job, Read read);

private:
    struct Page;

    HttpGateway &m_gateway;
    Clock &m_clock;
    std::map<int, std::unique_ptr<Page>> m_pages;
    int m_lastId = 0;
};

} // namespace longhaul

#pragma once

#include "smallfetch.h"
#include "sumsfile.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace longhaul {

/// Where a file of digests may lie.
struct SumsAddress {
    QUrl url;
    SumsScope scope = SumsScope::Folder;

    bool operator==(const SumsAddress &) const = default;
};

/// The addresses beside `link` where its digest is looked for, the likeliest and strongest first; without query.
/// Empty for a link without a name.
[[nodiscard]] QList<SumsAddress> sumsAddresses(const QUrl &link);

/// Looks for the digest of a file beside its address, one small request after the other, while the file itself is
/// fetched. Asks the origin of the link alone, and is over within `kPatience`.
class SumsSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kPatience{45};
    static constexpr std::chrono::seconds kPatienceForOne{10};

    SumsSearch(HttpGateway &gateway, Clock &clock, const TransferJob &job, QObject *parent = nullptr);
    ~SumsSearch() override;

    /// `names`: what the file may be called in a file of digests.
    void start(const QStringList &names);

signals:
    /// Once. `where` is the name of the file of digests.
    void ended(const std::optional<longhaul::Checksum> &found, const QString &where);

private:
    void next();
    void onAnswer(const SumsAddress &address, const SmallFetch::Result &result);

    HttpGateway &m_gateway;
    Clock &m_clock;
    const TransferJob &m_job;
    QStringList m_names;
    QList<SumsAddress> m_left;
    std::unique_ptr<SmallFetch> m_fetch;
    std::chrono::milliseconds m_begin{0};
};

} // namespace longhaul

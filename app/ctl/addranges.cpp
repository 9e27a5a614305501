#include "addranges.h"

#include "linkrange.h"
#include "valuerules.h"

namespace longhaul::ctl {

std::expected<QStringList, QString> expandedAddress(const QString &address)
{
    const QStringList addresses = expandedRange(address);
    if (addresses.isEmpty())
        return std::unexpected(QStringLiteral("%1 stands for more than %2 addresses")
                                   .arg(shownAddress(address), QString::number(kMostRangeLinks)));
    return addresses;
}

std::expected<QList<AddEntry>, QString> expandedEntries(const QList<AddEntry> &entries)
{
    QList<AddEntry> expanded;
    for (const AddEntry &entry : entries) {
        const auto addresses = expandedAddress(entry.url);
        if (!addresses)
            return std::unexpected(addresses.error());
        if (addresses->size() > 1 && (!entry.fileName.isEmpty() || entry.checksum.contains(u':')))
            return std::unexpected(QStringLiteral("%1 stands for %2 addresses; out= and checksum= are for one")
                                       .arg(shownAddress(entry.url), QString::number(addresses->size())));
        for (const QString &address : *addresses) {
            expanded << entry;
            expanded.back().url = address;
        }
    }
    return expanded;
}

} // namespace longhaul::ctl

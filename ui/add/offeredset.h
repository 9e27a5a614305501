#pragma once

#include "linkextractor.h"
#include "offeredlinks.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace longhaul {

/// A web page that was dropped or pasted; the person chooses from its links.
struct OfferedPage {
    QString name; // of its file; empty for a text
    QString html;
    QUrl base; // empty if it is not known where the page comes from

    bool operator==(const OfferedPage &) const = default;
};

/// All that one drop, one paste or some files held.
struct OfferedSet {
    QStringList links;        // as written, each once
    QList<TaskRequest> tasks; // links of which more was said than the address
    QList<OfferedPage> pages;
    QList<OfferProblem> problems;
    QStringList unread; // files that could not be read, or not to their end

    [[nodiscard]] bool isEmpty() const { return links.isEmpty() && tasks.isEmpty() && pages.isEmpty(); }
    bool operator==(const OfferedSet &) const = default;
};

/// What dropped or pasted data hold by themselves.
[[nodiscard]] OfferedSet offeredIn(const LinkSources &sources);
/// Adds what `content` is: tasks, a page, or a text with links. `fileName` is empty for what was pasted.
void addOffered(OfferedSet &set, const QString &fileName, const QByteArray &content);

/// One translated line for each thing that was left out, at most a few.
[[nodiscard]] QStringList offerWords(const OfferedSet &set);

} // namespace longhaul

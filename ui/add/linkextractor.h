#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

class QMimeData;

namespace longhaul {

/// More text than this is not looked at: 4 MiB hold some fifty thousand links.
inline constexpr qint64 kMostLinkText = qint64(4) * 1024 * 1024;

/// What a piece of text held.
struct FoundLinks {
    QStringList links;    // in the order of the text, each once
    int repeated = 0;     // links left out because they were there before
    int linesWithout = 0; // lines that are not empty and hold no link

    bool operator==(const FoundLinks &) const = default;
};

/// Finds http and https links anywhere in `text`. Punctuation and brackets that belong to the sentence
/// around a link are left to the sentence. A line that is nothing but an address of another kind
/// ("ftp://…", "magnet:…") is returned as well, so that its owner is told that it is not supported.
[[nodiscard]] FoundLinks findLinks(QStringView text);
/// The links of `findLinks`.
[[nodiscard]] QStringList linksInText(QStringView text);
/// The links in the `href`s of a piece of HTML; relative ones are left out, for their page is not known.
[[nodiscard]] QStringList linksInHtml(const QString &html);
/// The content of a file named `fileName`: a text with links, a `.url` or a `.desktop` link file.
[[nodiscard]] QStringList linksInFile(const QString &fileName, const QByteArray &content);

/// What dropped or pasted data say by themselves, copied so that a worker can read it.
struct LinkSources {
    QStringList addresses; // of a list of addresses; local files are not among them
    QString text;
    QString html;

    [[nodiscard]] qsizetype size() const { return text.size() + html.size(); }
};
[[nodiscard]] LinkSources linkSources(const QMimeData &data);
/// The addresses; if there are none, the links of the text and then those of the HTML.
[[nodiscard]] QStringList linksIn(const LinkSources &sources);
/// The links that `data` hold by themselves, without reading a file.
[[nodiscard]] QStringList linksIn(const QMimeData &data);
/// The local files in `data` that may hold links (.txt .lst .list .urls .url .desktop .webloc,
/// .json, .meta4 .metalink, .html .htm .xhtml).
[[nodiscard]] QStringList linkFilesIn(const QMimeData &data);
/// True if it is worth taking `data`; cheap enough for every move of a drag.
[[nodiscard]] bool mayHoldLinks(const QMimeData &data);

} // namespace longhaul

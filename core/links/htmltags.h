#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <utility>

namespace longhaul {

/// One tag of a page.
struct HtmlTag {
    QString name; // in lower case
    bool isEnd = false;
    QList<std::pair<QString, QString>> attributes; // names in lower case, values without entities

    /// Of the first attribute of this name; empty if there is none.
    [[nodiscard]] QString value(QLatin1String attribute) const;
};

/// Reads the tags of a page one after the other; forgiving, as browsers are. Comments and the insides of script,
/// style, textarea and template are passed over. Needs time that grows with the page alone.
class HtmlTags
{
public:
    explicit HtmlTags(QStringView html) : m_html(html) {}

    /// The next tag, and the text before it. Nothing at the end.
    [[nodiscard]] std::optional<HtmlTag> next(QStringView &textBefore);

private:
    [[nodiscard]] HtmlTag readTag();
    void readAttributes(HtmlTag &tag);
    [[nodiscard]] QString readValue();
    void skipSpace();
    void skipRawText(const HtmlTag &tag);

    QStringView m_html;
    qsizetype m_at = 0;
};

/// `text` with the entities that addresses and names have in place of their signs; others stay.
[[nodiscard]] QString withoutHtmlEntities(const QString &text);

} // namespace longhaul

#pragma once

#include "noticebar.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace longhaul {

/// A quiet line: links were copied elsewhere, here is a button to add them. It looks into the clipboard only when the
/// window gets the focus, never says the same twice, and nothing about what Longhaul itself has copied, nor about links
/// that are all in the list. "window/clipboardOffer" in the window's settings file switches it off.
class ClipboardOffer : public NoticeBar
{
    Q_OBJECT

public:
    /// True for a link that is in the list already.
    using IsKnown = std::function<bool(const QString &link)>;

    /// The text in the clipboard; nothing if there is none, or Longhaul has put it there.
    using ForeignText = std::function<QString()>;

    /// Follows the focus of `window`.
    ClipboardOffer(const QString &configFolder, IsKnown isKnown, QWidget *window);
    ClipboardOffer(const QString &configFolder, IsKnown isKnown, ForeignText foreignText, QWidget *window);

    /// What is in the clipboard now is dealt with: it is offered no more.
    void dismiss();

signals:
    /// The person wants what is in the clipboard.
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] int newLinks(const QString &text) const;

    QString m_configFolder;
    IsKnown m_isKnown;
    ForeignText m_foreignText;
    QByteArray m_last; // digest of what was offered last; never kept on the disk
};

} // namespace longhaul

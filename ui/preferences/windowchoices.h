#pragma once

#include "theme.h"

#include <QObject>
#include <QString>

namespace longhaul {

/// What a person has chosen for the window itself, in `window.ini` of the settings folder. Every choice is kept
/// at once and told to whoever follows it.
class WindowChoices : public QObject
{
    Q_OBJECT

public:
    explicit WindowChoices(QString configFolder, QObject *parent = nullptr);

    [[nodiscard]] QString configFolder() const { return m_folder; }

    /// Empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// Links in the clipboard are offered when the window gets the focus; so unless it is switched off.
    [[nodiscard]] bool offersClipboard() const;
    void setOffersClipboard(bool offers);
    /// The small window that takes drops.
    [[nodiscard]] bool showsDropTarget() const;
    void setShowsDropTarget(bool shows);

signals:
    void languageChanged(const QString &code);
    void themeChanged(longhaul::Theme theme);
    void offersClipboardChanged(bool offers);
    void showsDropTargetChanged(bool shows);

private:
    [[nodiscard]] bool flag(const QString &key, bool usual) const;
    /// True if it was different before.
    bool setFlag(const QString &key, bool usual, bool value);

    QString m_folder;
};

} // namespace longhaul

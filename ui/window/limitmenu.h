#pragma once

#include <QMenu>

namespace longhaul {

/// The speed limit of all downloads together: usual values, another one, none.
class LimitMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LimitMenu(QWidget *parent);

    /// The limit as it is, bytes per second; 0 is none.
    void setLimit(qint64 bytesPerSecond);
    [[nodiscard]] qint64 limit() const { return m_limit; }

signals:
    void chosen(qint64 bytesPerSecond);
    /// Another value is wished for.
    void otherAsked(qint64 bytesPerSecond);

private:
    qint64 m_limit = 0;
    QList<QAction *> m_values;
    QAction *m_other = nullptr;
};

} // namespace longhaul

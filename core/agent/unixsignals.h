#pragma once

#include <QObject>

#include <array>
#include <memory>

class QSocketNotifier;

namespace longhaul {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal in the event loop, and ignores SIGPIPE. The first of them also
/// starts the StopWatchdog at once, so that it counts while the event loop is held up. One at a time.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

signals:
    /// `name` is "SIGTERM" and so on.
    void stopAsked(const QString &name);

private:
    void onReadable();

    std::array<int, 2> m_pipe{-1, -1}; // read end, write end
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace longhaul

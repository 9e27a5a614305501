#pragma once

#include <QObject>

namespace longhaul::ctl {

/// Turns SIGINT and SIGTERM into a signal of the event loop. A second one while the first is dealt with ends
/// the program as usual. One object in a program.
class InterruptSignal : public QObject
{
    Q_OBJECT

public:
    explicit InterruptSignal(QObject *parent = nullptr);
    ~InterruptSignal() override;

signals:
    void raised();
};

} // namespace longhaul::ctl

#pragma once

#include "clock.h"
#include "tcpconnections.h"

#include <memory>
#include <optional>
#include <vector>

namespace longhaul {

/// Sees how a connection ends that ends a body of which nobody told the length. Qt (6.4.2) reports a reset like an
/// orderly close, so it is asked of the system. Which of several connections to the port is the one, Qt does not tell
/// either: all that had ended count, and one that was lost among them spoils the answer of the others.
class EndWatch
{
public:
    enum class Verdict {
        Closed, // in order
        Lost,   // reset, or given up by the system
        Unseen, // it was gone before we looked, or the system does not show it
    };

    /// What others open or close meanwhile is let go of so soon.
    static constexpr std::chrono::milliseconds kBeat{100};

    /// Takes hold of what is open to `port` now.
    EndWatch(quint16 port, Clock &clock);
    ~EndWatch();
    Q_DISABLE_COPY_MOVE(EndWatch)

    /// To be asked when the body has ended; `bytes` of it have come, behind a head of `head` bytes where that can be
    /// known. After a reset Qt (6.4.2) sends a small request again without a word and drops the second answer, whose
    /// end must not be taken for that of the first.
    [[nodiscard]] Verdict verdict(qint64 bytes, std::optional<qint64> head);

private:
    struct Ended {
        TcpConnection::End end = TcpConnection::End::None;
        qint64 bytes = 0;
    };

    void look();

    std::unique_ptr<Alarm> m_beat;
    std::vector<TcpConnection> m_held;
    std::vector<Ended> m_ended;
};

} // namespace longhaul

#pragma once

#include "requestmaker.h"
#include "smallfetch.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace longhaul {

/// Another address of the file, and what is known of it.
struct Mirror {
    /// Ready is one whose handshake fitted; a dropped one is not asked again in this run.
    enum class State { Untried, Asked, Ready, Dropped };

    QUrl link; // as it was given
    QUrl url;  // where the bytes come from: the link until a handshake came
    KnownFile known;
    State state = State::Untried;
    int fruitless = 0; // its connections that ended without a byte
};

/// The further addresses of one transfer. A mirror is ready only after a handshake: its file has the same length, and
/// its first bytes are those that are stored. What a mirror says, it says of its own file: validators are never mixed.
class Mirrors : public QObject
{
    Q_OBJECT

public:
    /// Bytes that a handshake compares.
    static constexpr qint64 kHandshake = 64 * 1024;
    /// Connections of one mirror that may end without a byte.
    static constexpr int kMostFruitless = 2;

    /// Reads stored bytes: called with a range, answers later.
    using ReadBack = std::function<void(ByteRange, std::function<void(QByteArray)>)>;

    Mirrors(HttpGateway &gateway, Clock &clock, const TransferJob &job, ReadBack readBack, QObject *parent = nullptr);
    ~Mirrors() override;

    /// Shakes hands with further mirrors until `wanted` are ready, one after the other. `total` is the length of the
    /// file, bytes; its first `kHandshake` bytes, or all of a smaller one, are stored. `first` is what the first
    /// address says of its version: where no digest proves the end, a mirror must not have another date.
    void seek(qint64 total, const Validator &first, int wanted);
    void drop(int index, const QString &why);
    /// The best mirror that was not dropped, to go on with instead of another source; it counts as dropped then.
    [[nodiscard]] std::optional<Mirror> takeNext();

    [[nodiscard]] const Mirror &at(int index) const { return m_mirrors.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] int count() const { return static_cast<int>(m_mirrors.size()); }
    [[nodiscard]] bool isReady(int index) const { return at(index).state == Mirror::State::Ready; }
    [[nodiscard]] bool hasReady() const;
    /// A connection ended without a byte; true if that was one too many.
    [[nodiscard]] bool failed(int index)
    {
        return ++m_mirrors[static_cast<std::size_t>(index)].fruitless >= kMostFruitless;
    }
    void worked(int index) { m_mirrors[static_cast<std::size_t>(index)].fruitless = 0; }

signals:
    void ready();
    void noted(const QString &line);

private:
    void ask(int index);
    void onAnswer(int index, const SmallFetch::Result &result);
    void onCompared(int index, bool isSame);

    HttpGateway &m_gateway;
    Clock &m_clock;
    const TransferJob &m_job;
    ReadBack m_readBack;
    std::vector<Mirror> m_mirrors;
    std::unique_ptr<SmallFetch> m_fetch;
    std::optional<int> m_asked;
    qint64 m_total = 0;
    Validator m_first;
};

/// True if what the file must have is known, so that a source that cannot tell its versions apart does no harm.
[[nodiscard]] bool isProvedAtTheEnd(const Task &task);

} // namespace longhaul

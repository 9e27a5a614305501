#include "sqlitestore.h"

#include "clock.h"
#include "storeworker.h"

#include <QPointer>
#include <QThread>

#include <deque>
#include <utility>

namespace longhaul {

namespace {

/// A caller's callback, for whatever answer comes.
template<typename Result>
std::function<void(StoreAnswer)> forAnswer(std::function<void(Result)> callback)
{
    return [callback = std::move(callback)](StoreAnswer answer) {
        if (callback)
            callback(std::get<Result>(std::move(answer)));
    };
}

} // namespace

class SqliteStore::Private
{
public:
    Private(const QString &path, const Clock &systemClock)
        : clock(systemClock), worker(std::make_unique<StoreWorker>(path, [this](std::vector<StoreAnswer> answers) {
            const auto shared = std::make_shared<std::vector<StoreAnswer>>(std::move(answers));
            QMetaObject::invokeMethod(&home, [this, shared] { deliver(std::move(*shared)); }, Qt::QueuedConnection);
        }))
    {
        thread.setObjectName(QStringLiteral("store"));
        worker->moveToThread(&thread);
    }

    ~Private()
    {
        if (!thread.isRunning())
            return;
        if (!isClosing)
            callWorker([now = clock.wall()](StoreWorker &target) { target.close(now); });
        callWorker([](StoreWorker &target) { target.thread()->quit(); });
        thread.wait();
    }

    /// The callback waits for its answer, the call goes to the worker.
    template<typename Call>
    void ask(Call call, std::function<void(StoreAnswer)> answered)
    {
        if (!thread.isRunning())
            thread.start();
        waiting.push_back(std::move(answered));
        callWorker(std::move(call));
    }

    const Clock &clock;
    bool isClosing = false;

private:
    template<typename Call>
    void callWorker(Call call)
    {
        QMetaObject::invokeMethod(
            worker.get(), [target = worker.get(), call = std::move(call)]() mutable { call(*target); },
            Qt::QueuedConnection);
    }

    void deliver(std::vector<StoreAnswer> answers)
    {
        const QPointer<QObject> alive(&home); // a callback may end the store
        for (StoreAnswer &answer : answers) {
            const auto answered = std::move(waiting.front());
            waiting.pop_front();
            answered(std::move(answer));
            if (!alive)
                return;
        }
    }

    QObject home; // lives in the caller's thread
    QThread thread;
    std::unique_ptr<StoreWorker> worker;
    std::deque<std::function<void(StoreAnswer)>> waiting; // one for each call, in order
};

SqliteStore::SqliteStore(const QString &path, const Clock &clock) : d(std::make_unique<Private>(path, clock)) {}

SqliteStore::~SqliteStore() = default;

void SqliteStore::open(Opened opened)
{
    d->ask([now = d->clock.wall()](StoreWorker &worker) { worker.open(now); }, forAnswer(std::move(opened)));
}

void SqliteStore::commit(StoreBatch batch, Done done)
{
    d->ask([batch = std::move(batch),
            now = d->clock.wall()](StoreWorker &worker) mutable { worker.commit(std::move(batch), now); },
           forAnswer(std::move(done)));
}

void SqliteStore::readEvents(const QString &session, qint64 afterSeq, int count, EventsRead read)
{
    d->ask([=](StoreWorker &worker) { worker.readEvents(session, afterSeq, count); }, forAnswer(std::move(read)));
}

void SqliteStore::readHistory(TaskId task, int count, HistoryRead read)
{
    d->ask([=](StoreWorker &worker) { worker.readHistory(task, count); }, forAnswer(std::move(read)));
}

void SqliteStore::close(std::function<void()> closed)
{
    d->isClosing = true;
    d->ask([now = d->clock.wall()](StoreWorker &worker) { worker.close(now); },
           forAnswer(std::function([closed = std::move(closed)](std::expected<void, Failure>) {
               if (closed)
                   closed();
           })));
}

} // namespace longhaul

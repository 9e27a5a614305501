// Qt as distributions build it is not instrumented: the thread sanitizer does not see that what is handed over through
// Qt's queues, and what is done under Qt's mutexes when they are contended, has an order. Without these wrappers each
// job of a pool and each queued call would be reported. They stand in front of Qt's functions of the same name, call
// them, and tell the sanitizer exactly the order that Qt's documentation promises; nothing more is hidden.

#include <QMetaObject>
#include <QMutex>
#include <QObject>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <memory>
#include <sanitizer/tsan_interface.h>

namespace {

/// Qt's own function, found behind this program by its name in the library.
template<typename Function>
Function *original(const char *symbol)
{
    auto *const found = reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, symbol));
    if (!found)
        qFatal("%s is not in this version of Qt; see tests/sanitizers/README.md", symbol);
    return found;
}

/// A slot that happens after it was handed over, and before whatever waits for its thread or for itself.
class OrderedSlot : public QtPrivate::QSlotObjectBase
{
public:
    OrderedSlot(QtPrivate::QSlotObjectBase *inner, std::shared_ptr<char> done)
        : QSlotObjectBase(&OrderedSlot::impl), m_inner(inner), m_done(std::move(done))
    {
        __tsan_release(this);
    }

private:
    static void impl(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *result)
    {
        auto *const slot = static_cast<OrderedSlot *>(self);
        switch (which) {
        case Call:
            __tsan_acquire(slot);
            slot->m_inner->call(receiver, arguments);
            __tsan_release(slot->m_done.get());
            __tsan_release(QThread::currentThread());
            __tsan_release(slot); // last: who handed it over may be the one that lets go of it
            break;
        case Destroy:
            __tsan_acquire(slot);
            slot->m_inner->destroyIfLastRef();
            delete slot;
            break;
        case Compare: *result = false; break;
        default: break;
        }
    }

    QSlotObjectBase *m_inner;
    std::shared_ptr<char> m_done;
};

/// A job that happens after it was handed over, and before whatever waits for its pool. Nothing of it is touched
/// before the order is told.
class OrderedJob : public QRunnable
{
public:
    OrderedJob(QThreadPool &pool, std::function<void()> job) : m_pool(pool), m_job(std::move(job))
    {
        __tsan_release(this);
    }
    void run() override
    {
        __tsan_acquire(this);
        m_job();
        m_job = nullptr;
        __tsan_release(&m_pool);
    }

private:
    QThreadPool &m_pool;
    std::function<void()> m_job;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    using Function = bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static auto *const invoke = original<Function>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    const auto done = std::make_shared<char>();
    const bool isDone = invoke(object, new OrderedSlot(slot, done), type, result);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(done.get());
    return isDone;
}

void QThreadPool::start(std::function<void()> job, int priority)
{
    using Function = void(QThreadPool *, QRunnable *, int);
    static auto *const start = original<Function>("_ZN11QThreadPool5startEP9QRunnablei");
    start(this, new OrderedJob(*this, std::move(job)), priority); // the pool deletes it
}

bool QThreadPool::waitForDone(int msecs)
{
    using Function = bool(QThreadPool *, int);
    static auto *const wait = original<Function>("_ZN11QThreadPool11waitForDoneEi");
    const bool isDone = wait(this, msecs);
    __tsan_acquire(this);
    return isDone;
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Function = bool(QThread *, QDeadlineTimer);
    static auto *const wait = original<Function>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isDone = wait(this, deadline);
    __tsan_acquire(this);
    return isDone;
}

// The quick ways through a mutex are inline and seen; these are the slow ones.

void QBasicMutex::lockInternal() QT_MUTEX_LOCK_NOEXCEPT
{
    using Function = void(QBasicMutex *);
    static auto *const lock = original<Function>("_ZN11QBasicMutex12lockInternalEv");
    lock(this);
    __tsan_acquire(this);
}

void QBasicMutex::unlockInternal() noexcept
{
    using Function = void(QBasicMutex *);
    static auto *const unlock = original<Function>("_ZN11QBasicMutex14unlockInternalEv");
    __tsan_release(this);
    unlock(this);
}

bool QRecursiveMutex::tryLock(int timeout) QT_MUTEX_LOCK_NOEXCEPT
{
    using Function = bool(QRecursiveMutex *, int);
    static auto *const lock = original<Function>("_ZN15QRecursiveMutex7tryLockEi");
    const bool isLocked = lock(this, timeout);
    if (isLocked)
        __tsan_acquire(this);
    return isLocked;
}

void QRecursiveMutex::unlock() noexcept
{
    using Function = void(QRecursiveMutex *);
    static auto *const unlock = original<Function>("_ZN15QRecursiveMutex6unlockEv");
    __tsan_release(this);
    unlock(this);
}

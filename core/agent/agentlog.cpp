#include "agentlog.h"

#include "logredaction.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <condition_variable>
#include <cstdio>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

#ifdef Q_OS_UNIX
#    include <unistd.h>
#endif

namespace longhaul {

/// Crosses threads: `put` and `flush` may be called from any, `run` is the writer's own.
class AgentLog::Writer
{
public:
    Writer(const QString &path, Options options)
        : m_file(path, options.limits), m_toStandardError(options.toStandardError)
    {
    }

    static void begin(const std::shared_ptr<Writer> &writer)
    {
        // The thread keeps the writer alive: one that hangs on a dead disk is left behind at the end.
        std::thread([writer] { writer->run(); }).detach();
    }

    void put(QByteArray line)
    {
        const std::lock_guard lock(m_mutex);
        if (m_bytes + line.size() > kQueueBytes) {
            ++m_lost;
            return;
        }
        m_bytes += line.size();
        m_lines.push_back(std::move(line));
        if (m_lines.size() == 1)
            m_changed.notify_all();
    }

    bool flush(std::chrono::milliseconds bound)
    {
        std::unique_lock lock(m_mutex);
        ++m_flushing;
        m_changed.notify_all();
        const bool isDone = m_changed.wait_for(lock, bound, [this] { return m_lines.empty() && !m_writing; });
        --m_flushing;
        return isDone;
    }

    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_changed.notify_all();
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_ending || !m_lines.empty(); });
            if (m_lines.empty())
                return;
            // Where there is one line, more are about to come: many cost one write.
            m_changed.wait_for(lock, kGathering, [this] { return m_ending || m_flushing > 0; });
            const std::deque<QByteArray> lines = std::exchange(m_lines, {});
            m_bytes = 0;
            m_file.addLost(std::exchange(m_lost, 0));
            m_writing = true;
            lock.unlock();
            QByteArray block;
            for (const QByteArray &line : lines) {
                if (block.size() + line.size() > kMostTogether)
                    write(std::exchange(block, {}));
                block += line;
            }
            write(block);
            lock.lock();
            m_writing = false;
            m_changed.notify_all();
        }
    }

    void write(const QByteArray &lines)
    {
        m_file.append(lines);
        if (m_toStandardError) {
            std::fwrite(lines.constData(), 1, static_cast<size_t>(lines.size()), stderr);
            std::fflush(stderr);
        }
    }

    static constexpr std::chrono::milliseconds kGathering{10};
    static constexpr qsizetype kMostTogether = 16 * 1024;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_lines;
    qint64 m_bytes = 0;
    qint64 m_lost = 0;
    int m_flushing = 0; // who waits in `flush`
    bool m_writing = false;
    bool m_ending = false;
    LogFile m_file; // the writer's thread only
    const bool m_toStandardError;
};

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

QByteArray logLine(QtMsgType type, const char *category, const QString &message)
{
    QString text = withoutSecrets(message);
    // One message is one line; foreign text in it must not be able to make up another.
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + levelName(type) + ' '
           + (category ? category : "default") + ": " + text.toUtf8() + '\n';
}

/// What Qt's handler, a plain function, reaches the log by.
struct CurrentLog {
    std::mutex mutex;
    std::function<void(QByteArray, QtMsgType)> put;
    QtMessageHandler previous = nullptr;
};

CurrentLog &currentLog()
{
    static CurrentLog current;
    return current;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    CurrentLog &current = currentLog();
    const std::lock_guard lock(current.mutex);
    if (current.put)
        current.put(logLine(type, context.category, message), type);
}

} // namespace

AgentLog::AgentLog(const QString &path, Options options) : m_writer(std::make_shared<Writer>(path, options))
{
    Writer::begin(m_writer);
    CurrentLog &current = currentLog();
    const std::lock_guard lock(current.mutex);
    current.put = [writer = m_writer](QByteArray line, QtMsgType type) {
        writer->put(std::move(line));
        if (type == QtFatalMsg) // Qt ends the process after this
            writer->flush(std::chrono::milliseconds(500));
    };
    current.previous = qInstallMessageHandler(handleMessage);
}

AgentLog::~AgentLog()
{
    CurrentLog &current = currentLog();
    {
        const std::lock_guard lock(current.mutex);
        qInstallMessageHandler(current.previous);
        current.put = nullptr;
    }
    flush(std::chrono::milliseconds(500));
    m_writer->end();
}

bool AgentLog::flush(std::chrono::milliseconds bound)
{
    return m_writer->flush(bound);
}

bool AgentLog::standardErrorWanted()
{
#ifdef Q_OS_UNIX
    if (isatty(STDERR_FILENO) == 1)
        return true;
#endif
    return qEnvironmentVariableIsSet("LONGHAUL_LOG_STDERR");
}

} // namespace longhaul

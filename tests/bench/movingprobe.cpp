#include "detailspanel.h"
#include "heartbeat.h"
#include "probedwindow.h"
#include "tasklistview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <optional>
#include <utility>
#include <vector>

using namespace longhaul;

namespace {

using namespace std::chrono_literals;

constexpr auto kSettling = 3s; // until every transfer is there and the graph has begun
constexpr auto kWatching = 5s; // each page of the details
constexpr auto kCosting = 10s; // nothing but the window itself is in the process

/// Processor time of this thread: what others on a busy machine take is not in it.
double ownMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Times what the window does, and what it draws.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        m_paints += event->type() == QEvent::Paint ? 1 : 0;
        const bool isFrame = event->type() == QEvent::UpdateRequest && !m_isInFrame;
        const bool isOutermost = !m_isInEvent;
        if (!isFrame && !isOutermost)
            return QApplication::notify(receiver, event);
        m_isInEvent = true;
        m_isInFrame = m_isInFrame || isFrame;
        const double begin = ownMilliseconds();
        QElapsedTimer frame;
        frame.start();
        const bool isTaken = QApplication::notify(receiver, event);
        if (isFrame) {
            m_frames.push_back(double(frame.nsecsElapsed()) / 1e6);
            m_isInFrame = false;
        }
        if (isOutermost) {
            m_longestOwn = std::max(m_longestOwn, ownMilliseconds() - begin);
            m_isInEvent = false;
        }
        return isTaken;
    }
    /// Milliseconds that each frame took since the last call.
    [[nodiscard]] std::vector<double> takeFrames() { return std::exchange(m_frames, {}); }
    /// Milliseconds of processor time for the longest event since the last call.
    [[nodiscard]] double takeLongestOwn() { return std::exchange(m_longestOwn, 0); }
    /// How often something of the window was drawn since the last call.
    [[nodiscard]] int takePaints() { return std::exchange(m_paints, 0); }

private:
    std::vector<double> m_frames;
    double m_longestOwn = 0;
    int m_paints = 0;
    bool m_isInEvent = false;
    bool m_isInFrame = false;
};

/// Looks at a window in which many transfers move, the details of one of them open: first at its facts with the map of
/// parts, then at its speed. Tells how long the event loop kept others waiting, how long frames took, and how much
/// processor time the longest event. Then, after
/// the line "costing", it leaves the window alone, so that its processor time can be taken from outside, until the
/// line of figures.
class Probe
{
public:
    Probe(TimedApplication &application, ProbedWindow &probed)
        : m_application(application)
        , m_probed(probed)
        , m_view(probed.window.findChild<TaskListView *>())
        , m_details(probed.window.findChild<DetailsPanel *>())
    {
        if (!m_view || !m_details)
            failProbe("a part of the window was not found");
        QObject::connect(&probed.mirror, &TaskMirror::completed, &m_context,
                         [this] { afterwards(kSettling, &Probe::watchFacts); });
    }

private:
    using Step = void (Probe::*)();

    void afterwards(std::chrono::milliseconds pause, Step step)
    {
        QTimer::singleShot(pause, &m_context, [this, step] { (this->*step)(); });
    }
    [[nodiscard]] int moving() const
    {
        return int(std::ranges::count(m_probed.mirror.tasks(), TaskState::Downloading, &Task::state));
    }

    void watch(int page, Step then)
    {
        m_details->setCurrentIndex(page);
        std::ignore = m_application.takeFrames();
        std::ignore = m_application.takeLongestOwn();
        m_heartbeat.emplace();
        afterwards(kWatching, then);
    }
    void tell(const QString &name)
    {
        const auto figures = [](std::vector<double> all) {
            if (all.empty())
                failProbe("nothing moved");
            std::ranges::sort(all);
            return QJsonObject{{QStringLiteral("longest ms"), all.back()},
                               {QStringLiteral("99% ms"), all.at(all.size() * 99 / 100)},
                               {QStringLiteral("count"), double(all.size())}};
        };
        m_figures.insert(name, QJsonObject{{QStringLiteral("waits"), figures(m_heartbeat->takeWaits())},
                                           {QStringLiteral("frames"), figures(m_application.takeFrames())},
                                           {QStringLiteral("own ms"), m_application.takeLongestOwn()}});
        m_heartbeat.reset();
    }

    void watchFacts()
    {
        const auto first = std::ranges::find(m_probed.mirror.tasks(), TaskState::Downloading, &Task::state);
        if (first == m_probed.mirror.tasks().cend())
            failProbe("nothing moves");
        m_view->select(first->id);
        if (!m_details->isVisible())
            failProbe("the details cannot be seen");
        watch(0, &Probe::watchSpeed);
    }
    void watchSpeed()
    {
        tell(QStringLiteral("facts"));
        watch(1, &Probe::beginCost);
    }
    void beginCost()
    {
        tell(QStringLiteral("speed"));
        m_details->setCurrentIndex(0);
        std::ignore = m_application.takePaints();
        std::puts("costing");
        std::fflush(stdout);
        afterwards(kCosting, &Probe::endCost);
    }
    void endCost()
    {
        m_figures.insert(QStringLiteral("moving"), moving());
        m_figures.insert(QStringLiteral("speed B/s"), double(m_probed.mirror.totalSpeed()));
        m_figures.insert(QStringLiteral("frames a second"),
                         double(m_application.takeFrames().size()) / double(kCosting.count()));
        m_figures.insert(QStringLiteral("paints a second"),
                         double(m_application.takePaints()) / double(kCosting.count()));
        std::puts(QJsonDocument(m_figures).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        QCoreApplication::exit();
    }

    TimedApplication &m_application;
    ProbedWindow &m_probed;
    TaskListView *m_view;
    DetailsPanel *m_details;
    std::optional<Heartbeat> m_heartbeat;
    QJsonObject m_figures;
    QObject m_context;
};

} // namespace

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    ProbedWindow probed(QStringLiteral("longhaul-movingprobe/" LONGHAUL_VERSION));
    const Probe probe(application, probed);
    probed.window.show();
    probed.client.start();
    return QApplication::exec();
}

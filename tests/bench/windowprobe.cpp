#include "heartbeat.h"
#include "probedwindow.h"
#include "searchline.h"
#include "taskfiltermodel.h"
#include "tasklistview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <deque>

using namespace longhaul;

namespace {

constexpr double kNanosecondsInMillisecond = 1e6;

/// Lets a person without patience at the window's list: opens it, scrolls through all of it, and searches. Tells the
/// longest that anything had to wait, in milliseconds. The list holds `picture-NNNNNN.jpg`, one for each number.
class Probe
{
public:
    Probe(MainWindow &window, TaskMirror &mirror)
        : m_mirror(mirror)
        , m_view(window.findChild<TaskListView *>())
        , m_filter(window.findChild<TaskFilterModel *>())
        , m_search(window.findChild<SearchLine *>())
    {
        if (!m_view || !m_filter || !m_search)
            failProbe("a part of the window was not found");
        m_sinceStart.start();
        QObject::connect(&mirror, &TaskMirror::completed, &m_heartbeat, [this] { nextStep(&Probe::onListThere); });
    }

private:
    using Step = void (Probe::*)();

    /// Later, so that the event loop goes on in between as it does for a person.
    void nextStep(Step step)
    {
        QTimer::singleShot(5, &m_heartbeat, [this, step] { (this->*step)(); });
    }
    void tell(const char *name, double figure) { m_figures.insert(QLatin1String(name), figure); }

    void onListThere()
    {
        tell("tasks", double(m_mirror.tasks().size()));
        tell("there ms", double(m_sinceStart.nsecsElapsed()) / kNanosecondsInMillisecond);
        tell("open longest ms", m_heartbeat.takeLongest());
        if (m_filter->rowCount() != m_mirror.tasks().size())
            failProbe("the window does not show every task");
        nextStep(&Probe::scroll);
    }

    /// With the wheel, by pages, and by leaps of a thirteenth of the list.
    void scroll()
    {
        constexpr int kSteps = 300;
        QScrollBar *bar = m_view->verticalScrollBar();
        QElapsedTimer frame;
        frame.start();
        switch (m_steps % 3) {
        case 0: {
            const QPointF middle = m_view->viewport()->rect().center();
            QWheelEvent wheel(middle, m_view->viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_view->viewport(), &wheel);
            break;
        }
        case 1: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); break;
        case 2: bar->setValue((bar->value() + bar->maximum() / 13) % bar->maximum()); break;
        }
        m_view->viewport()->repaint();
        m_longest = std::max(m_longest, double(frame.nsecsElapsed()) / kNanosecondsInMillisecond);
        if (++m_steps < kSteps)
            return nextStep(&Probe::scroll);
        tell("scroll frame ms", std::exchange(m_longest, 0));
        tell("scroll longest ms", m_heartbeat.takeLongest());
        m_keys.assign({Qt::Key_P, Qt::Key_I, Qt::Key_C, Qt::Key_Space, Qt::Key_4, Qt::Key_7, Qt::Key_1, Qt::Key_1});
        m_keys.insert(m_keys.end(), m_keys.size(), Qt::Key_Backspace);
        m_search->setFocus();
        nextStep(&Probe::type);
    }

    /// Words up to where few rows are left, which were all over the list, and back.
    void type()
    {
        const int key = m_keys.front();
        m_keys.pop_front();
        const QString text = key == Qt::Key_Backspace ? QString() : QString(QChar(key)).toLower();
        QElapsedTimer frame;
        frame.start();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_search, &press);
        m_view->viewport()->repaint();
        const double took = double(frame.nsecsElapsed()) / kNanosecondsInMillisecond;
        m_longest = std::max(m_longest, took);
        if (!m_keys.empty())
            return nextStep(&Probe::type);
        if (!m_search->text().isEmpty() || m_filter->rowCount() != m_mirror.tasks().size())
            failProbe("the search did not end where it began");
        tell("search key ms", m_longest);
        std::puts(QJsonDocument(m_figures).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::exit();
    }

    TaskMirror &m_mirror;
    TaskListView *m_view;
    TaskFilterModel *m_filter;
    SearchLine *m_search;
    QElapsedTimer m_sinceStart;
    Heartbeat m_heartbeat;
    QJsonObject m_figures;
    std::deque<int> m_keys;
    double m_longest = 0;
    int m_steps = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ProbedWindow probed(QStringLiteral("longhaul-windowprobe/" LONGHAUL_VERSION));
    const Probe probe(probed.window, probed.mirror);
    probed.window.show();
    probed.client.start();
    return QApplication::exec();
}

// What a screen reader finds: every screen, read over AT-SPI as assistive programs do.

#include "accessrules.h"
#include "accesstree.h"
#include "privatebus.h"
#include "shownscreens.h"
#include "uitranslations.h"
#include "virtualdisplay.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <cstdio>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const QString kShow = u"--show"_s; // this program as the one that is looked at
const QString kBad = u"bad"_s;     // a screen as it must not be
constexpr const char *kShown = "--shown";

/// Whether what is written on the screen can be heard: a name that is set takes the place of a label's text.
bool isTold(const QList<AccessNode> &nodes, const QString &text)
{
    return std::any_of(nodes.begin(), nodes.end(), [&](const AccessNode &node) {
        return node.name.simplified().contains(text) || node.description.simplified().contains(text);
    });
}

struct KillAndDelete {
    void operator()(QProcess *process) const
    {
        process->kill();
        process->waitForFinished();
        delete process;
    }
};
using ShownProcess = std::unique_ptr<QProcess, KillAndDelete>;

} // namespace

class AccessTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyControlOfAScreenHasAName_data();
    void everyControlOfAScreenHasAName();
    void theListTellsItsRows();
    void whatIsPaintedTellsItsShare();
    void aTickIsTold();
    void whatSaysNothingIsFound();
    void theRealWindowIsTold();

private:
    /// Starts a program and waits for its window.
    [[nodiscard]] ShownProcess start(const QString &program, const QStringList &arguments = {});
    /// The same with one of the screens. Gives also the labels that are to be seen.
    [[nodiscard]] ShownProcess show(const QString &screen, QStringList *labels = nullptr);
    /// What the program tells; empty, with a line of the test's, if it tells nothing.
    [[nodiscard]] QList<AccessNode> read(const QProcess &program);

    Sandbox m_sandbox;
    PrivateBus m_bus;
    std::unique_ptr<VirtualDisplay> m_display;
    std::unique_ptr<AccessTree> m_tree;
};

void AccessTreeTest::initTestCase()
{
    m_display = std::make_unique<VirtualDisplay>(m_sandbox);
    m_tree = std::make_unique<AccessTree>(m_sandbox, m_bus.address());
    if (!m_display->isThere() || !m_tree->isThere())
        QSKIP("needs Xvfb, openbox, xdotool, dbus-daemon and at-spi2-core");
    m_sandbox.setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
}

ShownProcess AccessTreeTest::start(const QString &program, const QStringList &arguments)
{
    ShownProcess process(m_sandbox.makeProcess(program, arguments).release());
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start();
    const bool isShown =
        process->waitForStarted() && waitFor([&] {
            return process->state() == QProcess::NotRunning || !m_display->titles(process->processId()).isEmpty();
        });
    if (!isShown || process->state() == QProcess::NotRunning)
        qWarning("%s shows no window", qPrintable(program));
    return process;
}

QList<AccessNode> AccessTreeTest::read(const QProcess &program)
{
    std::expected<QList<AccessNode>, QString> nodes;
    // A program joins the bus a moment after its window is there.
    const bool isTold = waitFor([&] {
        nodes = m_tree->read(program.processId());
        return (nodes && !nodes->isEmpty()) || program.state() == QProcess::NotRunning;
    });
    if (!nodes)
        qWarning("%s", qPrintable(nodes.error()));
    return isTold && nodes ? *nodes : QList<AccessNode>();
}

ShownProcess AccessTreeTest::show(const QString &screen, QStringList *labels)
{
    ShownProcess shown = start(QCoreApplication::applicationFilePath(), {kShow, screen});
    QByteArray line;
    (void)waitFor([&] {
        while (line != kShown && shown->canReadLine()) {
            line = shown->readLine().trimmed();
            if (labels && line != kShown)
                *labels << QString::fromUtf8(line);
        }
        return line == kShown || shown->state() == QProcess::NotRunning;
    });
    if (line != kShown)
        qWarning("\"%s\" is not shown", qPrintable(screen));
    return shown;
}

void AccessTreeTest::everyControlOfAScreenHasAName_data()
{
    QTest::addColumn<QString>("screen");
    for (const QString &name : ShownScreens::names())
        QTest::newRow(qPrintable(name)) << name;
}

void AccessTreeTest::everyControlOfAScreenHasAName()
{
    QFETCH(QString, screen);
    QStringList labels;
    const ShownProcess shown = show(screen, &labels);
    const QList<AccessNode> nodes = read(*shown);
    QVERIFY(!nodes.isEmpty());
    const QStringList faults = accessFaults(nodes);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    for (const QString &label : labels)
        QVERIFY2(isTold(nodes, label), qPrintable(label));
}

void AccessTreeTest::theListTellsItsRows()
{
    const ShownProcess shown = show(u"main"_s);
    QStringList cells;
    for (const AccessNode &node : read(*shown)) {
        if (node.role == u"tree item"_s)
            cells << node.name.simplified();
    }
    const QString all = cells.join(u'|');
    QVERIFY2(all.contains(u"a.iso, 37 %, Downloading"_s), qPrintable(all)); // 1.5 of 4 MB
    QVERIFY2(all.contains(u"b.iso, 50 %, Failed: Link expired"_s), qPrintable(all));
}

void AccessTreeTest::whatIsPaintedTellsItsShare()
{
    const ShownProcess shown = show(u"drop-target"_s);
    const QList<AccessNode> nodes = read(*shown);
    const auto target = std::find_if(nodes.begin(), nodes.end(), [](const AccessNode &node) {
        return node.name == u"Longhaul drop target"_s && node.role == u"progress bar"_s;
    });
    QVERIFY(target != nodes.end());
    QCOMPARE(target->value, std::optional<double>(37));
    QVERIFY2(target->description.simplified().contains(u"37 %"_s), qPrintable(target->description));
}

void AccessTreeTest::aTickIsTold()
{
    const ShownProcess shown = show(u"add-many"_s);
    int ticked = 0;
    for (const AccessNode &node : read(*shown))
        ticked += node.role == u"cell"_s && node.isChecked ? 1 : 0;
    QCOMPARE(ticked, 4); // a.iso, and b-1.iso to b-3.iso
}

void AccessTreeTest::whatSaysNothingIsFound()
{
    QStringList labels;
    const ShownProcess shown = show(kBad, &labels);
    const QList<AccessNode> nodes = read(*shown);
    QCOMPARE(
        accessFaults(nodes),
        (QStringList{u"no name: filler \"Test\" > push button \"\""_s, u"no name: filler \"Test\" > check box \"\""_s,
                     u"no name: filler \"Test\" > text \"\""_s, u"no label: filler \"Test\" > combo box \"One\""_s,
                     u"no value: filler \"Test\" > progress bar \"Busy\""_s}));
    QCOMPARE(labels, (QStringList{u"Seen, not told"_s}));
    QVERIFY(!isTold(nodes, labels.first()));
}

void AccessTreeTest::theRealWindowIsTold()
{
    const ShownProcess window = start(u"longhaul"_s);
    const auto has = [&](const QString &role, const QString &name) {
        const QList<AccessNode> nodes = read(*window);
        return std::any_of(nodes.begin(), nodes.end(),
                           [&](const AccessNode &node) { return node.role == role && node.name == name; });
    };
    QVERIFY(waitFor([&] { return has(u"frame"_s, u"Longhaul"_s); }));
    QVERIFY(m_display->activate(window->processId()));
    m_display->press(u"ctrl+n"_s);
    QVERIFY(waitFor([&] { return has(u"dialog"_s, u"Add downloads"_s); }));
    QVERIFY(m_sandbox.processes().size() > 1); // its agent, which ends with the sandbox
}

namespace {

/// The proof that the test can fail.
void showBad(QWidget &window)
{
    window.setWindowTitle(u"Test"_s);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(new QPushButton(&window));
    column->addWidget(new QCheckBox(&window));
    column->addWidget(new QLineEdit(&window));
    auto *box = new QComboBox(&window);
    box->addItem(u"One"_s);
    column->addWidget(box);
    auto *bar = new QProgressBar(&window);
    bar->setAccessibleName(u"Busy"_s);
    bar->setRange(0, 0);
    column->addWidget(bar);
    auto *label = new QLabel(u"Seen, not told"_s, &window);
    label->setAccessibleName(u"Name"_s);
    column->addWidget(label);
    column->addWidget(new QPushButton(u"Good"_s, &window));
    window.show();
}

/// What is written on the screen, a line each.
void printLabels(const QWidget &screen)
{
    const auto labels = screen.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QString text = Qt::mightBeRichText(label->text()) ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                                          : label->text();
        if (label->buddy())
            text.remove(u'&');
        text.remove(u'↓'); // nothing to hear
        if (label->isVisible() && !text.trimmed().isEmpty())
            std::puts(qUtf8Printable(text.simplified()));
    }
}

int showScreen(QApplication &application, const QString &name)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    useTranslations(application, u"en"_s);
    ShownScreens screens;
    QWidget bad;
    if (name == kBad)
        showBad(bad);
    else if (!screens.show(name))
        return 1;
    printLabels(name == kBad ? bad : *screens.screen());
    std::puts(kShown);
    std::fflush(stdout);
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == kShow) {
        QApplication application(argc, argv);
        return showScreen(application, QString::fromLocal8Bit(argv[2]));
    }
    QCoreApplication application(argc, argv);
    AccessTreeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accesstree.moc"

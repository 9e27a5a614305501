#include "adddialog.h"
#include "linkcodec.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace longhaul;

namespace {

QStringList manyLinks(int count)
{
    QStringList links;
    for (int i = 0; i < count; ++i)
        links.append(QStringLiteral("https://files.example.org/pub/track-%1.mp3").arg(i));
    return links;
}

/// The longest time for which the event loop did nothing else: what a person feels as a stop.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_sinceLast.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_sinceLast.restart()); });
        m_timer.start(1);
    }
    [[nodiscard]] qint64 longestMs() const { return std::max(m_longest, m_sinceLast.elapsed()); }

private:
    QElapsedTimer m_sinceLast;
    QTimer m_timer;
    qint64 m_longest = 0;
};

} // namespace

/// A hundred links, or a thousand, at once.
class ManyLinksTest : public QObject
{
    Q_OBJECT

private slots:
    void addsAllThatWereDroppedInTheirOrder_data() { sizes(); }
    void addsAllThatWereDroppedInTheirOrder();
    void addsAllThatWerePastedInTheirOrder_data() { sizes(); }
    void addsAllThatWerePastedInTheirOrder();
    void marksWhatTurnsOutToBeInTheListAlready();

private:
    void sizes();
    void answerEveryLink(WindowFixture &fixture);
    void acceptAndCompare(WindowFixture &fixture, MainWindow &window, const QStringList &links);
};

void ManyLinksTest::sizes()
{
    QTest::addColumn<int>("count");
    QTest::newRow("100") << 100;
    QTest::newRow("1000") << 1000;
}

void ManyLinksTest::answerEveryLink(WindowFixture &fixture)
{
    fixture.agent().setScript(QStringLiteral("link.inspect"), [](const Request &request, const Reply &reply) {
        LinkInfo info;
        info.url = QUrl(request.params.value(QLatin1String("url")).toString());
        info.fileName = info.url.fileName();
        info.bytesTotal = 1024;
        reply(linkInfoToJson(info));
    });
}

void ManyLinksTest::acceptAndCompare(WindowFixture &fixture, MainWindow &window, const QStringList &links)
{
    auto *dialog = window.findChild<AddDialog *>();
    auto *table = dialog->findChild<QTableView *>();
    QVERIFY(waitFor([&] { return table->model()->rowCount() == links.size(); }));
    auto *add = dialog->findChild<QPushButton *>(QStringLiteral("add"));
    QVERIFY(waitFor([&] { return add->isEnabled(); }));
    add->click();
    QVERIFY(waitFor([&] { return fixture.mirror().tasks().size() == links.size(); }));
    for (qsizetype i = 0; i < links.size(); ++i)
        QCOMPARE(fixture.mirror().tasks().at(i).url.toString(), links.at(i));
}

void ManyLinksTest::addsAllThatWereDroppedInTheirOrder()
{
    QFETCH(int, count);
    const QStringList links = manyLinks(count);
    WindowFixture fixture;
    answerEveryLink(fixture);
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    QMimeData dropped;
    dropped.setUrls(QUrl::fromStringList(links));
    LoopWatch watch;
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    QVERIFY(waitFor([&] { return window->findChild<AddDialog *>() != nullptr; }));
    acceptAndCompare(fixture, *window, links);
    // Far above a frame, so that a busy computer is no failure; a stop that is felt is one.
    QVERIFY2(watch.longestMs() < 1000, qPrintable(QString::number(watch.longestMs())));
}

void ManyLinksTest::addsAllThatWerePastedInTheirOrder()
{
    QFETCH(int, count);
    const QStringList links = manyLinks(count);
    WindowFixture fixture;
    answerEveryLink(fixture);
    auto window = fixture.makeWindow();
    window->show();
    QVERIFY(fixture.connect());
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QGuiApplication::clipboard()->setText(links.join(u'\n'));
    LoopWatch watch;
    QTest::keySequence(window.get(), QKeySequence::Paste);
    QVERIFY(waitFor([&] { return window->findChild<AddDialog *>() != nullptr; }));
    acceptAndCompare(fixture, *window, links);
    QVERIFY2(watch.longestMs() < 1000, qPrintable(QString::number(watch.longestMs())));
}

void ManyLinksTest::marksWhatTurnsOutToBeInTheListAlready()
{
    // The links come first, then the list: no server answers meanwhile.
    WindowFixture fixture;
    fixture.agent().setTasks({makeTask(1, QStringLiteral("track-1.mp3"), TaskState::Completed, 9, 9)});
    fixture.agent().hold(QStringLiteral("link.inspect"));
    fixture.agent().hold(QStringLiteral("task.list"));
    auto window = fixture.makeWindow();
    window->show();
    fixture.client().start();
    QVERIFY(waitFor([&] { return !fixture.agent().parametersOf(QStringLiteral("task.list")).isEmpty(); }));
    window->offer(QUrl::fromStringList(manyLinks(3)));
    QVERIFY(waitFor([&] { return window->findChild<AddDialog *>() != nullptr; }));
    const auto *table = window->findChild<AddDialog *>()->findChild<QTableView *>();
    QVERIFY(waitFor([&] { return table->model()->rowCount() == 3; }));
    const auto isChosen = [&](int row) {
        return table->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    QVERIFY(isChosen(0) && isChosen(1) && isChosen(2));
    fixture.agent().release(QStringLiteral("task.list"));
    QVERIFY(waitFor([&] { return !isChosen(1); }));
    QVERIFY(isChosen(0) && isChosen(2));
}

QTEST_MAIN(ManyLinksTest)
#include "tst_manylinks.moc"

#include "adddialogfixture.h"
#include "fieldnote.h"
#include "linkedit.h"
#include "themes.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace longhaul;

class AddDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_settings.use()); }
    void init() { OwnSettings::forget(); }
    void showsWhatTheServerSaysOfEachLink();
    void readsLinksAfterTypingStops();
    void asksAFewLinksAtATime();
    void asksTheServerAgainAfterSignIn();
    void marksLinksThatAreInTheList();
    void namesUnsupportedProtocols();
    void stopsAskingWhenItCloses();
    void takesDroppedFilesOfLinks();
    void staysFluidWithThousandsOfLinks();
    void rendersLinksOfAllKinds_data();
    void rendersLinksOfAllKinds();

private:
    OwnSettings m_settings;
};

void AddDialogTest::showsWhatTheServerSaysOfEachLink()
{
    AddDialogFixture f;
    f.dialog->show();
    f.dialog->offer(linkNames(3));
    QCOMPARE(f.rowCount(), 3);
    QVERIFY(waitFor([&] { return f.cell(2, LinkTableModel::NameColumn) == QLatin1String("found-2.iso"); }));
    QVERIFY(f.cell(2, LinkTableModel::SizeColumn).contains(QLatin1String("MiB")));
    QVERIFY(!f.cell(2, LinkTableModel::ResumeColumn).isEmpty());
    QVERIFY(waitFor([&] { return f.child<QLabel>("summary")->text().contains(QLatin1String("3.0 MiB")); }));
    f.dialog->offer({QStringLiteral("http://h/1.iso"), QStringLiteral("http://h/new")});
    QCOMPARE(f.rowCount(), 4);
}

void AddDialogTest::readsLinksAfterTypingStops()
{
    AddDialogFixture f;
    f.dialog->show();
    QTest::keyClicks(f.child<LinkEdit>("links"), QStringLiteral("see http://h/a, http://h/b. "));
    QCOMPARE(f.rowCount(), 0);
    QVERIFY(waitFor([&] { return f.rowCount() == 2; }));
    QVERIFY(waitFor([&] { return f.asked("link.inspect") == 2; }));
    QCOMPARE(f.agent.parametersOf(QStringLiteral("link.inspect")).first().value(QLatin1String("url")).toString(),
             QStringLiteral("http://h/a"));
}

void AddDialogTest::asksAFewLinksAtATime()
{
    AddDialogFixture f;
    QList<Reply> held;
    int most = 0;
    f.agent.setScript(QStringLiteral("link.inspect"), [&](const Request &, const Reply &reply) {
        held.append(reply);
        most = std::max(most, static_cast<int>(held.size()));
    });
    f.dialog->offer(linkNames(20));
    // The last question is answered first: any order will do.
    int answered = 0;
    while (answered < 20) {
        QVERIFY(waitFor([&] { return !held.isEmpty(); }));
        LinkInfo info;
        info.url = QUrl(QStringLiteral("http://h/x"));
        held.takeLast()(linkInfoToJson(info));
        ++answered;
    }
    QCOMPARE(f.asked("link.inspect"), 20);
    QVERIFY2(most <= 4, qPrintable(QString::number(most)));
}

void AddDialogTest::asksTheServerAgainAfterSignIn()
{
    AddDialogFixture f;
    f.agent.setScript(QStringLiteral("link.inspect"), [](const Request &request, const Reply &reply) {
        LinkInfo info;
        info.url = QUrl(request.params.value(QLatin1String("url")).toString());
        if (request.params.value(QLatin1String("password")).toString() == QLatin1String("secret"))
            info.fileName = QStringLiteral("behind-the-door.iso");
        else
            info.error = Failure{FailureCode::AuthRequired, {}};
        reply(linkInfoToJson(info));
    });
    f.dialog->show();
    f.dialog->offer(linkNames(1));
    QVERIFY(waitFor([&] {
        return !f.cell(0, LinkTableModel::NoteColumn).isEmpty() && f.asked("link.inspect") == 1
               && f.cell(0, LinkTableModel::NoteColumn).contains(QLatin1String("Sign-in"));
    }));
    f.child<QToolButton>("more")->click();
    QTest::keyClicks(f.child<QLineEdit>("user"), QStringLiteral("me"));
    QTest::keyClicks(f.child<QLineEdit>("password"), QStringLiteral("secret"));
    emit f.child<QLineEdit>("password")->editingFinished();
    QVERIFY(waitFor([&] { return f.cell(0, LinkTableModel::NameColumn) == QLatin1String("behind-the-door.iso"); }));
    QVERIFY(f.cell(0, LinkTableModel::NoteColumn).isEmpty());
}

void AddDialogTest::marksLinksThatAreInTheList()
{
    AddDialogFixture f;
    f.dialog->setFindKnown([](const QSet<QUrl> &urls) {
        QSet<QUrl> known{QUrl(QStringLiteral("http://h/1.iso"))};
        return known.intersect(urls);
    });
    f.dialog->show();
    f.dialog->offer(linkNames(3));
    auto *model = f.child<QTableView>("table")->model();
    QCOMPARE(model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    f.add()->click();
    QVERIFY(waitFor([&] { return !f.dialog->isVisible(); }));
    QCOMPARE(f.lastAdded().size(), 2);
}

void AddDialogTest::namesUnsupportedProtocols()
{
    AddDialogFixture f;
    f.dialog->show();
    f.dialog->offer({QStringLiteral("gopher://h/a")});
    QVERIFY(f.child<FieldNote>("linksNote")->text().contains(QLatin1String("gopher")));
    QVERIFY(!f.add()->isEnabled());
    QCOMPARE(f.asked("link.inspect"), 0);
    f.dialog->offer(linkNames(1));
    QVERIFY(f.add()->isEnabled());
}

void AddDialogTest::stopsAskingWhenItCloses()
{
    AddDialogFixture f;
    QList<Reply> held;
    f.agent.setScript(QStringLiteral("link.inspect"), [&](const Request &, const Reply &reply) { held.append(reply); });
    f.dialog->show();
    f.dialog->offer(linkNames(50));
    QVERIFY(waitFor([&] { return held.size() == 4; }));
    f.dialog.reset();
    for (const Reply &reply : std::as_const(held))
        reply(QJsonObject{{QStringLiteral("url"), QStringLiteral("http://h/x")}});
    bool done = false; // answers come in order: this one is behind those
    f.client.call(QStringLiteral("agent.status"), {}, [&](const auto &) { done = true; });
    QVERIFY(waitFor([&] { return done; }));
    QCOMPARE(f.asked("link.inspect"), 4);
}

void AddDialogTest::takesDroppedFilesOfLinks()
{
    AddDialogFixture f;
    f.dialog->show();
    QFile file(m_settings.path(QStringLiteral("links.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("http://h/1\nhttp://h/2\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    const QPointF middle(5, 5);
    QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.dialog.get(), &drop);
    QVERIFY(waitFor([&] { return f.rowCount() == 2; }));
}

void AddDialogTest::staysFluidWithThousandsOfLinks()
{
    AddDialogFixture f;
    f.dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(f.dialog.get()));
    QElapsedTimer timer;
    timer.start();
    f.dialog->offer(linkNames(5000));
    const qint64 offered = timer.elapsed();
    QCOMPARE(f.rowCount(), 5000);
    QVERIFY(waitFor([&] { return f.asked("link.inspect") >= AddDialog::kLookedUpUnasked; }));
    QVERIFY(waitFor([&] { return f.cell(299, LinkTableModel::NameColumn).startsWith(QLatin1String("found-")); }));
    QCOMPARE(f.asked("link.inspect"), AddDialog::kLookedUpUnasked);
    // What is scrolled to is asked for.
    f.child<QTableView>("table")->scrollToBottom();
    QVERIFY(waitFor([&] { return f.cell(4999, LinkTableModel::NameColumn).startsWith(QLatin1String("found-")); }));
    QVERIFY(f.asked("link.inspect") < AddDialog::kLookedUpUnasked + 100);
    qInfo("5,000 links offered in %lld ms", offered);
    QVERIFY2(offered < 2000, qPrintable(QString::number(offered)));
}

void AddDialogTest::rendersLinksOfAllKinds_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << lightPalette() << Qt::LeftToRight;
    QTest::newRow("dark") << darkPalette() << Qt::LeftToRight;
    QTest::newRow("light-rtl") << lightPalette() << Qt::RightToLeft;
}

void AddDialogTest::rendersLinksOfAllKinds()
{
    QFETCH(QPalette, palette);
    QFETCH(Qt::LayoutDirection, direction);
    QVERIFY(QApplication::setStyle(QStringLiteral("Fusion")));
    QApplication::setPalette(palette);
    QGuiApplication::setLayoutDirection(direction);
    const QString folder = QStringLiteral(LONGHAUL_BIN_DIR "/../screens");
    QVERIFY(QDir().mkpath(folder));
    AddDialogFixture f;
    QList<Reply> unanswered;
    f.agent.setScript(QStringLiteral("link.inspect"), [&](const Request &request, const Reply &reply) {
        LinkInfo info;
        info.url = QUrl(request.params.value(QLatin1String("url")).toString());
        if (info.url.fileName().startsWith(QLatin1String("missing")))
            info.error = Failure{FailureCode::NotFound, {}};
        else if (info.url.fileName().startsWith(QLatin1String("secret")))
            info.error = Failure{FailureCode::AuthRequired, {}};
        else
            info = {info.url, info.url, info.url.fileName(), 3'904'000'000, true, {}, {}};
        if (info.url.fileName().startsWith(QLatin1String("slow")))
            unanswered.append(reply);
        else
            reply(linkInfoToJson(info));
    });
    f.dialog->setFindKnown([](const QSet<QUrl> &urls) {
        return QSet<QUrl>{QUrl(QStringLiteral("https://papers.example.org/oceans.pdf"))}.intersect(urls);
    });
    f.dialog->show();
    f.dialog->offer({QStringLiteral("https://cdimage.example.org/debian-12.8.0-amd64-DVD-1.iso"),
                     QStringLiteral("https://papers.example.org/oceans.pdf"),
                     QStringLiteral("https://papers.example.org/missing.pdf"),
                     QStringLiteral("https://papers.example.org/secret.pdf"),
                     QStringLiteral("ftp://ftp.example.org/a.tar"),
                     QStringLiteral("https://slow.example.org/slow.zip")});
    QVERIFY(waitFor([&] { return f.cell(3, LinkTableModel::NoteColumn).contains(QLatin1String("Sign-in")); }));
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(f.dialog->grab().save(QStringLiteral("%1/add-many-%2.png").arg(folder, name)));
    f.child<LinkEdit>("links")->setPlainText(
        QStringLiteral("https://cdimage.example.org/debian-12.8.0-amd64-DVD-1.iso"));
    QVERIFY(waitFor([&] { return f.rowCount() == 1; }));
    f.child<QToolButton>("more")->click();
    f.child<QLineEdit>("checksum")->setText(QStringLiteral("sha256:12"));
    f.child<QComboBox>("folder")->setEditText(QStringLiteral("/media/ada/Backup/Downloads"));
    QVERIFY(waitFor([&] { return f.child<QPushButton>("makeFolder")->isVisible(); }));
    QVERIFY(f.dialog->grab().save(QStringLiteral("%1/add-single-%2.png").arg(folder, name)));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(AddDialogTest)
#include "tst_adddialog.moc"

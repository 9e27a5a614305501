#include "adddialog.h"
#include "addmemory.h"
#include "fakeagent.h"
#include "fieldnote.h"
#include "folders.h"
#include "linkcodec.h"
#include "linkedit.h"
#include "themes.h"
#include "waitfor.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace longhaul;

namespace {

QStringList linkNames(int count)
{
    QStringList links;
    for (int i = 0; i < count; ++i)
        links.append(QStringLiteral("http://h/%1.iso").arg(i));
    return links;
}

/// A dialog that is connected to an agent in memory.
struct Fixture {
    FakeAgent agent;
    AgentClient client{agent.connector(), QStringLiteral("test/1"), QStringLiteral("desktop")};
    std::unique_ptr<AddDialog> dialog;

    Fixture()
    {
        agent.setScript(QStringLiteral("link.inspect"), [](const Request &request, const Reply &reply) {
            LinkInfo info;
            info.url = QUrl(request.params.value(QLatin1String("url")).toString());
            info.fileName = QStringLiteral("found-") + info.url.fileName();
            info.bytesTotal = 1024 * 1024;
            info.resumable = true;
            reply(linkInfoToJson(info));
        });
        client.start();
        if (!waitFor([this] { return client.link() == AgentClient::Link::Connected; }))
            qFatal("the fake agent does not answer");
        dialog = std::make_unique<AddDialog>(client);
    }

    template<typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        auto *widget = dialog->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s in the dialog", name);
        return widget;
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return child<QTableView>("table")->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rowCount() const { return child<QTableView>("table")->model()->rowCount(); }
    [[nodiscard]] QPushButton *add() const { return child<QPushButton>("add"); }
    [[nodiscard]] qsizetype asked(const char *method) const { return agent.parametersOf(QLatin1String(method)).size(); }
    [[nodiscard]] QJsonArray lastAdded() const
    {
        return agent.parametersOf(QStringLiteral("task.add")).constLast().value(QLatin1String("tasks")).toArray();
    }
};

} // namespace

class AddDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsWhatTheServerSaysOfEachLink();
    void readsLinksAfterTypingStops();
    void asksAFewLinksAtATime();
    void asksTheServerAgainAfterSignIn();
    void closesOnlyWhenTheAgentHasAcknowledged();
    void keepsWhatWasTypedWhenTheAgentIsLost();
    void addsOnlyTheRestAfterALossInTheMiddle();
    void saysWhatTheAgentRefuses();
    void sendsEveryChoice();
    void sendsNameAndChecksumForASingleLinkOnly();
    void saysNextToTheFieldWhatIsWrong();
    void offersToMakeAMissingFolder();
    void marksLinksThatAreInTheList();
    void namesUnsupportedProtocols();
    void stopsAskingWhenItCloses();
    void takesDroppedFilesOfLinks();
    void remembersTheFolder();
    void staysFluidWithThousandsOfLinks();
    void givesEveryFieldANameAndAKey();
    void rendersLinksOfAllKinds_data();
    void rendersLinksOfAllKinds();

private:
    QTemporaryDir m_home;
};

void AddDialogTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
    QVERIFY(Folders::fromEnvironment().config.startsWith(m_home.path()));
}

void AddDialogTest::init()
{
    QFile::remove(Folders::fromEnvironment().config + QStringLiteral("/window.ini"));
}

void AddDialogTest::showsWhatTheServerSaysOfEachLink()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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

void AddDialogTest::closesOnlyWhenTheAgentHasAcknowledged()
{
    Fixture f;
    QSignalSpy added(f.dialog.get(), &AddDialog::added);
    f.agent.hold(QStringLiteral("task.add"));
    f.dialog->show();
    f.dialog->offer(linkNames(2));
    f.add()->click();
    QVERIFY(waitFor([&] { return f.asked("task.add") == 1; }));
    QVERIFY(f.dialog->isVisible());
    QVERIFY(!f.add()->isEnabled());
    QCOMPARE(added.size(), 0);
    f.agent.release(QStringLiteral("task.add"));
    QVERIFY(waitFor([&] { return !f.dialog->isVisible(); }));
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<QList<TaskId>>().size(), 2);
    QCOMPARE(f.dialog->result(), int(QDialog::Accepted));
    QCOMPARE(f.agent.tasks().size(), 2);
}

void AddDialogTest::keepsWhatWasTypedWhenTheAgentIsLost()
{
    Fixture f;
    f.dialog->show();
    f.dialog->offer(linkNames(2));
    f.agent.hold(QStringLiteral("task.add"));
    f.add()->click();
    QVERIFY(waitFor([&] { return f.asked("task.add") == 1; }));
    f.agent.setUnreachable(QStringLiteral("gone"));
    f.agent.dropConnections();
    QVERIFY(waitFor([&] { return f.child<FieldNote>("message")->hasTrouble(); }));
    QVERIFY(f.dialog->isVisible());
    QVERIFY(f.add()->isEnabled());
    QCOMPARE(f.rowCount(), 2);
    QVERIFY(f.child<LinkEdit>("links")->toPlainText().contains(QLatin1String("http://h/1.iso")));
    f.add()->click(); // without an agent it is said again, and nothing is lost
    QVERIFY(waitFor([&] { return f.add()->isEnabled(); }));
    QVERIFY(f.dialog->isVisible());
    f.agent.clearAnswer(QStringLiteral("task.add"));
    f.agent.release(QStringLiteral("task.add"));
    f.agent.setUnreachable({});
    f.client.start();
    QVERIFY(waitFor([&] { return f.client.link() == AgentClient::Link::Connected; }));
    QVERIFY(waitFor([&] { return !f.child<FieldNote>("message")->hasTrouble(); }));
    f.add()->click();
    QVERIFY(waitFor([&] { return !f.dialog->isVisible(); }));
}

void AddDialogTest::addsOnlyTheRestAfterALossInTheMiddle()
{
    Fixture f;
    f.dialog->show();
    f.dialog->offer(linkNames(1200));
    QSignalSpy added(f.dialog.get(), &AddDialog::added);
    int calls = 0;
    f.agent.setScript(QStringLiteral("task.add"), [&](const Request &request, const Reply &reply) {
        QJsonArray tasks;
        const QJsonArray asked = request.params.value(QLatin1String("tasks")).toArray();
        for (qsizetype i = 0; i < asked.size(); ++i) {
            Task task;
            task.id = TaskId{calls * 1000 + i + 1};
            task.url = QUrl(asked[i].toObject().value(QLatin1String("url")).toString());
            tasks.append(taskToJson(task));
        }
        if (++calls == 2)
            reply(std::unexpected(RpcError(RpcCode::StoreFailed, QStringLiteral("the disk is full"))));
        else
            reply(QJsonObject{{QStringLiteral("tasks"), tasks}});
    });
    f.add()->click();
    QVERIFY(waitFor([&] { return f.child<FieldNote>("message")->hasTrouble(); }));
    QVERIFY(f.child<FieldNote>("message")->text().contains(QLatin1String("the disk is full")));
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().value<QList<TaskId>>().size(), 500);
    QCOMPARE(f.rowCount(), 700);
    QCOMPARE(f.cell(0, LinkTableModel::AddressColumn), QStringLiteral("http://h/500.iso"));
    f.add()->click();
    QVERIFY(waitFor([&] { return !f.dialog->isVisible(); }));
    QCOMPARE(added.last().first().value<QList<TaskId>>().size(), 700);
}

void AddDialogTest::saysWhatTheAgentRefuses()
{
    Fixture f;
    f.agent.setAnswer(QStringLiteral("task.add"),
                      std::unexpected(RpcError(RpcCode::InvalidParams, QStringLiteral("no such folder"))));
    f.dialog->show();
    f.dialog->offer(linkNames(1));
    f.add()->click();
    QVERIFY(waitFor([&] { return f.child<FieldNote>("message")->text().contains(QLatin1String("no such folder")); }));
    QVERIFY(f.dialog->isVisible());
}

void AddDialogTest::sendsEveryChoice()
{
    Fixture f;
    f.dialog->show();
    f.dialog->offer(linkNames(1));
    f.child<QComboBox>("folder")->setEditText(m_home.path());
    QTest::keyClicks(f.child<QLineEdit>("fileName"), QStringLiteral("mine.iso"));
    f.child<QLineEdit>("checksum")->setText(QString(64, u'A'));
    f.child<QSpinBox>("connections")->setValue(3);
    f.child<QLineEdit>("user")->setText(QStringLiteral("me"));
    f.child<QLineEdit>("password")->setText(QStringLiteral("secret"));
    f.child<QComboBox>("onExists")->setCurrentIndex(1);
    f.child<QLineEdit>("limit")->setText(QStringLiteral("500K"));
    f.child<QComboBox>("priority")->setCurrentIndex(0);
    f.child<QComboBox>("queue")->setEditText(QStringLiteral("night"));
    f.child<QLineEdit>("referrer")->setText(QStringLiteral("http://h/page"));
    f.child<QLineEdit>("userAgent")->setText(QStringLiteral("Agent/1"));
    f.child<QPlainTextEdit>("headers")->setPlainText(QStringLiteral("X-Token: abc\nX-Two: 2"));
    f.child<QLineEdit>("description")->setText(QStringLiteral("for Ada"));
    f.child<QCheckBox>("remember")->setChecked(true);
    f.child<QCheckBox>("start")->setChecked(false);
    f.add()->click();
    QVERIFY(waitFor([&] { return !f.dialog->isVisible(); }));
    const QJsonObject request = f.lastAdded().first().toObject();
    const auto value = [&](const char *key) { return request.value(QLatin1String(key)).toVariant(); };
    QCOMPARE(value("url").toString(), QStringLiteral("http://h/0.iso"));
    QCOMPARE(value("session").toString(), QStringLiteral("desktop"));
    QCOMPARE(value("directory").toString(), m_home.path());
    QCOMPARE(value("fileName").toString(), QStringLiteral("mine.iso"));
    QCOMPARE(value("checksum").toString(), QStringLiteral("sha256:") + QString(64, u'a'));
    QCOMPARE(value("connections").toInt(), 3);
    QCOMPARE(value("user").toString(), QStringLiteral("me"));
    QCOMPARE(value("password").toString(), QStringLiteral("secret"));
    QCOMPARE(value("onExists").toString(), QStringLiteral("overwrite"));
    QCOMPARE(value("paused").toBool(), true);
    QCOMPARE(value("limit").toInt(), 500 * 1024);
    QCOMPARE(value("priority").toInt(), 1);
    QCOMPARE(value("queue").toString(), QStringLiteral("night"));
    QCOMPARE(value("headers").toStringList(),
             QStringList({QStringLiteral("X-Token: abc"), QStringLiteral("X-Two: 2"),
                          QStringLiteral("Referer: http://h/page"), QStringLiteral("User-Agent: Agent/1")}));
    QCOMPARE(value("description").toString(), QStringLiteral("for Ada"));
    QCOMPARE(value("remember").toBool(), true);
}

void AddDialogTest::sendsNameAndChecksumForASingleLinkOnly()
{
    Fixture f;
    f.dialog->show();
    f.dialog->offer(linkNames(1));
    QTest::keyClicks(f.child<QLineEdit>("fileName"), QStringLiteral("mine.iso"));
    f.child<QLineEdit>("checksum")->setText(QString(64, u'a'));
    f.dialog->offer({QStringLiteral("http://h/other.iso")});
    QVERIFY(!f.child<QLineEdit>("fileName")->isEnabled());
    QVERIFY(!f.child<QLineEdit>("checksum")->isEnabled());
    auto *model = f.child<QTableView>("table")->model();
    QVERIFY(model->setData(model->index(1, LinkTableModel::NameColumn), QStringLiteral("second.iso")));
    f.add()->click();
    QVERIFY(waitFor([&] { return !f.dialog->isVisible(); }));
    QCOMPARE(f.lastAdded().size(), 2);
    for (const QJsonValue &request : f.lastAdded())
        QVERIFY(request.toObject().value(QLatin1String("checksum")).toString().isEmpty());
    QCOMPARE(f.lastAdded().last().toObject().value(QLatin1String("fileName")).toString(), QStringLiteral("second.iso"));
}

void AddDialogTest::saysNextToTheFieldWhatIsWrong()
{
    Fixture f;
    f.dialog->show();
    f.dialog->offer(linkNames(1));
    f.child<QLineEdit>("checksum")->setText(QStringLiteral("sha256:12"));
    QVERIFY(f.child<FieldNote>("checksumNote")->hasTrouble());
    QVERIFY(f.child<FieldNote>("checksumNote")->isVisible());
    QCOMPARE(f.child<QLineEdit>("checksum")->accessibleDescription(), f.child<FieldNote>("checksumNote")->text());
    f.add()->click();
    QCOMPARE(f.asked("task.add"), 0);
    QVERIFY(f.dialog->isVisible());
    QCOMPARE(f.child<QLineEdit>("checksum")->text(), QStringLiteral("sha256:12"));
    f.child<QLineEdit>("checksum")->clear();
    QVERIFY(!f.child<FieldNote>("checksumNote")->hasTrouble());

    QTest::keyClicks(f.child<QLineEdit>("fileName"), QStringLiteral("a/b"));
    QVERIFY(f.child<FieldNote>("fileNameNote")->hasTrouble());
    f.add()->click();
    QCOMPARE(f.asked("task.add"), 0);
    f.child<QLineEdit>("fileName")->clear();
    emit f.child<QLineEdit>("fileName")->textEdited({});

    f.child<QComboBox>("folder")->setEditText(QStringLiteral("relative/folder"));
    QVERIFY(waitFor([&] { return f.child<FieldNote>("folderNote")->hasTrouble(); }));
    f.add()->click();
    QCOMPARE(f.asked("task.add"), 0);

    f.child<LinkEdit>("links")->setPlainText(QStringLiteral("no link at all"));
    QVERIFY(waitFor([&] { return f.child<FieldNote>("linksNote")->hasTrouble(); }));
    QVERIFY(!f.add()->isEnabled());
    QCOMPARE(f.child<LinkEdit>("links")->toPlainText(), QStringLiteral("no link at all"));
}

void AddDialogTest::offersToMakeAMissingFolder()
{
    Fixture f;
    f.dialog->show();
    const QString folder = m_home.filePath(QStringLiteral("not/there/yet"));
    f.child<QComboBox>("folder")->setEditText(folder);
    QVERIFY(waitFor([&] { return f.child<QPushButton>("makeFolder")->isVisible(); }));
    QVERIFY(!f.child<FieldNote>("folderNote")->hasTrouble()); // a drive may come back: it may be meant
    f.child<QPushButton>("makeFolder")->click();
    QVERIFY(waitFor([&] { return QFileInfo(folder).isDir(); }));
    QVERIFY(waitFor([&] { return !f.child<QPushButton>("makeFolder")->isVisible(); }));
}

void AddDialogTest::marksLinksThatAreInTheList()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
    f.dialog->show();
    QFile file(m_home.filePath(QStringLiteral("links.txt")));
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

void AddDialogTest::remembersTheFolder()
{
    for (const char *name : {"one", "two"}) {
        Fixture f;
        f.dialog->show();
        f.dialog->offer(linkNames(1));
        f.child<QComboBox>("folder")->setEditText(m_home.filePath(QLatin1String(name)));
        f.add()->click();
        QVERIFY(waitFor([&] { return !f.dialog->isVisible(); }));
    }
    QCOMPARE(AddMemory::ofThisInstallation().folders(),
             QStringList({m_home.filePath(QStringLiteral("two")), m_home.filePath(QStringLiteral("one"))}));
    Fixture f;
    QCOMPARE(f.child<QComboBox>("folder")->currentText(), m_home.filePath(QStringLiteral("two")));
}

void AddDialogTest::staysFluidWithThousandsOfLinks()
{
    Fixture f;
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

void AddDialogTest::givesEveryFieldANameAndAKey()
{
    Fixture f;
    f.child<QToolButton>("more")->click();
    f.dialog->show();
    const QList<QWidget *> widgets = f.dialog->findChildren<QWidget *>();
    QSet<QChar> keys;
    for (QWidget *widget : widgets) {
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
            const qsizetype at = label->text().indexOf(u'&');
            QVERIFY2(at >= 0, qPrintable(label->text()));
            const QChar key = label->text().at(at + 1).toLower();
            QVERIFY2(!keys.contains(key), qPrintable(label->text()));
            keys.insert(key);
        }
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->isVisible() && button->text().contains(u'&')) {
            const QChar key = button->text().at(button->text().indexOf(u'&') + 1).toLower();
            QVERIFY2(!keys.contains(key), qPrintable(button->text()));
            keys.insert(key);
        }
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
        }
    }
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
    Fixture f;
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

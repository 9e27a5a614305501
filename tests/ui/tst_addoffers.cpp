#include "adddialog.h"
#include "categoryfolders.h"
#include "fakeagent.h"
#include "fieldnote.h"
#include "folders.h"
#include "linkcodec.h"
#include "linkedit.h"
#include "pagelinksdialog.h"
#include "pagelinksfilter.h"
#include "pagelinksmodel.h"
#include "waitfor.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

const char *const kPage = "<html><base href='http://h/d/'><a href=a.pdf>First paper</a><a href=b.zip>Code</a>"
                          "<a href=c.pdf>Second paper</a><a href=a.pdf>again</a><img src=i.png></html>";

/// The dialog, connected to an agent in memory that knows every link.
struct OffersFixture {
    FakeAgent agent;
    AgentClient client{agent.connector(), u"test/1"_s, u"desktop"_s};
    std::unique_ptr<AddDialog> dialog;

    OffersFixture()
    {
        agent.setScript(u"link.inspect"_s, [](const Request &request, const Reply &reply) {
            LinkInfo info;
            info.url = QUrl(request.params[u"url"].toString());
            info.fileName = info.url.fileName();
            reply(linkInfoToJson(info));
        });
        client.start();
        if (!waitFor([this] { return client.link() == AgentClient::Link::Connected; }))
            qFatal("the fake agent does not answer");
        dialog = std::make_unique<AddDialog>(client);
        dialog->show();
    }
    template<typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        auto *widget = dialog->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s in the dialog", name);
        return widget;
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        child<LinkEdit>("links")->paste();
    }
    [[nodiscard]] QAbstractItemModel *model() const { return child<QTableView>("table")->model(); }
    [[nodiscard]] QString note(int row) const
    {
        return model()->index(row, LinkTableModel::NoteColumn).data().toString();
    }
    [[nodiscard]] QJsonArray submit()
    {
        child<QPushButton>("add")->click();
        if (!waitFor([this] { return !dialog->isVisible(); }))
            return {};
        return agent.parametersOf(u"task.add"_s).constLast()[u"tasks"].toArray();
    }
    [[nodiscard]] PageLinksDialog *page() const { return dialog->findChild<PageLinksDialog *>(); }
};

} // namespace

/// What people bring to the add dialog besides bare links.
class AddOffersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aPastedCurlCommandKeepsItsHeaders();
    void aCurlCommandThatSendsDataIsRefusedInWords();
    void whatIsTypedGoesBeforeWhatCameWithTheLink();
    void headersOfOneLinkAreNotSentToAnother();
    void aRangeIsReadUnlessItIsSwitchedOff();
    void aRangeThatIsTooLongIsToldAndLeftOut();
    void aPastedListKeepsNamesAndDigests();
    void aDroppedMetalinkKeepsMirrorsAndDigest();
    void aPastedPageOffersItsLinks();
    void theAgentReadsAPage();
    void aPageThatCannotBeReadIsTold();
    void linksAreNarrowedDownByWordsPatternAndKind();
    void filesGoToTheFolderOfTheirKind();
    void filesThatAreThereAreMarked();

private:
    QTemporaryDir m_home;
};

void AddOffersTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
    QVERIFY(Folders::fromEnvironment().config.startsWith(m_home.path()));
}

void AddOffersTest::init()
{
    QFile::remove(Folders::fromEnvironment().config + u"/window.ini"_s);
}

void AddOffersTest::aPastedCurlCommandKeepsItsHeaders()
{
    OffersFixture f;
    f.paste(u"curl 'http://h/get?id=7' -H 'X-Token: abc' \\\n  -b 'sid=1' -u ada:secret -o paper.pdf"_s);
    QCOMPARE(f.child<LinkEdit>("links")->toPlainText().trimmed(), u"http://h/get?id=7"_s);
    QVERIFY(waitFor([&] { return f.note(0).contains(u"2 header"); }));
    const QString tip = f.model()->index(0, LinkTableModel::NoteColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(u"X-Token") && !tip.contains(u"abc") && !tip.contains(u"secret"));
    // The server is asked with them, too: without, it would show its sign-in page.
    const QJsonObject asked = f.agent.parametersOf(u"link.inspect"_s).value(0);
    QCOMPARE(asked[u"headers"].toArray(), (QJsonArray{u"X-Token: abc"_s, u"Cookie: sid=1"_s}));
    const QJsonObject request = f.submit().first().toObject();
    QCOMPARE(request[u"headers"].toArray(), (QJsonArray{u"X-Token: abc"_s, u"Cookie: sid=1"_s}));
    QCOMPARE(request[u"user"].toString(), u"ada"_s);
    QCOMPARE(request[u"password"].toString(), u"secret"_s);
    QCOMPARE(request[u"fileName"].toString(), u"paper.pdf"_s);
    QCOMPARE(request[u"session"].toString(), u"desktop"_s);
}

void AddOffersTest::aCurlCommandThatSendsDataIsRefusedInWords()
{
    OffersFixture f;
    f.paste(u"curl http://h/a --data-raw '{}'"_s);
    QVERIFY(f.child<FieldNote>("linksNote")->text().contains(u"--data-raw"));
    QCOMPARE(f.model()->rowCount(), 0);
}

void AddOffersTest::whatIsTypedGoesBeforeWhatCameWithTheLink()
{
    OffersFixture f;
    f.paste(u"curl http://h/a -H 'X-Token: abc' -u ada:secret -o a.bin"_s);
    f.child<QPlainTextEdit>("headers")->setPlainText(u"x-token: other"_s);
    f.child<QLineEdit>("user")->setText(u"bob"_s);
    f.child<QLineEdit>("password")->setText(u"word"_s);
    QTest::keyClicks(f.child<QLineEdit>("fileName"), u"b.bin"_s);
    const QJsonObject request = f.submit().first().toObject();
    QCOMPARE(request[u"headers"].toArray(), (QJsonArray{u"x-token: other"_s}));
    QCOMPARE(request[u"user"].toString(), u"bob"_s);
    QCOMPARE(request[u"password"].toString(), u"word"_s);
    QCOMPARE(request[u"fileName"].toString(), u"b.bin"_s);
}

void AddOffersTest::headersOfOneLinkAreNotSentToAnother()
{
    OffersFixture f;
    f.paste(u"curl http://h/a -b sid=1 -u ada:secret"_s);
    f.dialog->offer({u"http://other/b"_s});
    const QJsonArray requests = f.submit();
    QCOMPARE(requests.size(), 2);
    QVERIFY(requests[0].toObject().contains(u"headers"));
    for (const char *field : {"headers", "user", "password"})
        QVERIFY(!requests[1].toObject().contains(QLatin1String(field)));
}

void AddOffersTest::aRangeIsReadUnlessItIsSwitchedOff()
{
    OffersFixture f;
    f.dialog->offer({u"http://h/[08-10].jpg"_s});
    QCOMPARE(f.model()->rowCount(), 3);
    auto *box = f.child<QCheckBox>("ranges");
    QVERIFY(box->isVisible());
    QVERIFY(box->text().contains(u"08.jpg") && box->text().contains(u"10.jpg"));
    box->setChecked(false);
    QCOMPARE(f.model()->rowCount(), 1);
    box->setChecked(true);
    const QJsonArray requests = f.submit();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests[1].toObject()[u"url"].toString(), u"http://h/09.jpg"_s);
    OffersFixture plain;
    plain.dialog->offer({u"http://h/a[1].jpg"_s});
    QVERIFY(!plain.child<QCheckBox>("ranges")->isVisible());
}

void AddOffersTest::aRangeThatIsTooLongIsToldAndLeftOut()
{
    OffersFixture f;
    f.dialog->offer({u"http://h/[1-20000]"_s, u"http://h/b"_s});
    QCOMPARE(f.model()->rowCount(), 1);
    QVERIFY(f.child<FieldNote>("linksNote")->hasTrouble());
}

void AddOffersTest::aPastedListKeepsNamesAndDigests()
{
    OffersFixture f;
    f.paste(u"[\"http://h/a\", {\"url\": \"http://h/b\", \"name\": \"n.bin\", \"checksum\": \"sha256:%1\"}, 5]"_s.arg(
        QString(64, u'a')));
    QCOMPARE(f.model()->rowCount(), 2);
    QVERIFY(f.child<FieldNote>("offerNote")->text().contains(u"3"));
    const QJsonArray requests = f.submit();
    QCOMPARE(requests[1].toObject()[u"fileName"].toString(), u"n.bin"_s);
    QCOMPARE(requests[1].toObject()[u"checksum"].toString(), u"sha256:"_s + QString(64, u'a'));
}

void AddOffersTest::aDroppedMetalinkKeepsMirrorsAndDigest()
{
    QFile file(m_home.filePath(u"a.meta4"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"><file name=\"a.iso\"><hash type=\"sha-256\">"
               + QByteArray(64, 'b') + "</hash><url>http://h/a</url><url>http://m/a</url></file></metalink>");
    file.close();
    OffersFixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.dialog.get(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.dialog.get(), &drop);
    QVERIFY(waitFor([&] { return f.model()->rowCount() == 1; }));
    QVERIFY(f.child<FieldNote>("checksumNote")->text().contains(u"sha256"));
    const QJsonObject request = f.submit().first().toObject();
    QCOMPARE(request[u"fileName"].toString(), u"a.iso"_s);
    QCOMPARE(request[u"mirrors"].toArray(), (QJsonArray{u"http://m/a"_s}));
    QCOMPARE(request[u"checksum"].toString(), u"sha256:"_s + QString(64, u'b'));
    QCOMPARE(request[u"checksumSource"].toString(), u"metalink"_s);
}

void AddOffersTest::aPastedPageOffersItsLinks()
{
    OffersFixture f;
    f.paste(QString::fromLatin1(kPage));
    PageLinksDialog *page = f.page();
    QVERIFY(page && page->isVisible());
    auto *table = page->findChild<QTableView *>(u"pageTable"_s);
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 4);
    QVERIFY(!page->findChild<QPushButton *>(u"takeLinks"_s)->isEnabled());
    page->findChild<QLineEdit *>(u"pageFilter"_s)->setText(u"*.pdf"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    page->findChild<QPushButton *>(u"chooseAll"_s)->click();
    QVERIFY(table->model()->setData(table->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    page->findChild<QPushButton *>(u"takeLinks"_s)->click();
    QVERIFY(!page->isVisible());
    QCOMPARE(f.child<LinkEdit>("links")->toPlainText().trimmed(), u"http://h/d/c.pdf"_s);
}

void AddOffersTest::theAgentReadsAPage()
{
    OffersFixture f;
    f.agent.setScript(u"link.page"_s, [](const Request &request, const Reply &reply) {
        PageContent page;
        page.url = QUrl(request.params[u"url"].toString());
        page.finalUrl = QUrl(u"http://final/x/"_s);
        page.body = "<a href=y.pdf>p</a>";
        reply(pageContentToJson(page));
    });
    f.child<QPlainTextEdit>("headers")->setPlainText(u"Cookie: a=b"_s);
    f.child<QPushButton>("page")->click();
    auto *address = f.page()->findChild<QLineEdit *>(u"pageAddress"_s);
    QTest::keyClicks(address, u"http://h/page"_s);
    QTest::keyClick(address, Qt::Key_Return);
    auto *table = f.page()->findChild<QTableView *>(u"pageTable"_s);
    QVERIFY(waitFor([&] { return table->model()->rowCount() == 1; }));
    QCOMPARE(table->model()->index(0, PageLinksModel::AddressColumn).data().toString(), u"http://final/x/y.pdf"_s);
    QCOMPARE(f.agent.parametersOf(u"link.page"_s).value(0)[u"headers"].toArray(), (QJsonArray{u"Cookie: a=b"_s}));
    QVERIFY(f.page()->isVisible());
}

void AddOffersTest::aPageThatCannotBeReadIsTold()
{
    OffersFixture f;
    f.agent.setScript(u"link.page"_s, [](const Request &request, const Reply &reply) {
        PageContent page;
        page.url = QUrl(request.params[u"url"].toString());
        page.error = Failure{FailureCode::NotFound, {}};
        reply(pageContentToJson(page));
    });
    f.child<QPushButton>("page")->click();
    f.page()->findChild<QLineEdit *>(u"pageAddress"_s)->setText(u"h.example/page"_s);
    f.page()->findChild<QPushButton *>(u"readPage"_s)->click();
    auto *note = f.page()->findChild<FieldNote *>(u"pageNote"_s);
    QVERIFY(waitFor([&] { return note->hasTrouble(); }));
    QCOMPARE(f.agent.parametersOf(u"link.page"_s).value(0)[u"url"].toString(), u"https://h.example/page"_s);
    QVERIFY(f.page()->findChild<QPushButton *>(u"readPage"_s)->isEnabled());
}

void AddOffersTest::linksAreNarrowedDownByWordsPatternAndKind()
{
    PageLinksModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLinks(linksOfPage(QString::fromLatin1(kPage), {}));
    PageLinksFilter filter;
    filter.setSourceModel(&model);
    const auto shown = [&](const QString &typed) {
        filter.setPattern(typed);
        return filter.rowCount();
    };
    QCOMPARE(shown({}), 4);
    QCOMPARE(shown(u"paper"_s), 2);
    QCOMPARE(shown(u"SECOND paper"_s), 1);
    QCOMPARE(shown(u"paper zip"_s), 0);
    QCOMPARE(shown(u"?.pdf"_s), 2);
    QCOMPARE(shown(u"b*"_s), 1);
    QCOMPARE(shown(u"pdf*"_s), 0);
    QCOMPARE(shown(u"*[*"_s), 0);
    filter.setPattern({});
    filter.setCategory(FileCategory::Pictures);
    QCOMPARE(filter.rowCount(), 1);
    filter.setCategory(std::nullopt);
    QCOMPARE(filter.rowCount(), 4);
}

void AddOffersTest::filesGoToTheFolderOfTheirKind()
{
    CategoryFolders::ofThisInstallation().setFolder(FileCategory::Music, m_home.filePath(u"music"_s));
    OffersFixture f;
    f.child<QComboBox>("folder")->setEditText(m_home.path());
    QVERIFY(f.child<QCheckBox>("byCategory")->isVisible());
    f.dialog->offer({u"http://h/song.mp3"_s});
    QVERIFY(f.child<FieldNote>("categoryNote")->text().contains(m_home.filePath(u"music"_s)));
    f.dialog->offer({u"http://h/film.mp4"_s});
    const QJsonArray requests = f.submit();
    QCOMPARE(requests[0].toObject()[u"directory"].toString(), m_home.filePath(u"music"_s));
    QCOMPARE(requests[1].toObject()[u"directory"].toString(), m_home.path());
    OffersFixture other;
    other.child<QComboBox>("folder")->setEditText(m_home.path());
    other.child<QCheckBox>("byCategory")->setChecked(false);
    other.dialog->offer({u"http://h/song.mp3"_s});
    QCOMPARE(other.submit().first().toObject()[u"directory"].toString(), m_home.path());
}

void AddOffersTest::filesThatAreThereAreMarked()
{
    QFile file(m_home.filePath(u"there.iso"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    OffersFixture f;
    f.child<QComboBox>("folder")->setEditText(m_home.path());
    f.dialog->offer({u"http://h/there.iso"_s, u"http://h/new.iso"_s});
    QVERIFY(waitFor([&] { return !f.note(0).isEmpty() && f.note(0).contains(u"folder"); }));
    QVERIFY(!f.note(1).contains(u"folder"));
    f.child<QComboBox>("folder")->setEditText(m_home.filePath(u"elsewhere"_s));
    QVERIFY(waitFor([&] { return !f.note(0).contains(u"folder"); }));
}

QTEST_MAIN(AddOffersTest)
#include "tst_addoffers.moc"

#include "adddialog.h"
#include "clipboardoffer.h"
#include "linkcodec.h"
#include "pagelinksdialog.h"
#include "themes.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStringLiteral(LONGHAUL_BIN_DIR "/../screens");
}

} // namespace

/// Pictures of every state of the add dialog, light and dark, left to right and right to left, once and twice as large.
class AddScreensTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rendersASingleLink_data() { themes(); }
    void rendersASingleLink();
    void rendersARange_data() { themes(); }
    void rendersARange();
    void rendersEveryField_data() { themes(); }
    void rendersEveryField();
    void rendersTheLinksOfAPage_data() { themes(); }
    void rendersTheLinksOfAPage();
    void rendersTheClipboardOffer_data() { themes(); }
    void rendersTheClipboardOffer();
    void rendersTwiceAsLarge();
    void cleanup();

private:
    void themes();
    void use(WindowFixture &fixture);
    void keep(QWidget &widget, const QString &name);
};

void AddScreensTest::initTestCase()
{
    QVERIFY(QDir().mkpath(folder()));
}

void AddScreensTest::themes()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light-rtl") << false << true;
    QTest::newRow("dark-rtl") << true << true;
}

void AddScreensTest::use(WindowFixture &fixture)
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    useTheme(dark ? Theme::Dark : Theme::Light);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    fixture.agent().setScript(u"link.inspect"_s, [](const Request &request, const Reply &reply) {
        LinkInfo info;
        info.url = QUrl(request.params[u"url"].toString());
        info.fileName = info.url.fileName();
        if (info.fileName.startsWith(u"gone"))
            info.error = Failure{FailureCode::NotFound, {}};
        else
            info.bytesTotal = qint64(1024) * 1024 * (3 + info.fileName.size());
        info.resumable = true;
        reply(linkInfoToJson(info));
    });
    QVERIFY(fixture.connect());
}

void AddScreensTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    useTheme(Theme::Light);
}

void AddScreensTest::keep(QWidget &widget, const QString &name)
{
    for (int pass = 0; pass < 4; ++pass) // nested layouts settle one after the other
        QCoreApplication::processEvents();
    const QPixmap picture = widget.grab();
    QVERIFY(!picture.isNull());
    // A screen that failed to paint is one colour.
    const QImage image = picture.toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 8, qPrintable(name));
    const QString scale = qRound(picture.devicePixelRatio()) == 2 ? u"@2x"_s : QString();
    QVERIFY(picture.save(u"%1/%2-%3%4.png"_s.arg(folder(), name, QString::fromUtf8(QTest::currentDataTag()), scale)));
}

void AddScreensTest::rendersASingleLink()
{
    WindowFixture fixture;
    use(fixture);
    AddDialog dialog(fixture.client());
    OfferedSet offered;
    TaskRequest task;
    task.url = QUrl(u"https://cdimage.debian.example/debian-12.8.0-amd64-DVD-1.iso"_s);
    task.mirrors = {QUrl(u"https://mirror.example/a"_s), QUrl(u"https://mirror.example/b"_s)};
    task.checksum = {HashAlgorithm::Sha256, QByteArray(64, 'a'), {}, ChecksumSource::Metalink};
    offered.tasks.append(task);
    dialog.offer(offered);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    keep(dialog, u"add-single"_s);
}

void AddScreensTest::rendersARange()
{
    WindowFixture fixture;
    use(fixture);
    AddDialog dialog(fixture.client());
    dialog.offer({u"https://photos.example.net/summer/lake-[001-120].jpg"_s, u"https://photos.example.net/gone.zip"_s});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    keep(dialog, u"add-range"_s);
}

void AddScreensTest::rendersEveryField()
{
    WindowFixture fixture;
    use(fixture);
    AddDialog dialog(fixture.client());
    dialog.offer({u"https://papers.example.org/oceans.pdf"_s});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.findChild<QToolButton *>(u"more"_s)->click();
    dialog.findChild<QLineEdit *>(u"limit"_s)->setText(u"quick"_s);
    dialog.findChild<QPlainTextEdit *>(u"headers"_s)->setPlainText(u"X-Token: abc\nno header"_s);
    keep(dialog, u"add-more"_s);
}

void AddScreensTest::rendersTheLinksOfAPage()
{
    WindowFixture fixture;
    use(fixture);
    PageLinksDialog dialog(fixture.client());
    QString html;
    for (int i = 1; i < 30; ++i)
        html +=
            u"<a href=lecture-%1.pdf>Lecture %1: oceans, climate and people</a><a href=film-%1.mp4>Film</a>"_s.arg(i);
    dialog.showPages({{u"lectures.html"_s, html, QUrl(u"https://media.university.example/2025/"_s)}});
    dialog.findChild<QLineEdit *>(u"pageFilter"_s)->setText(u"*.pdf"_s);
    dialog.findChild<QPushButton *>(u"chooseAll"_s)->click();
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    keep(dialog, u"page-links"_s);
}

void AddScreensTest::rendersTheClipboardOffer()
{
    WindowFixture fixture;
    use(fixture);
    QWidget window;
    window.resize(700, 60);
    ClipboardOffer offer(
        fixture.configFolder(), [](const QString &) { return false; },
        [] { return u"https://h.example/a https://h.example/b"_s; }, &window);
    window.show();
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &activated);
    QVERIFY(offer.isVisible());
    offer.resize(700, offer.sizeHint().height());
    keep(offer, u"clipboard-offer"_s);
}

void AddScreensTest::rendersTwiceAsLarge()
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QSKIP("This is the large run.");
    QProcess large;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    large.setProcessEnvironment(environment);
    large.setProcessChannelMode(QProcess::ForwardedChannels);
    large.start(QCoreApplication::applicationFilePath(),
                {u"rendersEveryField:light"_s, u"rendersEveryField:dark-rtl"_s, u"rendersTheLinksOfAPage:dark"_s});
    QVERIFY(large.waitForFinished(60'000));
    QCOMPARE(large.exitCode(), 0);
    QVERIFY(QFileInfo::exists(folder() + u"/add-more-light@2x.png"_s));
}

QTEST_MAIN(AddScreensTest)
#include "tst_addscreens.moc"

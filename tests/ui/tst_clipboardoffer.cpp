#include "clipboardoffer.h"
#include "waitfor.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace longhaul;
using namespace Qt::StringLiterals;

namespace {

/// The line in a window of its own, with a clipboard that the test holds.
struct OfferFixture {
    QTemporaryDir folder;
    QString copied;
    int looks = 0;
    QWidget window;
    ClipboardOffer offer{folder.path(), [](const QString &link) { return link.contains(u"known"); },
                         [this] {
                             ++looks;
                             return copied;
                         },
                         &window};

    OfferFixture() { window.show(); }
    /// As if `text` had been copied elsewhere before the window got the focus.
    void comeBackWith(const QString &text)
    {
        copied = text;
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&window, &activated);
    }
};

} // namespace

class ClipboardOfferTest : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatIsAllLinks_data();
    void offersWhatIsAllLinks();
    void offersTheSameOnlyOnce();
    void handsOverWhenItIsWanted();
    void looksOnlyWhenTheWindowGetsTheFocus();
    void looksNeverWhenItIsSwitchedOff();
};

void ClipboardOfferTest::offersWhatIsAllLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("link") << u"http://h/a"_s << true;
    QTest::newRow("links") << u"http://h/a\nhttp://h/b\n"_s << true;
    QTest::newRow("curl") << u"curl http://h/a -H 'X: 1'"_s << true;
    QTest::newRow("list") << u"[\"http://h/a\"]"_s << true;
    QTest::newRow("known link") << u"http://h/known"_s << false;
    QTest::newRow("known and new") << u"http://h/known http://h/new"_s << true;
    QTest::newRow("words") << u"some words"_s << false;
    QTest::newRow("prose with a link") << u"First line.\nSee http://h/a\n"_s << false;
    QTest::newRow("refused curl") << u"curl http://h/a -d x"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("very long") << u"http://h/a\n"_s.repeated(40'000) << false;
}

void ClipboardOfferTest::offersWhatIsAllLinks()
{
    QFETCH(QString, text);
    QFETCH(bool, isOffered);
    OfferFixture f;
    f.comeBackWith(text);
    QCOMPARE(f.offer.isVisible(), isOffered);
}

void ClipboardOfferTest::offersTheSameOnlyOnce()
{
    OfferFixture f;
    f.comeBackWith(u"http://h/a"_s);
    QVERIFY(f.offer.isVisible());
    f.comeBackWith(u"http://h/a"_s); // not yet answered
    QVERIFY(f.offer.isVisible());
    f.offer.findChild<QToolButton *>()->click();
    QVERIFY(!f.offer.isVisible());
    f.comeBackWith(u"http://h/a"_s);
    QVERIFY(!f.offer.isVisible());
    f.comeBackWith(u"http://h/b"_s);
    QVERIFY(f.offer.isVisible());
    f.comeBackWith(u"words"_s); // what it offered is gone
    QVERIFY(!f.offer.isVisible());
    f.copied = u"http://h/pasted"_s;
    f.offer.dismiss();
    f.comeBackWith(u"http://h/pasted"_s);
    QVERIFY(!f.offer.isVisible());
}

void ClipboardOfferTest::handsOverWhenItIsWanted()
{
    OfferFixture f;
    QSignalSpy accepted(&f.offer, &ClipboardOffer::accepted);
    f.comeBackWith(u"http://h/a"_s);
    f.offer.findChild<QPushButton *>()->click();
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!f.offer.isVisible());
}

void ClipboardOfferTest::looksOnlyWhenTheWindowGetsTheFocus()
{
    OfferFixture f;
    const int before = f.looks;
    f.copied = u"http://h/a"_s;
    QEvent paint(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&f.window, &paint);
    QCOMPARE(f.looks, before);
    QVERIFY(!f.offer.isVisible());
}

void ClipboardOfferTest::looksNeverWhenItIsSwitchedOff()
{
    OfferFixture f;
    QSettings(f.folder.filePath(u"window.ini"_s), QSettings::IniFormat).setValue(u"window/clipboardOffer"_s, false);
    const int before = f.looks;
    f.comeBackWith(u"http://h/a"_s);
    QCOMPARE(f.looks, before);
    QVERIFY(!f.offer.isVisible());
}

QTEST_MAIN(ClipboardOfferTest)
#include "tst_clipboardoffer.moc"

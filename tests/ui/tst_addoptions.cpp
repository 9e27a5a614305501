#include "adddialogfixture.h"
#include "addmemory.h"
#include "fieldnote.h"
#include "linkedit.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace longhaul;

class AddOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_settings.use()); }
    void init() { OwnSettings::forget(); }
    void sendsEveryChoice();
    void sendsNameAndChecksumForASingleLinkOnly();
    void saysNextToTheFieldWhatIsWrong();
    void offersToMakeAMissingFolder();
    void remembersTheFolder();
    void givesEveryFieldANameAndAKey();

private:
    OwnSettings m_settings;
};

void AddOptionsTest::sendsEveryChoice()
{
    AddDialogFixture f;
    f.dialog->show();
    f.dialog->offer(linkNames(1));
    f.child<QComboBox>("folder")->setEditText(m_settings.folder());
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
    QCOMPARE(value("directory").toString(), m_settings.folder());
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

void AddOptionsTest::sendsNameAndChecksumForASingleLinkOnly()
{
    AddDialogFixture f;
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

void AddOptionsTest::saysNextToTheFieldWhatIsWrong()
{
    AddDialogFixture f;
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

void AddOptionsTest::offersToMakeAMissingFolder()
{
    AddDialogFixture f;
    f.dialog->show();
    const QString folder = m_settings.path(QStringLiteral("not/there/yet"));
    f.child<QComboBox>("folder")->setEditText(folder);
    QVERIFY(waitFor([&] { return f.child<QPushButton>("makeFolder")->isVisible(); }));
    QVERIFY(!f.child<FieldNote>("folderNote")->hasTrouble()); // a drive may come back: it may be meant
    f.child<QPushButton>("makeFolder")->click();
    QVERIFY(waitFor([&] { return QFileInfo(folder).isDir(); }));
    QVERIFY(waitFor([&] { return !f.child<QPushButton>("makeFolder")->isVisible(); }));
}

void AddOptionsTest::remembersTheFolder()
{
    for (const char *name : {"one", "two"}) {
        AddDialogFixture f;
        f.dialog->show();
        f.dialog->offer(linkNames(1));
        f.child<QComboBox>("folder")->setEditText(m_settings.path(QLatin1String(name)));
        f.add()->click();
        QVERIFY(waitFor([&] { return !f.dialog->isVisible(); }));
    }
    QCOMPARE(AddMemory::ofThisInstallation().folders(),
             QStringList({m_settings.path(QStringLiteral("two")), m_settings.path(QStringLiteral("one"))}));
    AddDialogFixture f;
    QCOMPARE(f.child<QComboBox>("folder")->currentText(), m_settings.path(QStringLiteral("two")));
}

void AddOptionsTest::givesEveryFieldANameAndAKey()
{
    AddDialogFixture f;
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

QTEST_MAIN(AddOptionsTest)
#include "tst_addoptions.moc"

#include "adddialog.h"
#include "droptarget.h"
#include "preferencesentry.h"
#include "preferenceswindow.h"
#include "signindialog.h"
#include "themes.h"
#include "uitranslations.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace longhaul;

namespace {

QString pictures()
{
    return QStringLiteral(LONGHAUL_BIN_DIR "/../screens/languages");
}

/// The words of the file themselves, whatever else is loaded; empty if it has none.
QString wordIn(const QString &code, const char *context, const char *text)
{
    QTranslator words;
    return words.load(QStringLiteral(":/i18n/longhaul_") + code) ? words.translate(context, text) : QString();
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsEveryLanguageByItsOwnName();
    void remembersTheChoice();
    void mirrorsTheLayoutForArabicAndBack();
    void anUnknownLanguageIsTheSystems();
    void rendersEveryScreen_data();
    void rendersEveryScreen();
    void cleanup();

private:
    void keep(QWidget &widget, const QString &name);
};

void LanguagesTest::initTestCase()
{
    QVERIFY(QDir().mkpath(pictures()));
}

void LanguagesTest::cleanup()
{
    useTranslations(*qApp, QStringLiteral("en"));
}

void LanguagesTest::listsEveryLanguageByItsOwnName()
{
    QMap<QString, QString> names;
    for (const Language &language : builtInLanguages())
        names.insert(language.code, language.nativeName);
    QCOMPARE(names.size(), 9);
    QCOMPARE(names.value(QStringLiteral("en")), QStringLiteral("English"));
    QCOMPARE(names.value(QStringLiteral("de")), QStringLiteral("Deutsch"));
    QCOMPARE(names.value(QStringLiteral("fr")), QStringLiteral("Français"));
    QCOMPARE(names.value(QStringLiteral("ru")), QStringLiteral("Русский"));
    QCOMPARE(names.value(QStringLiteral("es")), QStringLiteral("Español"));
    QVERIFY(names.value(QStringLiteral("pt_BR")).contains(QLatin1String("Brasil")));
    QCOMPARE(names.value(QStringLiteral("ar")), QStringLiteral("العربية"));
}

void LanguagesTest::remembersTheChoice()
{
    const QTemporaryDir folder;
    QVERIFY(chosenLanguage(folder.path()).isEmpty());
    chooseLanguage(folder.path(), QStringLiteral("zh_CN"));
    QCOMPARE(chosenLanguage(folder.path()), QStringLiteral("zh_CN"));
}

void LanguagesTest::mirrorsTheLayoutForArabicAndBack()
{
    useTranslations(*qApp, QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    useTranslations(*qApp, QStringLiteral("de"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale().language(), QLocale::German);
}

void LanguagesTest::anUnknownLanguageIsTheSystems()
{
    useTranslations(*qApp, QStringLiteral("tlh"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale(), QLocale::system());
}

void LanguagesTest::rendersEveryScreen_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : builtInLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void LanguagesTest::keep(QWidget &widget, const QString &name)
{
    for (int pass = 0; pass < 4; ++pass) // nested layouts settle one after the other
        QCoreApplication::processEvents();
    QVERIFY(widget.grab().save(
        QStringLiteral("%1/%2-%3.png").arg(pictures(), name, QString::fromUtf8(QTest::currentDataTag()))));
}

void LanguagesTest::rendersEveryScreen()
{
    QFETCH(QString, code);
    useTranslations(*qApp, code);
    WindowFixture f;
    qputenv("XDG_CONFIG_HOME", f.configFolder().toUtf8());
    Task failed = makeTask(2, QStringLiteral("b.iso"), TaskState::Failed, 5, 10);
    failed.error = Failure{FailureCode::LinkExpired, {}};
    Task waiting = makeTask(3, QStringLiteral("c.iso"), TaskState::Waiting, 5, 10);
    waiting.reason = WaitReason::DiskSpace;
    Task running = makeTask(1, QStringLiteral("a.iso"), TaskState::Downloading, 1'500'000, 4'000'000);
    running.speed = 250'000;
    running.etaSeconds = 75;
    f.agent().setTasks({running, failed, waiting, makeTask(4, QStringLiteral("d.iso"), TaskState::Completed, 9, 9)});
    f.agent().postEvent(makeEvent(4, EventKind::Completed));
    f.agent().postEvent(makeEvent(2, EventKind::Failed, Failure{FailureCode::LinkExpired, {}}));
    auto window = f.makeWindow();
    window->show();
    QVERIFY(f.connect());
    window->findChild<QTreeView *>()->setCurrentIndex(window->findChild<QTreeView *>()->model()->index(0, 0));
    keep(*window, QStringLiteral("main"));

    // The words are those of the language, once somebody has written them.
    const QString file = wordIn(code, "longhaul::WindowActions", "&File");
    if (!file.isEmpty())
        QCOMPARE(window->menuBar()->actions().first()->text(), file);

    AddDialog add(f.client());
    add.offer({QStringLiteral("https://files.example.org/a.iso"), QStringLiteral("https://files.example.org/b.iso")});
    add.show();
    keep(add, QStringLiteral("add"));
    QWidget owner;
    PreferencesEntry preferences(f.client(), f.mirror(), f.configFolder(), &owner);
    preferences.open();
    auto *pages = owner.findChild<PreferencesWindow *>()->findChild<QListWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        keep(*owner.findChild<PreferencesWindow *>(), QStringLiteral("preferences-%1").arg(page));
    }
    DropTarget target(f.mirror(), f.clock());
    target.show();
    keep(target, QStringLiteral("droptarget"));
    auto *signIn = new SignInDialog(QUrl(QStringLiteral("http://files.example.org/a")), {}, nullptr);
    signIn->show();
    keep(*signIn, QStringLiteral("signin"));
    signIn->close();
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    useTheme(Theme::Light);
    LanguagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_languages.moc"

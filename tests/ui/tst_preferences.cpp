#include "preferencesentry.h"
#include "preferenceswindow.h"
#include "proxyedit.h"
#include "rememberedlist.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace longhaul;

namespace {

const QList<std::pair<const char *, const char *>> kAgentValues{{"directory", "/home/ada/Downloads"},
                                                                {"limit", "off"},
                                                                {"max-active", "5"},
                                                                {"connections", "8"},
                                                                {"connections-per-host", "16"},
                                                                {"on-exists", "rename"},
                                                                {"retry-period", "1209600"},
                                                                {"server-time", "off"},
                                                                {"notifications", "on"},
                                                                {"notify-finished", "on"},
                                                                {"notify-failed", "on"},
                                                                {"tray", "on"},
                                                                {"user-agent", ""},
                                                                {"proxy", "system"}};

/// The preferences over an agent that the test plays.
class Preferences
{
public:
    Preferences()
    {
        for (const auto &[key, value] : kAgentValues)
            fixture.agent().setSetting(QString::fromLatin1(key), QString::fromLatin1(value));
        qputenv("XDG_CONFIG_HOME", fixture.configFolder().toUtf8());
        owner = std::make_unique<QWidget>();
        entry = new PreferencesEntry(fixture.client(), fixture.mirror(), fixture.configFolder(), owner.get());
    }

    [[nodiscard]] bool open()
    {
        if (!fixture.connect())
            return false;
        entry->open();
        auto *box = find<QSpinBox>("max-active");
        return box && waitFor([box] { return box->isEnabled() && box->value() == 5; });
    }
    [[nodiscard]] PreferencesWindow *window() const { return owner->findChild<PreferencesWindow *>(); }
    template<typename Control>
    [[nodiscard]] Control *find(const char *name) const
    {
        return window()->findChild<Control *>(QString::fromLatin1(name));
    }
    /// The values of a key that were sent to the agent.
    [[nodiscard]] QStringList sent(const char *key)
    {
        QStringList values;
        for (const QJsonObject &call : fixture.agent().parametersOf(QStringLiteral("settings.set"))) {
            if (call.value(QLatin1String("key")).toString() == QLatin1String(key))
                values << call.value(QLatin1String("value")).toString();
        }
        return values;
    }

    WindowFixture fixture;
    std::unique_ptr<QWidget> owner;
    PreferencesEntry *entry = nullptr;
};

void type(QLineEdit &line, const QString &text)
{
    line.selectAll();
    QTest::keyClicks(&line, text);
    QTest::keyClick(&line, Qt::Key_Return);
}

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void changesTheAgentAtOnce();
    void followsWhatOthersChange();
    void fallsBackWhenTheAgentRefuses();
    void cannotChangeAnAgentThatIsAway();
    void sendsAWholeProxyOnly();
    void keepsThePasswordOutOfSight();
    void keepsTheChoicesOfTheWindow();
    void tellsTheStartAtLoginAsItIs();
    void findsAPreferenceByAnyOfItsWords();
    void leadsToTheKeysOfTheActions();
    void listsAndForgetsWhatIsRemembered();
    void exportsAndImportsThePreferences();
    void exportsTheListForAnotherComputer();
    void everyControlHasANameAndAWayByKeyboard();
    void leavesTheSameRoomFromRightToLeft();
    void isOneWindowAndClosesWithEscape();
};

void PreferencesTest::changesTheAgentAtOnce()
{
    Preferences p;
    QVERIFY(p.open());
    p.find<QSpinBox>("max-active")->setValue(3);
    p.find<QCheckBox>("notify-finished")->click();
    auto *onExists = p.find<QComboBox>("onExists");
    onExists->setCurrentIndex(1);
    emit onExists->activated(1);
    p.find<QSpinBox>("limit")->setValue(512);
    p.find<QSpinBox>("limit")->setValue(0);
    QVERIFY(waitFor([&] { return p.sent("limit").size() == 2; }));
    QCOMPARE(p.sent("max-active"), QStringList{QStringLiteral("3")});
    QCOMPARE(p.sent("notify-finished"), QStringList{QStringLiteral("off")});
    QCOMPARE(p.sent("on-exists"), QStringList{QStringLiteral("overwrite")});
    QCOMPARE(p.sent("limit"), (QStringList{QStringLiteral("524288"), QStringLiteral("off")}));
}

void PreferencesTest::followsWhatOthersChange()
{
    Preferences p;
    QVERIFY(p.open());
    p.fixture.agent().setSetting(QStringLiteral("max-active"), QStringLiteral("9"));
    p.fixture.agent().setSetting(QStringLiteral("limit"), QStringLiteral("1"));
    QVERIFY(waitFor([&] { return p.find<QSpinBox>("limit")->value() == 1; })); // not "no limit"
    QCOMPARE(p.find<QSpinBox>("max-active")->value(), 9);
    QVERIFY(p.sent("max-active").isEmpty()); // what is shown is not sent back
}

void PreferencesTest::fallsBackWhenTheAgentRefuses()
{
    Preferences p;
    QVERIFY(p.open());
    p.fixture.agent().setAnswer(QStringLiteral("settings.set"),
                                std::unexpected(RpcError(RpcCode::InvalidParams, QStringLiteral("user-agent: no"))));
    auto *line = p.find<QLineEdit>("user-agent");
    type(*line, QStringLiteral("Browser"));
    line->clearFocus();
    QVERIFY(waitFor([&] { return line->text().isEmpty(); }));
    const auto labels = line->parentWidget()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisibleTo(label->parentWidget()) && label->text().contains(QLatin1String("not taken"));
    }));
}

void PreferencesTest::cannotChangeAnAgentThatIsAway()
{
    Preferences p;
    QVERIFY(p.open());
    p.fixture.agent().setUnreachable(QStringLiteral("gone"));
    p.fixture.agent().dropConnections();
    QVERIFY(waitFor([&] { return !p.find<QSpinBox>("max-active")->isEnabled(); }));
    QVERIFY(!p.find<QCheckBox>("tray")->isEnabled());
    QVERIFY(p.find<QComboBox>("theme")->isEnabled()); // the window's own
}

void PreferencesTest::sendsAWholeProxyOnly()
{
    Preferences p;
    QVERIFY(p.open());
    auto *kind = p.find<QComboBox>("proxyKind");
    auto *host = p.find<QLineEdit>("proxyHost");
    QVERIFY(!host->isVisibleTo(p.window()));
    kind->setCurrentIndex(kind->findData(QStringLiteral("socks5")));
    emit kind->activated(kind->currentIndex());
    QVERIFY(p.sent("proxy").isEmpty()); // there is no address yet
    p.find<QSpinBox>("proxyPort")->setValue(1080);
    type(*host, QStringLiteral("proxy.example"));
    QVERIFY(waitFor([&] { return !p.sent("proxy").isEmpty(); }));
    QCOMPARE(p.sent("proxy").last(), QStringLiteral("socks5://proxy.example:1080"));
    kind->setCurrentIndex(kind->findData(QStringLiteral("none")));
    emit kind->activated(kind->currentIndex());
    QVERIFY(waitFor([&] { return p.sent("proxy").last() == QLatin1String("none"); }));
}

void PreferencesTest::keepsThePasswordOutOfSight()
{
    ProxyEdit edit;
    QSignalSpy chosen(&edit, &ProxyEdit::chosen);
    edit.setValue(QStringLiteral("http://ann@proxy.example:3128"));
    auto *password = edit.findChild<QLineEdit *>(QStringLiteral("proxyPassword"));
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    type(*password, QStringLiteral("se cret/@"));
    QCOMPARE(chosen.size(), 1);
    const QUrl sent(chosen.first().first().toString());
    QCOMPARE(sent.password(QUrl::FullyDecoded), QStringLiteral("se cret/@"));
    QCOMPARE(sent.host(), QStringLiteral("proxy.example"));
    edit.setValue(QStringLiteral("http://ann@proxy.example:3128")); // as the agent tells it afterwards
    QVERIFY(password->text().isEmpty());
}

void PreferencesTest::keepsTheChoicesOfTheWindow()
{
    Preferences p;
    QVERIFY(p.open());
    QSignalSpy language(&p.entry->choices(), &WindowChoices::languageChanged);
    auto *languages = p.find<QComboBox>("language");
    QVERIFY(languages->findData(QStringLiteral("pt_BR")) > 0);
    languages->setCurrentIndex(languages->findData(QStringLiteral("de")));
    emit languages->activated(languages->currentIndex());
    QCOMPARE(language.size(), 1);
    p.find<QCheckBox>("clipboardOffer")->click();
    p.find<QCheckBox>("dropTarget")->click();
    const WindowChoices again(p.fixture.configFolder());
    QCOMPARE(again.language(), QStringLiteral("de"));
    QVERIFY(!again.offersClipboard());
    QVERIFY(again.showsDropTarget());
}

void PreferencesTest::tellsTheStartAtLoginAsItIs()
{
    Preferences p;
    QVERIFY(p.open());
    auto *box = p.find<QCheckBox>("loginStart");
    QVERIFY(!box->isChecked());
    LoginStart outside(p.fixture.configFolder(), QStringLiteral("/usr/bin/longhaul-agent"));
    QVERIFY(outside.setOn(true));
    QVERIFY(waitFor([&] { return box->isChecked(); }));
    box->click();
    QVERIFY(!outside.isOn());
}

void PreferencesTest::findsAPreferenceByAnyOfItsWords()
{
    Preferences p;
    QVERIFY(p.open());
    const auto *titles = p.window()->findChild<QListWidget *>();
    p.window()->search(QStringLiteral("hotkeys"));
    QVERIFY(p.find<QPushButton>("shortcuts")->isVisible());
    p.window()->search(QStringLiteral("speed LIMIT"));
    QVERIFY(p.find<QSpinBox>("limit")->isVisible());
    QVERIFY(!p.find<QSpinBox>("max-active")->isVisible());
    p.window()->search(QStringLiteral("socks"));
    QVERIFY(p.find<QComboBox>("proxyKind")->isVisible());
    p.window()->search(QStringLiteral("zzz"));
    for (int i = 0; i < titles->count(); ++i)
        QVERIFY(titles->item(i)->isHidden());
    p.window()->search({});
    QVERIFY(p.find<QLineEdit>("user-agent")->isVisible()); // the page of the last find, whole again
    QVERIFY(!titles->item(0)->isHidden());
}

void PreferencesTest::leadsToTheKeysOfTheActions()
{
    Preferences p;
    QVERIFY(p.open());
    const QSignalSpy asked(p.entry, &PreferencesEntry::shortcutsAsked);
    p.find<QPushButton>("shortcuts")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<QWidget *>(), p.window());
}

void PreferencesTest::listsAndForgetsWhatIsRemembered()
{
    Preferences p;
    const QJsonArray secrets{QJsonObject{{QStringLiteral("origin"), QStringLiteral("https://files.example.org:443")},
                                         {QStringLiteral("user"), QStringLiteral("ada")}}};
    p.fixture.agent().setAnswer(QStringLiteral("secrets.list"), QJsonObject{{QStringLiteral("secrets"), secrets}});
    p.fixture.agent().setAnswer(QStringLiteral("secrets.forget"), QJsonObject());
    const QString fingerprint(64, u'a');
    p.fixture.agent().setAnswer(
        QStringLiteral("certificates.list"),
        QJsonObject{{QStringLiteral("trusted"),
                     QJsonArray{QJsonObject{{QStringLiteral("origin"), QStringLiteral("https://nas.example:8443")},
                                            {QStringLiteral("fingerprint"), fingerprint}}}},
                    {QStringLiteral("refused"), QJsonArray{}}});
    p.fixture.agent().setAnswer(QStringLiteral("certificates.forget"), QJsonObject());
    QVERIFY(p.open());
    for (const auto &[name, method, expected] :
         {std::tuple{"secrets", "secrets.forget", "ada"}, std::tuple{"certificates", "certificates.forget", "nas"}}) {
        auto *remembered = p.find<RememberedList>(name);
        auto *list = remembered->findChild<QListWidget *>();
        QVERIFY(waitFor([&] { return list->count() == 1; }));
        QVERIFY(list->item(0)->text().contains(QLatin1String(expected)));
        auto *button = remembered->findChild<QPushButton *>();
        QVERIFY(!button->isEnabled());
        list->setCurrentRow(0);
        button->click();
        QVERIFY(waitFor([&] { return p.fixture.agent().parametersOf(QLatin1String(method)).size() == 1; }));
    }
    QCOMPARE(p.fixture.agent().parametersOf(QStringLiteral("secrets.forget")).first().value(QLatin1String("user")),
             QJsonValue(QStringLiteral("ada")));
}

void PreferencesTest::exportsAndImportsThePreferences()
{
    Preferences p;
    QVERIFY(p.open());
    p.entry->choices().setTheme(Theme::Dark);
    Exchange &exchange = p.entry->exchange();
    QSignalSpy said(&exchange, &Exchange::said);
    QSignalSpy replaced(&exchange, &Exchange::windowSettingsReplaced);
    const QString path = p.fixture.configFolder() + QStringLiteral("/saved.json");
    exchange.exportSettingsTo(path);
    QVERIFY(waitFor([&] { return said.size() == 1; }));

    p.entry->choices().setTheme(Theme::Light);
    p.fixture.agent().setSetting(QStringLiteral("max-active"), QStringLiteral("1"));
    QVERIFY(waitFor([&] { return p.find<QSpinBox>("max-active")->value() == 1; }));
    exchange.importSettingsFrom(path);
    QVERIFY(waitFor([&] { return replaced.size() == 1 && !p.sent("max-active").isEmpty(); }));
    QCOMPARE(p.sent("max-active"), QStringList{QStringLiteral("5")});
    QVERIFY(p.sent("connections").isEmpty()); // it is the same
    QCOMPARE(p.entry->choices().theme(), Theme::Dark);

    QFile other(p.fixture.configFolder() + QStringLiteral("/other.json"));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("{\"tasks\": []}") > 0);
    other.close();
    exchange.importSettingsFrom(other.fileName());
    QVERIFY(waitFor([&] { return said.size() == 3; }));
    QVERIFY(said.last().first().toString().contains(QLatin1String("no preferences")));
    exchange.importSettingsFrom(QStringLiteral("/nowhere/at.json"));
    QVERIFY(waitFor([&] { return said.size() == 4; }));
    QVERIFY(said.last().first().toString().contains(QLatin1String("could not be read")));
    QCOMPARE(replaced.size(), 1);
}

void PreferencesTest::exportsTheListForAnotherComputer()
{
    Preferences p;
    p.fixture.agent().setTasks({makeTask(1, QStringLiteral("a.iso"), TaskState::Downloading, 5, 10)});
    QVERIFY(p.open());
    QSignalSpy said(&p.entry->exchange(), &Exchange::said);
    const QString path = p.fixture.configFolder() + QStringLiteral("/list.json");
    p.entry->exchange().exportListTo(path);
    QVERIFY(waitFor([&] { return said.size() == 1; }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray tasks = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("tasks")).toArray();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().toObject().value(QLatin1String("fileName")).toString(), QStringLiteral("a.iso"));
    p.entry->exchange().exportListTo(QStringLiteral("/nowhere/list.json"));
    QVERIFY(waitFor([&] { return said.size() == 2; }));
    QVERIFY(said.last().first().toString().contains(QLatin1String("could not be written")));
}

void PreferencesTest::everyControlHasANameAndAWayByKeyboard()
{
    Preferences p;
    QVERIFY(p.open());
    int seen = 0;
    const auto controls = p.window()->findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        const bool isPart = qobject_cast<QComboBox *>(control->parentWidget())
                            || qobject_cast<QAbstractSpinBox *>(control->parentWidget());
        if (isPart || !(control->focusPolicy() & Qt::TabFocus) || control->focusProxy())
            continue;
        ++seen;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(control->metaObject()->className()) + u' ' + control->objectName()));
    }
    QVERIFY(seen > 30);
}

void PreferencesTest::leavesTheSameRoomFromRightToLeft()
{
    QList<int> rooms; // beside the titles, at the side where reading begins
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        Preferences p;
        QVERIFY(p.open());
        const QRect titles = p.window()->findChild<QListWidget *>()->geometry();
        rooms << (direction == Qt::LeftToRight ? titles.left() : p.window()->width() - titles.right() - 1);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(rooms.first() > 0);
    QCOMPARE(rooms.last(), rooms.first());
}

void PreferencesTest::isOneWindowAndClosesWithEscape()
{
    Preferences p;
    QVERIFY(p.open());
    p.entry->open();
    QCOMPARE(p.owner->findChildren<PreferencesWindow *>().size(), 1);
    p.window()->search(QStringLiteral("proxy"));
    QTest::keyClick(p.window(), Qt::Key_Escape); // first the search
    QVERIFY(p.entry->isOpen());
    QTest::keyClick(p.window(), Qt::Key_Escape);
    QVERIFY(!p.entry->isOpen());
}

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"

#include "statecolors.h"
#include "theme.h"
#include "waitfor.h"

#include <QApplication>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace longhaul;

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void everyStateIsReadable_data() { everyTextIsReadable_data(); }
    void everyStateIsReadable();
    void troubleIsReadable_data() { everyTextIsReadable_data(); }
    void troubleIsReadable();
    void changesWindowsThatAreThere();
    void comesBackToTheSystems();
    void isRemembered();
    void namesReadBack();
};

void ThemeTest::everyTextIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void ThemeTest::everyTextIsReadable()
{
    QFETCH(QPalette, palette);
    struct Pair {
        QPalette::ColorRole text;
        QPalette::ColorRole ground;
    };
    const QList<Pair> pairs{{QPalette::WindowText, QPalette::Window},
                            {QPalette::Text, QPalette::Base},
                            {QPalette::Text, QPalette::AlternateBase},
                            {QPalette::ButtonText, QPalette::Button},
                            {QPalette::ToolTipText, QPalette::ToolTipBase},
                            {QPalette::HighlightedText, QPalette::Highlight},
                            {QPalette::PlaceholderText, QPalette::Base},
                            {QPalette::Link, QPalette::Base},
                            {QPalette::Link, QPalette::Window},
                            {QPalette::LinkVisited, QPalette::Base},
                            {QPalette::LinkVisited, QPalette::Window}};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const Pair &pair : pairs) {
            const double ratio = contrast(palette.color(group, pair.text), palette.color(group, pair.ground));
            QVERIFY2(ratio >= kTextContrast, qPrintable(QStringLiteral("group %1: role %2 on %3 is %4 apart")
                                                            .arg(int(group))
                                                            .arg(int(pair.text))
                                                            .arg(int(pair.ground))
                                                            .arg(ratio)));
        }
    }
}

void ThemeTest::everyStateIsReadable()
{
    QFETCH(QPalette, palette);
    for (const QColor &ground : {palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
                                 palette.color(QPalette::Window), selectionTint(palette)}) {
        for (const TaskState state :
             {TaskState::Queued, TaskState::Connecting, TaskState::Downloading, TaskState::Verifying,
              TaskState::Waiting, TaskState::Paused, TaskState::Failed, TaskState::Completed, TaskState::Cancelled}) {
            const StateColors colors = stateColors(state, palette, ground);
            QVERIFY(contrast(colors.ink, ground) >= kTextContrast);
            QVERIFY(contrast(colors.fill, ground) >= kShapeContrast);
            QVERIFY(contrast(colors.fill, trackColor(palette, ground)) >= kShapeContrast);
        }
        QVERIFY(contrast(quietText(palette, ground), ground) >= kTextContrast);
    }
}

void ThemeTest::troubleIsReadable()
{
    QFETCH(QPalette, palette);
    QVERIFY(contrast(troubleColor(palette), palette.color(QPalette::Window)) >= kTextContrast);
}

void ThemeTest::changesWindowsThatAreThere()
{
    QWidget window;
    window.show();
    const auto ground = [&window] { return window.palette().color(QPalette::Window); };
    useTheme(Theme::Dark);
    QVERIFY(waitFor([&] { return ground() == darkPalette().color(QPalette::Window); }));
    useTheme(Theme::Light);
    QVERIFY(waitFor([&] { return ground() == lightPalette().color(QPalette::Window); }));
}

void ThemeTest::comesBackToTheSystems()
{
    useTheme(Theme::System);
    const QPalette before = QApplication::palette();
    const QString style = QApplication::style()->name();
    useTheme(Theme::Dark);
    QVERIFY(QApplication::palette() != before);
    useTheme(Theme::System);
    QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
    QCOMPARE(QApplication::style()->name(), style);
}

void ThemeTest::isRemembered()
{
    const QTemporaryDir folder;
    QCOMPARE(chosenTheme(folder.path()), Theme::System);
    chooseTheme(folder.path(), Theme::Dark);
    QCOMPARE(chosenTheme(folder.path()), Theme::Dark);
}

void ThemeTest::namesReadBack()
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        QCOMPARE(themeFromName(themeName(theme)), theme);
    QCOMPARE(themeFromName(QStringLiteral("nonsense")), Theme::System);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"

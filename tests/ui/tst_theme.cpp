#include "linkcheckdelegate.h"
#include "statecolors.h"
#include "theme.h"
#include "waitfor.h"

#include <QApplication>
#include <QCheckBox>
#include <QIcon>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyleOption>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>
#include <cstdlib>
#include <limits>

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
    void boxesStandOutFromTheirGround_data();
    void boxesStandOutFromTheirGround();
    void fieldsStandOutFromTheirGround_data() { boxesStandOutFromTheirGround_data(); }
    void fieldsStandOutFromTheirGround();
    void theWordsOfAButtonStandBesideItsIcon_data();
    void theWordsOfAButtonStandBesideItsIcon();
    void theArrowOfAToolStandsBeforeItsWords_data() { theWordsOfAButtonStandBesideItsIcon_data(); }
    void theArrowOfAToolStandsBeforeItsWords();
    void changesWindowsThatAreThere();
    void comesBackToTheSystems();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
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

namespace {

/// How far the edge of the box in `rect` stands out from the ground around it, where it does so least: a side of it
/// is a pixel or two wide, beside the rectangle's own side.
double edgeContrast(const QImage &image, const QRect &rect, const QColor &ground)
{
    constexpr int kNear = 2;
    double least = std::numeric_limits<double>::max();
    for (const QPoint &way : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
        const QPoint side(way.x() == 0 ? rect.center().x() : (way.x() < 0 ? rect.left() : rect.right()),
                          way.y() == 0 ? rect.center().y() : (way.y() < 0 ? rect.top() : rect.bottom()));
        double most = 0;
        for (int step = -kNear; step <= kNear; ++step)
            most = std::max(most, contrast(image.pixelColor(side + step * way), ground));
        least = std::min(least, most);
    }
    return least;
}

} // namespace

void ThemeTest::boxesStandOutFromTheirGround_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
}

void ThemeTest::boxesStandOutFromTheirGround()
{
    QFETCH(int, theme);
    useTheme(Theme(theme));
    for (const bool isChecked : {false, true}) {
        QCheckBox box(QStringLiteral("Box"));
        box.setChecked(isChecked);
        box.resize(box.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect indicator = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        const double ratio = edgeContrast(box.grab().toImage(), indicator, box.palette().color(QPalette::Window));
        QVERIFY2(ratio >= kShapeContrast, qPrintable(QString::number(ratio)));

        // The same in the tables of links.
        QStandardItemModel model(2, 1);
        for (int row = 0; row < model.rowCount(); ++row) {
            auto *item = new QStandardItem(QStringLiteral("Link")); // the model owns it
            item->setCheckable(true);
            item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
            model.setItem(row, item);
        }
        QTableView table;
        LinkCheckDelegate delegate;
        table.setItemDelegate(&delegate);
        table.setModel(&model);
        table.setAlternatingRowColors(true);
        table.setShowGrid(false);
        table.resize(300, 200);
        const QImage image = table.viewport()->grab().toImage();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStyleOptionViewItem cell;
            cell.initFrom(&table);
            cell.rect = table.visualRect(model.index(row, 0));
            cell.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
            const QRect mark = table.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, &table);
            const QColor ground = table.palette().color(row == 0 ? QPalette::Base : QPalette::AlternateBase);
            const double inTable = edgeContrast(image, mark, ground);
            QVERIFY2(inTable >= kShapeContrast, qPrintable(QString::number(inTable)));
        }
    }
}

void ThemeTest::fieldsStandOutFromTheirGround()
{
    QFETCH(int, theme);
    useTheme(Theme(theme));
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    column->addWidget(new QLineEdit(&page));
    column->addWidget(new QSpinBox(&page));
    column->addWidget(new QPlainTextEdit(&page));
    page.resize(300, 300);
    page.ensurePolished();
    column->activate();
    const QImage image = page.grab().toImage();
    for (int row = 0; row < column->count(); ++row) {
        const QWidget *field = column->itemAt(row)->widget();
        const double ratio = edgeContrast(image, field->geometry(), page.palette().color(QPalette::Window));
        QVERIFY2(ratio >= kShapeContrast,
                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(field->metaObject()->className())).arg(ratio)));
    }
}

void ThemeTest::theWordsOfAButtonStandBesideItsIcon_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("system") << Theme::System;
}

void ThemeTest::theWordsOfAButtonStandBesideItsIcon()
{
    QFETCH(const Theme, theme);
    useTheme(theme);
    QPixmap picture(16, 16);
    picture.fill(Qt::red);
    QPushButton button(QIcon(picture), QStringLiteral("IIII"));
    button.setIconSize(picture.size());
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        button.resize(4 * button.sizeHint().width(), button.sizeHint().height());
        const QImage image = button.grab().toImage();
        const int middle = image.height() / 2;
        const int ground = image.pixelColor(6, middle).lightness();
        QList<int> icon;
        QList<int> words;
        for (int x = 4; x < image.width() - 4; ++x) { // within the frame
            const QColor color = image.pixelColor(x, middle);
            if (color.red() > 200 && color.green() < 60)
                icon << x;
            else if (std::abs(color.lightness() - ground) > 64)
                words << x;
        }
        QVERIFY(!icon.isEmpty() && !words.isEmpty());
        const int between = direction == Qt::LeftToRight ? words.first() - icon.last() : icon.first() - words.last();
        QVERIFY2(between > 0 && between < 16, qPrintable(QString::number(between)));
    }
}

void ThemeTest::theArrowOfAToolStandsBeforeItsWords()
{
    QFETCH(const Theme, theme);
    useTheme(theme);
    QToolButton button;
    button.setText(QStringLiteral("MMMMMMMMMMMM"));
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setAutoRaise(true);
    // Where something is drawn, seen from the side where reading begins.
    const auto drawn = [&button](Qt::LayoutDirection direction, Qt::ArrowType arrow) {
        QGuiApplication::setLayoutDirection(direction);
        button.setArrowType(arrow);
        button.resize(button.sizeHint());
        const QImage image = button.grab().toImage();
        const int ground = image.pixelColor(0, 0).lightness();
        QList<int> columns;
        for (int column = 0; column < image.width(); ++column) {
            const int x = direction == Qt::LeftToRight ? column : image.width() - 1 - column;
            for (int y = 0; y < image.height() && !columns.endsWith(column); ++y) {
                if (std::abs(image.pixelColor(x, y).lightness() - ground) > 64)
                    columns << column;
            }
        }
        return columns;
    };
    const QList<int> usual = drawn(Qt::LeftToRight, Qt::RightArrow);
    const QList<int> mirrored = drawn(Qt::RightToLeft, Qt::LeftArrow);
    QVERIFY(!usual.isEmpty() && !mirrored.isEmpty());
    QVERIFY2(std::abs(usual.first() - mirrored.first()) <= 2, qPrintable(QString::number(mirrored.first())));
    QVERIFY2(std::abs(usual.last() - mirrored.last()) <= 2, qPrintable(QString::number(mirrored.last())));
    const auto gapBehindArrow = [](const QList<int> &columns) {
        for (qsizetype at = 1; at < columns.size(); ++at) {
            if (columns.at(at) - columns.at(at - 1) > 2)
                return columns.at(at);
        }
        return -1;
    };
    QVERIFY(gapBehindArrow(usual) > 0);
    QVERIFY2(std::abs(gapBehindArrow(usual) - gapBehindArrow(mirrored)) <= 3,
             qPrintable(QString::number(gapBehindArrow(mirrored))));
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

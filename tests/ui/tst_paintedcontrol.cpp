#include "paintedcontrol.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace longhaul;

namespace {

class Bar : public QWidget, public PaintedControl
{
public:
    [[nodiscard]] QAccessible::Role accessibleRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] std::optional<double> accessibleShare() const override { return share; }

    std::optional<double> share = 0.429;
};

} // namespace

class PaintedControlTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsItsShareInPercent();
    void hasNoValueOnceItIsHalfDestroyed();
};

void PaintedControlTest::tellsItsShareInPercent()
{
    Bar bar;
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&bar);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::ProgressBar);
    QCOMPARE(access->valueInterface()->currentValue().toInt(), 42);
    bar.share.reset();
    QVERIFY(!access->valueInterface());
}

void PaintedControlTest::hasNoValueOnceItIsHalfDestroyed()
{
    auto bar = std::make_unique<Bar>();
    QAccessibleInterface *access = nullptr;
    bool wasAsked = false;
    bool hadValue = true;
    // Told of while the widget is destroyed: after the part of it that has a share, before Qt lets go of `access`,
    // which hears of it later than this. Whoever asks that part then asks what is not there any more.
    auto *gone = reinterpret_cast<unsigned char *>(static_cast<PaintedControl *>(bar.get()));
    connect(bar.get(), &QObject::destroyed, this, [&] {
        std::fill_n(gone, sizeof(PaintedControl), 0xff);
        wasAsked = true;
        hadValue = access->valueInterface() != nullptr;
    });
    access = QAccessible::queryAccessibleInterface(bar.get());
    QVERIFY(access->valueInterface());
    bar.reset();
    QVERIFY(wasAsked);
    QVERIFY(!hadValue);
}

QTEST_MAIN(PaintedControlTest)
#include "tst_paintedcontrol.moc"

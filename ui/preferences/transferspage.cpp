#include "preferencepages.h"

#include "agentsettings.h"
#include "editors.h"
#include "preferencepage.h"
#include "preferencerow.h"
#include "rate.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QSpinBox>

namespace longhaul {

namespace {

constexpr qint64 kBytesPerStep = 1024; // the field counts KiB
constexpr int kLargestLimit = 10 * 1024 * 1024;

struct TransfersPage {
    Q_DECLARE_TR_FUNCTIONS(longhaul::TransfersPage)
};

struct NumberRow {
    const char *key;
    int least;
    int most;
};

PreferenceRow *numberRow(AgentSettings &agent, NumberRow what, const QString &title, const QString &explanation)
{
    const QString key = QString::fromLatin1(what.key);
    auto *box = new QSpinBox;
    box->setObjectName(key);
    box->setRange(what.least, what.most);
    follow(*box, agent, key);
    auto *row = new PreferenceRow(title, explanation, box);
    tellRefusals(*row, agent, key);
    return row;
}

PreferenceRow *limitRow(AgentSettings &agent)
{
    const QString key = QStringLiteral("limit");
    auto *box = new QSpinBox;
    box->setObjectName(key);
    box->setKeyboardTracking(false);
    box->setRange(0, kLargestLimit);
    box->setSingleStep(256);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(TransfersPage::tr("No limit"));
    box->setSuffix(TransfersPage::tr(" KiB/s", "behind a number, with a space where the language has one"));
    const auto show = [box, &agent, key] {
        const QSignalBlocker quiet(box);
        box->setEnabled(agent.isKnown());
        const qint64 limit = parseRate(agent.value(key)).value_or(0);
        // One byte a second is a limit too.
        const qint64 steps = (limit + kBytesPerStep - 1) / kBytesPerStep;
        box->setValue(static_cast<int>(std::min<qint64>(steps, kLargestLimit)));
    };
    QObject::connect(&agent, &AgentSettings::changed, box, show);
    QObject::connect(box, &QSpinBox::valueChanged, &agent, [&agent, key](int steps) {
        agent.change(key, steps == 0 ? QStringLiteral("off") : QString::number(steps * kBytesPerStep));
    });
    show();
    return new PreferenceRow(TransfersPage::tr("Speed limit"), TransfersPage::tr("For all downloads together."), box);
}

PreferenceRow *patienceRow(AgentSettings &agent)
{
    constexpr int kHour = 3600;
    constexpr int kDay = 24 * kHour;
    auto *choice = new QComboBox;
    choice->setObjectName(QStringLiteral("retry-period"));
    choice->addItem(TransfersPage::tr("Not at all"), QStringLiteral("0"));
    choice->addItem(TransfersPage::tr("One hour"), QString::number(kHour));
    choice->addItem(TransfersPage::tr("One day"), QString::number(kDay));
    choice->addItem(TransfersPage::tr("One week"), QString::number(7 * kDay));
    choice->addItem(TransfersPage::tr("Two weeks"), QString::number(14 * kDay));
    choice->addItem(TransfersPage::tr("One year"), QString::number(365 * kDay));
    choice->setPlaceholderText(TransfersPage::tr("Another time"));
    follow(*choice, agent, QStringLiteral("retry-period"));
    return new PreferenceRow(TransfersPage::tr("Wait for a lost network or server"),
                             TransfersPage::tr("After that time without a byte a download counts as failed."), choice);
}

} // namespace

PreferencePage *makeTransfersPage(const PreferenceSources &sources, QWidget *parent)
{
    auto *page = new PreferencePage(TransfersPage::tr("Downloads"), parent);
    page->addHeading(TransfersPage::tr("Speed"));
    page->addRow(limitRow(sources.agent));
    page->addRow(numberRow(sources.agent, {"max-active", 1, 1000}, TransfersPage::tr("Downloads at the same time"),
                           TransfersPage::tr("The others wait for their turn.")));
    page->addHeading(TransfersPage::tr("Connections"));
    page->addRow(numberRow(sources.agent, {"connections", 1, 64}, TransfersPage::tr("For one download, at most"),
                           TransfersPage::tr("Longhaul opens only as many as make it faster.")));
    page->addRow(numberRow(sources.agent, {"connections-per-host", 1, 256}, TransfersPage::tr("To one server, at most"),
                           TransfersPage::tr("Of all downloads from there together.")));
    page->addHeading(TransfersPage::tr("Patience"));
    page->addRow(patienceRow(sources.agent));
    return page;
}

} // namespace longhaul

#include "troublecard.h"

#include "leadingside.h"
#include "loglanguage.h"
#include "statecolors.h"
#include "statewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace longhaul {

namespace {

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(leadingSide(*parent) | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

TroubleCard::TroubleCard(QWidget *parent)
    : QFrame(parent)
    , m_title(makeText(this))
    , m_text(makeText(this))
    , m_detail(makeText(this))
    , m_buttons(new QHBoxLayout)
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_detail);
    layout->addLayout(m_buttons);
    m_buttons->addStretch(1);
    hide();
}

void TroubleCard::setTask(const Task &task, const QString &detail)
{
    const bool failed = task.state == TaskState::Failed;
    if (!failed && task.state != TaskState::Waiting) {
        hide();
        return;
    }
    m_state = task.state;
    const FailureCode code = task.error ? task.error->code : FailureCode::Internal;
    m_title->setText(failed ? failureTitle(code) : stateText(task.state));
    m_text->setText(failed ? failureExplanation(code) : waitExplanation(task.reason));
    const QString said = task.error ? task.error->detail : detail;
    m_detail->setText(tr("In detail: %1").arg(inWindowsLanguage(said)));
    m_detail->setVisible(!said.isEmpty());
    refreshColors();
    setAccessibleName(m_title->text());
    setSteps(nextStepsOf(task));
    show();
    update();
}

void TroubleCard::refreshColors()
{
    const QColor wash = stateColors(m_state, palette(), palette().color(QPalette::Window)).wash;
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette(), wash));
    m_detail->setPalette(quiet);
}

void TroubleCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

void TroubleCard::setSteps(const QList<NextStep> &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (NextStep step : steps) {
        auto *button = new QPushButton(nextStepText(step), this);
        connect(button, &QPushButton::clicked, this, [this, step] { emit stepAsked(step); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
}

void TroubleCard::paintEvent(QPaintEvent *)
{
    const StateColors colors = stateColors(m_state, palette(), palette().color(QPalette::Window));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(colors.wash, colors.fill, 0.5));
    painter.setBrush(colors.wash);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace longhaul

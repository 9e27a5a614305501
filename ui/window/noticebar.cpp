#include "noticebar.h"

#include "leadingside.h"
#include "statecolors.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace longhaul {

namespace {

StateColors toneColors(NoticeBar::Tone tone, const QPalette &palette)
{
    const TaskState state = tone == NoticeBar::Tone::Trouble ? TaskState::Waiting : TaskState::Downloading;
    return stateColors(state, palette, palette.color(QPalette::Window));
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->hide();
    m_close->hide();
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss this notice"));
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::pressed);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::closed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(turnedMargins(*this, {14, 8, 10, 8}));
    layout->setSpacing(10);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
}

void NoticeBar::say(Tone tone, const QString &text)
{
    m_tone = tone;
    const Icon sign = tone == Tone::Trouble ? Icon::Warning : Icon::Information;
    m_sign->setPixmap(icon(sign, toneColors(tone, palette()).ink).pixmap(QSize(20, 20), devicePixelRatioF()));
    if (m_text->text() != text) {
        m_text->setText(text);
        setAccessibleName(text);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void NoticeBar::setDetail(const QString &detail)
{
    m_text->setToolTip(detail);
    setAccessibleDescription(detail);
}

void NoticeBar::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void NoticeBar::setClosable()
{
    m_close->show();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const StateColors colors = toneColors(m_tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.wash);
    painter.fillRect(QRect(0, height() - 1, width(), 1), mixed(colors.wash, colors.fill, 0.4));
}

} // namespace longhaul

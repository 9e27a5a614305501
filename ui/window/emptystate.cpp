#include "emptystate.h"

#include "icons.h"
#include "statecolors.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace longhaul {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_add(new QPushButton(icon(Icon::Add), tr("&Add links…"), this))
    , m_showAll(new QPushButton(tr("&Show all downloads"), this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setPixmap(icon(Icon::Application).pixmap(QSize(72, 72)));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &EmptyState::addAsked);
    connect(m_showAll, &QPushButton::clicked, this, &EmptyState::showAllAsked);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_add, 0, Qt::AlignCenter);
    layout->addWidget(m_showAll, 0, Qt::AlignCenter);
    layout->addStretch(3);
    wait();
}

void EmptyState::teach()
{
    say(tr("Drop a link here"),
        tr("Drag links, text or a file of links onto this window,\npaste them with %1,\nor type them in yourself.")
            .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    m_picture->show();
    m_add->show();
}

void EmptyState::nothingFits(bool searching)
{
    if (searching)
        say(tr("Nothing found"), tr("No download has these words in its name or its server."));
    else
        say(tr("Nothing here"), tr("No download is in this state at the moment."));
    m_showAll->show();
}

void EmptyState::wait()
{
    say({}, {});
}

void EmptyState::say(const QString &title, const QString &text)
{
    m_picture->hide();
    m_add->hide();
    m_showAll->hide();
    m_title->setText(title);
    m_text->setText(text);
    update(); // the frame is around all of it
}

void EmptyState::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_add->isHidden())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    QPen pen(mixed(base, palette().color(QPalette::Text), 0.3), 2);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 14, 14);
}

} // namespace longhaul

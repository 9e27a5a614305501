#include "emptystate.h"

#include "icons.h"
#include "statecolors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace longhaul {

namespace {

/// One way to add: its sign, its name, and how it goes.
class Way : public QWidget
{
public:
    Way(Icon sign, const QString &name, const QString &how, QWidget *parent)
        : QWidget(parent), m_sign(sign), m_picture(new QLabel(this)), m_how(new QLabel(how, this))
    {
        m_picture->setAlignment(Qt::AlignCenter);
        auto *title = new QLabel(name, this);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        title->setFont(strong);
        title->setAlignment(Qt::AlignCenter);
        m_how->setWordWrap(true);
        m_how->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_picture);
        layout->addWidget(title);
        layout->addWidget(m_how, 1);
        m_how->setFixedWidth(28 * fontMetrics().averageCharWidth());
        m_how->setMinimumHeight(m_how->heightForWidth(m_how->width()));
        color();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            color();
    }

private:
    void color()
    {
        const QColor base = palette().color(QPalette::Base);
        const QColor ink = readable(palette().color(QPalette::Highlight), base, kShapeContrast);
        m_picture->setPixmap(icon(m_sign, ink).pixmap(QSize(28, 28), devicePixelRatioF()));
        const QColor quiet = quietText(palette(), base);
        QPalette soft = m_how->palette();
        if (soft.color(QPalette::WindowText) != quiet) {
            soft.setColor(QPalette::WindowText, quiet);
            m_how->setPalette(soft);
        }
    }

    Icon m_sign;
    QLabel *m_picture;
    QLabel *m_how;
};

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_ways(makeWays())
    , m_add(new QPushButton(icon(Icon::Add), tr("Add lin&ks…"), this))
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
    layout->addWidget(m_ways, 0, Qt::AlignHCenter);
    layout->addWidget(m_add, 0, Qt::AlignCenter);
    layout->addWidget(m_showAll, 0, Qt::AlignCenter);
    layout->addStretch(3);
    wait();
}

QWidget *EmptyState::makeWays()
{
    auto *ways = new QWidget(this);
    auto *layout = new QHBoxLayout(ways);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(24);
    const QString paste = QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    layout->addWidget(
        new Way(Icon::Downloading, tr("Drop"), tr("Drag links, text or a file of links onto this window."), ways));
    layout->addWidget(
        new Way(Icon::Paste, tr("Paste"), tr("Copy links anywhere, then press %1 here.").arg(paste), ways));
    layout->addWidget(new Way(Icon::Add, tr("Type"), tr("Write addresses yourself, one or many."), ways));
    return ways;
}

void EmptyState::teach()
{
    say(tr("No downloads yet"), tr("There are three ways to add some:"));
    m_picture->show();
    m_ways->show();
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
    m_ways->hide();
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

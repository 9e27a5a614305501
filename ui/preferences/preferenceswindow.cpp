#include "preferenceswindow.h"

#include "agentsettings.h"
#include "clearbutton.h"
#include "leadingside.h"
#include "preferencepage.h"
#include "screenroom.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace longhaul {

PreferencesWindow::PreferencesWindow(const PreferenceSources &sources, QWidget *parent)
    : QWidget(parent, Qt::Dialog)
    , m_agent(sources.agent)
    , m_search(new QLineEdit(this))
    , m_titles(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(tr("No preference has these words."), this))
    , m_link(new QLabel(tr("The agent does not run, so what belongs to it cannot be changed now."), this))
{
    setWindowTitle(tr("Preferences"));
    m_search->setObjectName(QStringLiteral("preferenceSearch"));
    m_search->setPlaceholderText(tr("Search the preferences"));
    m_search->setAccessibleName(tr("Search the preferences"));
    addClearButton(*m_search);
    m_titles->setAccessibleName(tr("Pages"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_link->setWordWrap(true);
    m_link->setContentsMargins(18, 12, 18, 0);
    for (PreferencePage *page :
         {makeGeneralPage(sources, this), makeFoldersPage(sources, this), makeTransfersPage(sources, this),
          makeNetworkPage(sources, this), makeNotificationsPage(sources, this), makeSignInsPage(sources, this),
          makeExchangePage(sources, this)})
        addPage(page);
    m_stack->addWidget(m_nothing);
    layOut();
    connect(m_titles, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesWindow::showMatching);
    connect(&m_agent, &AgentSettings::changed, this, &PreferencesWindow::refreshLink);
    m_titles->setCurrentRow(0);
    refreshLink();
    resize(sizeHint().boundedTo(roomOnScreen(*this)));
}

void PreferencesWindow::addPage(PreferencePage *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    auto *item = new QListWidgetItem(page->title(), m_titles);
    item->setSizeHint({0, fontMetrics().height() * 2}); // room for a finger
}

void PreferencesWindow::layOut()
{
    const int words = fontMetrics().horizontalAdvance(m_search->placeholderText());
    const int width = std::max(widestTitle(), words) + 40; // room for what is beside them
    m_titles->setFixedWidth(width);
    m_search->setFixedWidth(width);
    auto *side = new QVBoxLayout;
    side->addWidget(m_search);
    side->addWidget(m_titles, 1);
    auto *main = new QVBoxLayout;
    main->addWidget(m_link);
    main->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(turnedMargins(*this, {9, 9, 0, 9}));
    layout->addLayout(side);
    layout->addLayout(main, 1);
}

int PreferencesWindow::widestTitle() const
{
    int widest = 0;
    for (const PreferencePage *page : m_pages)
        widest = std::max(widest, fontMetrics().horizontalAdvance(page->title()));
    return widest;
}

QSize PreferencesWindow::sizeHint() const
{
    return {105 * fontMetrics().averageCharWidth() + m_titles->width(), 32 * fontMetrics().height()};
}

void PreferencesWindow::search(const QString &words)
{
    m_search->setText(words);
}

void PreferencesWindow::showMatching(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int firstWithRows = -1;
    for (int i = 0; i < static_cast<int>(m_pages.size()); ++i) {
        const bool hasRows = m_pages[i]->showMatching(words) > 0;
        m_titles->item(i)->setHidden(!hasRows);
        if (hasRows && firstWithRows < 0)
            firstWithRows = i;
    }
    if (firstWithRows < 0) {
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    const QListWidgetItem *current = m_titles->currentItem();
    if (!current || current->isHidden())
        m_titles->setCurrentRow(firstWithRows);
    m_stack->setCurrentIndex(m_titles->currentRow());
}

void PreferencesWindow::refreshLink()
{
    m_link->setVisible(!m_agent.isKnown());
}

void PreferencesWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace longhaul

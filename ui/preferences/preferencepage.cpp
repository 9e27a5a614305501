#include "preferencepage.h"

#include "preferencerow.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace longhaul {

PreferencePage::PreferencePage(const QString &title, QWidget *parent)
    : QScrollArea(parent), m_title(title), m_body(new QWidget(this)), m_column(new QVBoxLayout(m_body))
{
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(18, 12, 18, 18);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    setWidget(m_body);
    dress();
}

void PreferencePage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_body);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, m_sections.isEmpty() ? 0 : 14, 0, 4);
    m_column->insertWidget(m_column->count() - 1, heading);
    m_sections.append(Section{heading, {}});
}

void PreferencePage::addRow(PreferenceRow *row)
{
    if (m_sections.isEmpty())
        m_sections.append(Section{nullptr, {}});
    row->setParent(m_body);
    m_column->insertWidget(m_column->count() - 1, row);
    m_sections.last().rows.append(row);
}

int PreferencePage::showMatching(const QStringList &words)
{
    int shown = 0;
    for (const Section &section : m_sections) {
        QStringList wanted = words;
        wanted.removeIf([&section, this](const QString &word) {
            const QString headings = m_title + u' ' + (section.heading ? section.heading->text() : QString());
            return headings.contains(word, Qt::CaseInsensitive);
        });
        int here = 0;
        for (PreferenceRow *row : section.rows) {
            const bool isWanted = row->matches(wanted);
            row->setVisible(isWanted);
            here += isWanted ? 1 : 0;
        }
        if (section.heading)
            section.heading->setVisible(here > 0);
        shown += here;
    }
    return shown;
}

void PreferencePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void PreferencePage::dress()
{
    // A scroll area has the ground of a list; words are at home on the window's.
    viewport()->setBackgroundRole(QPalette::Window);
    m_body->setBackgroundRole(QPalette::Window);
}

} // namespace longhaul

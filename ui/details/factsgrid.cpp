#include "factsgrid.h"

#include "leadingside.h"
#include "statecolors.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace longhaul {

namespace {

void showFact(QLineEdit &line, const Fact &fact)
{
    if (line.text() == fact.value)
        return;
    line.setText(fact.value);
    line.setCursorPosition(0);
    line.setToolTip(fact.value);
}

} // namespace

FactsGrid::FactsGrid(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(1);
    m_layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactsGrid::setFacts(const QList<Fact> &facts)
{
    const bool sameNames = std::equal(facts.cbegin(), facts.cend(), m_facts.cbegin(), m_facts.cend(),
                                      [](const Fact &a, const Fact &b) { return a.name == b.name; });
    if (!sameNames)
        rebuild(facts);
    for (qsizetype row = 0; row < facts.size(); ++row)
        showFact(*m_values.at(row), facts.at(row));
    m_facts = facts;
}

void FactsGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_facts.isEmpty()) {
        const QList<Fact> facts = std::exchange(m_facts, {});
        setFacts(facts);
    }
}

void FactsGrid::rebuild(const QList<Fact> &facts)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_values.clear();
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette(), palette().color(QPalette::Window)));
    for (const Fact &fact : facts) {
        auto *name = new QLabel(fact.name, this);
        name->setPalette(quiet);
        auto *value = new QLineEdit(this);
        value->setReadOnly(true);
        value->setFrame(false);
        value->setAccessibleName(fact.name);
        QPalette ground = value->palette();
        ground.setColor(QPalette::Base, palette().color(QPalette::Window));
        ground.setColor(QPalette::Text, palette().color(QPalette::WindowText));
        value->setPalette(ground);
        // The side is that of the language, whatever the value is written in.
        if (fact.isPath)
            value->setLayoutDirection(Qt::LeftToRight);
        value->setAlignment(leadingSide(*this) | Qt::AlignVCenter);
        m_layout->addRow(name, value);
        m_values.append(value);
    }
}

} // namespace longhaul

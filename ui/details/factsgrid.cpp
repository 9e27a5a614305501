#include "factsgrid.h"

#include "statecolors.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace longhaul {

namespace {

constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kEndOfIsolate(0x2069);
constexpr QChar kNoWidthSpace(0x200B);

/// Long addresses break after their separators instead of pushing the panel wide.
QString shownValue(const Fact &fact)
{
    if (!fact.isPath)
        return fact.value;
    QString breakable;
    for (QChar sign : fact.value) {
        breakable.append(sign);
        if (sign == u'/' || sign == u'&' || sign == u'?' || sign == u'-' || sign == u'_')
            breakable.append(kNoWidthSpace);
    }
    return kLeftToRightIsolate + breakable + kEndOfIsolate;
}

} // namespace

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(5);
    m_layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void FactsGrid::setFacts(const QList<Fact> &facts)
{
    const bool sameNames = std::equal(facts.cbegin(), facts.cend(), m_facts.cbegin(), m_facts.cend(),
                                      [](const Fact &a, const Fact &b) { return a.name == b.name; });
    if (!sameNames) {
        rebuild(facts);
        return;
    }
    for (qsizetype row = 0; row < facts.size(); ++row) {
        if (facts.at(row) == m_facts.at(row))
            continue;
        m_values.at(row)->setText(shownValue(facts.at(row)));
        m_values.at(row)->setAccessibleName(facts.at(row).name + QStringLiteral(": ") + facts.at(row).value);
    }
    m_facts = facts;
}

void FactsGrid::rebuild(const QList<Fact> &facts)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_values.clear();
    m_facts = facts;
    for (const Fact &fact : facts) {
        auto *name = new QLabel(fact.name, this);
        QPalette quiet = name->palette();
        quiet.setColor(QPalette::WindowText, quietText(palette(), palette().color(QPalette::Window)));
        name->setPalette(quiet);
        auto *value = new QLabel(shownValue(fact), this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(fact.name + QStringLiteral(": ") + fact.value);
        m_layout->addRow(name, value);
        m_values.append(value);
    }
}

} // namespace longhaul

#pragma once

#include "taskfacts.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace longhaul {

/// Facts as names and values that can be selected and copied. Lines that stay the same are not touched,
/// so that a selection survives the next number.
class FactsGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactsGrid(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

private:
    void rebuild(const QList<Fact> &facts);

    QFormLayout *m_layout;
    QList<Fact> m_facts;
    QList<QLabel *> m_values;
};

} // namespace longhaul

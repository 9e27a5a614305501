#pragma once

#include "taskfacts.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace longhaul {

/// Facts as names and values of one line each, that can be selected, copied and walked by keyboard.
/// Lines that stay the same are not touched, so that a selection survives the next number.
class FactsGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactsGrid(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild(const QList<Fact> &facts);

    QFormLayout *m_layout;
    QList<Fact> m_facts;
    QList<QLineEdit *> m_values;
};

} // namespace longhaul

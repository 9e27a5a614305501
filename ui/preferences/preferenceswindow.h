#pragma once

#include "preferencepages.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace longhaul {

class PreferencePage;

/// All preferences: pages with a search over all of them. Everything applies at once, so there is nothing to
/// confirm; the window may stay open beside the others.
class PreferencesWindow : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesWindow(const PreferenceSources &sources, QWidget *parent);

    void search(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void addPage(PreferencePage *page);
    void layOut();
    [[nodiscard]] int widestTitle() const;
    void showMatching(const QString &text);
    void refreshLink();

    AgentSettings &m_agent;
    QLineEdit *m_search;
    QListWidget *m_titles;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QLabel *m_link;
    QList<PreferencePage *> m_pages;
};

} // namespace longhaul

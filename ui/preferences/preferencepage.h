#pragma once

#include <QList>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace longhaul {

class PreferenceRow;

/// A page of preferences: rows under headings, scrolled when they are many.
class PreferencePage : public QScrollArea
{
    Q_OBJECT

public:
    PreferencePage(const QString &title, QWidget *parent);

    [[nodiscard]] QString title() const { return m_title; }
    void addHeading(const QString &text);
    void addRow(PreferenceRow *row);
    /// Shows the rows that have all the words, and the headings of those; no words show everything.
    /// A word of a heading finds all rows below it. Gives back how many rows are shown.
    int showMatching(const QStringList &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section {
        QLabel *heading;
        QList<PreferenceRow *> rows;
    };

    void dress();

    QString m_title;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QList<Section> m_sections;
};

} // namespace longhaul

#pragma once

#include <QWidget>

class QLabel;

namespace longhaul {

/// One preference: its name, what it does in one line, and the control that changes it.
class PreferenceRow : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Beside, Below }; // where the control is: lists and long fields go below the words

    PreferenceRow(const QString &title, const QString &explanation, QWidget *editor, Shape shape = Shape::Beside,
                  QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    /// Further words by which the row is found.
    void setKeywords(const QString &words) { m_keywords = words; }
    /// True if every word is in the title, the explanation or the keywords.
    [[nodiscard]] bool matches(const QStringList &words) const;
    /// One line about what is wrong with the value; empty takes it away.
    void setTrouble(const QString &text);
    /// One line about what was just done.
    void setNews(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void showNote(const QString &text);

    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_note;
    bool m_noteIsTrouble = false;
    QString m_keywords;
};

} // namespace longhaul

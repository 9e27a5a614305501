#include "preferencerow.h"

#include "icons.h"
#include "statecolors.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace longhaul {

namespace {

QLabel *makeLine(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PreferenceRow::PreferenceRow(const QString &title, const QString &explanation, QWidget *editor, Shape shape,
                             QWidget *parent)
    : QWidget(parent)
    , m_title(makeLine(title, this))
    , m_explanation(makeLine(explanation, this))
    , m_note(makeLine({}, this))
{
    editor->setAccessibleName(title);
    editor->setAccessibleDescription(explanation);
    m_title->setBuddy(editor);
    m_explanation->setVisible(!explanation.isEmpty());
    m_note->hide();
    dress();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    // Alone, the title stands in the middle of its editor.
    layout->addWidget(m_title, 0, 0, explanation.isEmpty() && shape == Shape::Beside ? 2 : 1, 1);
    layout->addWidget(m_explanation, 1, 0);
    layout->addWidget(m_note, 2, 0);
    if (shape == Shape::Beside) {
        layout->addWidget(editor, 0, 1, 2, 1, Qt::AlignVCenter | Qt::AlignTrailing);
    } else {
        layout->addWidget(editor, 3, 0, 1, 2);
        layout->setRowMinimumHeight(3, editor->sizeHint().height() + 4);
    }
}

QString PreferenceRow::title() const
{
    return m_title->text();
}

bool PreferenceRow::matches(const QStringList &words) const
{
    const QString all = m_title->text() + u' ' + m_explanation->text() + u' ' + m_keywords;
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void PreferenceRow::setTrouble(const QString &text)
{
    m_noteIsTrouble = true;
    showNote(text);
}

void PreferenceRow::setNews(const QString &text)
{
    m_noteIsTrouble = false;
    showNote(text);
}

void PreferenceRow::showNote(const QString &text)
{
    dress();
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void PreferenceRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void PreferenceRow::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette(), palette().color(QPalette::Window)));
    m_explanation->setPalette(quiet);
    QPalette note = palette();
    if (m_noteIsTrouble)
        note.setColor(QPalette::WindowText, troubleColor(palette()));
    m_note->setPalette(note);
}

} // namespace longhaul

#include "textquestion.h"

#include "icons.h"
#include "mnemonic.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace longhaul {

TextQuestion::TextQuestion(const Words &words, QWidget *parent)
    : QDialog(parent), m_line(new QLineEdit(words.text, this)), m_trouble(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    auto *explanation = new QLabel(words.explanation, this);
    explanation->setWordWrap(true);
    explanation->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(words.label, this);
    label->setBuddy(m_line);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_line->setAccessibleName(plainLabel(words.label));
    m_line->setAccessibleDescription(words.explanation);
    m_line->selectAll();
    QPalette red = palette();
    red.setColor(QPalette::WindowText, troubleColor(palette()));
    m_trouble->setPalette(red);
    m_trouble->setWordWrap(true);
    m_trouble->setMinimumHeight(m_trouble->fontMetrics().height());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(words.accept, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit answered(m_line->text()); });
    connect(m_line, &QLineEdit::textEdited, this, &TextQuestion::onEdited);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addWidget(m_trouble);
    layout->addWidget(buttons);
}

void TextQuestion::setCheck(Check check)
{
    m_check = std::move(check);
    m_accept->setEnabled(!m_check || m_check(m_line->text()).isEmpty());
}

void TextQuestion::onEdited()
{
    const QString trouble = m_check ? m_check(m_line->text()) : QString();
    m_trouble->setText(trouble);
    m_accept->setEnabled(trouble.isEmpty());
}

} // namespace longhaul

#include "fieldnote.h"

#include "icons.h"

#include <QAccessible>
#include <QEvent>

namespace longhaul {

FieldNote::FieldNote(QWidget *field, QWidget *parent) : QLabel(parent), m_field(field)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // as wide as its form lets it be, before it wraps
    setSizePolicy(policy);
    hide();
}

void FieldNote::setTrouble(const QString &text)
{
    show(text, true);
}

void FieldNote::setHint(const QString &text)
{
    show(text, false);
}

void FieldNote::show(const QString &text, bool isTrouble)
{
    if (text == this->text() && isTrouble == m_isTrouble)
        return;
    m_isTrouble = isTrouble;
    setText(text);
    setVisible(!text.isEmpty());
    applyColor();
    if (m_field)
        m_field->setAccessibleDescription(text);
    if (isTrouble && !text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FieldNote::applyColor()
{
    QPalette colors; // of the application: what was set here before is not the ground to choose for
    if (parentWidget())
        colors = parentWidget()->palette();
    if (m_isTrouble)
        colors.setColor(QPalette::WindowText, troubleColor(colors));
    setPalette(colors);
}

void FieldNote::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColor();
}

} // namespace longhaul

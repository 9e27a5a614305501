#pragma once

#include <QLabel>
#include <QPointer>

namespace longhaul {

/// The line below a field that says what is wrong with it, or what it means. It takes no room while
/// it has nothing to say, and is read out as the description of its field.
class FieldNote : public QLabel
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    /// What has to be put right. Empty: nothing.
    void setTrouble(const QString &text);
    /// Something worth knowing that stops nobody.
    void setHint(const QString &text);
    [[nodiscard]] bool hasTrouble() const { return m_isTrouble && !text().isEmpty(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text, bool isTrouble);
    void applyColor();

    QPointer<QWidget> m_field;
    bool m_isTrouble = false;
};

} // namespace longhaul

#pragma once

#include <QString>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace longhaul {

class AgentSettings;
class PreferenceRow;

// Controls that show one setting of the agent and change it at once. They are disabled while it is not known.

void follow(QCheckBox &box, AgentSettings &settings, const QString &key);  // "on", "off"
void follow(QSpinBox &box, AgentSettings &settings, const QString &key);   // whole numbers
void follow(QComboBox &box, AgentSettings &settings, const QString &key);  // the items' data is the value
void follow(QLineEdit &line, AgentSettings &settings, const QString &key); // when it is left, or with Return
/// Shows in the row when the agent does not take a value.
void tellRefusals(PreferenceRow &row, AgentSettings &settings, const QString &key);

/// A folder that is typed or chosen in a dialog.
class FolderEdit : public QWidget
{
    Q_OBJECT

public:
    explicit FolderEdit(QWidget *parent);

    /// For screen readers; both parts of the control are named after it.
    void setName(const QString &name);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

signals:
    /// By a person; absolute, or empty.
    void chosen(const QString &folder);

private:
    void browse();
    void onEdited();

    QLineEdit *m_line;
    QPushButton *m_browse;
    QString m_folder;
};

} // namespace longhaul

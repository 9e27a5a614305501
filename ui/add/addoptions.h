#pragma once

#include "addmemory.h"
#include "task.h"

#include <QWidget>

#include <memory>

namespace longhaul {

/// Where to put the downloads and how to fetch them.
struct AddChoices {
    QString directory; // empty: the agent's own setting
    QString fileName;  // of a single link; empty: link and server decide
    Checksum checksum; // of a single link
    int connections = 0;
    QString userName;
    QString password;
    OnExists onExists = OnExists::Rename;
    bool startPaused = false;

    bool operator==(const AddChoices &) const = default;
};

/// The lower half of the add dialog: fields with their notes, checked while one types.
class AddOptions : public QWidget
{
    Q_OBJECT

public:
    explicit AddOptions(const AddMemory &memory, QWidget *parent = nullptr);
    ~AddOptions() override;

    /// What the agent does when nothing is chosen here. What was typed already stays.
    void setDefaults(const QString &directory, OnExists onExists);
    /// A name and a checksum belong to one file: with several links both fields rest.
    void setLinkCount(int count);
    /// The name that is taken when the field is left empty.
    void setFoundName(const QString &name);
    /// Room that the chosen links will take, for a word of warning; 0 is unknown.
    void setBytesNeeded(qint64 bytes);

    [[nodiscard]] AddChoices choices() const;
    /// False while a field holds something that cannot be meant; its note says why.
    [[nodiscard]] bool areChoicesValid() const;
    /// Puts the cursor into the first field with a trouble.
    void goToTrouble();
    void rememberFolder(AddMemory &memory) const;

signals:
    void changed();
    void fileNameEdited(const QString &name);
    void signInEdited(const QString &userName, const QString &password);

private:
    void buildFile();
    void buildMore();
    void layOut();
    void checkName();
    void checkChecksum();

    struct Fields;
    std::unique_ptr<Fields> m_fields;
};

} // namespace longhaul

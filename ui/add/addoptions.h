#pragma once

#include "addchoices.h"
#include "addmemory.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace longhaul {

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
    /// What is known of a single link: the name that is taken when the field is left empty, and a checksum that came
    /// with the link.
    void setFound(const QString &name, const Checksum &checksum);
    void setQueues(const QStringList &queues);
    /// Room that the chosen links will take, for a word of warning; 0 is unknown.
    void setBytesNeeded(qint64 bytes);

    [[nodiscard]] AddChoices choices() const;
    /// False while a field holds something that cannot be meant; its note says why.
    [[nodiscard]] bool areChoicesValid() const;
    /// Puts the cursor into the first field with a trouble.
    void goToTrouble();
    void rememberFolder(AddMemory &memory) const;
    /// Puts away the choices that few people need.
    void fold();

signals:
    void changed();
    void fileNameEdited(const QString &name);
    /// Something that the servers are asked with is different: sign-in or headers.
    void identityEdited();
    /// The choices that few people need were shown, or put away; they take so much more room.
    void unfolded(int height);

private:
    void buildFile();
    void buildMore();
    void unfold(bool on);
    void layOut();
    void checkName();
    void checkChecksum();

    struct Fields;
    std::unique_ptr<Fields> m_fields;
};

} // namespace longhaul

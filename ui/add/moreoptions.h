#pragma once

#include "addchoices.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace longhaul {

/// The fields of the add dialog that most people never need; they apply to all links that are added together.
class MoreOptions : public QWidget
{
    Q_OBJECT

public:
    explicit MoreOptions(QWidget *parent = nullptr);
    ~MoreOptions() override;

    /// What the agent does when nothing is chosen here.
    void setDefaultOnExists(OnExists onExists);
    /// Queues that there are, for the list of the field; another one may be typed.
    void setQueues(const QStringList &queues);

    void fill(AddChoices &choices) const;
    [[nodiscard]] bool hasTrouble() const;
    /// Puts the cursor into the first field with a trouble.
    void goToTrouble();

signals:
    /// Something that the servers are asked with is different: sign-in or headers.
    void identityEdited();
    void changed();

private:
    void buildTransfer();
    void buildRequest();
    void layOut();
    void checkLimit();
    void checkHeaders();

    struct Fields;
    std::unique_ptr<Fields> m_fields;
};

} // namespace longhaul

#pragma once

#include "linktablemodel.h"
#include "offeredset.h"

#include <QSet>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace longhaul {

class AgentClient;

/// The upper half of the add dialog: the box into which links go, and the table of what they turned out to be.
class LinksPane : public QWidget
{
    Q_OBJECT

public:
    /// Of some addresses those that are in the agent's list already.
    using FindKnown = std::function<QSet<QUrl>(const QSet<QUrl> &)>;

    /// Links that are looked up without being looked at.
    static constexpr int kLookedUpUnasked = 300;

    explicit LinksPane(AgentClient &client, QWidget *parent = nullptr);
    ~LinksPane() override;

    [[nodiscard]] const std::vector<LinkRow> &rows() const;
    [[nodiscard]] int chosenCount() const;
    /// Of the chosen links whose size is known.
    [[nodiscard]] qint64 chosenBytes() const;

    /// Adds links below those that are there already; the same one is not added twice.
    void offer(const QStringList &links);
    /// As above, with all that came with them. Its pages are for somebody else.
    void offer(const OfferedSet &offered);
    /// Takes what is typed for finished.
    void readNow();
    /// Puts these links in place of all that is there.
    void replaceLinks(const QStringList &links);
    void setFindKnown(FindKnown findKnown);
    /// Asks `FindKnown` again.
    void refreshKnown();
    /// What the servers are asked for each link: how it is to be fetched.
    using QuestionOf = std::function<TaskRequest(const LinkRow &)>;
    void setQuestionOf(QuestionOf questionOf);
    /// The questions are others now: asks the servers again that wanted a sign-in.
    void askAgain();
    /// Where the files of the links would be: link -> path.
    using PathsOf = std::function<QHash<QString, QString>(const std::vector<LinkRow> &)>;
    void setPathsOf(PathsOf pathsOf);
    /// The paths are others now.
    void lookOnDiskSoon();
    /// The name of a single link's file.
    void setSingleName(const QString &name);
    void focusLinks();

signals:
    /// The links are others now, this many.
    void linksRead(int count);
    /// Some choice, size or name is different.
    void changed();
    /// Pages were dropped or pasted; their links are to be chosen from.
    void pagesOffered(const QList<longhaul::OfferedPage> &pages);

private:
    void buildTable();
    void layOut();
    void connectInspector();
    void takeLinks(const QStringList &links);
    void lookOnDisk();
    void lookUp();
    void lookUpVisible();
    void updateSummary();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace longhaul

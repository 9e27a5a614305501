#pragma once

#include "offeredset.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace longhaul {

struct FoundLinks;
struct ReadRanges;

/// The box of the add dialog into which links are typed, pasted and dropped, with a word about what was found in it.
/// It takes drops on the whole dialog.
class LinksInput : public QWidget
{
    Q_OBJECT

public:
    explicit LinksInput(QWidget *parent = nullptr);
    ~LinksInput() override;

    /// Adds links below those that are there already; the same one is not added twice.
    void offer(const QStringList &links);
    /// A word about what was offered last; empty: none.
    void setOfferHint(const QString &text);
    /// Takes what is typed for finished.
    void readNow();
    /// Puts these links in place of all that is there.
    void replaceLinks(const QStringList &links);
    /// What is wrong with the links, in place of the own word.
    void setTrouble(const QString &text);

signals:
    /// The links are others now; ranges are read.
    void read(const QStringList &links);
    /// Something was dropped, or pasted, that is more than text.
    void offered(const longhaul::OfferedSet &set);

private:
    void build();
    void buildRanges();
    void layOut();
    void readLinks();
    void noteLinks(const FoundLinks &found, const ReadRanges &ranges);
    void showRanges(const QStringList &links, const ReadRanges &ranges);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace longhaul

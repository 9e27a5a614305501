#include "linksinput.h"

#include "dropping.h"
#include "fieldnote.h"
#include "linkedit.h"
#include "linkextractor.h"
#include "linkrange.h"
#include "linkranges.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace longhaul {

namespace {

constexpr std::chrono::milliseconds kTypingPause{400};

/// The part of a link in which a range runs, as a rule; short enough for a line.
QString rangeEnd(const QString &link)
{
    const QString name = link.section(u'/', -1);
    QString shown = name.isEmpty() ? link : name;
    if (shown.size() > 40)
        shown = QStringLiteral("…") + shown.right(39);
    return shown.replace(u'&', QStringLiteral("&&"));
}

} // namespace

struct LinksInput::Parts {
    QLabel *label = nullptr;
    LinkEdit *edit = nullptr;
    QCheckBox *ranges = nullptr;
    FieldNote *note = nullptr;
    FieldNote *offerNote = nullptr;
    LinkDropTarget *drops = nullptr;
    QTimer *typing = nullptr;
};

LinksInput::LinksInput(QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    build();
    buildRanges();
    layOut();
}

LinksInput::~LinksInput() = default;

void LinksInput::build()
{
    auto &p = *m_parts;
    p.label = new QLabel(tr("&Links, one a line; text with links in it will do:"), this);
    p.edit = new LinkEdit(this);
    p.edit->setObjectName(QStringLiteral("links"));
    p.edit->setAccessibleName(tr("Links"));
    p.edit->setPlaceholderText(tr("https://…"));
    p.label->setBuddy(p.edit);
    setFocusProxy(p.edit);
    p.note = new FieldNote(p.edit, this);
    p.note->setObjectName(QStringLiteral("linksNote"));
    p.offerNote = new FieldNote(p.edit, this);
    p.offerNote->setObjectName(QStringLiteral("offerNote"));
    p.typing = new QTimer(this);
    p.typing->setSingleShot(true);
    p.typing->setInterval(kTypingPause);
    connect(p.edit, &QPlainTextEdit::textChanged, p.typing, qOverload<>(&QTimer::start));
    connect(p.typing, &QTimer::timeout, this, &LinksInput::readLinks);
    p.drops = new LinkDropTarget(window());
    connect(p.edit, &LinkEdit::dataOffered, p.drops, &LinkDropTarget::take);
    connect(p.drops, &LinkDropTarget::found, this, &LinksInput::offered);
    connect(p.drops, &LinkDropTarget::nothingFound, p.note, &FieldNote::setTrouble);
}

void LinksInput::buildRanges()
{
    auto &p = *m_parts;
    p.ranges = new QCheckBox(this);
    p.ranges->setObjectName(QStringLiteral("ranges"));
    p.ranges->setChecked(true);
    p.ranges->setToolTip(tr("[01-20] stands for all its numbers, [a-f] for its letters, [1-9:2] for every second one. "
                            "Without the check mark the brackets are part of the link."));
    p.ranges->hide();
    connect(p.ranges, &QCheckBox::toggled, this, &LinksInput::readLinks);
}

void LinksInput::layOut()
{
    auto &p = *m_parts;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(p.label);
    column->addWidget(p.edit, 1);
    column->addWidget(p.ranges);
    column->addWidget(p.note);
    column->addWidget(p.offerNote);
    setTabOrder(p.edit, p.ranges);
}

void LinksInput::offer(const QStringList &links)
{
    auto &p = *m_parts;
    const QStringList there = linksInText(p.edit->toPlainText());
    const QSet<QString> known(there.begin(), there.end());
    QStringList fresh;
    for (const QString &link : links) {
        if (!known.contains(link))
            fresh.append(link);
    }
    p.edit->appendLinks(fresh);
    readLinks();
}

void LinksInput::setOfferHint(const QString &text)
{
    m_parts->offerNote->setHint(text);
}

void LinksInput::readNow()
{
    if (m_parts->typing->isActive())
        readLinks();
}

void LinksInput::replaceLinks(const QStringList &links)
{
    m_parts->edit->replaceAll(links.join(u'\n') + u'\n');
    readLinks();
}

void LinksInput::setTrouble(const QString &text)
{
    m_parts->note->setTrouble(text);
}

void LinksInput::readLinks()
{
    auto &p = *m_parts;
    p.typing->stop();
    const FoundLinks found = findLinks(p.edit->toPlainText());
    ReadRanges ranges;
    ranges.links = found.links;
    if (p.ranges->isChecked())
        ranges = withRangesRead(found.links);
    showRanges(found.links, ranges);
    noteLinks(found, ranges);
    emit read(ranges.links);
}

void LinksInput::showRanges(const QStringList &links, const ReadRanges &ranges)
{
    QCheckBox &box = *m_parts->ranges;
    box.setVisible(haveRanges(links));
    if (ranges.fromRanges == 0)
        box.setText(tr("R&ead ranges in brackets"));
    else
        box.setText(tr("R&ead ranges in brackets: %Ln link(s), from “%1” to “%2”", nullptr, ranges.fromRanges)
                        .arg(rangeEnd(ranges.first), rangeEnd(ranges.last)));
}

void LinksInput::noteLinks(const FoundLinks &found, const ReadRanges &ranges)
{
    auto &p = *m_parts;
    if (!ranges.tooMany.isEmpty()) {
        p.note->setTrouble(tr("“%1” stands for more links than can be added at once, which is %2.")
                               .arg(ranges.tooMany.left(200), QLocale().toString(kMostRangeLinks)));
        return;
    }
    if (found.links.isEmpty()) {
        p.note->setTrouble(
            found.linesWithout > 0 ? tr("There is no link in it. A link begins with http:// or https://.") : QString());
        return;
    }
    QStringList parts;
    if (found.linesWithout > 0)
        parts << tr("%Ln line(s) without a link left out.", nullptr, found.linesWithout);
    if (found.repeated > 0)
        parts << tr("%Ln repeated link(s) left out.", nullptr, found.repeated);
    p.note->setHint(parts.join(u' '));
}

} // namespace longhaul

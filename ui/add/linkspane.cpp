#include "linkspane.h"

#include "dropping.h"
#include "fieldnote.h"
#include "filesondisk.h"
#include "formatting.h"
#include "linkedit.h"
#include "linkextractor.h"
#include "linkinspector.h"
#include "linkrange.h"
#include "linkranges.h"
#include "linktableview.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace longhaul {

namespace {

constexpr std::chrono::milliseconds kTypingPause{400};
constexpr std::chrono::milliseconds kScrollPause{200};

bool wantsSignIn(const LinkRow &row)
{
    return row.failure
           && (row.failure->code == FailureCode::AuthRequired || row.failure->code == FailureCode::Forbidden
               || row.failure->code == FailureCode::NotTheFile);
}

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

struct LinksPane::Parts {
    explicit Parts(AgentClient &client) : inspector(client) {}

    FindKnown findKnown;
    bool knownIsFresh = false;
    LinkEdit *edit = nullptr;
    QLabel *editLabel = nullptr;
    FieldNote *editNote = nullptr;
    QCheckBox *ranges = nullptr;
    FieldNote *offerNote = nullptr;
    LinkDropTarget *drops = nullptr;
    QTimer *typing = nullptr;
    LinkTableModel model;
    LinkTableView *table = nullptr;
    FieldNote *tableNote = nullptr;
    QTimer *scrolling = nullptr;
    QLabel *summary = nullptr;
    LinkInspector inspector;
    PathsOf pathsOf;
    FilesOnDisk disk;
    QTimer *diskPause = nullptr;
};

LinksPane::LinksPane(AgentClient &client, QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>(client))
{
    buildEdit();
    buildRanges();
    buildTable();
    layOut();
    connectEdit();
    connectInspector();
    updateSummary();
}

LinksPane::~LinksPane()
{
    // The table outlives the model otherwise.
    m_parts->table->setModel(nullptr);
}

void LinksPane::buildEdit()
{
    auto &p = *m_parts;
    p.editLabel = new QLabel(tr("&Links, one a line; text with links in it will do:"), this);
    p.edit = new LinkEdit(this);
    p.edit->setObjectName(QStringLiteral("links"));
    p.edit->setAccessibleName(tr("Links"));
    p.edit->setPlaceholderText(tr("https://…"));
    p.editLabel->setBuddy(p.edit);
    p.editNote = new FieldNote(p.edit, this);
    p.editNote->setObjectName(QStringLiteral("linksNote"));
}

void LinksPane::buildRanges()
{
    auto &p = *m_parts;
    p.ranges = new QCheckBox(this);
    p.ranges->setObjectName(QStringLiteral("ranges"));
    p.ranges->setChecked(true);
    p.ranges->setToolTip(tr("[01-20] stands for all its numbers, [a-f] for its letters, [1-9:2] for every second one. "
                            "Without the check mark the brackets are part of the link."));
    p.ranges->hide();
    connect(p.ranges, &QCheckBox::toggled, this, &LinksPane::readLinks);
    p.offerNote = new FieldNote(p.edit, this);
    p.offerNote->setObjectName(QStringLiteral("offerNote"));
}

void LinksPane::buildTable()
{
    auto &p = *m_parts;
    p.table = new LinkTableView(this);
    p.table->setObjectName(QStringLiteral("table"));
    p.table->setModel(&p.model);
    p.table->sizeColumns();
    p.tableNote = new FieldNote(p.table, this);
    p.tableNote->setObjectName(QStringLiteral("tableNote"));
    p.summary = new QLabel(this);
    p.summary->setObjectName(QStringLiteral("summary"));
}

void LinksPane::layOut()
{
    auto &p = *m_parts;
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    const auto addColumn = [splitter](std::initializer_list<QWidget *> widgets, const QWidget *growing) {
        auto *area = new QWidget(splitter);
        auto *column = new QVBoxLayout(area);
        column->setContentsMargins(0, 0, 0, 0);
        for (QWidget *widget : widgets)
            column->addWidget(widget, widget == growing ? 1 : 0);
    };
    addColumn({p.editLabel, p.edit, p.ranges, p.editNote, p.offerNote}, p.edit);
    addColumn({p.table, p.tableNote, p.summary}, p.table);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setTabOrder(p.edit, p.ranges);
    setTabOrder(p.ranges, p.table);
}

void LinksPane::connectEdit()
{
    auto &p = *m_parts;
    p.typing = new QTimer(this);
    p.typing->setSingleShot(true);
    p.typing->setInterval(kTypingPause);
    connect(p.edit, &QPlainTextEdit::textChanged, p.typing, qOverload<>(&QTimer::start));
    connect(p.typing, &QTimer::timeout, this, &LinksPane::readLinks);
    p.drops = new LinkDropTarget(window());
    connect(p.edit, &LinkEdit::dataOffered, this, &LinksPane::takeData);
    connect(p.drops, &LinkDropTarget::found, this, qOverload<const OfferedSet &>(&LinksPane::offer));
    connect(p.drops, &LinkDropTarget::nothingFound, p.editNote, &FieldNote::setTrouble);
    connect(&p.model, &LinkTableModel::summaryChanged, this, &LinksPane::updateSummary);
    connect(&p.model, &LinkTableModel::nameRefused, p.tableNote, &FieldNote::setTrouble);
    connect(&p.model, &LinkTableModel::dataChanged, this, [this] {
        m_parts->tableNote->setTrouble({});
        emit changed();
    });
}

void LinksPane::connectInspector()
{
    auto &p = *m_parts;
    connect(&p.inspector, &LinkInspector::asking, &p.model, &LinkTableModel::setAsking);
    connect(&p.inspector, &LinkInspector::found, &p.model, &LinkTableModel::setFacts);
    connect(&p.inspector, &LinkInspector::refused, &p.model, &LinkTableModel::setFailure);
    connect(&p.inspector, &LinkInspector::postponed, &p.model, &LinkTableModel::setNotAsked);
    // The list may not have been read yet when the links came: it is by the time of the first answer.
    connect(&p.inspector, &LinkInspector::found, this, [this] {
        if (!std::exchange(m_parts->knownIsFresh, true))
            refreshKnown();
    });
    p.diskPause = new QTimer(this);
    p.diskPause->setSingleShot(true);
    p.diskPause->setInterval(kScrollPause);
    connect(p.diskPause, &QTimer::timeout, this, &LinksPane::lookOnDisk);
    connect(&p.model, &LinkTableModel::summaryChanged, p.diskPause, qOverload<>(&QTimer::start));
    connect(&p.disk, &FilesOnDisk::looked, &p.model, &LinkTableModel::markOnDisk);
    p.scrolling = new QTimer(this);
    p.scrolling->setSingleShot(true);
    p.scrolling->setInterval(kScrollPause);
    connect(p.table->verticalScrollBar(), &QScrollBar::valueChanged, p.scrolling, qOverload<>(&QTimer::start));
    connect(p.scrolling, &QTimer::timeout, this, &LinksPane::lookUpVisible);
}

const std::vector<LinkRow> &LinksPane::rows() const
{
    return m_parts->model.rows();
}

int LinksPane::chosenCount() const
{
    int chosen = 0;
    for (const LinkRow &row : rows())
        chosen += row.isChosen ? 1 : 0;
    return chosen;
}

qint64 LinksPane::chosenBytes() const
{
    qint64 bytes = 0;
    for (const LinkRow &row : rows())
        bytes += row.isChosen ? row.facts.bytes.value_or(0) : 0;
    return bytes;
}

void LinksPane::offer(const QStringList &links)
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

void LinksPane::offer(const OfferedSet &offered)
{
    auto &p = *m_parts;
    QStringList links = offered.links;
    for (const TaskRequest &task : offered.tasks) {
        // As it will be found again in the text.
        const QString written = task.url.toString(QUrl::FullyEncoded);
        const QString link = linksInText(written).value(0, written);
        p.model.keepOffer(link, task);
        links.append(link);
    }
    links.removeDuplicates();
    p.offerNote->setHint(offerWords(offered).join(u' '));
    offer(links);
    if (!offered.pages.isEmpty())
        emit pagesOffered(offered.pages);
}

void LinksPane::readNow()
{
    if (m_parts->typing->isActive())
        readLinks();
}

void LinksPane::replaceLinks(const QStringList &links)
{
    m_parts->edit->replaceAll(links.join(u'\n') + u'\n');
    readLinks();
}

void LinksPane::takeData(const QMimeData &offered)
{
    m_parts->drops->take(offered);
}

void LinksPane::readLinks()
{
    auto &p = *m_parts;
    p.typing->stop();
    const FoundLinks found = findLinks(p.edit->toPlainText());
    ReadRanges read;
    read.links = found.links;
    if (p.ranges->isChecked())
        read = withRangesRead(found.links);
    showRanges(found.links, read);
    p.model.setLinks(read.links);
    p.tableNote->setTrouble({});
    noteLinks(found, read);
    emit linksRead(static_cast<int>(read.links.size()));
    p.knownIsFresh = false;
    refreshKnown();
    lookUp();
    updateSummary();
}

void LinksPane::showRanges(const QStringList &links, const ReadRanges &ranges)
{
    QCheckBox &box = *m_parts->ranges;
    box.setVisible(haveRanges(links));
    if (ranges.fromRanges == 0)
        box.setText(tr("R&ead ranges in brackets"));
    else
        box.setText(tr("R&ead ranges in brackets: %n link(s), from “%1” to “%2”", nullptr, ranges.fromRanges)
                        .arg(rangeEnd(ranges.first), rangeEnd(ranges.last)));
}

void LinksPane::noteLinks(const FoundLinks &found, const ReadRanges &ranges)
{
    auto &p = *m_parts;
    if (!ranges.tooMany.isEmpty()) {
        p.editNote->setTrouble(tr("“%1” stands for more links than can be added at once, which is %2.")
                                   .arg(ranges.tooMany.left(200), QLocale().toString(kMostRangeLinks)));
        return;
    }
    if (found.links.isEmpty()) {
        p.editNote->setTrouble(
            found.linesWithout > 0 ? tr("There is no link in it. A link begins with http:// or https://.") : QString());
        return;
    }
    if (rows().size() == 1 && !rows().front().isUsable) {
        p.editNote->setTrouble(p.model.index(0, LinkTableModel::NoteColumn).data(Qt::ToolTipRole).toString());
        return;
    }
    QStringList parts;
    if (found.linesWithout > 0)
        parts << tr("%n line(s) without a link left out.", nullptr, found.linesWithout);
    if (found.repeated > 0)
        parts << tr("%n repeated link(s) left out.", nullptr, found.repeated);
    p.editNote->setHint(parts.join(u' '));
}

void LinksPane::setFindKnown(FindKnown findKnown)
{
    m_parts->findKnown = std::move(findKnown);
    refreshKnown();
}

void LinksPane::refreshKnown()
{
    auto &p = *m_parts;
    if (!p.findKnown)
        return;
    QSet<QUrl> urls;
    for (const LinkRow &row : rows()) {
        if (!row.isInList && row.isUsable)
            urls.insert(row.url);
    }
    if (!urls.isEmpty())
        p.model.markInList(p.findKnown(urls));
}

void LinksPane::lookUp()
{
    QStringList all;
    QStringList first;
    for (const LinkRow &row : rows()) {
        all.append(row.link);
        if (row.isUsable && first.size() < kLookedUpUnasked)
            first.append(row.link);
    }
    m_parts->inspector.keepOnly(all);
    m_parts->inspector.ask(first);
}

void LinksPane::lookUpVisible()
{
    const auto [first, last] = m_parts->table->visibleRows();
    QStringList seen;
    for (int row = first; row <= last; ++row) {
        if (rows()[row].isUsable)
            seen.append(rows()[row].link);
    }
    m_parts->inspector.askFirst(seen);
}

void LinksPane::setQuestionOf(QuestionOf questionOf)
{
    m_parts->inspector.setRequestOf([this, questionOf = std::move(questionOf)](const QString &link) {
        const int row = m_parts->model.rowOf(link);
        if (row >= 0)
            return questionOf(rows()[row]);
        TaskRequest request;
        request.url = QUrl(link, QUrl::TolerantMode);
        return request;
    });
}

void LinksPane::askAgain()
{
    auto &p = *m_parts;
    QStringList refused;
    for (const LinkRow &row : rows()) {
        if (wantsSignIn(row))
            refused.append(row.link);
    }
    for (const QString &link : std::as_const(refused))
        p.inspector.forget(link);
    p.inspector.askFirst(refused);
}

void LinksPane::setPathsOf(PathsOf pathsOf)
{
    m_parts->pathsOf = std::move(pathsOf);
}

void LinksPane::lookOnDiskSoon()
{
    m_parts->diskPause->start();
}

void LinksPane::lookOnDisk()
{
    auto &p = *m_parts;
    if (p.pathsOf)
        p.disk.look(p.pathsOf(rows()));
}

void LinksPane::setSingleName(const QString &name)
{
    if (rows().size() == 1)
        m_parts->model.setGivenName(0, name);
}

void LinksPane::focusLinks()
{
    m_parts->edit->setFocus();
}

void LinksPane::updateSummary()
{
    int unknown = 0;
    for (const LinkRow &row : rows())
        unknown += row.isChosen && !row.facts.bytes ? 1 : 0;
    const int chosen = chosenCount();
    const qint64 bytes = chosenBytes();
    QString text;
    if (!rows().empty())
        text = tr("%1 of %2 chosen").arg(QLocale().toString(chosen), QLocale().toString(qsizetype(rows().size())));
    if (chosen > 0 && unknown == 0)
        text = tr("%1, %2 in all").arg(text, sizeText(bytes));
    else if (bytes > 0)
        text = tr("%1, at least %2 in all").arg(text, sizeText(bytes));
    m_parts->summary->setText(text);
    emit changed();
}

} // namespace longhaul

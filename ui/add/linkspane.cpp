#include "linkspane.h"

#include "fieldnote.h"
#include "filesondisk.h"
#include "formatting.h"
#include "linkextractor.h"
#include "linkinspector.h"
#include "linksinput.h"
#include "linktableview.h"

#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace longhaul {

namespace {

constexpr std::chrono::milliseconds kScrollPause{200};

bool wantsSignIn(const LinkRow &row)
{
    return row.failure
           && (row.failure->code == FailureCode::AuthRequired || row.failure->code == FailureCode::Forbidden
               || row.failure->code == FailureCode::NotTheFile);
}

} // namespace

struct LinksPane::Parts {
    explicit Parts(AgentClient &client) : inspector(client) {}

    FindKnown findKnown;
    bool knownIsFresh = false;
    LinksInput *input = nullptr;
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
    m_parts->input = new LinksInput(this);
    connect(m_parts->input, &LinksInput::read, this, &LinksPane::takeLinks);
    connect(m_parts->input, &LinksInput::offered, this, qOverload<const OfferedSet &>(&LinksPane::offer));
    buildTable();
    layOut();
    connectInspector();
    updateSummary();
}

LinksPane::~LinksPane()
{
    // The table outlives the model otherwise.
    m_parts->table->setModel(nullptr);
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
    connect(&p.model, &LinkTableModel::summaryChanged, this, &LinksPane::updateSummary);
    connect(&p.model, &LinkTableModel::nameRefused, p.tableNote, &FieldNote::setTrouble);
    connect(&p.model, &LinkTableModel::dataChanged, this, [this] {
        m_parts->tableNote->setTrouble({});
        emit changed();
    });
}

void LinksPane::layOut()
{
    auto &p = *m_parts;
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(p.input);
    auto *found = new QWidget(splitter);
    auto *foundColumn = new QVBoxLayout(found);
    foundColumn->setContentsMargins(0, 0, 0, 0);
    foundColumn->addWidget(p.table, 1);
    foundColumn->addWidget(p.tableNote);
    foundColumn->addWidget(p.summary);
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setTabOrder(p.input, p.table);
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
    m_parts->input->offer(links);
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
    p.input->setOfferHint(offerWords(offered).join(u' '));
    p.input->offer(links);
    if (!offered.pages.isEmpty())
        emit pagesOffered(offered.pages);
}

void LinksPane::readNow()
{
    m_parts->input->readNow();
}

void LinksPane::replaceLinks(const QStringList &links)
{
    m_parts->input->replaceLinks(links);
}

void LinksPane::focusLinks()
{
    m_parts->input->setFocus();
}

void LinksPane::takeLinks(const QStringList &links)
{
    auto &p = *m_parts;
    p.model.setLinks(links);
    p.tableNote->setTrouble({});
    if (rows().size() == 1 && !rows().front().isUsable)
        p.input->setTrouble(p.model.index(0, LinkTableModel::NoteColumn).data(Qt::ToolTipRole).toString());
    emit linksRead(static_cast<int>(links.size()));
    p.knownIsFresh = false;
    refreshKnown();
    lookUp();
    updateSummary();
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

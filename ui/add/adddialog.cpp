#include "adddialog.h"

#include "addoptions.h"
#include "addsubmission.h"
#include "dropping.h"
#include "fieldnote.h"
#include "formatting.h"
#include "icons.h"
#include "linkcheckdelegate.h"
#include "linkedit.h"
#include "linkextractor.h"
#include "linkinspector.h"
#include "linknotedelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace longhaul {

namespace {

constexpr std::chrono::milliseconds kTypingPause{400};
constexpr std::chrono::milliseconds kScrollPause{200};

QString lineOf(const FoundLinks &found)
{
    if (found.linesWithout > 0 && found.links.isEmpty())
        return AddDialog::tr("There is no link in it. A link begins with http:// or https://.");
    QStringList parts;
    if (found.linesWithout > 0)
        parts << AddDialog::tr("%n line(s) without a link left out.", nullptr, found.linesWithout);
    if (found.repeated > 0)
        parts << AddDialog::tr("%n repeated link(s) left out.", nullptr, found.repeated);
    return parts.join(u' ');
}

} // namespace

struct AddDialog::Parts {
    explicit Parts(AgentClient &agentClient)
        : client(agentClient)
    {
    }

    AgentClient &client;
    AddMemory memory = AddMemory::ofThisInstallation();
    FindKnown findKnown;
    bool knownIsFresh = false;
    LinkEdit *edit = nullptr;
    FieldNote *editNote = nullptr;
    LinkDropTarget *drops = nullptr;
    QTimer *typing = nullptr;
    LinkTableModel *model = nullptr;
    QTableView *table = nullptr;
    FieldNote *tableNote = nullptr;
    QTimer *scrolling = nullptr;
    QLabel *summary = nullptr;
    AddOptions *options = nullptr;
    QWidget *input = nullptr; // all that rests while the agent takes the tasks
    FieldNote *message = nullptr;
    QProgressBar *progress = nullptr;
    QPushButton *add = nullptr;
    LinkInspector *inspector = nullptr;
    QPointer<AddSubmission> submission;
    QList<TaskId> taken; // of a submission that is under way
};

AddDialog::AddDialog(AgentClient &client, QWidget *parent)
    : QDialog(parent)
    , m_parts(std::make_unique<Parts>(client))
{
    build();
    connectLinks();
    connectInspector();
    connect(&client, &AgentClient::linkChanged, this, &AddDialog::onLinkChanged);
    connect(&client, &AgentClient::connected, this, &AddDialog::readDefaults);
    readDefaults();
    onLinkChanged();
    updateSummary();
}

AddDialog::~AddDialog() = default;

void AddDialog::build()
{
    auto &p = *m_parts;
    setWindowTitle(tr("Add downloads"));
    p.input = new QWidget(this);
    auto *splitter = new QSplitter(Qt::Vertical, p.input);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLinks());
    splitter->addWidget(buildTable());
    splitter->setStretchFactor(1, 1);
    p.options = new AddOptions(p.memory, p.input);
    auto *inputColumn = new QVBoxLayout(p.input);
    inputColumn->setContentsMargins(0, 0, 0, 0);
    inputColumn->addWidget(splitter, 1);
    inputColumn->addWidget(p.options);

    auto *column = new QVBoxLayout(this);
    column->addWidget(p.input, 1);
    p.message = new FieldNote(this, this);
    p.message->setObjectName(QStringLiteral("message"));
    column->addWidget(p.message);
    p.progress = new QProgressBar(this);
    p.progress->setAccessibleName(tr("Handing over to the agent"));
    p.progress->hide();
    column->addWidget(p.progress);
    column->addWidget(buildButtons());
    setTabOrder(p.edit, p.table);
    setTabOrder(p.table, p.options);
    if (!restoreGeometry(p.memory.geometry()))
        resize(760, 620);
    p.edit->setFocus();
}

QWidget *AddDialog::buildLinks()
{
    auto &p = *m_parts;
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Links, one a line; text with links in it will do:"), area);
    p.edit = new LinkEdit(area);
    p.edit->setObjectName(QStringLiteral("links"));
    p.edit->setAccessibleName(tr("Links"));
    p.edit->setPlaceholderText(tr("https://…"));
    label->setBuddy(p.edit);
    p.editNote = new FieldNote(p.edit, area);
    p.editNote->setObjectName(QStringLiteral("linksNote"));
    column->addWidget(label);
    column->addWidget(p.edit, 1);
    column->addWidget(p.editNote);
    return area;
}

QWidget *AddDialog::buildTable()
{
    auto &p = *m_parts;
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    p.model = new LinkTableModel(this);
    p.table = new QTableView(area);
    p.table->setObjectName(QStringLiteral("table"));
    p.table->setAccessibleName(tr("Found links"));
    p.table->setModel(p.model);
    p.table->setSelectionBehavior(QAbstractItemView::SelectRows);
    p.table->setTabKeyNavigation(false);
    p.table->setShowGrid(false);
    p.table->setWordWrap(false);
    p.table->setAlternatingRowColors(true);
    p.table->setTextElideMode(Qt::ElideMiddle);
    p.table->verticalHeader()->hide();
    p.table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // thousands of rows are not measured
    p.table->verticalHeader()->setDefaultSectionSize(p.table->fontMetrics().height() + 10);
    p.table->horizontalHeader()->setStretchLastSection(true);
    p.table->horizontalHeader()->setHighlightSections(false);
    p.table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int unit = fontMetrics().averageCharWidth();
    p.table->setColumnWidth(LinkTableModel::NameColumn, 34 * unit);
    p.table->setColumnWidth(LinkTableModel::SizeColumn, 13 * unit);
    p.table->setColumnWidth(LinkTableModel::ResumeColumn, 14 * unit);
    p.table->setColumnWidth(LinkTableModel::NoteColumn, 32 * unit);
    p.table->setItemDelegateForColumn(LinkTableModel::NameColumn, new LinkCheckDelegate(p.table));
    p.table->setItemDelegateForColumn(LinkTableModel::NoteColumn, new LinkNoteDelegate(p.table));
    p.tableNote = new FieldNote(p.table, area);
    p.tableNote->setObjectName(QStringLiteral("tableNote"));
    p.summary = new QLabel(area);
    p.summary->setObjectName(QStringLiteral("summary"));
    column->addWidget(p.table, 1);
    column->addWidget(p.tableNote);
    column->addWidget(p.summary);
    return area;
}

QWidget *AddDialog::buildButtons()
{
    auto &p = *m_parts;
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    p.add = box->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    p.add->setObjectName(QStringLiteral("add"));
    p.add->setIcon(icon(Icon::Add));
    p.add->setDefault(true);
    p.add->setToolTip(tr("Add (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    connect(box, &QDialogButtonBox::accepted, this, &AddDialog::submit);
    connect(box, &QDialogButtonBox::rejected, this, &AddDialog::reject);
    return box;
}

void AddDialog::connectLinks()
{
    auto &p = *m_parts;
    p.typing = new QTimer(this);
    p.typing->setSingleShot(true);
    p.typing->setInterval(kTypingPause);
    connect(p.edit, &QPlainTextEdit::textChanged, p.typing, qOverload<>(&QTimer::start));
    connect(p.typing, &QTimer::timeout, this, &AddDialog::readLinks);
    p.drops = new LinkDropTarget(this);
    connect(p.edit, &LinkEdit::dataOffered, this, &AddDialog::takeData);
    connect(p.drops, &LinkDropTarget::linksFound, this, &AddDialog::offer);
    connect(p.drops, &LinkDropTarget::nothingFound, p.editNote, &FieldNote::setTrouble);
    connect(p.model, &LinkTableModel::summaryChanged, this, &AddDialog::updateSummary);
    connect(p.model, &LinkTableModel::nameRefused, p.tableNote, &FieldNote::setTrouble);
    connect(p.model, &LinkTableModel::dataChanged, this, &AddDialog::onNameChanged);
    connect(p.options, &AddOptions::changed, this, &AddDialog::updateSummary);
    connect(p.options, &AddOptions::fileNameEdited, this, [this](const QString &name) {
        if (m_parts->model->rowCount() == 1)
            m_parts->model->setGivenName(0, name);
    });
}

void AddDialog::connectInspector()
{
    auto &p = *m_parts;
    p.inspector = new LinkInspector(p.client, this);
    connect(p.inspector, &LinkInspector::asking, p.model, &LinkTableModel::setAsking);
    connect(p.inspector, &LinkInspector::found, p.model, &LinkTableModel::setFacts);
    // The list may not have been read yet when the links came: it is by the time of the first answer.
    connect(p.inspector, &LinkInspector::found, this, [this] {
        if (std::exchange(m_parts->knownIsFresh, true))
            return;
        refreshKnown();
    });
    connect(p.inspector, &LinkInspector::refused, p.model, &LinkTableModel::setFailure);
    connect(p.inspector, &LinkInspector::postponed, p.model, &LinkTableModel::setNotAsked);
    connect(p.options, &AddOptions::signInEdited, this, &AddDialog::onSignInEdited);
    p.scrolling = new QTimer(this);
    p.scrolling->setSingleShot(true);
    p.scrolling->setInterval(kScrollPause);
    connect(p.table->verticalScrollBar(), &QScrollBar::valueChanged, p.scrolling, qOverload<>(&QTimer::start));
    connect(p.scrolling, &QTimer::timeout, this, &AddDialog::lookUpVisible);
}

void AddDialog::readDefaults()
{
    if (m_parts->client.link() != AgentClient::Link::Connected)
        return;
    m_parts->client.readSettings([self = QPointer(this)](const auto &settings) {
        if (!self || !settings)
            return;
        const auto onExists = onExistsFromName(settings->value(QStringLiteral("on-exists")));
        self->m_parts->options->setDefaults(settings->value(QStringLiteral("directory")),
                                            onExists.value_or(OnExists::Rename));
    });
}

void AddDialog::setFindKnown(FindKnown findKnown)
{
    m_parts->findKnown = std::move(findKnown);
    refreshKnown();
}

void AddDialog::offer(const QStringList &links)
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

void AddDialog::takeData(const QMimeData &offered)
{
    m_parts->drops->take(offered);
}

void AddDialog::readLinks()
{
    auto &p = *m_parts;
    p.typing->stop();
    const FoundLinks found = findLinks(p.edit->toPlainText());
    p.model->setLinks(found.links);
    const bool isSingle = found.links.size() == 1;
    p.options->setLinkCount(static_cast<int>(found.links.size()));
    if (isSingle) // the name was typed before its link
        p.model->setGivenName(0, p.options->choices().fileName);
    const QString line = lineOf(found);
    if (found.links.isEmpty())
        p.editNote->setTrouble(line);
    else if (isSingle && !p.model->rows().front().isUsable)
        p.editNote->setTrouble(p.model->index(0, LinkTableModel::NoteColumn).data(Qt::ToolTipRole).toString());
    else
        p.editNote->setHint(line);
    p.tableNote->setTrouble({});
    p.knownIsFresh = false;
    refreshKnown();
    lookUp();
    updateSummary();
}

void AddDialog::refreshKnown()
{
    auto &p = *m_parts;
    if (!p.findKnown || p.model->rowCount() == 0)
        return;
    QSet<QUrl> urls;
    for (const LinkRow &row : p.model->rows()) {
        if (!row.isInList && row.isUsable)
            urls.insert(row.url);
    }
    if (!urls.isEmpty())
        p.model->markInList(p.findKnown(urls));
}

void AddDialog::lookUp()
{
    auto &p = *m_parts;
    QStringList all;
    QStringList first;
    for (const LinkRow &row : p.model->rows()) {
        all.append(row.link);
        if (row.isUsable && first.size() < kLookedUpUnasked)
            first.append(row.link);
    }
    p.inspector->keepOnly(all);
    p.inspector->ask(first);
}

void AddDialog::lookUpVisible()
{
    auto &p = *m_parts;
    const int last = p.model->rowCount() - 1;
    const int from = p.table->rowAt(0);
    const int below = p.table->rowAt(p.table->viewport()->height());
    if (from < 0)
        return;
    QStringList seen;
    for (int row = from; row <= (below < 0 ? last : below); ++row) {
        if (p.model->rows()[row].isUsable)
            seen.append(p.model->rows()[row].link);
    }
    p.inspector->askFirst(seen);
}

void AddDialog::onSignInEdited(const QString &userName, const QString &password)
{
    auto &p = *m_parts;
    p.inspector->setSignIn(userName, password);
    QStringList refused;
    for (const LinkRow &row : p.model->rows()) {
        const bool needsSignIn = row.failure && (row.failure->code == FailureCode::AuthRequired
                                                 || row.failure->code == FailureCode::Forbidden
                                                 || row.failure->code == FailureCode::NotTheFile);
        if (needsSignIn)
            refused.append(row.link);
    }
    if (userName.isEmpty())
        return;
    for (const QString &link : refused)
        p.inspector->forget(link);
    p.inspector->askFirst(refused);
}

void AddDialog::onLinkChanged()
{
    auto &p = *m_parts;
    switch (p.client.link()) {
    case AgentClient::Link::Connected:
        showMessage({});
        break;
    case AgentClient::Link::Starting:
        p.message->setHint(tr("The agent is being started. You can go on typing."));
        break;
    case AgentClient::Link::Offline:
        showMessage(tr("The agent cannot be reached. What you typed is kept; it can be added as soon as the agent is back."));
        break;
    }
    updateSummary();
}

void AddDialog::onNameChanged()
{
    auto &p = *m_parts;
    p.tableNote->setTrouble({});
    if (p.model->rowCount() == 1)
        p.options->setFoundName(p.model->rows().front().shownName());
}

void AddDialog::updateSummary()
{
    auto &p = *m_parts;
    int chosen = 0;
    int unknown = 0;
    qint64 bytes = 0;
    for (const LinkRow &row : p.model->rows()) {
        if (!row.isChosen)
            continue;
        ++chosen;
        unknown += row.facts.bytes ? 0 : 1;
        bytes += row.facts.bytes.value_or(0);
    }
    const int count = p.model->rowCount();
    QString text;
    if (count > 0)
        text = tr("%1 of %2 chosen").arg(QLocale().toString(chosen), QLocale().toString(count));
    if (chosen > 0 && unknown == 0)
        text = tr("%1, %2 in all").arg(text, sizeText(bytes));
    else if (bytes > 0)
        text = tr("%1, at least %2 in all").arg(text, sizeText(bytes));
    p.summary->setText(text);
    p.options->setBytesNeeded(bytes);
    if (count == 1)
        p.options->setFoundName(p.model->rows().front().shownName());
    p.add->setEnabled(!p.submission && chosen > 0);
}

void AddDialog::showMessage(const QString &text)
{
    m_parts->message->setTrouble(text);
}

TaskRequest AddDialog::requestFor(const LinkRow &row, const AddChoices &choices) const
{
    TaskRequest request;
    request.url = row.url;
    request.directory = choices.directory;
    request.fileName = row.givenName;
    if (!m_parts->client.session().isEmpty())
        request.session = m_parts->client.session();
    request.connections = choices.connections;
    request.checksum = choices.checksum;
    request.userName = choices.userName;
    request.password = choices.password;
    request.onExists = choices.onExists;
    request.startPaused = choices.startPaused;
    return request;
}

QList<TaskRequest> AddDialog::requests() const
{
    const AddChoices choices = m_parts->options->choices();
    QList<TaskRequest> list;
    for (const LinkRow &row : m_parts->model->rows()) {
        if (row.isChosen)
            list.append(requestFor(row, choices));
    }
    return list;
}

void AddDialog::submit()
{
    auto &p = *m_parts;
    if (p.submission)
        return;
    if (p.typing->isActive())
        readLinks();
    if (!p.options->areChoicesValid()) {
        p.options->goToTrouble();
        return;
    }
    const QList<TaskRequest> list = requests();
    if (list.isEmpty()) {
        p.edit->setFocus();
        return;
    }
    p.taken.clear();
    p.submission = new AddSubmission(p.client, list, this);
    connect(p.submission, &AddSubmission::partAdded, this, [this](qsizetype count, const QList<TaskId> &ids) {
        m_parts->taken += ids;
        onPartAdded(count);
    });
    connect(p.submission, &AddSubmission::finished, this, &AddDialog::onFinished);
    connect(p.submission, &AddSubmission::refused, this, &AddDialog::onRefused);
    p.progress->setRange(0, static_cast<int>(list.size() > AddSubmission::kPartSize ? list.size() : 0));
    p.progress->setValue(0);
    setBusy(true);
    p.submission->start();
}

void AddDialog::onPartAdded(qsizetype count)
{
    m_parts->progress->setValue(m_parts->progress->value() + static_cast<int>(count));
}

void AddDialog::onFinished(const QList<TaskId> &ids)
{
    auto &p = *m_parts;
    p.options->rememberFolder(p.memory);
    emit added(ids);
    accept();
}

void AddDialog::onRefused(const CallError &error)
{
    auto &p = *m_parts;
    p.submission->deleteLater();
    p.submission = nullptr;
    setBusy(false);
    const qsizetype taken = p.taken.size();
    if (taken > 0) {
        // What the agent has leaves the box, so that trying again adds the rest only.
        QStringList rest;
        qsizetype seen = 0;
        for (const LinkRow &row : p.model->rows()) {
            if (!row.isChosen || ++seen > taken)
                rest.append(row.link);
        }
        emit added(p.taken);
        p.taken.clear();
        p.edit->replaceAll(rest.join(u'\n') + u'\n');
        readLinks();
    }
    const QString kept = taken > 0 ? tr("%n link(s) were added before; the others are still here.", nullptr,
                                        static_cast<int>(taken))
                                   : tr("Nothing that you typed is lost.");
    const QString why = error.code == 0 ? tr("The agent was lost before it had taken the links. Try again when it is back.")
                                        : tr("The agent refused: %1.").arg(error.message);
    showMessage(why + u' ' + kept);
}

void AddDialog::setBusy(bool busy)
{
    auto &p = *m_parts;
    p.input->setEnabled(!busy);
    p.progress->setVisible(busy);
    if (busy)
        showMessage({});
    updateSummary();
}

void AddDialog::done(int result)
{
    m_parts->memory.rememberGeometry(saveGeometry());
    QDialog::done(result);
}

void AddDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else
        QDialog::keyPressEvent(event);
}

} // namespace longhaul

#include "adddialog.h"

#include "addmemory.h"
#include "addoptions.h"
#include "addsubmission.h"
#include "fieldnote.h"
#include "icons.h"
#include "loglanguage.h"
#include "pagelinksdialog.h"
#include "screenroom.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace longhaul {

struct AddDialog::Parts {
    explicit Parts(AgentClient &agentClient) : client(agentClient) {}

    AgentClient &client;
    AddMemory memory = AddMemory::ofThisInstallation();
    QWidget *input = nullptr; // all that rests while the agent takes the tasks
    LinksPane *links = nullptr;
    AddOptions *options = nullptr;
    FieldNote *message = nullptr;
    QProgressBar *progress = nullptr;
    QPushButton *add = nullptr;
    QPointer<AddSubmission> submission;
    QPointer<PageLinksDialog> page;
    QString defaultFolder; // of the agent
    TaskRequest asked;     // what the servers were asked with
    QList<TaskId> taken;   // of a submission that is under way
};

AddDialog::AddDialog(AgentClient &client, QWidget *parent) : QDialog(parent), m_parts(std::make_unique<Parts>(client))
{
    build();
    connectInput();
    connect(&client, &AgentClient::linkChanged, this, &AddDialog::onLinkChanged);
    connect(&client, &AgentClient::connected, this, &AddDialog::readDefaults);
    readDefaults();
    onLinkChanged();
    onInputChanged();
}

AddDialog::~AddDialog() = default;

void AddDialog::build()
{
    auto &p = *m_parts;
    setWindowTitle(tr("Add downloads"));
    p.input = new QWidget(this);
    p.links = new LinksPane(p.client, p.input);
    p.options = new AddOptions(p.memory, p.input);
    auto *inputColumn = new QVBoxLayout(p.input);
    inputColumn->setContentsMargins(0, 0, 0, 0);
    inputColumn->addWidget(p.links, 1);
    inputColumn->addWidget(p.options);

    p.message = new FieldNote(this, this);
    p.message->setObjectName(QStringLiteral("message"));
    p.progress = new QProgressBar(this);
    p.progress->setAccessibleName(tr("Handing over to the agent"));
    p.progress->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(p.input, 1);
    column->addWidget(p.message);
    column->addWidget(p.progress);
    column->addWidget(buildButtons());
    if (!restoreGeometry(p.memory.geometry()))
        resize(QSize(820, 620).boundedTo(roomOnScreen(*this)));
    p.links->focusLinks();
}

QWidget *AddDialog::buildButtons()
{
    auto &p = *m_parts;
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *page = box->addButton(tr("Links of a &web page…"), QDialogButtonBox::ResetRole);
    page->setObjectName(QStringLiteral("page"));
    page->setAutoDefault(false);
    connect(page, &QPushButton::clicked, this, &AddDialog::openPage);
    p.add = box->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    p.add->setObjectName(QStringLiteral("add"));
    p.add->setIcon(icon(Icon::Add));
    p.add->setDefault(true);
    p.add->setToolTip(tr("Add (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    connect(box, &QDialogButtonBox::accepted, this, &AddDialog::submit);
    connect(box, &QDialogButtonBox::rejected, this, &AddDialog::reject);
    return box;
}

void AddDialog::connectInput()
{
    auto &p = *m_parts;
    connect(p.links, &LinksPane::linksRead, this, &AddDialog::onLinksRead);
    connect(p.links, &LinksPane::changed, this, &AddDialog::onInputChanged);
    connect(p.options, &AddOptions::changed, this, &AddDialog::onInputChanged);
    connect(p.options, &AddOptions::fileNameEdited, p.links, &LinksPane::setSingleName);
    connect(p.options, &AddOptions::identityEdited, this, &AddDialog::onIdentityEdited);
    connect(p.options, &AddOptions::unfolded, this, &AddDialog::onUnfolded);
    connect(p.options, &AddOptions::changed, p.links, &LinksPane::lookOnDiskSoon);
    connect(p.links, &LinksPane::pagesOffered, this, &AddDialog::showPages);
    p.links->setQuestionOf([this](const LinkRow &row) { return questionFor(row, m_parts->options->choices()); });
    p.links->setPathsOf([this](const std::vector<LinkRow> &rows) {
        return pathsFor(rows, m_parts->options->choices(), m_parts->defaultFolder);
    });
}

void AddDialog::readDefaults()
{
    if (m_parts->client.link() != AgentClient::Link::Connected)
        return;
    m_parts->client.readSettings([self = QPointer(this)](const auto &settings) {
        if (!self || !settings)
            return;
        const auto onExists = onExistsFromName(settings->value(QStringLiteral("on-exists")));
        self->m_parts->defaultFolder = settings->value(QStringLiteral("directory"));
        self->m_parts->options->setDefaults(self->m_parts->defaultFolder, onExists.value_or(OnExists::Rename));
    });
}

void AddDialog::offer(const QStringList &links)
{
    m_parts->links->offer(links);
}

void AddDialog::offer(const OfferedSet &offered)
{
    m_parts->links->offer(offered);
}

void AddDialog::setQueues(const QStringList &queues)
{
    m_parts->options->setQueues(queues);
}

void AddDialog::setFindKnown(FindKnown findKnown)
{
    m_parts->links->setFindKnown(std::move(findKnown));
}

void AddDialog::refreshKnown()
{
    m_parts->links->refreshKnown();
}

void AddDialog::onLinksRead(int count)
{
    auto &p = *m_parts;
    p.options->setLinkCount(count);
    const QString name = p.options->choices().fileName;
    if (count == 1 && !name.isEmpty()) // it may have been typed before its link
        p.links->setSingleName(name);
}

void AddDialog::onInputChanged()
{
    auto &p = *m_parts;
    if (p.links->rows().size() == 1) {
        const LinkRow &row = p.links->rows().front();
        p.options->setFound(row.shownName(), row.offer ? row.offer->checksum : Checksum());
    }
    p.options->setBytesNeeded(p.links->chosenBytes());
    p.add->setEnabled(!p.submission && p.links->chosenCount() > 0);
}

void AddDialog::onLinkChanged()
{
    auto &p = *m_parts;
    switch (p.client.link()) {
    case AgentClient::Link::Connected: p.message->setTrouble({}); break;
    case AgentClient::Link::Starting:
        p.message->setHint(tr("The agent is being started. You can go on typing."));
        break;
    case AgentClient::Link::Offline:
        p.message->setTrouble(
            tr("The agent cannot be reached. What you typed is kept; it can be added as soon as the agent is back."));
        break;
    }
}

void AddDialog::onIdentityEdited()
{
    auto &p = *m_parts;
    const TaskRequest asked = questionFor({}, p.options->choices());
    if (asked == std::exchange(p.asked, asked))
        return;
    p.links->askAgain();
}

void AddDialog::onUnfolded(int height)
{
    // The table keeps its room, as far as the screen has any.
    const int wanted = std::min(this->height() + height, roomOnScreen(*this).height());
    if (!isMaximized())
        resize(width(), std::max(wanted, minimumSizeHint().height()));
}

void AddDialog::showPages(const QList<OfferedPage> &pages)
{
    openPage();
    m_parts->page->showPages(pages);
}

void AddDialog::openPage()
{
    auto &p = *m_parts;
    if (!p.page) {
        p.page = new PageLinksDialog(p.client, this);
        p.page->setAttribute(Qt::WA_DeleteOnClose);
        p.page->setQuestion(questionFor({}, p.options->choices()));
        connect(p.page, &PageLinksDialog::chosen, this, qOverload<const QStringList &>(&AddDialog::offer));
        p.page->open();
    }
    p.page->raise();
    p.page->activateWindow();
}

void AddDialog::submit()
{
    auto &p = *m_parts;
    if (p.submission)
        return;
    p.links->readNow();
    if (!p.options->areChoicesValid()) {
        p.options->goToTrouble();
        return;
    }
    const QList<TaskRequest> list = requestsFor(p.links->rows(), p.options->choices(), p.client.session());
    if (list.isEmpty()) {
        p.links->focusLinks();
        return;
    }
    p.taken.clear();
    p.submission = new AddSubmission(p.client, list, this);
    connect(p.submission, &AddSubmission::partAdded, this, [this](qsizetype count, const QList<TaskId> &ids) {
        m_parts->taken += ids;
        m_parts->progress->setValue(m_parts->progress->value() + static_cast<int>(count));
    });
    connect(p.submission, &AddSubmission::finished, this, &AddDialog::onFinished);
    connect(p.submission, &AddSubmission::refused, this, &AddDialog::onRefused);
    p.progress->setRange(0, static_cast<int>(list.size() > AddSubmission::kPartSize ? list.size() : 0));
    p.progress->setValue(0);
    setBusy(true);
    p.submission->start();
}

void AddDialog::onFinished(const QList<TaskId> &ids)
{
    m_parts->options->rememberFolder(m_parts->memory);
    emit added(ids);
    accept();
}

void AddDialog::onRefused(const CallError &error)
{
    auto &p = *m_parts;
    p.submission->deleteLater();
    p.submission = nullptr;
    setBusy(false);
    const auto taken = static_cast<int>(p.taken.size());
    if (taken > 0)
        keepTheRest();
    const QString kept = taken > 0 ? tr("%Ln link(s) were added before; the others are still here.", nullptr, taken)
                                   : tr("Nothing that you typed is lost.");
    const QString why = error.code == 0
                            ? tr("The agent was lost before it had taken the links. Try again when it is back.")
                            : tr("The agent refused: %1.").arg(inWindowsLanguage(error.message));
    p.message->setTrouble(why + u' ' + kept);
}

void AddDialog::keepTheRest()
{
    // What the agent has leaves the box, so that trying again adds the rest only.
    auto &p = *m_parts;
    const qsizetype taken = p.taken.size();
    QStringList rest;
    qsizetype seen = 0;
    for (const LinkRow &row : p.links->rows()) {
        if (!row.isChosen || ++seen > taken)
            rest.append(row.link);
    }
    emit added(p.taken);
    p.taken.clear();
    p.links->replaceLinks(rest);
}

void AddDialog::setBusy(bool busy)
{
    auto &p = *m_parts;
    p.input->setEnabled(!busy);
    p.progress->setVisible(busy);
    if (busy)
        p.message->setTrouble({});
    onInputChanged();
}

void AddDialog::done(int result)
{
    m_parts->options->fold(); // the room of what is folded away is not the dialog's own size
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

#include "pagelinksdialog.h"

#include "clearbutton.h"
#include "fieldnote.h"
#include "filecategory.h"
#include "linkcheckdelegate.h"
#include "linkwords.h"
#include "loglanguage.h"
#include "pagelinksfilter.h"
#include "pagelinksmodel.h"
#include "screenroom.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

namespace longhaul {

struct PageLinksDialog::Parts {
    explicit Parts(AgentClient &agentClient) : client(agentClient) {}

    AgentClient &client;
    TaskRequest question;
    int lastQuestion = 0;
    QLineEdit *address = nullptr;
    QPushButton *read = nullptr;
    FieldNote *note = nullptr;
    QLineEdit *filterText = nullptr;
    QComboBox *category = nullptr;
    QPushButton *all = nullptr;
    QPushButton *none = nullptr;
    PageLinksModel model;
    PageLinksFilter filter;
    QTableView *table = nullptr;
    QLabel *summary = nullptr;
    QPushButton *take = nullptr;
};

PageLinksDialog::PageLinksDialog(AgentClient &client, QWidget *parent)
    : QDialog(parent), m_parts(std::make_unique<Parts>(client))
{
    setWindowTitle(tr("Links of a web page"));
    buildAddress();
    buildFilter();
    buildTable();
    layOut();
    refresh();
    resize(QSize(760, 520).boundedTo(roomOnScreen(*this)));
}

PageLinksDialog::~PageLinksDialog()
{
    // The table outlives its model otherwise.
    m_parts->table->setModel(nullptr);
}

void PageLinksDialog::buildAddress()
{
    auto &p = *m_parts;
    p.address = new QLineEdit(this);
    p.address->setObjectName(QStringLiteral("pageAddress"));
    p.address->setPlaceholderText(tr("https://…"));
    p.address->setLayoutDirection(Qt::LeftToRight);
    p.read = new QPushButton(tr("&Read the page"), this);
    p.read->setObjectName(QStringLiteral("readPage"));
    p.read->setDefault(true);
    p.note = new FieldNote(p.address, this);
    p.note->setObjectName(QStringLiteral("pageNote"));
    connect(p.read, &QPushButton::clicked, this, &PageLinksDialog::read);
    connect(p.address, &QLineEdit::textChanged, this, [this] {
        refresh();
        m_parts->read->setDefault(true);
    });
}

void PageLinksDialog::buildFilter()
{
    auto &p = *m_parts;
    p.filterText = new QLineEdit(this);
    p.filterText->setObjectName(QStringLiteral("pageFilter"));
    addClearButton(*p.filterText);
    p.filterText->setPlaceholderText(tr("words, or a pattern such as *.pdf"));
    p.category = new QComboBox(this);
    p.category->setObjectName(QStringLiteral("pageCategory"));
    p.category->setAccessibleName(tr("Kind of file"));
    p.category->setAccessibleDescription(p.category->accessibleName()); // on Linux its choice counts as its name
    p.category->addItem(tr("All kinds"));
    for (const FileCategory category : allCategories())
        p.category->addItem(categoryTitle(category), QVariant::fromValue(category));
    p.all = new QPushButton(tr("Choose &all shown"), this);
    p.all->setObjectName(QStringLiteral("chooseAll"));
    p.none = new QPushButton(tr("Choose &none"), this);
    p.none->setObjectName(QStringLiteral("chooseNone"));
    for (QPushButton *button : {p.all, p.none})
        button->setAutoDefault(false);
    connect(p.filterText, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_parts->filter.setPattern(typed);
        refresh();
    });
    connect(p.category, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant category = m_parts->category->currentData();
        m_parts->filter.setCategory(category.isValid() ? std::optional(category.value<FileCategory>()) : std::nullopt);
        refresh();
    });
    connect(p.all, &QPushButton::clicked, this, [this] { chooseShown(true); });
    connect(p.none, &QPushButton::clicked, this, [this] { chooseShown(false); });
}

void PageLinksDialog::buildTable()
{
    auto &p = *m_parts;
    p.filter.setSourceModel(&p.model);
    p.table = new QTableView(this);
    p.table->setObjectName(QStringLiteral("pageTable"));
    p.table->setAccessibleName(tr("Links of the page"));
    p.table->setModel(&p.filter);
    p.table->setSelectionBehavior(QAbstractItemView::SelectRows);
    p.table->setTabKeyNavigation(false);
    p.table->setShowGrid(false);
    p.table->setWordWrap(false);
    p.table->setAlternatingRowColors(true);
    p.table->setTextElideMode(Qt::ElideMiddle);
    p.table->verticalHeader()->hide();
    p.table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    p.table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    p.table->horizontalHeader()->setStretchLastSection(true);
    p.table->horizontalHeader()->setHighlightSections(false);
    p.table->setItemDelegateForColumn(PageLinksModel::NameColumn, new LinkCheckDelegate(p.table));
    const int letter = fontMetrics().averageCharWidth();
    p.table->setColumnWidth(PageLinksModel::NameColumn, 38 * letter);
    p.table->setColumnWidth(PageLinksModel::TextColumn, 34 * letter);
    p.summary = new QLabel(this);
    p.summary->setObjectName(QStringLiteral("pageSummary"));
    connect(&p.model, &PageLinksModel::choiceChanged, this, &PageLinksDialog::refresh);
}

void PageLinksDialog::layOut()
{
    auto &p = *m_parts;
    const auto addLine = [this](QVBoxLayout &column, const QString &text, QWidget *field,
                                std::initializer_list<QWidget *> more) {
        auto *line = new QHBoxLayout;
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field, 1);
        for (QWidget *widget : more)
            line->addWidget(widget);
        column.addLayout(line);
    };
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    p.take = box->addButton(tr("&Take the chosen links"), QDialogButtonBox::AcceptRole);
    p.take->setObjectName(QStringLiteral("takeLinks"));
    connect(p.take, &QPushButton::clicked, this, &PageLinksDialog::take);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    addLine(*column, tr("A&ddress of the page:"), p.address, {p.read});
    column->addWidget(p.note);
    addLine(*column, tr("Only links &with:"), p.filterText, {p.category});
    column->addWidget(p.table, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(p.summary, 1);
    below->addWidget(p.all);
    below->addWidget(p.none);
    column->addLayout(below);
    column->addWidget(box);
    const QList<QWidget *> order{p.address, p.read, p.filterText, p.category, p.table, p.all, p.none, p.take};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void PageLinksDialog::setQuestion(const TaskRequest &question)
{
    m_parts->question = question;
}

void PageLinksDialog::showPages(const QList<OfferedPage> &pages)
{
    auto &p = *m_parts;
    ++p.lastQuestion; // a page that is being read is not waited for any more
    QList<PageLink> links;
    QSet<QUrl> seen;
    bool isBaseMissing = false;
    for (const OfferedPage &page : pages) {
        isBaseMissing = isBaseMissing || page.base.isEmpty();
        for (const PageLink &link : linksOfPage(page.html, page.base)) {
            if (!seen.contains(link.url))
                links.append(link);
            seen.insert(link.url);
        }
    }
    p.address->setText(pages.size() == 1 ? pages.front().base.toDisplayString() : QString());
    showLinks(links, isBaseMissing ? tr("Where this page comes from is not known: only its complete links can be used.")
                                   : QString());
}

void PageLinksDialog::read()
{
    auto &p = *m_parts;
    QString address = p.address->text().trimmed();
    if (!address.contains(QLatin1String("://")))
        address.prepend(QLatin1String("https://"));
    p.question.url = QUrl(address, QUrl::TolerantMode);
    if (p.question.url.host().isEmpty()) {
        p.note->setTrouble(tr("This is no complete link. Check its spelling."));
        return;
    }
    p.note->setHint(tr("The page is being read…"));
    p.read->setEnabled(false);
    p.client.readPage(p.question, [self = QPointer(this), question = ++p.lastQuestion](const auto &answer) {
        if (self)
            self->onRead(question, answer);
    });
}

void PageLinksDialog::onRead(int question, const std::expected<PageContent, CallError> &answer)
{
    auto &p = *m_parts;
    if (question != p.lastQuestion)
        return;
    p.read->setEnabled(true);
    if (!answer) {
        p.note->setTrouble(tr("The agent could not read the page: %1").arg(inWindowsLanguage(answer.error().message)));
        return;
    }
    if (answer->error) {
        p.note->setTrouble(linkFailureText(*answer->error));
        return;
    }
    const QUrl base = answer->finalUrl.isEmpty() ? answer->url : answer->finalUrl;
    const QString html = htmlText(answer->body, answer->contentType.toLatin1());
    showLinks(linksOfPage(html, base),
              answer->isCut ? tr("The page is very long; only the links of its beginning are here.") : QString());
}

void PageLinksDialog::showLinks(const QList<PageLink> &links, const QString &hint)
{
    auto &p = *m_parts;
    p.model.setLinks(links);
    if (links.isEmpty())
        p.note->setTrouble(tr("There is no link in this page that can be downloaded."));
    else
        p.note->setHint(hint);
    if (!links.isEmpty())
        p.filterText->setFocus();
    refresh();
}

void PageLinksDialog::chooseShown(bool choose)
{
    auto &p = *m_parts;
    p.model.choose(p.filter.shownRows(), choose);
}

void PageLinksDialog::refresh()
{
    auto &p = *m_parts;
    const int chosen = p.model.chosenCount();
    const QLocale locale;
    p.summary->setText(p.model.rowCount() == 0
                           ? QString()
                           : tr("%1 of %2 links shown, %3 chosen")
                                 .arg(locale.toString(p.filter.rowCount()), locale.toString(p.model.rowCount()),
                                      locale.toString(chosen)));
    p.all->setEnabled(p.filter.rowCount() > 0);
    p.none->setEnabled(chosen > 0);
    p.take->setEnabled(chosen > 0);
    p.read->setEnabled(!p.address->text().trimmed().isEmpty());
    if (chosen > 0)
        p.take->setDefault(true);
    else if (p.model.rowCount() > 0 && !p.address->hasFocus())
        p.all->setDefault(true); // Enter in the filter chooses what it shows
}

void PageLinksDialog::take()
{
    emit chosen(m_parts->model.chosenLinks());
    accept();
}

} // namespace longhaul

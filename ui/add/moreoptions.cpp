#include "moreoptions.h"

#include "fieldnote.h"
#include "headerlines.h"
#include "ratetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>

namespace longhaul {

namespace {

constexpr int kMostConnections = 64;
constexpr int kLongestText = 4000;
constexpr std::chrono::milliseconds kHeaderPause{600};

/// A box for a few lines; Tab leaves it, as it does every other field.
class HeaderEdit : public QPlainTextEdit
{
public:
    explicit HeaderEdit(QWidget *parent) : QPlainTextEdit(parent)
    {
        setTabChangesFocus(true);
        setLineWrapMode(QPlainTextEdit::NoWrap);
        QTextOption option = document()->defaultTextOption();
        option.setTextDirection(Qt::LeftToRight); // they read so in every language
        document()->setDefaultTextOption(option);
        const int lines = 3 * fontMetrics().lineSpacing();
        setFixedHeight(lines + 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin()));
    }
};

} // namespace

struct MoreOptions::Fields {
    QSpinBox *connections = nullptr;
    QLineEdit *limit = nullptr;
    FieldNote *limitNote = nullptr;
    QComboBox *priority = nullptr;
    QComboBox *queue = nullptr;
    QComboBox *onExists = nullptr;
    QCheckBox *sums = nullptr;
    QLineEdit *user = nullptr;
    QLineEdit *password = nullptr;
    QCheckBox *remember = nullptr;
    QLineEdit *referrer = nullptr;
    QLineEdit *agent = nullptr;
    QPlainTextEdit *headers = nullptr;
    FieldNote *headersNote = nullptr;
    QTimer *typing = nullptr; // in the headers
    QLineEdit *description = nullptr;
    bool onExistsChosen = false;
};

MoreOptions::MoreOptions(QWidget *parent) : QWidget(parent), m_fields(std::make_unique<Fields>())
{
    buildTransfer();
    buildRequest();
    layOut();
}

MoreOptions::~MoreOptions() = default;

void MoreOptions::buildTransfer()
{
    auto &f = *m_fields;
    f.connections = new QSpinBox(this);
    f.connections->setObjectName(QStringLiteral("connections"));
    f.connections->setRange(0, kMostConnections);
    f.connections->setSpecialValueText(tr("Automatic"));
    f.limit = new QLineEdit(this);
    f.limit->setObjectName(QStringLiteral("limit"));
    f.limit->setPlaceholderText(tr("none; or 500K, 2M …"));
    f.limitNote = new FieldNote(f.limit, this);
    f.limitNote->setObjectName(QStringLiteral("limitNote"));
    connect(f.limit, &QLineEdit::textChanged, this, &MoreOptions::checkLimit);
    f.priority = new QComboBox(this);
    f.priority->setObjectName(QStringLiteral("priority"));
    f.priority->addItem(tr("High"), 1);
    f.priority->addItem(tr("Normal"), 0);
    f.priority->addItem(tr("Low"), -1);
    f.priority->setCurrentIndex(1);
    f.queue = new QComboBox(this);
    f.queue->setObjectName(QStringLiteral("queue"));
    f.queue->setEditable(true);
    f.queue->setInsertPolicy(QComboBox::NoInsert);
    f.queue->lineEdit()->setMaxLength(100);
    f.queue->lineEdit()->setAccessibleName(tr("Queue"));
    f.queue->lineEdit()->setPlaceholderText(tr("the usual one"));
    f.onExists = new QComboBox(this);
    f.onExists->setObjectName(QStringLiteral("onExists"));
    f.onExists->addItem(tr("Keep both: “name (1)”"), QVariant::fromValue(OnExists::Rename));
    f.onExists->addItem(tr("Replace it"), QVariant::fromValue(OnExists::Overwrite));
    f.onExists->addItem(tr("Keep it, do not download"), QVariant::fromValue(OnExists::Skip));
    f.onExists->addItem(tr("Stop and let me decide"), QVariant::fromValue(OnExists::Fail));
    connect(f.onExists, &QComboBox::activated, this, [this] { m_fields->onExistsChosen = true; });
    f.sums = new QCheckBox(tr("Look for a file of che&cksums beside the link"), this);
    f.sums->setObjectName(QStringLiteral("lookForSums"));
    f.sums->setToolTip(tr("Many servers have a file such as SHA256SUMS beside their downloads."));
}

void MoreOptions::buildRequest()
{
    auto &f = *m_fields;
    f.user = new QLineEdit(this);
    f.user->setObjectName(QStringLiteral("user"));
    f.password = new QLineEdit(this);
    f.password->setObjectName(QStringLiteral("password"));
    f.password->setEchoMode(QLineEdit::Password);
    f.remember = new QCheckBox(tr("Sa&ve the sign-in in the keyring"), this);
    f.remember->setObjectName(QStringLiteral("remember"));
    f.remember->setEnabled(false);
    connect(f.user, &QLineEdit::textChanged, f.remember,
            [this](const QString &user) { m_fields->remember->setEnabled(!user.isEmpty()); });
    f.referrer = new QLineEdit(this);
    f.referrer->setObjectName(QStringLiteral("referrer"));
    f.referrer->setPlaceholderText(tr("the page on which the link stands"));
    f.agent = new QLineEdit(this);
    f.agent->setObjectName(QStringLiteral("userAgent"));
    f.agent->setPlaceholderText(tr("as whom Longhaul asks; empty: as itself"));
    for (QLineEdit *edit : {f.referrer, f.agent})
        edit->setMaxLength(kLongestText);
    for (QLineEdit *edit : {f.user, f.password, f.referrer, f.agent})
        connect(edit, &QLineEdit::editingFinished, this, &MoreOptions::identityEdited);
    f.headers = new HeaderEdit(this);
    f.headers->setObjectName(QStringLiteral("headers"));
    f.headers->setPlaceholderText(tr("Name: value, one a line"));
    f.headersNote = new FieldNote(f.headers, this);
    f.headersNote->setObjectName(QStringLiteral("headersNote"));
    f.typing = new QTimer(this);
    f.typing->setSingleShot(true);
    f.typing->setInterval(kHeaderPause);
    connect(f.typing, &QTimer::timeout, this, &MoreOptions::identityEdited);
    connect(f.headers, &QPlainTextEdit::textChanged, this, &MoreOptions::checkHeaders);
    f.description = new QLineEdit(this);
    f.description->setObjectName(QStringLiteral("description"));
    f.description->setMaxLength(kLongestText);
    f.description->setPlaceholderText(tr("a note for yourself"));
}

void MoreOptions::layOut()
{
    auto &f = *m_fields;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto add = [&](int row, int column, const QString &text, QWidget *field, int span = 1) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        const bool isHigh = qobject_cast<QPlainTextEdit *>(field) != nullptr; // its label stands at its first line
        grid->addWidget(label, row, column, isHigh ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(field, row, column + 1, 1, span);
    };
    add(0, 0, tr("Connec&tions:"), f.connections);
    add(1, 0, tr("Speed lim&it:"), f.limit);
    grid->addWidget(f.limitNote, 2, 1);
    add(3, 0, tr("Priorit&y:"), f.priority);
    add(4, 0, tr("&Queue:"), f.queue);
    add(5, 0, tr("If the file e&xists:"), f.onExists);
    add(0, 2, tr("&User name:"), f.user);
    add(1, 2, tr("&Password:"), f.password);
    grid->addWidget(f.remember, 3, 3);
    add(4, 2, tr("&Referrer:"), f.referrer);
    add(5, 2, tr("User a&gent:"), f.agent);
    add(6, 0, tr("&Headers:"), f.headers, 3);
    grid->addWidget(f.headersNote, 7, 1, 1, 3);
    add(8, 0, tr("&Description:"), f.description, 3);
    grid->addWidget(f.sums, 9, 1, 1, 3);
    const QList<QWidget *> order{f.connections, f.limit,    f.priority, f.queue,   f.onExists,    f.user, f.password,
                                 f.remember,    f.referrer, f.agent,    f.headers, f.description, f.sums};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void MoreOptions::setDefaultOnExists(OnExists onExists)
{
    auto &f = *m_fields;
    if (!f.onExistsChosen)
        f.onExists->setCurrentIndex(f.onExists->findData(QVariant::fromValue(onExists)));
}

void MoreOptions::setQueues(const QStringList &queues)
{
    auto &f = *m_fields;
    const QString typed = f.queue->currentText();
    f.queue->clear();
    f.queue->addItems(queues);
    f.queue->setEditText(typed);
}

void MoreOptions::checkLimit()
{
    auto &f = *m_fields;
    const QString text = f.limit->text().trimmed();
    if (!text.isEmpty() && !readRateText(text))
        f.limitNote->setTrouble(tr("Give a speed such as 500K or 2M."));
    else
        f.limitNote->setHint({});
    emit changed();
}

void MoreOptions::checkHeaders()
{
    auto &f = *m_fields;
    const auto headers = readHeaderLines(f.headers->toPlainText());
    if (!headers)
        f.headersNote->setTrouble(
            tr("Line %1 is no header. A header is a name, a colon and a value.").arg(headers.error()));
    else
        f.headersNote->setHint({});
    f.typing->start();
    emit changed();
}

void MoreOptions::fill(AddChoices &choices) const
{
    const auto &f = *m_fields;
    choices.connections = f.connections->value();
    choices.limit = readRateText(f.limit->text()).value_or(0);
    choices.priority = f.priority->currentData().toInt();
    choices.queue = f.queue->currentText().trimmed();
    choices.onExists = f.onExists->currentData().value<OnExists>();
    choices.lookForSums = f.sums->isChecked();
    choices.userName = f.user->text();
    choices.password = f.password->text();
    choices.remember = f.remember->isChecked();
    choices.headers = readHeaderLines(f.headers->toPlainText()).value_or(HeaderList());
    if (const QString referrer = f.referrer->text().trimmed(); !referrer.isEmpty())
        choices.headers = withHeaders(choices.headers, {{"Referer", referrer.toUtf8()}});
    if (const QString agent = f.agent->text().trimmed(); !agent.isEmpty())
        choices.headers = withHeaders(choices.headers, {{"User-Agent", agent.toUtf8()}});
    choices.description = f.description->text().trimmed();
}

bool MoreOptions::hasTrouble() const
{
    return m_fields->limitNote->hasTrouble() || m_fields->headersNote->hasTrouble();
}

void MoreOptions::goToTrouble()
{
    const auto &f = *m_fields;
    if (f.limitNote->hasTrouble())
        f.limit->setFocus();
    else if (f.headersNote->hasTrouble())
        f.headers->setFocus();
}

} // namespace longhaul

#include "addoptions.h"

#include "checksuminput.h"
#include "fieldnote.h"
#include "filenamecheck.h"
#include "folderfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace longhaul {

namespace {

constexpr int kMostConnections = 64;

} // namespace

struct AddOptions::Fields {
    FolderField *folder = nullptr;
    QLineEdit *name = nullptr;
    FieldNote *nameNote = nullptr;
    QLineEdit *checksum = nullptr;
    FieldNote *checksumNote = nullptr;
    QToolButton *more = nullptr;
    QWidget *moreArea = nullptr;
    QSpinBox *connections = nullptr;
    QComboBox *onExists = nullptr;
    QLineEdit *user = nullptr;
    QLineEdit *password = nullptr;
    QCheckBox *start = nullptr;
    bool onExistsChosen = false;
    bool single = true;
};

AddOptions::AddOptions(const AddMemory &memory, QWidget *parent) : QWidget(parent), m_fields(std::make_unique<Fields>())
{
    m_fields->folder = new FolderField(memory, this);
    connect(m_fields->folder, &FolderField::changed, this, &AddOptions::changed);
    buildFile();
    buildMore();
    layOut();
}

AddOptions::~AddOptions() = default;

void AddOptions::buildFile()
{
    auto &f = *m_fields;
    f.name = new QLineEdit(this);
    f.name->setObjectName(QStringLiteral("fileName"));
    f.nameNote = new FieldNote(f.name, this);
    f.nameNote->setObjectName(QStringLiteral("fileNameNote"));
    connect(f.name, &QLineEdit::textEdited, this, [this](const QString &text) {
        checkName();
        emit fileNameEdited(m_fields->nameNote->hasTrouble() ? QString() : text.trimmed());
        emit changed();
    });
    f.checksum = new QLineEdit(this);
    f.checksum->setObjectName(QStringLiteral("checksum"));
    f.checksum->setLayoutDirection(Qt::LeftToRight);
    f.checksumNote = new FieldNote(f.checksum, this);
    f.checksumNote->setObjectName(QStringLiteral("checksumNote"));
    connect(f.checksum, &QLineEdit::textChanged, this, [this] {
        checkChecksum();
        emit changed();
    });
}

void AddOptions::buildMore()
{
    auto &f = *m_fields;
    f.more = new QToolButton(this);
    f.more->setObjectName(QStringLiteral("more"));
    f.more->setText(tr("M&ore choices"));
    f.more->setCheckable(true);
    f.more->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    f.more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    f.more->setAutoRaise(true);
    f.more->setFocusPolicy(Qt::StrongFocus);
    f.moreArea = new QWidget(this);
    f.moreArea->hide();
    connect(f.more, &QToolButton::toggled, this, [this](bool on) {
        m_fields->moreArea->setVisible(on);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        m_fields->more->setArrowType(on ? Qt::DownArrow : mirrored ? Qt::LeftArrow : Qt::RightArrow);
    });
    f.connections = new QSpinBox(f.moreArea);
    f.connections->setObjectName(QStringLiteral("connections"));
    f.connections->setRange(0, kMostConnections);
    f.connections->setSpecialValueText(tr("Automatic"));
    f.onExists = new QComboBox(f.moreArea);
    f.onExists->setObjectName(QStringLiteral("onExists"));
    f.onExists->addItem(tr("Keep both: “name (1)”"), QVariant::fromValue(OnExists::Rename));
    f.onExists->addItem(tr("Replace it"), QVariant::fromValue(OnExists::Overwrite));
    f.onExists->addItem(tr("Keep it, do not download"), QVariant::fromValue(OnExists::Skip));
    f.onExists->addItem(tr("Stop and let me decide"), QVariant::fromValue(OnExists::Fail));
    connect(f.onExists, &QComboBox::activated, this, [this] { m_fields->onExistsChosen = true; });
    f.user = new QLineEdit(f.moreArea);
    f.user->setObjectName(QStringLiteral("user"));
    f.password = new QLineEdit(f.moreArea);
    f.password->setObjectName(QStringLiteral("password"));
    f.password->setEchoMode(QLineEdit::Password);
    for (QLineEdit *edit : {f.user, f.password})
        connect(edit, &QLineEdit::editingFinished, this,
                [this] { emit signInEdited(m_fields->user->text(), m_fields->password->text()); });
    f.start = new QCheckBox(tr("&Start at once"), this);
    f.start->setObjectName(QStringLiteral("start"));
    f.start->setChecked(true);
    f.start->setToolTip(tr("Otherwise it waits, paused, until you resume it."));
}

void AddOptions::layOut()
{
    auto &f = *m_fields;
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addRow = [this](QFormLayout *target, const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        target->addRow(label, field);
    };
    addRow(form, tr("&Folder:"), f.folder, f.folder);
    addRow(form, tr("&Name:"), f.name, f.name);
    form->addRow(QString(), f.nameNote);
    addRow(form, tr("Chec&ksum:"), f.checksum, f.checksum);
    form->addRow(QString(), f.checksumNote);

    auto *moreForm = new QFormLayout(f.moreArea);
    moreForm->setContentsMargins(0, 0, 0, 0);
    addRow(moreForm, tr("Connec&tions:"), f.connections, f.connections);
    addRow(moreForm, tr("If the file e&xists:"), f.onExists, f.onExists);
    addRow(moreForm, tr("&User name:"), f.user, f.user);
    addRow(moreForm, tr("&Password:"), f.password, f.password);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(f.more, 0, Qt::AlignLeading);
    column->addWidget(f.moreArea);
    column->addWidget(f.start);
    const QList<QWidget *> order{f.folder,   f.name, f.checksum, f.more, f.connections,
                                 f.onExists, f.user, f.password, f.start};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void AddOptions::setDefaults(const QString &directory, OnExists onExists)
{
    auto &f = *m_fields;
    f.folder->setDefault(directory);
    if (!f.onExistsChosen)
        f.onExists->setCurrentIndex(f.onExists->findData(QVariant::fromValue(onExists)));
}

void AddOptions::setLinkCount(int count)
{
    auto &f = *m_fields;
    f.single = count <= 1;
    const QString why = f.single ? QString() : tr("For a single link. Several names can be changed in the list above.");
    for (QLineEdit *edit : {f.name, f.checksum}) {
        edit->setEnabled(f.single);
        edit->setToolTip(why);
    }
    f.checksum->setPlaceholderText(f.single ? tr("sha256:… or the digits alone") : tr("for a single link"));
    if (!f.single)
        f.name->setPlaceholderText(tr("for a single link"));
    checkName();
    checkChecksum();
}

void AddOptions::setFoundName(const QString &name)
{
    if (m_fields->single)
        m_fields->name->setPlaceholderText(name);
}

void AddOptions::setBytesNeeded(qint64 bytes)
{
    m_fields->folder->setBytesNeeded(bytes);
}

void AddOptions::checkName()
{
    m_fields->nameNote->setTrouble(m_fields->single ? fileNameProblem(m_fields->name->text()) : QString());
}

void AddOptions::checkChecksum()
{
    auto &f = *m_fields;
    const auto checksum = readChecksum(f.checksum->text());
    if (!f.single)
        f.checksumNote->setHint({});
    else if (!checksum)
        f.checksumNote->setTrouble(checksum.error());
    else if (checksum->algorithm != HashAlgorithm::None)
        f.checksumNote->setHint(tr("The file is compared with this %1 checksum.").arg(hashName(checksum->algorithm)));
    else
        f.checksumNote->setHint({});
}

AddChoices AddOptions::choices() const
{
    const auto &f = *m_fields;
    AddChoices choices;
    choices.directory = f.folder->directory();
    if (f.single) {
        choices.fileName = f.name->text().trimmed();
        choices.checksum = readChecksum(f.checksum->text()).value_or(Checksum{});
    }
    choices.connections = f.connections->value();
    choices.userName = f.user->text();
    choices.password = f.password->text();
    choices.onExists = f.onExists->currentData().value<OnExists>();
    choices.startPaused = !f.start->isChecked();
    return choices;
}

bool AddOptions::areChoicesValid() const
{
    const auto &f = *m_fields;
    return !f.folder->hasTrouble() && !f.nameNote->hasTrouble() && !f.checksumNote->hasTrouble();
}

void AddOptions::goToTrouble()
{
    const auto &f = *m_fields;
    if (f.folder->hasTrouble())
        f.folder->setFocus();
    else if (f.nameNote->hasTrouble())
        f.name->setFocus();
    else if (f.checksumNote->hasTrouble())
        f.checksum->setFocus();
}

void AddOptions::rememberFolder(AddMemory &memory) const
{
    m_fields->folder->rememberIn(memory);
}

} // namespace longhaul

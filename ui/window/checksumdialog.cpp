#include "checksumdialog.h"

#include "checksuminput.h"
#include "clearbutton.h"
#include "filedigest.h"
#include "statecolors.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace longhaul {

ChecksumDialog::ChecksumDialog(QString path, Checksum known, QWidget *parent)
    : QDialog(parent)
    , m_path(std::move(path))
    , m_known(std::move(known))
    , m_digest(new FileDigest(this))
    , m_line(new QLineEdit(this))
    , m_sign(new QLabel(this))
    , m_verdict(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare checksum"));
    auto *explanation = new QLabel(tr("Type or paste the checksum that the publisher of “%1” tells. It is compared "
                                      "with that of the file on the disk.")
                                       .arg(QFileInfo(m_path).fileName()),
                                   this);
    explanation->setWordWrap(true);
    explanation->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(tr("&Checksum:"), this);
    label->setBuddy(m_line);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_line->setAccessibleName(tr("Checksum"));
    m_line->setAccessibleDescription(explanation->text());
    addClearButton(*m_line);
    m_sign->setFixedSize(20, 20);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setMinimumHeight(3 * fontMetrics().height());
    m_verdict->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_line, &QLineEdit::textChanged, this, &ChecksumDialog::onEdited);
    connect(m_digest, &FileDigest::found, this, &ChecksumDialog::compare);
    connect(m_digest, &FileDigest::failed, this,
            [this](const QString &why) { say(Tone::Bad, tr("The file cannot be read: %1").arg(why)); });
    connect(m_digest, &FileDigest::progressed, this,
            [this](int percent) { m_verdict->setText(tr("Reading the file: %1 %").arg(QLocale().toString(percent))); });

    auto *answer = new QHBoxLayout;
    answer->addWidget(m_sign, 0, Qt::AlignTop);
    answer->addWidget(m_verdict, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addLayout(answer);
    layout->addWidget(buttons);
    onEdited({});
}

ChecksumDialog::~ChecksumDialog() = default;

QString ChecksumDialog::verdict() const
{
    return m_verdict->text();
}

void ChecksumDialog::onEdited(const QString &text)
{
    m_digest->giveUp();
    const auto read = readChecksum(text);
    if (!read) {
        say(Tone::Plain, read.error());
        return;
    }
    m_wanted = *read;
    const bool isKnown = !m_known.actual.isEmpty();
    if (m_wanted.expected.isEmpty())
        say(Tone::Plain, isKnown ? tr("This file has %1 %2", "algorithm, digest")
                                       .arg(hashName(m_known.algorithm).toUpper(), QString::fromLatin1(m_known.actual))
                                 : QString());
    else if (isKnown && m_known.algorithm == m_wanted.algorithm)
        compare(m_known.actual);
    else {
        say(Tone::Plain, tr("Reading the file…"));
        m_digest->ask(m_path, m_wanted.algorithm);
    }
}

void ChecksumDialog::compare(const QByteArray &digest)
{
    if (digest == m_wanted.expected)
        say(Tone::Good, tr("Equal. This is the file that its publisher means."));
    else
        say(Tone::Bad, tr("Different. This is another file than the publisher means, or another version of it.\n"
                          "Its own checksum is %1")
                           .arg(QString::fromLatin1(digest)));
}

void ChecksumDialog::say(Tone tone, const QString &text)
{
    m_verdict->setText(text);
    m_sign->setPixmap({});
    QPalette ink = palette();
    if (tone != Tone::Plain) {
        const TaskState look = tone == Tone::Good ? TaskState::Completed : TaskState::Failed;
        const QColor color = stateColors(look, palette(), palette().color(QPalette::Window)).ink;
        m_sign->setPixmap(icon(stateIcon(look), color).pixmap(QSize(16, 16), devicePixelRatioF()));
        ink.setColor(QPalette::WindowText, color);
        QAccessibleEvent event(m_verdict, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_verdict->setPalette(ink);
}

} // namespace longhaul

#include "closingnotice.h"

#include "icons.h"
#include "windowmemory.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

namespace longhaul {

namespace {

const QString &toldKey()
{
    static const QString key = QStringLiteral("closingTold");
    return key;
}

} // namespace

ClosingNotice::ClosingNotice(WindowMemory &memory, QWidget *window)
    : QObject(window), m_memory(memory), m_window(window)
{
}

bool ClosingNotice::mayClose()
{
    if (m_accepted || m_memory.flag(toldKey()))
        return true;
    if (m_isOpen)
        return false;
    m_isOpen = true;
    auto *box =
        new QMessageBox(QMessageBox::Information, tr("Downloads go on"),
                        tr("Your downloads go on when this window is closed."), QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(icon(Icon::Application).pixmap(QSize(56, 56)));
    box->setInformativeText(tr("Longhaul's agent carries them on in the background. Open Longhaul again at any time: "
                               "it tells what finished meanwhile. To stop a download, pause it."));
    auto *again = new QCheckBox(tr("&Do not show this again"), box);
    again->setChecked(true);
    box->setCheckBox(again);
    QPushButton *close = box->addButton(tr("&Close window"), QMessageBox::AcceptRole);
    QPushButton *stay = box->addButton(tr("&Keep it open"), QMessageBox::RejectRole);
    box->setDefaultButton(close);
    box->setEscapeButton(stay);
    connect(box, &QDialog::finished, this, [this, box, again, close] {
        m_isOpen = false;
        m_accepted = box->clickedButton() == close;
        if (!m_accepted)
            return;
        if (again->isChecked())
            m_memory.setFlag(toldKey(), true);
        emit accepted();
    });
    box->open();
    return false;
}

} // namespace longhaul

#include "clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace longhaul {

namespace {

struct ClearButton {
    Q_DECLARE_TR_FUNCTIONS(longhaul::ClearButton)
};

} // namespace

void addClearButton(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    // The button takes its text and its tool tip from the action; the access test tells when Qt names it otherwise.
    if (auto *clear = line.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(ClearButton::tr("Clear this field"));
}

} // namespace longhaul

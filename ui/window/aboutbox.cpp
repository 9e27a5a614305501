#include "aboutbox.h"

#include "icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace longhaul {

namespace {

struct AboutWords {
    Q_DECLARE_TR_FUNCTIONS(longhaul::AboutBox)
};

} // namespace

void showAbout(QWidget &window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, AboutWords::tr("About Longhaul"),
                                AboutWords::tr("Longhaul %1").arg(QStringLiteral(LONGHAUL_VERSION)), QMessageBox::Close,
                                &window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(icon(Icon::Application).pixmap(QSize(64, 64)));
    box->setInformativeText(AboutWords::tr("A download manager whose transfers do not belong to its window."));
    box->open();
}

} // namespace longhaul

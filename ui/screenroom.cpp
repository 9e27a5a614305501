#include "screenroom.h"

#include <QScreen>
#include <QWidget>

namespace longhaul {

QSize roomOnScreen(const QWidget &window)
{
    const QSize all = window.screen()->availableSize();
    return {all.width() - all.width() / 20, all.height() - all.height() / 10};
}

} // namespace longhaul

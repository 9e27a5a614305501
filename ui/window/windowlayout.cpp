#include "windowlayout.h"

#include "screenroom.h"
#include "tasklistview.h"
#include "windowmemory.h"

#include <QAction>
#include <QMainWindow>
#include <QSplitter>

#include <algorithm>

namespace longhaul {

namespace {

namespace key {
constexpr auto geometry = "geometry";
constexpr auto columns = "columns";
constexpr auto across = "splitterAcross";
constexpr auto down = "splitterDown";
constexpr auto noDetails = "detailsHidden";
constexpr auto noSidebar = "sidebarHidden";
} // namespace key

constexpr int kDetails = 240; // pixels of their first height

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

WindowLayout::WindowLayout(WindowMemory &memory, Parts parts) : m_memory(memory), m_parts(parts) {}

void WindowLayout::restore()
{
    m_parts.list.restoreLayout(m_memory.bytes(named(key::columns)));
    const int letter = m_parts.window.fontMetrics().averageCharWidth();
    m_parts.across.setSizes({24 * letter, 120 * letter});
    if (!m_parts.window.restoreGeometry(m_memory.bytes(named(key::geometry))))
        m_parts.window.resize(m_parts.window.sizeHint().boundedTo(roomOnScreen(m_parts.window)));
    // In a small window the list comes first.
    const int details = std::min(kDetails, m_parts.window.height() / 3);
    m_parts.down.setSizes({m_parts.window.height() - details, details});
    m_parts.across.restoreState(m_memory.bytes(named(key::across)));
    m_parts.down.restoreState(m_memory.bytes(named(key::down)));
    m_parts.showDetails.setChecked(!m_memory.flag(named(key::noDetails)));
    m_parts.showSidebar.setChecked(!m_memory.flag(named(key::noSidebar)));
}

void WindowLayout::save()
{
    m_memory.setBytes(named(key::geometry), m_parts.window.saveGeometry());
    m_memory.setBytes(named(key::columns), m_parts.list.layoutState());
    m_memory.setBytes(named(key::across), m_parts.across.saveState());
    m_memory.setBytes(named(key::down), m_parts.down.saveState());
    m_memory.setFlag(named(key::noDetails), !m_parts.showDetails.isChecked());
    m_memory.setFlag(named(key::noSidebar), !m_parts.showSidebar.isChecked());
}

} // namespace longhaul

#include "windowframe.h"

#include <QMainWindow>
#include <QSplitter>
#include <QVBoxLayout>

namespace longhaul {

namespace {

QVBoxLayout *tightColumn(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

QSplitter *makeSplitter(Qt::Orientation orientation, QWidget *parent)
{
    auto *splitter = new QSplitter(orientation, parent);
    splitter->setHandleWidth(1);
    return splitter;
}

} // namespace

FrameSplitters layOutFrame(QMainWindow &window, const FrameParts &parts)
{
    FrameSplitters splitters{makeSplitter(Qt::Horizontal, &window), makeSplitter(Qt::Vertical, &window)};
    splitters.down->addWidget(&parts.list);
    splitters.down->addWidget(&parts.details);
    splitters.down->setStretchFactor(0, 1);
    splitters.down->setChildrenCollapsible(false);

    auto *beside = new QWidget(&window);
    QVBoxLayout *besideColumn = tightColumn(beside);
    besideColumn->addWidget(&parts.news);
    besideColumn->addWidget(splitters.down, 1);
    splitters.across->addWidget(&parts.sidebar);
    splitters.across->addWidget(beside);
    splitters.across->setStretchFactor(1, 1);
    splitters.across->setChildrenCollapsible(false);

    auto *centre = new QWidget(&window);
    QVBoxLayout *centreColumn = tightColumn(centre);
    centreColumn->addWidget(&parts.banner);
    centreColumn->addWidget(&parts.offer);
    centreColumn->addWidget(splitters.across, 1);
    window.setCentralWidget(centre);
    return splitters;
}

} // namespace longhaul

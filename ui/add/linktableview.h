#pragma once

#include <QTableView>

#include <utility>

namespace longhaul {

/// The table of the add dialog. Rows are all of one height, so that thousands need not be measured.
class LinkTableView : public QTableView
{
    Q_OBJECT

public:
    explicit LinkTableView(QWidget *parent = nullptr);

    /// Gives the columns their first widths; to be called when the model is set.
    void sizeColumns();
    /// First and last row that can be seen; the last is below the first when there is none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

protected:
    /// With a word about what belongs here as long as nothing does.
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString emptyWords();
};

} // namespace longhaul

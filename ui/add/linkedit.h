#pragma once

#include <QPlainTextEdit>
#include <QStringList>

namespace longhaul {

/// The box into which links are typed, pasted and dropped. Text goes in as it is; addresses and files
/// of links are handed out through `dataOffered`, for the files have to be read first.
class LinkEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinkEdit(QWidget *parent = nullptr);

    /// Puts links on lines of their own below what is there, as one step of undo.
    void appendLinks(const QStringList &links);
    /// Puts `text` in place of all, as one step of undo.
    void replaceAll(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dataOffered(const QMimeData &data);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] int heightOfLines(int lines) const;
};

} // namespace longhaul

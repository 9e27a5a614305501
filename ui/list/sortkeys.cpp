#include "sortkeys.h"

#include "tasklistmodel.h"

namespace longhaul {

namespace {

/// The C locale compares bytes; a person does not.
QLocale readingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

/// Before anything is asked for there is nothing to keep in step.
template<typename Key>
void insertUnknown(std::vector<std::optional<Key>> &keys, int first, int last)
{
    if (!keys.empty())
        keys.insert(keys.begin() + first, std::size_t(last) - std::size_t(first) + 1, std::nullopt);
}

template<typename Key>
void erase(std::vector<std::optional<Key>> &keys, int first, int last)
{
    if (!keys.empty())
        keys.erase(keys.begin() + first, keys.begin() + last + 1);
}

} // namespace

SortKeys::SortKeys(const TaskListModel &tasks) : m_tasks(tasks), m_collator(readingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

qint64 SortKeys::addedSecond(int row)
{
    if (m_seconds.empty())
        m_seconds.resize(std::size_t(m_tasks.rowCount()));
    auto &second = m_seconds[std::size_t(row)];
    if (!second)
        second = m_tasks.task(m_tasks.index(row, 0))->createdAt.toSecsSinceEpoch();
    return *second;
}

QString SortKeys::textOf(int row) const
{
    const Task &task = *m_tasks.task(m_tasks.index(row, 0));
    switch (m_column) {
    case TaskColumn::Server: return task.url.host();
    case TaskColumn::Folder: return task.directory;
    case TaskColumn::Queue: return task.queue;
    default: return TaskListModel::shownName(task);
    }
}

const QCollatorSortKey &SortKeys::words(int row)
{
    if (m_words.empty())
        m_words.resize(std::size_t(m_tasks.rowCount()));
    auto &words = m_words[std::size_t(row)];
    if (!words) {
        const QString text = textOf(row);
        words = Words{text, m_collator.sortKey(text)};
    }
    return words->key;
}

void SortKeys::choose(TaskColumn column)
{
    if (m_column == column)
        return; // another direction: the words stay
    m_column = column;
    m_words.clear();
}

void SortKeys::forget()
{
    m_seconds.clear();
    m_words.clear();
}

void SortKeys::onInserted(int first, int last)
{
    insertUnknown(m_seconds, first, last);
    insertUnknown(m_words, first, last);
}

void SortKeys::onRemoved(int first, int last)
{
    erase(m_seconds, first, last);
    erase(m_words, first, last);
}

void SortKeys::onChanged(int first, int last)
{
    // The second in which it was added stays, and so mostly do its words.
    for (int row = first; row <= last && std::size_t(row) < m_words.size(); ++row) {
        auto &words = m_words[std::size_t(row)];
        if (words && words->text != textOf(row))
            words.reset();
    }
}

} // namespace longhaul

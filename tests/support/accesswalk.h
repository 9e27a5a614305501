#pragma once

#include "accesstree.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QVariant>

namespace longhaul {

/// One walk over what a program tells on the accessibility bus. It ends in time whatever the program does: the first
/// answer that does not come ends it.
class AccessWalk
{
public:
    explicit AccessWalk(QDBusConnection bus);

    [[nodiscard]] std::expected<QList<AccessNode>, QString> read(qint64 pid);

private:
    /// An object of a program on the bus.
    struct Place {
        QString service;
        QString path;
    };

    void visit(const Place &place, qsizetype parent);
    [[nodiscard]] static Place readPlace(const QDBusArgument &argument);
    [[nodiscard]] QList<Place> children(const Place &place);
    [[nodiscard]] QVariant property(const Place &place, const char *interface, const char *name);
    [[nodiscard]] std::optional<double> value(const Place &place);
    [[nodiscard]] QString label(const Place &place);
    /// The first of what is answered; invalid after a trouble.
    [[nodiscard]] QVariant call(const Place &place, const char *interface, const char *method,
                                const QVariantList &arguments = {});

    QDBusConnection m_bus;
    QElapsedTimer m_since;
    QList<AccessNode> m_nodes;
    QString m_trouble;
};

} // namespace longhaul

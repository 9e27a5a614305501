#include "accesswalk.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace longhaul {

namespace {

// Milliseconds; a sanitizer makes programs slow.
constexpr int kCallTime = 10'000;
constexpr qint64 kWholeTime = 60'000;
constexpr qsizetype kMostNodes = 5'000;
constexpr qsizetype kDeepest = 40;
constexpr qsizetype kMostChildren = 300;
constexpr const char *kAccessible = "org.a11y.atspi.Accessible";
constexpr const char *kValue = "org.a11y.atspi.Value";

// AtspiStateType and AtspiRelationType of at-spi2, atspi-constants.h.
constexpr qsizetype kStateChecked = 4;
constexpr qsizetype kStateFocusable = 11;
constexpr qsizetype kStateShowing = 25;
constexpr uint kLabelledBy = 2;

bool hasState(const QList<uint> &states, qsizetype state)
{
    return states.value(state / 32) & (1U << (state % 32));
}

} // namespace

AccessWalk::AccessWalk(QDBusConnection bus) : m_bus(std::move(bus))
{
    m_since.start();
}

std::expected<QList<AccessNode>, QString> AccessWalk::read(qint64 pid)
{
    const auto programs = children({u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s});
    for (const Place &program : programs) {
        if (m_bus.interface()->servicePid(program.service).value() != pid)
            continue;
        for (const Place &window : children(program))
            visit(window, -1);
        if (!m_trouble.isEmpty())
            return std::unexpected(m_trouble);
        return m_nodes;
    }
    return std::unexpected(m_trouble.isEmpty() ? u"the program is not on the accessibility bus"_s : m_trouble);
}

void AccessWalk::visit(const Place &place, qsizetype parent)
{
    if (!m_trouble.isEmpty())
        return;
    const QStringList above = parent < 0 ? QStringList() : m_nodes.at(parent).path;
    if (m_nodes.size() >= kMostNodes || above.size() >= kDeepest) {
        m_trouble = u"too many objects at "_s + above.join(u" > ");
        return;
    }
    AccessNode node;
    node.parent = parent;
    node.role = call(place, kAccessible, "GetRoleName").toString();
    node.name = property(place, kAccessible, "Name").toString();
    node.description = property(place, kAccessible, "Description").toString();
    node.value = value(place);
    node.label = label(place);
    const auto states = qdbus_cast<QList<uint>>(call(place, kAccessible, "GetState"));
    node.isShowing = hasState(states, kStateShowing);
    node.isFocusable = hasState(states, kStateFocusable);
    node.isChecked = hasState(states, kStateChecked);
    node.path = above + QStringList(u"%1 \"%2\""_s.arg(node.role, node.name));
    if (!m_trouble.isEmpty()) {
        m_trouble += u" at "_s + node.path.join(u" > ");
        return;
    }
    const qsizetype self = m_nodes.size();
    m_nodes.append(node);
    for (const Place &child : children(place))
        visit(child, self);
}

AccessWalk::Place AccessWalk::readPlace(const QDBusArgument &argument)
{
    Place place;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> place.service >> path;
    argument.endStructure();
    place.path = path.path();
    return place;
}

QList<AccessWalk::Place> AccessWalk::children(const Place &place)
{
    QList<Place> places;
    const QVariant answer = call(place, kAccessible, "GetChildren");
    if (!answer.canConvert<QDBusArgument>())
        return places;
    const auto argument = answer.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd() && places.size() < kMostChildren)
        places.append(readPlace(argument));
    return places;
}

QString AccessWalk::label(const Place &place)
{
    const QVariant answer = call(place, kAccessible, "GetRelationSet");
    if (!answer.canConvert<QDBusArgument>())
        return {};
    QList<Place> labels;
    const auto argument = answer.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        uint type = 0;
        argument.beginStructure();
        argument >> type;
        argument.beginArray();
        while (!argument.atEnd()) {
            const Place other = readPlace(argument);
            if (type == kLabelledBy)
                labels.append(other);
        }
        argument.endArray();
        argument.endStructure();
    }
    return labels.isEmpty() ? QString() : property(labels.first(), kAccessible, "Name").toString();
}

std::optional<double> AccessWalk::value(const Place &place)
{
    if (!call(place, kAccessible, "GetInterfaces").toStringList().contains(QLatin1String(kValue)))
        return std::nullopt;
    const double least = property(place, kValue, "MinimumValue").toDouble();
    const double most = property(place, kValue, "MaximumValue").toDouble();
    const double now = property(place, kValue, "CurrentValue").toDouble();
    return least < most && now >= least && now <= most ? std::optional(now) : std::nullopt;
}

QVariant AccessWalk::property(const Place &place, const char *interface, const char *name)
{
    return call(place, "org.freedesktop.DBus.Properties", "Get", {QLatin1String(interface), QLatin1String(name)})
        .value<QDBusVariant>()
        .variant();
}

QVariant AccessWalk::call(const Place &place, const char *interface, const char *method, const QVariantList &arguments)
{
    if (!m_trouble.isEmpty())
        return {};
    if (m_since.hasExpired(kWholeTime)) {
        m_trouble = u"the walk takes too long"_s;
        return {};
    }
    QDBusMessage message =
        QDBusMessage::createMethodCall(place.service, place.path, QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    const QDBusMessage answer = m_bus.call(message, QDBus::Block, kCallTime);
    if (answer.type() == QDBusMessage::ErrorMessage)
        m_trouble = u"%1: %2"_s.arg(QLatin1String(method), answer.errorMessage());
    return answer.arguments().value(0);
}

} // namespace longhaul

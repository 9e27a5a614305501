#pragma once

#include "responsehead.h"

#include <QByteArrayView>

#include <source_location>
#include <span>

namespace longhaul::fuzz {

/// Demands something of a parser for any bytes at all.
struct Probe {
    const char *name;
    void (*check)(QByteArrayView input);
};

/// Ends the program, naming the line, if `holds` is false.
void demand(bool holds, std::source_location where = std::source_location::current());

/// Gives `input` without its first byte to the probe that this byte chooses: 'a' is the first, and so on around.
void runProbe(std::span<const Probe> probes, QByteArrayView input);

/// Takes a foreign input apart into the arguments that a parser wants.
class Input
{
public:
    explicit Input(QByteArrayView bytes) : m_rest(bytes) {}

    /// 0 at the end.
    [[nodiscard]] quint8 takeByte();
    /// Up to the next line feed, which is dropped.
    [[nodiscard]] QByteArray takeLine();
    [[nodiscard]] QByteArray takeRest();
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

/// The head of an answer: one "Name: value" a line, up to an empty line or the end.
[[nodiscard]] ResponseHead takeHead(Input &input, int status = 200);

/// A file name that stays in its folder, and that making it safe again leaves as it is.
void demandSafeName(const QString &name);

} // namespace longhaul::fuzz

#pragma once

#include "byterange.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace longhaul {

/// The contents of a test's file: a pure function of seed and offset, so that a file of terabytes
/// costs no memory. Two seeds differ in nearly every byte.
struct TestContent {
    quint64 seed = 1;
    qint64 size = 0;      // bytes
    QByteArray text = {}; // not empty: these bytes, and `size` is their number

    [[nodiscard]] static TestContent ofText(const QByteArray &text) { return {0, text.size(), text}; }

    [[nodiscard]] char byteAt(qint64 offset) const;
    /// Writes the bytes of `range` to `out`; `range` must lie in the file.
    void fill(ByteRange range, char *out) const;
    [[nodiscard]] QByteArray bytes(ByteRange range) const;
    /// Hexadecimal, lower case; takes about two seconds a gigabyte.
    [[nodiscard]] QByteArray digest(QCryptographicHash::Algorithm algorithm) const;
    [[nodiscard]] QByteArray sha256() const { return digest(QCryptographicHash::Sha256); }

    bool operator==(const TestContent &) const = default;
};

} // namespace longhaul

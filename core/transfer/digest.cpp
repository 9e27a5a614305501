#include "digest.h"

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace longhaul {

namespace {

const EVP_MD *methodOf(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::None: return nullptr;
    case HashAlgorithm::Md5: return EVP_md5();
    case HashAlgorithm::Sha1: return EVP_sha1();
    case HashAlgorithm::Sha224: return EVP_sha224();
    case HashAlgorithm::Sha256: return EVP_sha256();
    case HashAlgorithm::Sha384: return EVP_sha384();
    case HashAlgorithm::Sha512: return EVP_sha512();
    }
    return nullptr;
}

} // namespace

DiskResult<QByteArray> digestOfFile(FileLayer &files, FileHandle file, qint64 size, HashAlgorithm algorithm,
                                    const std::atomic<bool> &cancel, std::atomic<qint64> &done)
{
    return digestOfRange(files, file, {0, size}, algorithm, cancel, done);
}

DiskResult<QByteArray> digestOfRange(FileLayer &files, FileHandle file, ByteRange range, HashAlgorithm algorithm,
                                     const std::atomic<bool> &cancel, std::atomic<qint64> &done)
{
    constexpr qint64 kPiece = 1024 * 1024;
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const EVP_MD *method = methodOf(algorithm);
    if (!method || EVP_DigestInit_ex(context.get(), method, nullptr) != 1)
        return std::unexpected(DiskError{DiskError::Kind::Io, QStringLiteral("no such digest here")});
    for (qint64 at = range.begin; at < range.end;) {
        if (cancel)
            return QByteArray();
        const auto piece = files.read(file, at, std::min(kPiece, range.end - at));
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty())
            return std::unexpected(DiskError{DiskError::Kind::Io, QStringLiteral("the file ended early")});
        EVP_DigestUpdate(context.get(), piece->constData(), static_cast<std::size_t>(piece->size()));
        at += piece->size();
        done = at - range.begin;
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> result = {};
    unsigned int length = 0;
    EVP_DigestFinal_ex(context.get(), result.data(), &length);
    return QByteArray(reinterpret_cast<const char *>(result.data()), static_cast<qsizetype>(length)).toHex();
}

} // namespace longhaul

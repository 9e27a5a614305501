#pragma once

#include "linkinfo.h"

#include <QJsonObject>

#include <expected>

namespace longhaul {

/// The answer of `link.inspect`.
[[nodiscard]] QJsonObject linkInfoToJson(const LinkInfo &info);
/// Reads foreign bytes; fields of the wrong type count as unknown. Errors: no usable `url`.
[[nodiscard]] std::expected<LinkInfo, QString> linkInfoFromJson(const QJsonObject &object);

/// The answer of `link.page`.
[[nodiscard]] QJsonObject pageContentToJson(const PageContent &page);
/// Reads foreign bytes, as above. Errors: no usable `url`, a body that is no base64.
[[nodiscard]] std::expected<PageContent, QString> pageContentFromJson(const QJsonObject &object);

} // namespace longhaul
